/** The season's jobs counted by touch, wherever they are tested; `taps-told.ts` prints them together at the end of the run. */
import { appendFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { mostTaps, type Job, type Told } from './season-jobs.ts'

/** Counts from now on what a finger presses; answers how often it did. */
export const countTaps = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    const { dataset } = document.documentElement
    dataset['taps'] = '0'
    addEventListener('pointerdown', () => (dataset['taps'] = `${Number(dataset['taps']) + 1}`), true)
  })
  return () => page.evaluate(() => Number(document.documentElement.dataset['taps']))
}

/** So many taps a job took: no more than it may, and told at the end. */
export const tookTaps = (job: Job, taps: number): void => {
  appendFileSync(inject('taps'), `${JSON.stringify({ job, taps } satisfies Told)}\n`)
  expect(taps).toBeGreaterThan(0)
  expect(taps).toBeLessThanOrEqual(mostTaps[job])
}

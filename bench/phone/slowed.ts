/** A phone that is several times slower than this machine, and how much slower it really is, in page and worker. */
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Page, Worker } from 'playwright'
import { median } from '../cost.ts'

/** Holds the browser of a profile still for all but one part in `share` of the time, until it is ended. */
export const slowDown = (profile: string, share: number): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, 'slow.ts'), profile, String(share)], {
    stdio: 'inherit',
  })

export const letGo = async (slowed: ChildProcess): Promise<void> => {
  const gone = new Promise((resolve) => slowed.once('exit', resolve))
  slowed.kill('SIGTERM')
  await gone
}

/** Some tens of milliseconds of whole numbers. */
const loop = (): number => {
  const start = performance.now()
  let sum = 0
  for (let turn = 0; turn < 1e7; turn += 1) sum = (sum * 31 + turn) | 0
  return performance.now() - start + (sum === 1 ? 1 : 0)
}

export type Calibration = { readonly pageMs: number; readonly workerMs: number }

/** Loops in turn: other work on this machine makes some of them slower, so that a free machine is the quickest of them. */
export const calibrate = async (
  page: Page,
  worker: Worker,
  { rounds, of }: { readonly rounds: number; readonly of: 'quickest' | 'middle' },
): Promise<Calibration> => {
  const times: { page: number[]; worker: number[] } = { page: [], worker: [] }
  for (let round = 0; round < rounds; round += 1) {
    times.page.push(await page.evaluate(loop))
    times.worker.push(await worker.evaluate(loop))
  }
  const one = (all: readonly number[]): number => (of === 'quickest' ? Math.min(...all) : median(all))
  return { pageMs: one(times.page), workerMs: one(times.worker) }
}

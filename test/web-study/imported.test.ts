/** A project of another program in the study's app: it waits, loses its names or is answered for, and only then leaves. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { namedProject } from '../refi/named-project.ts'
import { testWith } from '../test-with.ts'
import { faults } from '../web/faults.ts'
import * as at from './laptop.ts'
import { clear } from './reading-steps.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await at.buildStudyApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

const bringProject = async (page: Page): Promise<void> => {
  await at.toPlace(page, 'texts')
  if (!(await page.isVisible('.bring'))) await page.click('.acts .press.strong')
  const file = { name: 'p.qdpx', mimeType: 'application/zip', buffer: Buffer.from(namedProject) }
  await page.setInputFiles('[name=project]', file)
  await page.waitForSelector('[data-brought="2"]')
}

const open = async (page: Page, label: string): Promise<void> => {
  await at.toPlace(page, 'texts')
  await page.click(`[data-text]:has(.name:text-is("${label}"))`)
}
const projectLeaving = async (page: Page): Promise<string> => {
  await at.toPlace(page, 'out')
  await page.check('[data-out] input[value=refiQda]')
  await page.waitForSelector('[data-leaving=project] [data-goes]')
  return (await page.getAttribute('[data-goes]', 'data-goes')) ?? ''
}

test('[WS95] [WS96] [WS97] an imported text waits, is cleared or answered for, and what lies in it moves with the words', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await at.makeStudy(page)
    await bringProject(page)
    const pictures = process.env['CHINU_PICTURES']
    if (pictures) await page.screenshot({ path: join(pictures, 'bring-project.png'), fullPage: true })
    expect((await faults(page)).filter((fault) => !fault.startsWith('press:'))).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    expect(await page.locator('[data-text] .to-clear').count()).toBe(2)
    expect(await projectLeaving(page)).toBe('0')
    expect(await page.getAttribute('[data-stays]', 'data-stays')).toBe('2')

    await open(page, 'Margarita.docx')
    await page.waitForSelector('[data-declare]')
    if (pictures) await page.screenshot({ path: join(pictures, 'clearing-imported.png'), fullPage: true })
    expect((await faults(page)).filter((fault) => !fault.startsWith('press:'))).toEqual([])
    await clear(page)
    expect(await page.textContent('.text-page')).toContain('Vivo en [lugar]')
    const coded = await page.locator('.text-page [data-unit].coded, .text-page mark').allTextContents()
    expect(coded.join('|')).not.toMatch(/Margarita|Ilave/)
    expect(await page.locator('.mark-name').count()).toBeGreaterThan(0)

    await open(page, 'texto 2')
    await page.waitForSelector('[data-hit]')
    await page.click('[data-declare] .press')
    await page.fill('[name=takenOutBy]', 'el equipo de Juli')
    await page.click('[data-declare] .press.strong')
    await page.waitForSelector('h1:not(:has-text("Sacar los nombres"))')
    await at.toPlace(page, 'texts')
    await page.waitForSelector('[data-text] >> text=nombres sacados antes por el equipo de Juli')
    expect(await page.locator('[data-text] .to-clear').count()).toBe(0)

    expect(await projectLeaving(page)).toBe('2')
    await page.waitForSelector('[data-covered]')
    await page.waitForSelector('[data-words-found] >> text=Margarita')
    if (pictures) await page.screenshot({ path: join(pictures, 'words-found.png'), fullPage: true })
    expect((await faults(page)).filter((fault) => !fault.startsWith('press:'))).toEqual([])
    await page.click('[data-words-found] .press')
    await page.waitForSelector('[data-words-found]', { state: 'detached' })
    await page.waitForSelector('[data-covered]', { state: 'detached' })
  } finally {
    await laptop.throwAway()
  }
})

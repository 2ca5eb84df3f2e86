/** Keys work as soon as a text is open and go on where it was pressed; what can be undone covers nothing and goes with its screen. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import * as field from './field-steps.ts'
import * as at from './laptop.ts'
import * as reading from './reading-steps.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await at.buildStudyApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

const chosen = (page: Page): Promise<string> =>
  page.locator('.text-page .chosen').evaluateAll((runs) => runs.map((run) => run.textContent ?? '').join(''))

const aTextWithCodes = async (page: Page): Promise<void> => {
  await at.makeStudy(page)
  await field.addResearcher(page, 'CO', 'Coral', 'coder')
  await reading.writeCodes(page, [['Burlas', '']])
  await reading.bring(page)
  await reading.clear(page)
  await at.toPlace(page, 'texts')
  await page.click('[data-text]')
  await page.waitForSelector('.text-page [data-unit]')
}

/** How far the hem lies above the window's edge, in pixels. */
const belowHem = (page: Page): Promise<number> =>
  page.evaluate(
    () => innerHeight - (document.querySelector('.work-hem')?.getBoundingClientRect().bottom ?? 0),
  )

test('[WS120] [WS121] [WS122] keys work from the first moment and from where it was pressed; undoing covers nothing and goes', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await page.clock.install()
    await aTextWithCodes(page)
    await page.waitForSelector('.keys-hint')
    await page.waitForSelector('.work-hem')
    expect(Math.abs(await belowHem(page))).toBeLessThan(1)
    await page.keyboard.press('ArrowDown')
    expect(await chosen(page)).toBe('¿Cómo era antes en tu casa?')
    await page.click('.block[data-turn="3"] p')
    expect(await chosen(page)).toBe('')
    await page.waitForSelector('.block[data-turn="3"][data-here=true]')
    await page.keyboard.press('ArrowDown')
    expect(await chosen(page)).toContain('Ahora voy a la reunión')

    await reading.chooseWords(page, 'ompro', 'cuadern')
    await page.waitForSelector('.tray-hem .quoted')
    expect(await chosen(page)).toBe('compro los cuadernos')
    await reading.codeByKeys(page, [], 'burlas')
    expect(await page.isVisible('.keys-hint')).toBe(false)

    await page.waitForSelector('.work-hem .undo')
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const [undo, last] = await Promise.all([
      page.locator('.undo').boundingBox(),
      page.locator('.block[data-turn="5"]').boundingBox(),
    ])
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(undo?.y ?? 0)

    await page.clock.fastForward(10_000)
    await page.waitForSelector('.undo', { state: 'detached' })
    await page.keyboard.press('Control+z')
    await page.waitForSelector('.mark-name', { state: 'detached' })

    await reading.codeByKeys(page, [], 'burlas')
    await page.waitForSelector('.undo')
    await at.toPlace(page, 'texts')
    expect(await page.locator('.undo').count()).toBe(0)
    await page.click('[data-text]')
    await page.waitForSelector('.mark-name')
    expect(await page.locator('.undo').count()).toBe(0)

    await reading.codeByKeys(page, ['ArrowDown'], 'burlas')
    await page.waitForSelector('.undo')
    await page.click('.ways-out .who')
    await page.waitForSelector('[data-researcher]')
    expect(await page.content()).not.toContain('Burlas')
    await page.click('[data-researcher=CO]')
    await page.waitForSelector('.nav')
    expect(await page.locator('.undo').count()).toBe(0)
  } finally {
    await laptop.throwAway()
  }
})

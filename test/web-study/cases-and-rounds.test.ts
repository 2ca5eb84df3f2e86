/** Cases written by hand, which tables count by; and a round that is ended because one of both no longer codes. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import { faults } from '../web/faults.ts'
import * as field from './field-steps.ts'
import * as at from './laptop.ts'
import * as reading from './reading-steps.ts'

const test = testWith('chromium')
const wrong = async (page: Page): Promise<readonly string[]> =>
  (await faults(page)).filter((fault) => !fault.startsWith('press:'))
let app = ''
beforeAll(async () => {
  app = await at.buildStudyApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

test('[WS88] [WS89] a case with its values stands in the matrix; a round without one of its coders is dropped by a held press', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await at.makeStudy(page)
    await field.addResearcher(page, 'CO', 'Coral', 'coder')
    await reading.writeCodes(page, [['Burlas', '']])
    await reading.bring(page)
    await reading.clear(page)

    await at.toPlace(page, 'cases')
    await page.click('[data-add=case]')
    await page.fill('[name=caseName]', 'Caso uno')
    await page.check('.card input[type=checkbox]')
    await page.fill('[name=variable-0]', 'zona')
    await page.fill('[name=value-0]', '951 000 111')
    await page.click('.card .press.strong')
    await page.waitForSelector('[data-refusal="study.caseTells"]')
    await page.fill('[name=value-0]', 'alta')
    await page.click('.card .press.strong')
    await page.waitForSelector('[data-case] li:has-text("alta")')
    await page.click('[data-case] .press')
    await page.fill('[name=value-0]', 'baja')
    await page.click('[data-add-value]')
    await page.click('[data-case] .press.strong')
    await page.waitForSelector('[data-case] li:has-text("baja")')
    expect(await page.locator('[data-case] li').count()).toBe(1)
    expect(await wrong(page)).toEqual([])
    await at.toPlace(page, 'matrix')
    await page.waitForSelector('label:has-text("zona")')

    await at.toPlace(page, 'agreement')
    await page.click('.acts .press.strong')
    await page.selectOption('.new-round select >> nth=0', 'KS')
    await page.selectOption('.new-round select >> nth=1', 'CO')
    await page.check('.new-round input[type=checkbox] >> nth=0')
    await page.click('.new-round .press.strong')
    await page.waitForSelector('li[data-round]:has-text("a ciegas")')
    expect(await page.isVisible('[data-drop]')).toBe(false)
    await at.toPlace(page, 'project')
    await page.click('[data-researcher=CO]')
    await page.uncheck('.inset input[value=coder]')
    await page.check('.inset input[value=interviewer]')
    await page.click('.inset .press.strong')
    await page.waitForSelector('[data-researcher=CO]:has-text("entrevist")')
    await at.toPlace(page, 'agreement')
    await page.waitForSelector('[data-drop]')
    expect(await wrong(page)).toEqual([])
    await field.hold(page)
    await page.waitForSelector('li[data-round]:has-text("se dejó")')
    expect(await page.locator('li[data-round] > button').count()).toBe(0)
  } finally {
    await laptop.throwAway()
  }
})

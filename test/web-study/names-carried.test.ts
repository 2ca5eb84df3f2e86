/** The table of names from one browser to another: another passphrase, a file of its own, and who withdrew staying out. */
import { readFileSync, rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import { faults } from '../web/faults.ts'
import * as field from './field-steps.ts'
import * as at from './laptop.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await at.buildStudyApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

const next = 'una frase mas nueva de nombres'

const downloaded = async (page: Page, pressed: string): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(pressed)])
  expect(file.suggestedFilename()).toMatch(/^chinu-\d{4}-(2|copia)\.bin$/)
  return file.path()
}

const bringNames = async (page: Page, file: string, phrase: string): Promise<void> => {
  await page.setInputFiles('[name=namesFile]', file)
  await page.fill('[name=namesFilePassphrase]', phrase)
  await page.click('[data-names-in] .press')
}

test('[WS78] another passphrase, to another browser in a file of its own, and who withdrew stays out', async () => {
  const laptops = [await at.newLaptop(app), await at.newLaptop(app)] as const
  try {
    const page = await laptops[0].open()
    await at.makeStudy(page)
    await field.addPerson(page, { code: 'M01', pseudonym: 'Flavia' })
    await field.addPerson(page, { code: 'M02', pseudonym: 'Delia' })
    await field.openNames(page)
    await field.keepName(page, 'M01', 'Orosia Chambilla')
    await field.keepName(page, 'M02', 'Zenobia Apaza')
    await page.fill('[name=namesNewPassphrase]', at.passphrase)
    await page.fill('[name=namesNewAgain]', at.passphrase)
    await page.click('[data-names-passphrase] .press')
    await page.waitForSelector('[data-refusal="study.samePassphrase"]')
    await page.fill('[name=namesNewPassphrase]', next)
    await page.fill('[name=namesNewAgain]', next)
    await page.click('[data-names-passphrase] .press')
    await page.waitForSelector('[data-names-passphrase] .done')
    expect((await faults(page)).filter((fault) => !fault.startsWith('press:'))).toEqual([])
    const names = await downloaded(page, '[data-names-out] .press')
    expect(readFileSync(names).includes('Orosia')).toBe(false)
    await at.toPlace(page, 'project')
    await page.click('[data-archive] .press')
    await page.fill('[name=archivePhrase]', at.passphrase)
    const study = await downloaded(page, '[data-archive] .press.strong')

    const other = await laptops[1].open()
    await other.click('button:has-text("Traer una copia sellada")')
    await other.setInputFiles('[name=file]', study)
    await other.fill('[name=passphrase]', at.passphrase)
    await other.click('.press.strong')
    await at.atScreen(other, at.title)
    if (await other.isVisible('[data-researcher=KS]')) await other.click('[data-researcher=KS]')
    await at.toPlace(other, 'respondents')
    await other.click('[data-names-place]')
    await bringNames(other, names, field.namesPhrase)
    await other.waitForSelector('[data-refusal="study.wrongNamesPassphrase"]')
    expect(await other.isVisible('[data-shut-names]')).toBe(false)
    await bringNames(other, names, next)
    await other.waitForSelector('[data-shut-names]')
    await other.waitForSelector('[data-named=M02] :text("con nombre")')
    await field.withdraw(other, 'M01')
    await at.toPlace(other, 'respondents')
    await other.click('[data-names-place]')
    await bringNames(other, names, next)
    await other.waitForSelector('[data-brought="0 0 1"]')
    expect(await other.$('[data-named=M01]')).toBeNull()
  } finally {
    for (const laptop of laptops) await laptop.throwAway()
  }
})

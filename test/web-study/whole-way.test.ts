/** The whole way as somebody new goes it: consent, interview, interruption, text, names, two coders blind, agreement, quotes out. */
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

/** A woman who said yes to being interviewed and quoted, and one more researcher who codes. */
const people = async (page: Page): Promise<void> => {
  await field.readyToAsk(page)
  await field.addResearcher(page, 'CO', 'Coral', 'coder')
  await field.sayYes(page, 'M01', 'quotes', 'NL')
}

const interview = async (page: Page): Promise<void> => {
  await field.toGate(page, 'M01')
  await field.begin(page)
  await page.click('[data-interrupt]')
  await field.isNeutral(page)
  expect(await page.content()).not.toContain(field.planted)
  await field.uncover(page, field.pin)
  await page.click('[data-alone=yes]')
  await page.click('[data-end]')
  await page.click('[data-end-now]')
  await page.click('[data-check-out] .press')
  await page.click('.head .press')
  await page.waitForSelector('.nav')
}

const openRound = async (page: Page): Promise<void> => {
  await at.toPlace(page, 'agreement')
  await page.click('.acts .press.strong')
  await page.selectOption('.new-round select >> nth=0', 'KS')
  await page.selectOption('.new-round select >> nth=1', 'CO')
  await page.check('.new-round input[type=checkbox] >> nth=0')
  await page.click('.new-round .press.strong')
  await page.waitForSelector('li[data-round]:has-text("a ciegas")')
}

const names = async (page: Page): Promise<readonly string[]> =>
  [...(await page.locator('.mark-name').allTextContents())].sort()

test('[WS58] [WS60] [WS63] [WS64] [WS68] [WS123] from a spoken yes to quotes that may leave, with two coders who do not see each other', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await laptop.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await at.makeStudy(page)
    await people(page)
    await interview(page)
    await reading.writeCodes(page)
    // A file as Word on Windows would write it: a mark before it, carriage returns in it.
    const buffer = Buffer.from(`\uFEFF${reading.said.replaceAll('\n', '\r\n')}`)
    await reading.bring(page, {
      whose: 'M01 ',
      file: { name: 'entrevista.txt', mimeType: 'text/plain', buffer },
    })
    await reading.clear(page)
    await openRound(page)

    await reading.openText(page, 'Flavia')
    expect(await page.textContent('.blind')).toContain('Ronda a ciegas')
    await reading.codeByKeys(page, ['ArrowDown', 'ArrowDown'], 'salir')
    await reading.codeByKeys(page, ['ArrowDown', 'ArrowDown'], 'burl')
    await reading.lock(page)
    expect(await page.textContent('.blind')).toContain('Usted cerró su parte')

    await reading.workAs(page, 'CO')
    await reading.openText(page, 'Flavia')
    expect(await names(page)).toEqual([])
    expect(await page.content()).not.toContain('Burlas')
    await reading.codeByKeys(page, ['ArrowDown', 'ArrowDown'], 'salir')
    await reading.codeByKeys(page, ['ArrowDown', 'ArrowDown'], 'cocina')
    expect(await names(page)).toEqual(['El esposo cocina', 'Salir de casa'])
    await at.toPlace(page, 'agreement')
    expect(await page.locator('li[data-round] > button').count()).toBe(0)
    // What she still has to code is one press away.
    await page.click('[data-code-now]:has-text("Flavia")')
    await page.waitForSelector('.blind .press')
    await reading.lock(page)
    await page.waitForSelector('.mark-name:has-text("Burlas")')
    expect(await names(page)).toEqual(['Burlas', 'El esposo cocina', 'Salir de casa', 'Salir de casa'])

    await at.toPlace(page, 'agreement')
    await page.waitForSelector('[data-figure=kappa]')
    // Of 6 turns and 5 codes: one both, one each alone, 27 neither. Pooled kappa by hand: 1 − (2/6) / (11/18) = 5/11.
    const overall = page.locator('tr[data-code=overall]')
    expect(await overall.locator('[data-figure=observed]').textContent()).toBe('0.93')
    expect(await overall.locator('[data-figure=kappa] b').textContent()).toBe('0.45')
    expect(await overall.textContent()).toContain('las dos 1 · una 1 · otra 1 · ninguna 27')
    // On one turn each put another theme: one place.
    expect(await page.locator('.difference').count()).toBe(1)
    expect(await page.textContent('.meanings')).toContain('semilla 1')

    await reading.workAs(page, 'KS')
    await at.toPlace(page, 'agreement')
    await page.click('.acts .press.strong')
    await page.selectOption('.new-round select >> nth=0', 'KS')
    await page.waitForSelector('[data-coded-before]:has-text("Flavia")')
    expect(await page.locator('.new-round label:has-text("Flavia")').count()).toBe(0)
    await at.toPlace(page, 'quotes')
    await page.selectOption('.conditions select', { label: 'Cambios en casa' })
    await page.waitForSelector('.quote >> nth=1')
    expect(await page.textContent('.matter [role=status]')).toContain('2 citas de 1 persona')
    expect(await page.textContent('.quote')).toContain('codificó Coral, Katia')
    await page.click('.quote >> nth=0 >> button:has-text("Copiar")')
    await page.waitForSelector('.quote button:has-text("Copiada")')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^“Antes yo no salía de la casa; mi esposo \[nombre\] decía .*” — mujer$/u)
    expect(copied).not.toContain('Flavia')

    await at.toPlace(page, 'couple')
    await page.selectOption('.matter select', { label: 'Cambios en casa' })
    await page.waitForSelector('.couple')
    expect(await page.locator('.couple dd').allTextContents()).toEqual(['–', '–', '–', '–'])
    expect(await page.locator('.couple button, .couple a').count()).toBe(0)
  } finally {
    await laptop.throwAway()
  }
})

test('[WS61] [WS62] words are found whatever their accents; a figure of the matrix opens to its quotes', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await at.makeStudy(page)
    await people(page)
    await reading.writeCodes(page)
    await reading.bring(page, { whose: 'M01' })
    await reading.clear(page)
    await reading.codeByKeys(page, ['ArrowDown', 'ArrowDown'], 'salir')
    await at.toPlace(page, 'search')
    await page.fill('[name=search]', 'REIAN DE EL')
    await page.waitForSelector('.hit mark')
    expect(await page.textContent('.hit mark')).toBe('rei\u0301an de él')
    await page.click('.hit')
    await page.waitForSelector('.text-page .chosen')
    expect(await page.textContent('.text-page .chosen')).toBe('rei\u0301an de él')
    await at.toPlace(page, 'matrix')
    await page.waitForSelector('.cell')
    expect(await page.locator('.cell').allTextContents()).toEqual(['1', '1'])
    await page.click('.cell >> nth=1')
    await page.waitForSelector('.quote')
    expect(await page.textContent('h1')).toBe('Salir de casa')
    expect(await page.locator('.quote').count()).toBe(1)
  } finally {
    await laptop.throwAway()
  }
})

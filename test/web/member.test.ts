/** A woman's page in Chromium: her figures and their entries, who reads them, what she allows, and her paper with its code. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { eventsText } from '../../src/formats/events/event-lines.ts'
import { withOneCentimoMore } from '../cli/forged.ts'
import { chinuIn } from '../cli/program.ts'
import { testWith } from '../test-with.ts'
import { faults } from './faults.ts'
import { askWorker, keptEntries, openFigure, toPage } from './member-steps.ts'
import * as on from './phone.ts'
import { countTaps, tookTaps } from './taps.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

/** A practice group on a phone in the hand of a woman, at home. */
const withWoman = async (name: string, work: (page: Page) => Promise<void>): Promise<void> => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.practise(page)
    await on.beWoman(page, name)
    await work(page)
  } finally {
    await phone.throwAway()
  }
}
const [hers, hersCode] = ['Dominga Pari', 'S10'] as const

test('[WB60] two taps to her statement; each figure opens to entries that sum up to it', () =>
  withWoman(hers, async (page) => {
    const taps = await countTaps(page)
    await toPage(page, hers)
    tookTaps('her statement', await taps())
    for (const figure of ['received', 'owed', 'savings']) {
      const { shown, lines } = await openFigure(page, figure)
      expect([figure, lines.reduce((sum, amount) => sum + amount, 0)]).toEqual([figure, shown])
    }
    const owed = await openFigure(page, 'owed')
    expect(owed.lines.length).toBeGreaterThan(4)
    expect(await page.locator('.khipu [data-pieces]').count()).toBe(2)
    for (const size of ['1', '2', '3']) {
      await page.evaluate((wanted) => {
        document.documentElement.dataset['size'] = wanted
      }, size)
      expect([size, await faults(page)]).toEqual([size, []])
    }
  }))

test('[WB16] two quick taps make one paper', () =>
  withWoman(hers, async (page) => {
    const before = (await keptEntries(page)).entries.length
    await toPage(page, hers)
    await page.tap('.main:has-text("Imprimir")')
    await page.$eval('.main:has-text("Hacer")', (press) => {
      press.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
      for (const _tap of [1, 2]) press.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    })
    await page.waitForSelector('.paper .code')
    expect((await keptEntries(page)).entries).toHaveLength(before + 1)
  }))

test('[WB61] another woman sees pieces and no amount, and the worker refuses her; the treasurer sees them', () =>
  withWoman('Elsa Huanca', async (page) => {
    await toPage(page, hers)
    expect(await page.textContent('main')).toContain('Sus montos son de ella')
    expect(await page.textContent('main')).toContain('por arreglar')
    expect(await page.content()).not.toMatch(/S\/ \d/)
    expect(await page.locator('.main').count()).toBe(0)
    const of = { by: 'S08', person: hersCode, figure: 'owed' }
    expect(await askWorker(page, 'linesOfFigure', of)).toMatchObject({
      ok: false,
      error: { code: 'people.amountsPrivate' },
    })
    expect(await askWorker(page, 'givePaper', of)).toMatchObject({ ok: false })
    const seen = await askWorker(page, 'member', { by: 'S08', person: hersCode })
    expect(JSON.stringify(seen)).not.toMatch(/entimos/)
    expect(seen.value).not.toHaveProperty('household')
    await on.toHome(page)
    await on.handOver(page)
    await on.beWoman(page, 'Rosa Condori')
    await toPage(page, hers)
    await page.waitForSelector('[data-figure="owed"]')
  }))

const given = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .locator('[data-given="true"]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-consent')))

test('[WB62] six permissions are no; a yes takes a companion, a no nobody; both hold after a reload', () =>
  withWoman(hers, async (page) => {
    const toConsents = async (): Promise<void> => {
      await toPage(page, hers)
      await page.tap('text=Mis permisos')
      await page.waitForSelector('[data-consent]')
    }
    await toConsents()
    expect([await page.locator('[data-consent]').count(), await given(page)]).toEqual([6, []])
    expect(await faults(page)).toEqual([])
    await page.tap('[data-consent="voice"]')
    await page.tap('.press:has-text("Sí")')
    await page.waitForSelector('text=¿Qué compañera')
    expect(await page.locator('.blanket button').count()).toBe(18)
    await page.tap('.blanket button:has-text("Nancy Calli")')
    await page.waitForSelector('[data-given="true"]:has-text("con Nancy Calli")')
    expect(await given(page)).toEqual(['voice'])
    await page.reload()
    await on.beWoman(page, hers)
    await toConsents()
    expect(await given(page)).toEqual(['voice'])
    await page.tap('[data-consent="voice"]')
    await page.tap('.press:has-text("No")')
    await page.waitForSelector('[data-consent="voice"][data-given="false"]')
    const alone = { by: hersCode, matter: 'photoHere', given: true }
    expect(await askWorker(page, 'sayConsent', alone)).toMatchObject({
      error: { code: 'people.witnessMissing' },
    })
  }))

test('[WB63] the code on her paper is found by the program; with one céntimo changed it is not', () =>
  withWoman(hers, async (page) => {
    await toPage(page, hers)
    await page.tap('.main')
    await page.waitForSelector('.main:has-text("Hacer la hoja")')
    await page.tap('.main')
    await page.waitForSelector('.paper .code')
    const code = (await page.textContent('.paper .code')) ?? ''
    expect(await page.textContent('.paper')).not.toContain(hers)
    await page.tap('.press:has-text("Con el nombre")')
    await page.waitForSelector(`.paper:has-text("${hers}")`)
    expect(await faults(page)).toEqual([])
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(sheet.match(/\/MediaBox ?\[0 0 29[78]\S* 4(19|20)\S*\]/)).not.toBeNull()

    const folder = mkdtempSync(join(tmpdir(), 'chinu-paper-'))
    const chinu = chinuIn(folder)
    const { book, entries } = await keptEntries(page)
    const file = join(folder, 'book.events.jsonl')
    writeFileSync(file, eventsText(book, entries))
    expect(chinu('import', 'events', file, '--data', join(folder, 'copy')).status).toBe(0)
    const right = chinu('verify', '--data', join(folder, 'copy'), '--statement', code)
    expect([right.status, right.out]).toEqual([0, expect.stringContaining(`La hoja ${code} de ${hersCode}`)])
    writeFileSync(file, withOneCentimoMore(Buffer.from(eventsText(book, entries)), hersCode))
    expect(chinu('import', 'events', file, '--data', join(folder, 'forged')).status).toBe(0)
    expect(chinu('verify', '--data', join(folder, 'forged'), '--statement', code).status).toBe(1)
    rmSync(folder, { recursive: true, force: true })
  }))

test('[WB145] the code of a paper is checked in the settings; amounts only for who may read hers', () =>
  withWoman(hers, async (page) => {
    await toPage(page, hers)
    await page.tap('.main')
    await page.waitForSelector('.main:has-text("Hacer la hoja")')
    await page.tap('.main')
    await page.waitForSelector('.paper .code')
    const code = (await page.textContent('.paper .code')) ?? ''
    await on.toHome(page)
    await page.context().setOffline(true)
    await checkCode(page, code.toLowerCase().replace('-', ' '))
    const right = await page.waitForSelector('[data-code="right"]')
    expect(await right.textContent()).toContain(`La hoja es de este libro: ${hers}, hasta el `)
    expect(await page.locator('[data-amounts]').count()).toBe(1)
    const last = code.endsWith('7') ? '8' : '7'
    await page.fill('input', `${code.slice(0, -1)}${last}`)
    await page.tap('.main:has-text("Comprobar")')
    await page.waitForSelector('[data-code="unknown"]')
    await page.fill('input', code.slice(0, 4))
    await page.tap('.main:has-text("Comprobar")')
    await page.waitForSelector('[data-code="noCode"]')
    expect(await faults(page)).toEqual([])
    await on.toHome(page)
    await on.handOver(page)
    await on.beWoman(page, 'Nancy')
    await checkCode(page, code)
    await page.waitForSelector('[data-code="right"]')
    expect(await page.locator('[data-amounts]').count()).toBe(0)
  }))

/** From home: a code looked up in the settings. */
const checkCode = async (page: Page, code: string): Promise<void> => {
  await on.toSettings(page)
  await page.tap('.row:has-text("Comprobar un código")')
  await on.atScreen(page, 'Comprobar un código')
  await page.fill('input', code)
  await page.tap('.main:has-text("Comprobar")')
}

test('[WB64] the president links two women as of one household; others are not shown it', () =>
  withWoman('Flavia Mamani', async (page) => {
    await toPage(page, hers)
    await page.tap('.press:has-text("Casa")')
    await on.atScreen(page, 'Casa')
    await page.tap('.blanket button:has-text("Nancy Calli")')
    await page.waitForSelector('[data-kin]:has-text("Nancy Calli")')
    expect(await faults(page)).toEqual([])
    await page.tap('text=Ya no es de esa casa')
    await page.waitForSelector('[data-kin]', { state: 'detached' })
    expect(await askWorker(page, 'linkHousehold', { by: 'S08', person: 'S10', with: 'S09' })).toMatchObject({
      error: { code: 'people.postMissing' },
    })
    await on.toHome(page)
    await on.handOver(page)
    await on.beWoman(page, 'Elsa Huanca')
    await toPage(page, hers)
    expect(await page.locator('.press:has-text("Casa")').count()).toBe(0)
  }))

test('[WB111] the time of one week is offered for those after it in one tap, where they have none yet', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.foundGroup(page)
    await on.beWoman(page, 'Rosa')
    await on.toMyTime(page, 'Rosa')
    expect(await page.locator('[data-as-before]').count()).toBe(0)
    await on.moreHours(page, 1)
    await page.tap('[data-as-before]:has-text("2 h también las 3 semanas que siguen")')
    await page.waitForSelector('[data-as-before]', { state: 'detached' })
    const hours = [0, 1, 2, 3, 4].map((week) => on.hoursShown(page, week))
    expect(await Promise.all(hours)).toEqual([0, 2, 2, 2, 2])
  } finally {
    await phone.throwAway()
  }
})

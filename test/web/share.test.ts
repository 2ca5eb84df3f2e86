/** Sharing out the practice group's order on the phone, by touch. */
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Page } from 'playwright'
import { testWith } from '../test-with.ts'
import * as on from './phone.ts'
import * as share from './share-steps.ts'
import { countTaps, tookTaps } from './taps.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

const practising = async (look: (page: Page, phone: on.Phone) => Promise<void>, women?: number) => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.practise(page, women === undefined ? {} : { women })
    await look(page, phone)
  } finally {
    await phone.throwAway()
  }
}

test('[WB30] 300 chullos are shared out with reasons in seven taps, and nothing is written before the seal', () =>
  practising(async (page, phone) => {
    await on.beWoman(page, 'Flavia')
    const before = await share.entriesHere(page)
    await share.toProposal(page)
    expect(await share.allPieces(page)).toBe(300)
    expect(await page.textContent('.total')).toBe('300 de 300')
    await share.tapWoman(page, 'Rosa Condori')
    const why = await (await page.waitForSelector('.why')).textContent()
    expect(why).toContain('¿Por qué')
    expect(why).not.toMatch(/S\/|%/)
    await share.second(page, 'Vilma')
    await page.waitForSelector('.seal')
    await page.goBack()
    expect(await share.entriesHere(page)).toBe(before)

    const taps = await countTaps(page)
    await share.toProposal(page)
    await share.tapWoman(page, 'Rosa Condori')
    await page.waitForSelector('.why')
    await share.second(page, 'Vilma')
    await share.holdSeal(page, 'text=Falta la palabra de 19 socias')
    await page.waitForSelector('h1:has-text("Reparto")')
    // Repartir, why, second officer, her swatch, the seal.
    tookTaps('a share-out, with one woman’s reasons', await taps())
    expect(await share.allPieces(page)).toBe(300)
    await phone.restart()
    const again = await phone.open()
    await on.beWoman(again, 'Rosa')
    expect(await share.entriesHere(again)).toBe(before + 1)
  }))

test('[WB31] the second officer is asked by the worker: with other pictures she seals nothing', () =>
  practising(async (page) => {
    await on.beWoman(page, 'Vilma')
    await share.choosePin(page, 'Vilma', 'sol', 'pez', 'sol', 'ave')
    await on.beWoman(page, 'Justina')
    await share.toProposal(page)
    await share.second(page, 'Vilma')
    await page.waitForSelector('.pin-pad')
    await on.tapPictures(page, 'casa', 'pez', 'sol', 'ave')
    await page.waitForSelector('text=Esos no son los dibujos')
    expect(await page.locator('.seal').count()).toBe(0)
    await on.tapPictures(page, 'sol', 'pez', 'sol', 'ave')
    await share.holdSeal(page, 'text=Falta la palabra')
  }))

test('[WB32] a change by hand moves one woman’s pieces, is told in her card, and its cost is said', () =>
  practising(async (page) => {
    await on.beWoman(page, 'Flavia')
    await share.toProposal(page)
    const had = await share.piecesOf(page, 'Rosa Condori')
    const others = await share.piecesOf(page, 'Vilma')
    await share.tapWoman(page, 'Rosa Condori')
    await share.oneLess(page)
    await page.waitForSelector('.total:has-text("299 de 300")')
    await page.waitForSelector('.by-hand:has-text("queda 1 pieza sin tejedora")')
    await page.waitForSelector('.why:has-text("Lo cambió Flavia")')
    expect(await share.piecesOf(page, 'Rosa Condori')).toBe(had - 1)
    expect(await share.piecesOf(page, 'Vilma')).toBe(others)
    await page.tap('text=Repartir el resto otra vez')
    await page.waitForSelector('.total:has-text("300 de 300")')
    await page.waitForSelector('.why:has-text("Lo cambió Flavia")')
    expect(await share.allPieces(page)).toBe(300)
    await share.second(page, 'Rosa')
    await share.holdSeal(page, 'text=Falta la palabra')
    expect(await share.allPieces(page)).toBe(300)
  }))

test('[WB33] what nobody can make is said with what would help, and the seal says how many', () =>
  practising(async (page) => {
    await on.beWoman(page, 'Flavia')
    await share.toProposal(page)
    await share.tapWoman(page, 'Rosa Condori')
    await share.oneLess(page)
    await page.waitForSelector('[data-short]:has-text("faltan 1")')
    expect(await page.textContent('[data-short]')).toContain('Reparta 1 ahora')
    await share.second(page, 'Rosa')
    await page.waitForSelector('.seal:has-text("repartir, faltan 1")')
    await share.holdSeal(page, '.total:has-text("299 de 300")')
  }))

test('[WB16] [WB34] each says yes, gives back or passes on; what went back is shared out again', () =>
  practising(async (page) => {
    await on.beWoman(page, 'Flavia')
    await share.toProposal(page)
    await share.second(page, 'Rosa')
    await share.holdSeal(page, 'text=Falta la palabra de 19 socias')
    await share.tapWoman(page, 'Vilma')
    const had = await share.piecesOf(page, 'Vilma')
    await page.tap(`text=Sí, toma ${had}`)
    await page.waitForSelector('text=Falta la palabra de 18 socias')
    await share.tapWoman(page, 'Nancy')
    // Given back is what was pressed, and pressed again: a hand that shakes gives nothing back.
    const back = await (await page.waitForSelector('.hers >> text=Devuelve 1')).boundingBox()
    const tap = (): Promise<void> => page.touchscreen.tap((back?.x ?? 0) + 20, (back?.y ?? 0) + 20)
    await tap()
    await tap()
    await page.waitForSelector('.hers >> text=Toque otra vez')
    await page.waitForTimeout(450)
    expect(await page.locator('.total:has-text("300 de 300")').count()).toBe(1)
    await tap()
    await page.waitForSelector('.total:has-text("299 de 300")')
    await tap()
    await page.waitForTimeout(450)
    expect(await page.locator('.total:has-text("299 de 300")').count()).toBe(1)
    await page.tap('.hers >> text=Pasa 1 a otra')
    // The question is brought before the eyes.
    await page.waitForFunction(() => {
      const asked = document.querySelector('.with-whom')?.getBoundingClientRect()
      return asked !== undefined && asked.top > 0 && asked.bottom < innerHeight / 2
    })
    await page.tap('.hers .blanket button:has-text("Vilma")')
    await page.waitForFunction(
      (pieces) =>
        [...document.querySelectorAll('[data-person]')].some(
          (row) => row.textContent?.includes('Vilma') && row.querySelector('.figure')?.textContent === pieces,
        ),
      `${had + 1}`,
    )
    await page.tap('.press:has-text("Repartir otra vez")')
    await page.waitForSelector('.total:has-text("300 de 300")')
    expect(await share.piecesOf(page, 'Vilma')).toBe(had + 1)
  }))

test('[WB35] the terms of a line are told on the screen, and sharing out follows them', () =>
  practising(async (page) => {
    await on.beWoman(page, 'Flavia')
    await share.toProposal(page)
    const terms = await page.textContent('.terms-of-work > .row')
    expect(terms).toMatch(/lana .* entrega .* aprendices 2/)
    await page.tap('.terms-of-work > .row')
    const lot = page.locator('.terms').first().locator('button[aria-label="Más: Mínimo"]')
    await lot.tap()
    await page.waitForSelector('.terms-of-work > .row:has-text("desde 2 juntas")')
    await page.waitForSelector('.total:has-text("300 de 300")')
    expect(await share.allPieces(page)).toBe(300)
  }))

test('[WB37] the work of 69 women is shared out within a second and a half', () =>
  practising(async (page) => {
    await on.beWoman(page, 'Flavia')
    await page.waitForSelector('.main:has-text("Repartir")')
    const start = Date.now()
    await share.toProposal(page)
    expect(Date.now() - start).toBeLessThan(1500)
    expect(await page.locator('[data-person]').count()).toBe(69)
  }, 69))

test('[WB38] the fairness strip: a picture with its sentence, no name and no amount', () =>
  practising(async (page) => {
    await on.beWoman(page, 'Flavia')
    await on.toMeetingPlace(page, 'Turnos')
    const strip = await page.waitForSelector('.strip')
    const sentence = (await strip.getAttribute('aria-label')) ?? ''
    expect(sentence).toMatch(/^De 19, \d+ llegan a la franja\. \d+ van? primero/)
    const text = (await page.textContent('.cloth')) ?? ''
    expect(text).toContain(sentence)
    expect(text).not.toMatch(/Flavia|Rosa|S\//)
  }))

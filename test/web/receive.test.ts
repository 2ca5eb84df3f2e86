/** Receiving on the phone: few taps, another's eyes, and ten seconds to take it back. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import { holdSeal } from './orders-steps.ts'
import * as on from './phone.ts'
import * as at from './receive-steps.ts'
import { countTaps, tookTaps } from './taps.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

const onPhone = async (story: (page: Page, phone: on.Phone) => Promise<void>): Promise<void> => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await at.shareOutPractice(page)
    await story(page, phone)
  } finally {
    await phone.throwAway()
  }
}

test('[WB41] all of a woman’s pieces, good, are received in four taps', () =>
  onPhone(async (page) => {
    await at.passTo(page, 'Vilma')
    const taps = await countTaps(page)
    await at.toReceive(page)
    const pieces = await at.piecesOf(page, 'Rosa')
    expect(pieces).toBeGreaterThan(5)
    await page.tap('.blanket button:has-text("Rosa")')
    await page.tap(`.all-good:has-text("${pieces} buenas")`)
    await page.waitForSelector(`.seal:has-text("Mantener: ${pieces} buenas")`)
    await holdSeal(page)
    await at.untilPieces(page, 'Rosa', 0)
    tookTaps('all of a woman’s pieces, good', await taps())
  }))

test('[WB42] some good, one to mend and one not accepted, in seven taps at most; the hand is what is left', () =>
  onPhone(async (page) => {
    await at.passTo(page, 'Vilma')
    const taps = await countTaps(page)
    await at.toReceive(page)
    const pieces = await at.piecesOf(page, 'Rosa')
    await page.tap('.blanket button:has-text("Rosa")')
    await page.tap('.all-good')
    await at.oneMore(page, 'repair')
    await at.oneMore(page, 'rejected')
    expect(await page.locator('[data-piece="good"]').count()).toBe(pieces - 2)
    expect(await page.locator('[data-piece="fix"]').count()).toBe(1)
    await holdSeal(page)
    // One is with her to mend, and one is to be made anew.
    await at.untilPieces(page, 'Rosa', 2)
    tookTaps('her pieces, some to mend and some not accepted', await taps())
    await page.tap('.blanket button:has-text("Rosa")')
    await page.tap('.row:has-text("Vuelve de arreglo")')
    await page.tap('.all-good:has-text("1 buena")')
    await page.waitForSelector('.seal')
    await holdSeal(page)
    await at.untilPieces(page, 'Rosa', 1)
  }))

test('[WB42] a mended piece keeps its colour, whatever she brought after it; then nothing of hers is left to mend', () =>
  onPhone(async (page) => {
    await at.passTo(page, 'Vilma')
    await at.toReceive(page)
    const toHer = async (): Promise<void> => {
      await page.tap('.blanket button:has-text("Yolanda")')
      await page.waitForSelector('h2:has-text("¿Qué trae"), .all-good')
    }
    const seal = async (): Promise<void> => {
      await page.waitForSelector('.seal')
      await holdSeal(page)
      await page.waitForSelector('.blanket [data-pieces]')
    }
    await toHer()
    // She has pieces of two colours.
    const [colour] = ((await page.textContent('.list .row >> nth=0 >> .small')) ?? '').split(' · ')
    await page.tap('.list .row >> nth=0')
    await page.tap('.all-good')
    await at.oneMore(page, 'repair')
    await seal()
    await toHer()
    await page.waitForSelector(`.list .row:has-text("Vuelve de arreglo"):has-text("${colour}")`)
    await page.tap('.list .row:not(:has-text("Vuelve de arreglo"))')
    await page.tap('.all-good')
    await seal()
    await at.untilPieces(page, 'Yolanda', 1)
    await toHer()
    await page.waitForSelector(`.brings:has-text("Vuelve de arreglo · ${colour}")`)
    await page.tap('.all-good')
    await seal()
    await at.untilPieces(page, 'Yolanda', 0)
    await on.toHome(page)
    expect(await page.locator('text=por arreglar').count()).toBe(0)
  }))

test('[WB40] ten seconds long a tap is taken back by further entries, and all is as before', () =>
  onPhone(async (page) => {
    await at.passTo(page, 'Vilma')
    const entries = await at.entriesShown(page)
    await at.toReceive(page)
    const pieces = await at.piecesOf(page, 'Rosa')
    await page.tap('.blanket button:has-text("Rosa")')
    await page.tap('.all-good')
    await page.waitForSelector('.seal')
    await holdSeal(page)
    await at.untilPieces(page, 'Rosa', 0)
    await page.tap('.undo button')
    await at.untilPieces(page, 'Rosa', pieces)
    expect(await page.locator('.undo').count()).toBe(0)
    expect(await page.locator('.wrote').count()).toBe(0)
    await on.toHome(page)
    await page.waitForSelector(`.state:has-text("${entries + 4} ")`)
    expect(await page.locator('text=no cuadra').count()).toBe(0)

    await at.toReceive(page)
    await page.tap('.blanket button:has-text("Rosa")')
    await page.tap('.all-good')
    await page.waitForSelector('.seal')
    await holdSeal(page)
    await page.waitForSelector('.undo')
    await on.toHome(page)
    expect(await page.locator('.undo').count()).toBe(0)
  }))

test('[WB40] after ten seconds there is nothing left to take back', () =>
  onPhone(async (page) => {
    await at.passTo(page, 'Vilma')
    await at.toReceive(page)
    await page.tap('.blanket button:has-text("Rosa")')
    await page.tap('.all-good')
    await page.waitForSelector('.seal')
    await holdSeal(page)
    await page.waitForSelector('.undo')
    await page.waitForSelector('.undo', { state: 'detached', timeout: 12_000 })
    await at.untilPieces(page, 'Rosa', 0)
  }))

test('[WB43] her own pieces and those of her house are for another; whoever may is asked, and says that it is she', () =>
  onPhone(async (page) => {
    await at.passTo(page, 'Justina')
    await at.toReceive(page)
    // Yolanda is of Justina’s house.
    for (const name of ['Justina', 'Yolanda']) {
      await page.waitForSelector(`.blanket button:has-text("${name}"):has-text("la mira otra")`)
      await page.tap(`.blanket button:has-text("${name}")`)
      await page.waitForSelector('[data-kin]')
      expect(await page.locator('.all-good, .seal').count()).toBe(0)
      expect(await page.locator('.blanket button').allTextContents()).toEqual(['Vilma Apaza'])
      await page.tap('[aria-label="Volver"]')
      await page.waitForSelector('.blanket [data-pieces]')
    }
    const pieces = await at.piecesOf(page, 'Yolanda')
    await page.tap('.blanket button:has-text("Yolanda")')
    await page.tap('.blanket button:has-text("Vilma")')
    // She has pieces of two colours: the first line of them.
    await page.tap('.list .row >> nth=0')
    const [brought = 0] = (await page.textContent('.all-good'))?.match(/\d+/)?.map(Number) ?? []
    await page.tap('.all-good')
    await page.waitForSelector('.seal')
    await holdSeal(page)
    await at.untilPieces(page, 'Yolanda', pieces - brought)
  }))

test('[WB44] left in the middle nothing is lost: what was not sealed is not told, what was is there', () =>
  onPhone(async (page, phone) => {
    await at.passTo(page, 'Vilma')
    await at.toReceive(page)
    const pieces = await at.piecesOf(page, 'Rosa')
    await page.tap('.blanket button:has-text("Rosa")')
    await page.tap('.all-good')
    await page.waitForSelector('.seal')
    await page.reload()
    await on.beWoman(page, 'Vilma')
    await at.toReceive(page)
    expect(await at.piecesOf(page, 'Rosa')).toBe(pieces)
    await page.tap('.blanket button:has-text("Rosa")')
    await page.tap('.all-good')
    await page.waitForSelector('.seal')
    await holdSeal(page)
    await at.untilPieces(page, 'Rosa', 0)
    await phone.restart()
    const again = await phone.open()
    await on.beWoman(again, 'Vilma')
    await at.toReceive(again)
    expect(await at.piecesOf(again, 'Rosa')).toBe(0)
  }))

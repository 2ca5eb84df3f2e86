/** Steps of a phone that gives yarn, receives pieces and takes taps back. */
import type { Page } from 'playwright'
import * as on from './phone.ts'
import { holdSeal } from './orders-steps.ts'

/** The practice group with its order of 300 hats shared out by two officers; the phone lies at home, with the president. */
export const shareOutPractice = async (page: Page): Promise<void> => {
  await on.practise(page)
  await on.beWoman(page, 'Flavia')
  await page.tap('.main:has-text("Repartir")')
  await on.atScreen(page, 'Repartir')
  await page.tap('.main:has-text("Que apruebe otra")')
  await page.tap('.blanket button:has-text("Vilma")')
  await page.waitForSelector('.hem .seal')
  await holdSeal(page)
  await page.waitForSelector('.hem .seal', { state: 'detached' })
  await on.toHome(page)
}

/** The phone goes to another woman, from home. */
export const passTo = async (page: Page, name: string): Promise<void> => {
  await on.handOver(page)
  await on.beWoman(page, name)
}

/** From home to the women who bring something. */
export const toReceive = async (page: Page): Promise<void> => {
  await page.tap('.tile:has-text("Recibir")')
  await page.waitForSelector('.blanket [data-pieces]')
}

/** How many pieces a woman has to bring, as her swatch says. */
export const piecesOf = async (page: Page, name: string): Promise<number> =>
  Number(await page.getAttribute(`.blanket button:has-text("${name}")`, 'data-pieces'))

/** Waits until her swatch says so many. */
export const untilPieces = async (page: Page, name: string, pieces: number): Promise<void> => {
  await page.waitForSelector(`.blanket button[data-pieces="${pieces}"]:has-text("${name}")`)
}

/** One more of an outcome. */
export const oneMore = (page: Page, outcome: string): Promise<void> =>
  page.tap(`[data-outcome="${outcome}"] .step > button:last-child`)

/** Entries that the book holds, as home says. */
export const entriesShown = async (page: Page): Promise<number> =>
  Number(/([\d,]+) anotaci/.exec((await page.textContent('.state')) ?? '')?.[1]?.replaceAll(',', '') ?? NaN)

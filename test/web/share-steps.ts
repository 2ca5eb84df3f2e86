/** Steps of sharing work out, as women take them on the phone. */
import type { Page } from 'playwright'
import * as on from './phone.ts'

/** From the home of an officer of the practice group: the proposal of the order that waits. */
export const toProposal = async (page: Page): Promise<void> => {
  await page.waitForSelector('.main:has-text("Repartir")')
  await page.tap('.main')
  await page.waitForSelector('[data-person] .figure')
}

/** Holds the seal until `shown` is on the screen, and lifts the finger there. */
export const holdSeal = async (page: Page, shown: string): Promise<void> => {
  const box = await (await page.waitForSelector('.seal')).boundingBox()
  if (!box) throw new Error('no seal')
  const finger = await page.context().newCDPSession(page)
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
  await page.waitForSelector(shown)
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await finger.detach()
}

/** Opens or closes a woman's row. */
export const tapWoman = (page: Page, name: string): Promise<void> =>
  page.tap(`[data-person]:has-text("${name}") > .row`)

const numberIn = (text: string | null): number => Number.parseInt(text ?? '', 10)

export const piecesOf = async (page: Page, name: string): Promise<number> =>
  numberIn(await page.textContent(`[data-person]:has-text("${name}") > .row .figure`))

/** All pieces on the screen, woman by woman. */
export const allPieces = async (page: Page): Promise<number> =>
  (await page.locator('[data-person] > .row .figure').allTextContents()).reduce(
    (sum, text) => sum + numberIn(text),
    0,
  )

/** One piece less of what the opened woman has most of. */
export const oneLess = (page: Page): Promise<void> =>
  page.locator('[data-person] .step button[aria-label^="Menos"]:not([disabled])').last().tap()

/** The second officer says who she is. */
export const second = async (page: Page, name: string): Promise<void> => {
  await page.tap('.main:has-text("Que apruebe otra")')
  await on.atScreen(page, 'Segundo cargo')
  await page.tap(`.blanket button:has-text("${name}")`)
}

/** Entries that the book here has. */
export const entriesHere = async (page: Page): Promise<number> => {
  const text = await (await page.waitForSelector('.state:has-text("Guardado aquí")')).textContent()
  return numberIn(/(\d+) anotaciones/.exec(text ?? '')?.[1] ?? null)
}

/** From her home, whatever is next there: she chooses her pictures, and leaves the phone by the knot. */
export const choosePin = async (page: Page, name: string, ...pictures: readonly string[]): Promise<void> => {
  await page.tap('.me')
  await on.atScreen(page, name)
  await page.tap('text=Mi clave de dibujos')
  await page.waitForSelector('.pin-pad')
  await on.tapPictures(page, ...pictures)
  await page.waitForSelector('text=Otra vez los mismos')
  await on.tapPictures(page, ...pictures)
  await on.atScreen(page, name)
  await page.tap('[aria-label="Vueltas"]')
  await on.atScreen(page, 'Vueltas')
  await page.tap('[aria-label="Vueltas"]')
}

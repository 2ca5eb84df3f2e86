/** The cash box on the phone: what it should hold, money in and out, and the count by three. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { faces, fewestFor } from '../../src/reports/notes-and-coins.ts'
import { testWith } from '../test-with.ts'
import { faultsInEachSize } from './faults.ts'
import * as money from './money-steps.ts'
import * as on from './phone.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

const byBook = async (page: Page): Promise<number> =>
  Number(await (await page.waitForSelector('[data-cash]')).getAttribute('data-cash'))
const press = (page: Page, name: string): Promise<void> => page.tap(`.blanket button:has-text("${name}")`)
const type = async (page: Page, field: string, figures: string): Promise<void> => {
  await page.tap(`.figure-field:has-text("${field}") > .press`)
  for (const figure of figures) await page.tap(`.pad button:text-is("${figure}")`)
}
const atCash = async (phone: on.Phone): Promise<Page> => {
  await money.listenIn(phone)
  const page = await phone.open()
  await on.practise(page)
  await on.beWoman(page, 'Rosa')
  await money.toPlace(page, 'Pagar')
  await page.tap('.main:has-text("Caja")')
  await on.atScreen(page, 'Caja')
  return page
}

test('[WB50] three women count the box note by note; what differs from the book is said and found', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await atCash(phone)
    await money.must(page, 'choosePin', { by: 'S05', pictures: [0, 1, 2, 3] })
    const book = await byBook(page)
    const before = await money.taps(page)
    await page.tap('.main:has-text("Contar la caja")')
    for (const { centimos, pieces } of fewestFor(book).piles) await money.countFace(page, centimos, pieces)
    await page.waitForSelector('[data-difference="same"]')
    const other = faces.find((face) => !fewestFor(book).piles.some(({ centimos }) => centimos === face)) ?? 0
    await money.countFace(page, other, 7)
    await page.waitForSelector('[data-difference="more"]')
    await page.tap('[aria-label="Borrar una cifra"]')
    await page.waitForSelector('[data-difference="same"]')
    await page.tap('.main:has-text("Eso hay")')

    await press(page, 'Flavia')
    await page.waitForSelector('.seen-by:has-text("Flavia")')
    expect(await page.locator('.blanket button:has-text("Flavia")').count()).toBe(0)
    await press(page, 'Vilma')
    await on.tapPictures(page, 'llama', 'sol', 'ovillo', 'flor')
    await page.waitForSelector('[role=alert]:has-text("Esos no son los dibujos")')
    await on.tapPictures(page, 'llama', 'sol', 'ovillo', 'casa')
    await page.waitForSelector('.seen-by:has-text("Vilma")')
    await press(page, 'Nancy')
    await page.waitForSelector('[data-cash]')
    expect(await byBook(page)).toBe(book)
    await page.waitForSelector('text=Contada el')
    console.log(`a count by three: ${(await money.taps(page)) - before} taps`)
  } finally {
    await phone.throwAway()
  }
})

test('[WB50] two of one and the same household with a third of it do not make three, and a wrong count is a finding', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await atCash(phone)
    const counts = [{ centimos: 20_000, pieces: 2 }]
    const count = (...seenBy: readonly string[]) =>
      money.ask(page, 'countCash', {
        ...{ by: money.treasurer, counts, seenBy: seenBy.map((person) => ({ person })) },
      })
    expect((await count('S04', 'S04', 'S12')).error?.code).toBe('money.threeCount')
    await money.must(page, 'choosePin', { by: 'S05', pictures: [0, 1, 2, 3] })
    expect((await count('S01', 'S03', 'S05')).error?.code).toBe('app.wrongPin')
    expect((await count('S01', 'S03', 'S04')).ok).toBe(true)
    await page.goBack()
    await page.goBack()
    await on.atScreen(page, 'Chinu')
    await page.waitForSelector('text=1 cosa no cuadra')
  } finally {
    await phone.throwAway()
  }
})

test('[WB51] [WB57] money in and out moves the box by what was told, and the plan asks for exactly what the women get', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await atCash(phone)
    const write = async (): Promise<number> => {
      await money.hold(page)
      return byBook(page)
    }
    const start = await byBook(page)
    await page.tap('[data-move="draw"]')
    await type(page, '¿Cuánto?', '50')
    expect(await write()).toBe(start + 5000)
    await page.tap('[data-move="spend"]')
    await page.tap('[data-choice="transport"]')
    await type(page, '¿Cuánto?', '12.50')
    expect(await write()).toBe(start + 5000 - 1250)
    await page.tap('[data-move="contribute"]')
    await type(page, 'Cada una pone', '2')
    expect(await write()).toBe(start + 3750 + 19 * 200)
    await page.tap('[data-move="advance"]')
    await press(page, 'Nancy')
    await type(page, '¿Cuánto?', '30')
    expect(await write()).toBe(start + 3750 + 3800 - 3000)
    await page.tap('[data-move="spend"]')
    await page.tap('[data-choice="supplies"]')
    await page.tap('[data-choice="own"]')
    await press(page, 'Vilma')
    await type(page, '¿Cuánto?', '7.35')
    expect(await write()).toBe(start + 4550)

    await page.goBack()
    await on.atScreen(page, 'Pagar')
    const plan = await page.waitForSelector('[data-plan]')
    expect(await plan.getAttribute('data-plan')).toBe('730')
    expect(await page.locator('.plan-faces li').allTextContents()).toEqual(['5×1', '2×1', '20×1', '10×1'])
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.mesa').isVisible()).toBe(true)
    expect(await page.locator('.hem, [data-witness], .presses').filter({ visible: true }).count()).toBe(0)
  } finally {
    await phone.throwAway()
  }
})

test('[WB120] what the box does not hold is said before the seal; what comes in later covers it, and the finding is gone', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await atCash(phone)
    const start = await byBook(page)
    await page.tap('[data-move="spend"]')
    await page.tap('[data-choice="supplies"]')
    await type(page, '¿Cuánto?', '1')
    expect(await page.locator('[data-short]').count()).toBe(0)
    await page.tap('[aria-label="Borrar una cifra"]')
    for (const figure of `${start / 100 + 50}`) await page.tap(`.pad button:text-is("${figure}")`)
    await page.waitForSelector('[data-short="cash"]:has-text("Anoten primero lo que entró")')
    await money.hold(page)
    await page.waitForSelector('[data-missing="5000"]')
    expect(await byBook(page)).toBe(0)

    await page.goBack()
    await page.goBack()
    await on.atScreen(page, 'Chinu')
    await page.tap('text=1 cosa no cuadra')
    await page.tap('[data-finding="money.stockShort"] [data-to="cash"]')
    await on.atScreen(page, 'Caja')
    await page.tap('[data-move="contribute"]')
    await type(page, 'Cada una pone', '5')
    await money.hold(page)
    await page.waitForSelector('[data-missing]', { state: 'detached' })
    await page.waitForSelector(`[data-cash="${19 * 500 - 5000}"]`)
    await page.goBack()
    await page.waitForSelector('text=Todo cuadra')
  } finally {
    await phone.throwAway()
  }
})

test('[WB8] [WB50] cash keeps letters, targets and contrast in each size', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await atCash(phone)
    const looked: (readonly [string, readonly string[]])[] = []
    const look = async (name: string): Promise<void> => {
      looked.push([name, await faultsInEachSize(page)])
    }
    await page.waitForSelector('[data-cash]')
    await look('cash')
    await page.tap('[data-move="spend"]')
    await page.waitForSelector('[data-choice]')
    await look('spend')
    await page.goBack()
    await page.waitForSelector('[data-cash]')
    await page.tap('.main:has-text("Contar la caja")')
    await page.waitForSelector('.tray')
    await look('count')
    await page.tap('.main')
    await page.waitForSelector('.blanket button')
    await look('three')
    expect(looked.filter(([, found]) => found.length > 0)).toEqual([])
    expect(looked).toHaveLength(4)
  } finally {
    await phone.throwAway()
  }
})

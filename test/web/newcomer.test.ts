/** What a newcomer goes by: a place begins at its top, whose turn it is stands there, and the next press is in sight. */
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Page } from 'playwright'
import { testWith } from '../test-with.ts'
import * as orders from './orders-steps.ts'
import * as on from './phone.ts'
import { voteSeason } from './season-steps.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

const onPhone = async (look: (page: Page) => Promise<void>): Promise<void> => {
  const phone = await on.newPhone(app)
  try {
    await look(await phone.open())
  } finally {
    await phone.throwAway()
  }
}
const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY)
const boxOf = async (page: Page, what: string) => {
  const box = await page.locator(what).boundingBox()
  if (!box) throw new Error(what)
  return box
}

test('[WB140] a place begins at its top, and whose step is next is named and marked', () =>
  onPhone(async (page) => {
    await on.practise(page)
    const whom = await page.waitForSelector('[data-due]')
    expect(await whom.textContent()).toBe('Para empezar, toque a Flavia Mamani: presidenta.')
    expect(await page.locator('.blanket .here').count()).toBe(4)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    expect(await scrolled(page)).toBeGreaterThan(0)
    await on.beWoman(page, 'Flavia')
    await page.waitForFunction(() => scrollY === 0)
    await page.tap('.tile:has-text("Socias")')
    await on.atScreen(page, 'Socias')
    await page.waitForSelector('.blanket button')
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    expect(await scrolled(page)).toBeGreaterThan(0)
    await page.tap('.blanket button:has-text("Norma")')
    await on.atScreen(page, 'Norma')
    expect(await scrolled(page)).toBe(0)
  }))

test('[WB141] ear and knot stand in one place, and nothing stands where Back stood', () =>
  onPhone(async (page) => {
    await on.practise(page)
    await on.beWoman(page, 'Flavia')
    const [ear, knot] = [await boxOf(page, '.ear'), await boxOf(page, '[aria-label="Vueltas"]')]
    await page.tap('.tile:has-text("Pedidos")')
    await on.atScreen(page, 'Pedidos')
    expect(await boxOf(page, '.ear')).toEqual(ear)
    expect(await boxOf(page, '[aria-label="Vueltas"]')).toEqual(knot)
    const back = await boxOf(page, '[aria-label="Volver"]')
    await page.tap('[aria-label="Volver"]')
    await on.atScreen(page, 'Chinu')
    const under = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('button') === null,
      [back.x + back.width / 2, back.y + back.height / 2],
    )
    expect(under).toBe(true)
  }))

test('[WB142] in the largest letters the hem is in sight with its knit, and on a laptop the settings are beside', () =>
  onPhone(async (page) => {
    await on.practise(page)
    await on.beWoman(page, 'Flavia')
    await page.evaluate(() => (document.documentElement.dataset['size'] = '3'))
    const hem = await boxOf(page, '.hem')
    expect(Math.round(hem.y + hem.height)).toBe(640)
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('.hem') as Element).position),
    ).toBe('sticky')
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.tap('.places button:has-text("Ajustes")')
    await on.atScreen(page, 'Ajustes')
    expect(await page.getAttribute('.places button:has-text("Ajustes")', 'aria-current')).toBe('true')
  }))

test('[WB143] while nobody told what she knits, home leads to her page, and the share-out to the women', () =>
  onPhone(async (page) => {
    await on.foundGroup(page)
    await on.beWoman(page, 'Flavia')
    await on.givePost(page, 'president', 'Flavia')
    await on.toHome(page)
    await orders.voteForPrices(page)
    await orders.tellSheet(page)
    await orders.holdSeal(page)
    await page.waitForSelector('text=Ficha 1')
    await on.toHome(page)
    await on.toMeetingPlace(page, 'Acuerdos')
    await orders.vote(page, { matter: 'fairness', choice: 'Lo que cada una gana' })
    await voteSeason(page)
    await on.toHome(page)
    const names = await page.textContent('[data-next="skills"] .whose')
    expect(names).toBe(`Falta de: ${on.women.join(', ')}.`)
    await page.tap('.main:has-text("Anotar")')
    await on.atScreen(page, 'Flavia Mamani')
  }))

test('[WB144] of the book’s own currency no rate is asked', () =>
  onPhone(async (page) => {
    await on.foundGroup(page)
    await on.beWoman(page, 'Flavia')
    await on.givePost(page, 'president', 'Flavia')
    await on.toHome(page)
    await on.toMeetingPlace(page, 'Acuerdos')
    await page.tap('[data-matter="costingRate"] .row')
    await page.tap('[data-matter="costingRate"] button:text-is("soles")')
    await page.waitForSelector('.vote-form :text("no hace falta cifra")')
    const asked = page.locator('[data-matter="costingRate"] .figure-field:has-text("Cambio de la moneda")')
    expect(await asked.count()).toBe(0)
    await orders.holdSeal(page)
    await page.waitForSelector('[data-matter="costingRate"] .row:has-text("S/ 1.000")')
  }))

/** What hands do with votes, technical sheets and orders: taps alone, as a woman would. */
import type { Page } from 'playwright'
import { atScreen, toHome, toMeetingPlace } from './phone.ts'

/** Holds the seal for so long. */
export const holdSeal = async (page: Page, millis = 1200): Promise<void> => {
  const box = await page.locator('.hem .seal').boundingBox()
  if (!box) throw new Error('no seal')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.waitForTimeout(millis)
  await page.mouse.up()
}

/** Opens the figure whose word this is, and taps it in. */
export const figure = async (page: Page, word: string, told: string, within = 'body'): Promise<void> => {
  const field = page.locator(`${within} .figure-field:has(.small:text-is("${word}"))`).first()
  await field.locator('.press').tap()
  for (const key of told) await field.locator(`.pad button:text-is("${key}")`).tap()
  await field.locator('.press').tap()
}

const choose = (page: Page, word: string, within: string): Promise<void> =>
  page.locator(`${within} button:text-is("${word}")`).first().tap()

/** What a group votes before it can price a hat: matter, what it is about, its word, the figure or choice. */
export type VoteTold = {
  readonly matter: string
  readonly about?: string
  readonly word?: string
  readonly figure?: string
  readonly choice?: string
}
export const priceVotes: readonly VoteTold[] = [
  { matter: 'hourlyRate', word: 'Una hora de tejer', figure: '3.50' },
  { matter: 'tariffStep', word: 'Redondeo del pago', figure: '.10' },
  { matter: 'standardYarnPrice', about: 'Alpaca natural', word: 'Precio de la lana', figure: '59' },
  { matter: 'overhead', word: 'Gastos del grupo', figure: '12' },
  { matter: 'margin', word: 'Para el grupo', figure: '15' },
  { matter: 'costingRate', about: 'USD', word: 'Cambio de la moneda', figure: '3.270' },
  { matter: 'priceStep', about: 'USD', word: 'Redondeo del precio', figure: '.05' },
]

/** At the votes: tells one and seals it. */
export const vote = async (
  page: Page,
  { matter, about, word, figure: told, choice }: VoteTold,
): Promise<void> => {
  const at = `[data-matter="${matter}"]`
  if ((await page.locator(`${at} .vote-form`).count()) === 0) await page.tap(`${at} .row`)
  if (about !== undefined) await choose(page, about, at)
  if (word !== undefined && told !== undefined) await figure(page, word, told, at)
  if (choice !== undefined) await choose(page, choice, at)
  await holdSeal(page)
  await page.waitForSelector(`${at} .row[aria-expanded="false"]`)
}

/** From home: all that a price needs. */
export const voteForPrices = async (page: Page): Promise<void> => {
  await toMeetingPlace(page, 'Acuerdos')
  await page.waitForSelector('[data-matter]')
  for (const one of priceVotes) await vote(page, one)
  await toHome(page)
}

/** From home: the sheet of a hat, 330 minutes and 95 g, sealed. */
export const tellSheet = async (page: Page): Promise<void> => {
  await toMeetingPlace(page, 'Ficha')
  await page.tap('[data-garment="CHULLO"]')
  await choose(page, 'Única', '.cloth')
  await figure(page, 'Minutos de tejer', '330')
  await choose(page, 'Alpaca natural', '.form')
  await figure(page, 'Alpaca natural: gramos', '95')
  await figure(page, 'Alpaca natural: merma, de cada 100', '4')
  await figure(page, 'Otros materiales', '.60')
  await figure(page, 'Gasto de exportar', '1.20')
}

export type Cells = Readonly<Record<string, string>>

/** At home: tells an order of hats, colour by colour; it is not sealed yet. */
export const tellOrder = async (page: Page, pieces: Cells): Promise<void> => {
  await page.tap('.tile:has-text("Pedidos")')
  await page.tap('.main:has-text("Nuevo pedido")')
  await atScreen(page, 'Nuevo pedido')
  await page.tap('.press.tall:has-text("chullo")')
  for (const colour of Object.keys(pieces)) await page.tap(`.palette button:text-is("${colour}")`)
  for (const [colour, told] of Object.entries(pieces)) await figure(page, `chullo · ${colour}`, told)
  await page.tap('.press:has-text("Comprador nuevo")')
  await choose(page, 'USD', '.cloth')
  await figureDay(page, 'Para el día')
}

/** Opens a day and takes the last of the next month. */
export const figureDay = async (page: Page, word: string): Promise<void> => {
  const field = page.locator(`.figure-field:has(.small:text-is("${word}"))`)
  await field.locator('.press').first().tap()
  await field.locator('[aria-label="Mes siguiente"]').tap()
  await field.locator('.days button').last().tap()
}

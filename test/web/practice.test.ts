/** Practising on the phone: an invented group with a season behind it. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import * as on from './phone.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

test('[WB80] one press makes a practice group, within three seconds, also without a network', async () => {
  const phone = await on.newPhone(app)
  try {
    let page = await phone.open()
    await on.atScreen(page, 'Primer día')
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active !== null)
    await phone.stopServer()
    await phone.restart()
    page = await phone.open()
    await on.atScreen(page, 'Primer día')
    const start = Date.now()
    await on.practise(page)
    expect(Date.now() - start).toBeLessThan(3000)
    expect(await page.locator('.blanket button').count()).toBe(19)
    await on.beWoman(page, 'Flavia')
    expect(await page.textContent('.practice-mark')).toMatch(/^Práctica/)
    await phone.restart()
    page = await phone.open()
    await on.beWoman(page, 'Rosa Condori')
  } finally {
    await phone.throwAway()
  }
})

test('[WB80] a large group is there as quickly', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.practise(page, { women: 69 })
    expect(await page.locator('.blanket button').count()).toBe(69)
  } finally {
    await phone.throwAway()
  }
})

test('[WB81] what makes the practice group is no part of what is read at every start', () => {
  const files = readdirSync(join(app, 'assets'))
  const worker = files.find((name) => /^worker-.*\.js$/.test(name)) ?? ''
  const practice = files.filter((name) => name.includes('practice-group'))
  expect(readFileSync(join(app, 'assets', worker), 'utf8')).not.toContain('Feliciana')
  expect(practice).toHaveLength(1)
  expect(readFileSync(join(app, 'sw.js'), 'utf8')).toContain(practice[0])
})

const toPractice = async (page: Page): Promise<void> => {
  await on.toSettings(page)
  await on.atScreen(page, 'Ajustes')
  await page.tap('.row:has-text("Practicar")')
  await on.atScreen(page, 'Practicar')
}
const hasMark = async (page: Page): Promise<boolean> => (await page.locator('.practice-mark').count()) > 0

/** Pressed, and once a hand that shakes would be still, pressed again. */
const tapTwice = async (page: Page, word: string): Promise<void> => {
  await page.tap(`text=${word}`)
  const asked = await page.evaluate(() => performance.now())
  await page.waitForFunction((since) => performance.now() > since + 450, asked)
  await page.tap('text=Toque otra vez')
}

test('[WB82][WB83] practice lies beside the own book: every screen says which, and neither knows the other', async () => {
  const phone = await on.newPhone(app)
  try {
    let page = await phone.open()
    await on.foundGroup(page)
    await on.beWoman(page, 'Flavia')
    expect(await hasMark(page)).toBe(false)
    await toPractice(page)
    expect(await page.locator('text=Tirar').count()).toBe(0)
    await page.tap('.main')
    await on.atScreen(page, '¿Quién?')
    expect(await page.locator('.blanket button').count()).toBe(19)
    await on.beWoman(page, 'Flavia')
    for (const place of ['Pedidos', 'Recibir', 'Pagar', 'Socias']) {
      await page.tap(`.tile:has-text("${place}")`)
      await page.waitForSelector('h1:not(:has-text("Chinu"))')
      expect(await hasMark(page)).toBe(true)
      await page.tap('.bar [aria-label="Volver"]')
      await on.atScreen(page, 'Chinu')
    }
    await page.tap('.tile:has-text("Socias")')
    await page.tap('text=Nueva socia')
    await page.fill('input', 'Inventada Nueva')
    await page.tap('text=Añadir')
    await page.waitForSelector('.blanket button:has-text("Inventada Nueva")')

    await phone.restart()
    page = await phone.open()
    await on.atScreen(page, '¿Quién?')
    await page.waitForSelector('.blanket button:has-text("Inventada Nueva")')
    expect(await hasMark(page)).toBe(true)
    await on.beWoman(page, 'Flavia')
    await toPractice(page)
    await page.tap('.main:has-text("nuestro libro")')
    await page.waitForFunction(() => document.querySelectorAll('.blanket button').length === 4)
    expect(await hasMark(page)).toBe(false)
    expect(await page.textContent('.blanket')).not.toContain('Inventada')
    await phone.restart()
    page = await phone.open()
    await on.beWoman(page, 'Justina Choque')
    expect(await hasMark(page)).toBe(false)
  } finally {
    await phone.throwAway()
  }
})

test('[WB83] practice is begun anew and thrown away; the knot hides its mark as well', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.practise(page)
    await on.beWoman(page, 'Rosa')
    const books = () =>
      page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort())
    const before = await books()
    await toPractice(page)
    await tapTwice(page, 'Empezar de nuevo')
    await on.atScreen(page, '¿Quién?')
    expect(await books()).toHaveLength(before.length)
    expect(await books()).not.toEqual(before)
    await on.beWoman(page, 'Rosa')
    await page.tap('[aria-label="Vueltas"]')
    await on.atScreen(page, 'Vueltas')
    expect(await hasMark(page)).toBe(false)
    await page.tap('[aria-label="Vueltas"]')
    await on.beWoman(page, 'Rosa')
    expect(await hasMark(page)).toBe(true)
    await toPractice(page)
    await tapTwice(page, 'Tirar la práctica')
    await on.atScreen(page, 'Primer día')
    expect(await books()).toHaveLength(before.length - 1)
    await on.foundGroup(page)
    expect(await hasMark(page)).toBe(false)
  } finally {
    await phone.throwAway()
  }
})

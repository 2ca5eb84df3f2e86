/** What the phone does not tell: Back twice, the lock, what is kept beside the book, the calendar behind the knot. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { practiceWomen } from '../../src/practice/names.ts'
import { testWith } from '../test-with.ts'
import * as on from './phone.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

const withPhone = async (work: (phone: on.Phone) => Promise<void>): Promise<void> => {
  const phone = await on.newPhone(app)
  try {
    await work(phone)
  } finally {
    await phone.throwAway()
  }
}

/** The phone's Back, pressed again after so many milliseconds. */
const backTwice = (page: Page, millis: number): Promise<void> =>
  page.evaluate(async (pause) => {
    const back = (): Promise<unknown> =>
      new Promise((gone) => {
        addEventListener('popstate', gone, { once: true })
        history.back()
      })
    await back()
    await new Promise((waited) => setTimeout(waited, pause))
    await back()
  }, millis)

test('[WB72] Back twice quickly hides, from anywhere; twice slowly it goes back', () =>
  withPhone(async (phone) => {
    const page = await phone.open()
    await on.practise(page)
    await on.beWoman(page, 'Rosa')
    await on.toMeetingPlace(page, 'Cargos')
    await on.atScreen(page, 'Cargos')
    await backTwice(page, 600)
    await on.atScreen(page, 'Chinu')

    await on.toMeetingPlace(page, 'Cargos')
    await on.atScreen(page, 'Cargos')
    await page.tap('[aria-label="Volver"]')
    await page.tap('[aria-label="Volver"]')
    await on.atScreen(page, 'Chinu')

    await on.toMeetingPlace(page, 'Cargos')
    await on.atScreen(page, 'Cargos')
    await backTwice(page, 120)
    await on.atScreen(page, 'Vueltas')
    expect(await page.content()).not.toContain('Rosa')
    await expect.poll(() => page.workers().length).toBe(0)

    await page.tap('[aria-label="Vueltas"]')
    await on.beWoman(page, 'Rosa')
    await on.toSettings(page)
    await on.atScreen(page, 'Ajustes')
    await backTwice(page, 120)
    await on.atScreen(page, 'Vueltas')
  }))

test('[WB100] within a screen the phone’s Back goes a step back, as its arrow does; twice quickly it hides', () =>
  withPhone(async (phone) => {
    const page = await phone.open()
    await on.practise(page)
    await on.beWoman(page, 'Rosa')
    await on.toMeetingPlace(page, 'Caja')
    await page.tap('[data-move=draw]')
    await on.atScreen(page, 'Sacar del banco')
    const before = await page.evaluate(() => history.state as { depth: number })
    await page.goBack()
    await on.atScreen(page, 'Caja')
    await page.waitForFunction((depth) => (history.state as { depth: number }).depth === depth, before.depth)
    await page.goBack()
    await on.atScreen(page, 'Reunión')
    await page.tap('.wide-row:has-text("Caja")')
    await page.tap('[data-move=draw]')
    await on.atScreen(page, 'Sacar del banco')
    await page.waitForFunction(() => document.activeElement?.textContent?.trim() === 'Sacar del banco')
    await backTwice(page, 120)
    await on.atScreen(page, 'Vueltas')
  }))

test('[WB101] a screen that is gone to has the focus on its title', () =>
  withPhone(async (phone) => {
    const page = await phone.open()
    await on.practise(page)
    await on.beWoman(page, 'Rosa')
    for (const tile of ['Reunión', 'Pedidos', 'Socias']) {
      await page.tap(`.tile:has-text("${tile}")`)
      await page.waitForFunction(
        (title) =>
          document.activeElement?.matches('h1') && document.activeElement.textContent?.startsWith(title),
        tile,
      )
      await on.toHome(page)
    }
    await page.waitForFunction(() => document.activeElement?.matches('h1'))
  }))

test('[WB73] a minute without a touch, or ten in a meeting that two officers opened', () =>
  withPhone(async (phone) => {
    const page = await phone.open()
    await page.clock.install()
    await page.reload()
    await on.practise(page)
    const pass = (seconds: number) => page.clock.runFor(seconds * 1000)
    await on.beWoman(page, 'Dominga')
    await pass(50)
    await page.tap('.band >> nth=0')
    await pass(50)
    await on.atScreen(page, 'Chinu')
    await pass(15)
    await on.atScreen(page, '¿Quién?')

    // Dominga holds no post: she cannot open a meeting.
    await on.beWoman(page, 'Dominga')
    await on.toSettings(page)
    await page.tap('text=Abrir la reunión')
    await page.tap('.blanket button:has-text("Rosa")')
    await page.waitForSelector('[role=alert]:has-text("dos que tienen cargo")')
    await on.toHome(page)
    await on.handOver(page)
    await on.beWoman(page, 'Flavia')
    await on.toSettings(page)
    await page.tap('text=Abrir la reunión')
    await page.waitForSelector('.blanket button:has-text("Rosa")')
    expect(await page.locator('.blanket button:has-text("Flavia")').count()).toBe(0)
    expect(await page.locator('.blanket button:has-text("Dominga")').count()).toBe(0)
    await page.tap('.blanket button:has-text("Rosa")')
    await page.waitForSelector('.meeting-strip')

    await page.tap('[aria-label="Vueltas"]')
    await page.waitForSelector('.calendar')
    expect(await page.locator('.meeting-strip').count()).toBe(0)
    await page.reload()
    await page.waitForSelector('.meeting-strip')
    await on.beWoman(page, 'Flavia')
    await pass(570)
    await on.atScreen(page, 'Chinu')
    await pass(40)
    await on.atScreen(page, '¿Quién?')
    await on.beWoman(page, 'Flavia')
    await on.toSettings(page)
    await page.tap('text=Terminar la reunión')
    await page.waitForSelector('.meeting-strip', { state: 'detached' })
    await pass(61)
    await on.atScreen(page, '¿Quién?')
  }))

const tellsOfGroup = /S\/|\d[.,]\d\d\b/

test('[WB74] nothing of the group stands beside the book, and no permission is asked for', () =>
  withPhone(async (phone) => {
    const page = await phone.open()
    await on.practise(page)
    await on.beWoman(page, 'Rosa')
    for (const tile of ['Reunión', 'Pedidos', 'Recibir', 'Pagar', 'Socias', 'Pared']) {
      await page.tap(`.tile:has-text("${tile}")`)
      await page.waitForFunction(() => document.querySelector('h1')?.textContent?.trim() !== 'Chinu')
      const told = await page.evaluate(() =>
        JSON.stringify([
          ...[location.href, document.title, history.state, { ...localStorage }, { ...sessionStorage }],
          document.cookie,
        ]),
      )
      expect([tile, told]).toEqual([tile, expect.not.stringMatching(tellsOfGroup)])
      for (const { name } of practiceWomen(19)) expect(told).not.toContain(name)
      await on.toHome(page)
    }
    expect('{"owed":"S/ 12.50"}').toMatch(tellsOfGroup)
    expect(await page.evaluate(() => Notification.permission)).not.toBe('granted')
    const text = readdirSync(app, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(js|html|webmanifest)$/.test(name))
      .map((name) => readFileSync(join(app, name), 'utf8'))
      .join('\n')
    expect(text).not.toMatch(/requestPermission|PushManager|showNotification|geolocation|getUserMedia/)
    expect(text).toMatch(/storage\.persist|\.persist\(\)/)
    const manifest: unknown = JSON.parse(readFileSync(join(app, 'manifest.webmanifest'), 'utf8'))
    expect(manifest).toMatchObject({ name: 'Chinu', short_name: 'Chinu' })
    expect(manifest).not.toHaveProperty('description')
  }))

test('[WB75] behind the knot the farm’s year is leafed through', () =>
  withPhone(async (phone) => {
    const page = await phone.open()
    await on.atScreen(page, 'Primer día')
    await page.tap('[aria-label="Vueltas"]')
    const shown = () => page.locator('.calendar').getAttribute('data-month').then(Number)
    expect(await shown()).toBe(new Date().getMonth() + 1)
    const year = new Map<number, string>()
    for (let leaf = 0; leaf < 12; leaf += 1) {
      const month = await shown()
      year.set(month, (await page.textContent('.calendar')) ?? '')
      await page.tap('[aria-label="Mes siguiente"]')
      await page.waitForSelector(`.calendar[data-month="${(month % 12) + 1}"]`)
    }
    expect(year.size).toBe(12)
    expect(new Set(year.values()).size).toBe(12)
    expect(year.get(10)).toMatch(/^Octubre/)
    expect(year.get(10)).toContain('siembra de papa')
    const now = await shown()
    await page.tap('[aria-label="Mes anterior"]')
    expect(await shown()).toBe(((now + 10) % 12) + 1)
    expect(await page.locator('[data-farm]').count()).toBe(4)
    const frost = await page.getAttribute('[data-farm=frost] .its', 'd')
    // Two halves of a stitch for each of five months.
    expect(frost?.match(/M/g)).toHaveLength(10)
  }))

/** The app's own copy on a phone, in Chromium: it needs no server, loses nothing, and lets one window write. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync, cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page, Worker } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { seededChance } from '../chance.ts'
import { family } from '../long.ts'
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

/** Until the app's files are all on the phone. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)

test('[WB1] the server goes after the first visit: a new book is made, written in and found again', () =>
  withPhone(async (phone) => {
    const first = await phone.open()
    await kept(first)
    await phone.stopServer()
    await phone.restart()

    const page = await phone.open()
    await on.foundGroup(page)
    await on.beWoman(page, 'Rosa')
    await on.toMyTime(page, 'Rosa')
    await on.moreHours(page)
    await on.moreHours(page)
    await on.moreHours(page, 3)

    await phone.restart()
    const again = await phone.open()
    await on.atScreen(again, '¿Quién?')
    expect(await on.namesShown(again)).toEqual([...on.women])
    await on.beWoman(again, 'Rosa')
    await on.toMyTime(again, 'Rosa')
    expect(await Promise.all([0, 1, 2, 3, 4].map((week) => on.hoursShown(again, week)))).toEqual([
      4, 0, 0, 2, 0,
    ])
  }))

test('[WB1] a first day that is cut off begins anew, or has everybody', () =>
  withPhone(async (phone) => {
    const dice = seededChance(7)
    const page = await phone.open()
    const outcomes = { anew: 0, whole: 0 }
    for (let round = 0; round < family(60) && outcomes.whole === 0; round += 1) {
      await on.atScreen(page, 'Primer día')
      for (const name of on.women) {
        await page.fill('input', name)
        await page.tap('text=Añadir')
      }
      await page.tap('.main')
      await page.waitForTimeout(Math.floor(dice() * 25))
      await page.reload()
      await page.waitForSelector('h1')
      if ((await page.textContent('h1')) === 'Primer día') outcomes.anew += 1
      else outcomes.whole += 1
    }
    console.log(`WB1 cut off: ${JSON.stringify(outcomes)}`)
    if (outcomes.whole === 0) await on.foundGroup(page)
    await page.waitForSelector('.blanket button')
    expect(await on.namesShown(page)).toEqual([...on.women])
  }))

test('[WB2] reloads at random moments lose nothing that was shown, and nothing is written twice', () =>
  withPhone(async (phone) => {
    const dice = seededChance(20_261_124)
    const page = await phone.open()
    await on.foundGroup(page)
    let shown = 0
    let unshown = 0
    for (let round = 0; round < family(120); round += 1) {
      await on.beWoman(page, 'Flavia')
      await on.toMyTime(page, 'Flavia')
      const now = await on.hoursShown(page)
      expect(now).toBeGreaterThanOrEqual(shown)
      expect(now).toBeLessThanOrEqual(shown + unshown)
      shown = now
      if (dice() < 0.5) shown = await on.moreHours(page)
      await page.locator('[data-week]').first().locator('button').nth(1).tap()
      unshown = 2
      await page.waitForTimeout(Math.floor(dice() * 40))
      await page.reload()
    }
    expect(shown).toBeGreaterThan(0)
  }))

test('[WB3] one window writes; the other takes the book over when a person asks', () =>
  withPhone(async (phone) => {
    const one = await phone.open()
    await on.foundGroup(one)
    await on.beWoman(one, 'Justina')
    await on.toMyTime(one, 'Justina')
    await on.moreHours(one)

    const other = await phone.open()
    await other.waitForSelector('text=otra ventana')
    await other.tap('.main')
    await on.beWoman(other, 'Justina')
    await one.waitForSelector('text=otra ventana')
    expect(await one.textContent('body')).not.toContain('Justina')
    await on.toMyTime(other, 'Justina')
    expect(await on.hoursShown(other)).toBe(2)
    expect(await on.moreHours(other)).toBe(4)

    await one.tap('.main')
    await on.beWoman(one, 'Justina')
    await on.toMyTime(one, 'Justina')
    expect(await on.hoursShown(one)).toBe(4)
  }))

test('[WB3] two windows on their first day make one book', () =>
  withPhone(async (phone) => {
    const [one, other] = [await phone.open(), await phone.open()]
    for (const page of [one, other]) {
      await page.fill('input', 'Flavia Mamani')
      await page.tap('text=Añadir')
    }
    await one.tap('.main')
    await on.atScreen(one, '¿Quién?')
    await other.tap('.main')
    await other.waitForSelector('text=otra ventana')
    const books = await one.evaluate(async () =>
      (await indexedDB.databases()).filter(({ name }) => name?.startsWith('chinu-book-')),
    )
    expect(books).toHaveLength(1)
  }))

test('[WB102] where the browser closes the book under it, the app says so and opens it anew', () =>
  withPhone(async (phone) => {
    const page = await phone.open()
    await on.foundGroup(page)
    await on.beWoman(page, 'Justina')
    await on.toMyTime(page, 'Justina')
    const browser = await phone.context.newCDPSession(page)
    const origin = new URL(phone.address).origin
    await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
    await page.locator('[data-week]').first().locator('button').nth(1).tap()
    await page.waitForSelector('text=El libro no se pudo abrir')
    expect(await page.textContent('body')).not.toContain('Justina')
    await page.tap('.main')
    await on.atScreen(page, 'Primer día')
  }))

/** Another version of the app: its page says so. */
const newerApp = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'chinu-newer-'))
  cpSync(app, folder, { recursive: true })
  const page = join(folder, 'index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace('<title>Chinu', '<title>Chinu, newer'))
  const worker = join(folder, 'sw.js')
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/chinu-[0-9a-f]{12}/g, 'chinu-000000000000'))
  return folder
}

test('[WB4] a newer version waits until a person changes to it, and the book stays', () =>
  withPhone(async (phone) => {
    const page = await phone.open()
    await kept(page)
    await on.foundGroup(page)
    const newer = newerApp()
    await phone.serve(newer)
    await page.reload()
    await on.beWoman(page, 'Rosa')
    await page.waitForSelector('text=versión nueva')
    expect(await page.title()).toBe('Chinu')

    await phone.stopServer()
    await page.reload()
    await on.beWoman(page, 'Rosa')
    expect(await page.title()).toBe('Chinu')
    await page.waitForSelector('text=versión nueva')
    const other = await phone.context.newPage()
    await other.goto(phone.address)
    await other.waitForSelector('text=otra ventana')
    expect(await other.title()).toBe('Chinu')
    await on.toSettings(page)
    await page.tap('.main:has-text("Cambiar a la nueva")')
    await page.waitForFunction(() => document.title === 'Chinu, newer')
    await other.waitForFunction(() => document.title === 'Chinu, newer')
    const elsewhere = page.locator('text=otra ventana')
    await elsewhere.or(page.locator('h1:has-text("¿Quién?")')).waitFor()
    if ((await elsewhere.count()) > 0) await page.tap('.main')
    await on.atScreen(page, '¿Quién?')
    expect(await page.locator('.blanket button').count()).toBe(on.women.length)
    rmSync(newer, { recursive: true, force: true })
  }))

/** Counts, from now on, the bytes that the worker hands to its database. */
const countBytes = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    const told = globalThis as unknown as { bytes: number }
    told.bytes = 0
    const seen = (value: unknown): number =>
      JSON.stringify(value, (_key, part: unknown) =>
        part instanceof Uint8Array ? '.'.repeat(part.length) : part,
      ).length
    for (const name of ['add', 'put'] as const) {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its store below
      const write = IDBObjectStore.prototype[name]
      IDBObjectStore.prototype[name] = function (value: unknown, ...key) {
        told.bytes += seen(value)
        return write.call(this, value, ...key)
      }
    }
  })

test('[WB5] a tap hands at most 2 kB to the store', () =>
  withPhone(async (phone) => {
    const page = await phone.open()
    await on.foundGroup(page)
    await on.beWoman(page, 'Rosa')
    await on.toMyTime(page, 'Rosa')
    const [worker] = page.workers()
    await countBytes(worker!)
    const taps: number[] = []
    for (let tap = 0; tap < 30; tap += 1) {
      const bytes = await worker!.evaluate(() => (globalThis as unknown as { bytes: number }).bytes)
      await on.moreHours(page)
      taps.push((await worker!.evaluate(() => (globalThis as unknown as { bytes: number }).bytes)) - bytes)
    }
    expect(Math.min(...taps)).toBeGreaterThan(100)
    expect(Math.max(...taps)).toBeLessThanOrEqual(2000)
  }))

test('[WB6] the browser is asked to keep the book, and its answer is shown', () =>
  withPhone(async (phone) => {
    const page = await phone.open()
    await on.foundGroup(page)
    const truth = await page.evaluate(() => navigator.storage.persisted())
    for (const answer of [truth, true, false]) {
      await page.evaluate((said) => {
        navigator.storage.persisted = () => Promise.resolve(said)
        navigator.storage.persist = () => Promise.resolve(said)
      }, answer)
      if ((await page.textContent('h1'))?.includes('Quién')) await on.beWoman(page, 'Rosa')
      await on.toSettings(page)
      await page.waitForSelector(`[data-persisted="${answer}"]`)
      expect(await page.textContent('[data-persisted]')).toContain(
        answer ? 'prometió no borrar' : 'no prometió',
      )
      await page.goBack()
      await on.atScreen(page, 'Chinu')
    }
  }))

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())

const holding = (profile: string, text: string): readonly string[] =>
  filesOf(profile).filter((path) => {
    const bytes = readFileSync(path)
    return ['utf8', 'utf16le', 'latin1'].some((code) =>
      bytes.includes(Buffer.from(text, code as BufferEncoding)),
    )
  })

test('[WB7] no typed name lies in clear in the profile; one that is planted is found', () =>
  withPhone(async (phone) => {
    const page = await phone.open()
    await on.foundGroup(page)
    await on.beWoman(page, 'Rosa')
    await on.toMyTime(page, 'Rosa')
    await on.moreHours(page)
    await phone.restart()
    for (const name of on.women) expect([name, holding(phone.profile, name)]).toEqual([name, []])

    const again = await phone.open()
    await again.evaluate((planted) => {
      localStorage.setItem('planted', planted)
    }, on.women[1])
    await phone.restart()
    expect(holding(phone.profile, on.women[1]).length).toBeGreaterThan(0)
  }))

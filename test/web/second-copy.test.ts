/** The second copy of a phone's book on a laptop, with the real program in its own process, in Chromium. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { beforeAll, expect } from 'vitest'
import { seededChance } from '../chance.ts'
import { family } from '../long.ts'
import { testWith } from '../test-with.ts'
import * as laptops from './laptop-steps.ts'
import * as on from './phone.ts'

const test = testWith('chromium')
beforeAll(() => laptops.buildProgram())

type Work = (laptop: laptops.Laptop, open: (address?: string) => Promise<Page>) => Promise<void>

const withLaptop = async (options: readonly string[], work: Work): Promise<void> => {
  const laptop = await laptops.startLaptop(...options)
  const { context, throwAway } = await laptops.newBrowser()
  try {
    await work(laptop, (address = laptop.address) => laptops.openAt(context, address))
  } finally {
    await throwAway()
    await laptop.throwAway()
  }
}

/** Another browser, which knows nothing yet. */
const withOther = async (address: string, work: (page: Page) => Promise<void>): Promise<void> => {
  const { context, throwAway } = await laptops.newBrowser()
  try {
    await work(await laptops.openAt(context, address))
  } finally {
    await throwAway()
  }
}

const atHome = async (page: Page): Promise<void> => {
  await page.goBack()
  await on.atScreen(page, 'Chinu')
}
const copyIs = (page: Page, kind: string): Promise<unknown> =>
  page.waitForSelector(`.state[data-copy="${kind}"]`)

test('[WB87][WB91] a new book is written, and lies in the second copy hash for hash', () =>
  withLaptop([], async (laptop, open) => {
    const page = await open()
    await on.foundGroup(page)
    expect(page.url()).not.toContain('#')
    await on.beWoman(page, 'Rosa')
    await copyIs(page, 'outside')
    expect(await page.textContent('.state')).toMatch(/También guardado fuera: \d\d:\d\d, \d+ [a-z]{3}/)
    await on.toMyTime(page, 'Rosa')
    await on.moreHours(page)
    await on.moreHours(page, 2)
    await atHome(page)
    await copyIs(page, 'outside')
    expect(await laptop.heads()).toEqual(await laptops.headsHere(page))
    const { status, out } = laptop.verify()
    expect([status, out]).toEqual([0, expect.not.stringContaining('MAL')])
    // Names travelled sealed, and lie sealed.
    for (const name of readdirSync(laptop.data))
      for (const woman of on.women)
        expect(readFileSync(join(laptop.data, name)).includes(woman.split(' ')[0] ?? '')).toBe(false)
  }))

const rounds = family(30)
test(
  `[WB88] the laptop is killed ${rounds} times while hours are written; the copies end equal`,
  { timeout: 300_000 },
  () =>
    withLaptop([], async (laptop, open) => {
      const dice = seededChance(88)
      const page = await open()
      await on.foundGroup(page)
      await on.beWoman(page, 'Rosa')
      await copyIs(page, 'outside')
      await on.toMyTime(page, 'Rosa')
      for (let round = 0; round < rounds; round += 1) {
        for (let tap = 0; tap < 3; tap += 1) {
          await on.moreHours(page, round % 5)
          await page.waitForTimeout(Math.floor(dice() * 400))
        }
        await laptop.signal('SIGKILL')
        await on.moreHours(page, round % 5)
        await laptop.start()
      }
      await on.moreHours(page)
      await atHome(page)
      await copyIs(page, 'outside')
      expect(await laptop.heads()).toEqual(await laptops.headsHere(page))
      expect(laptop.verify().status).toBe(0)
    }),
)

test('[WB88][WB91] a laptop that hangs makes no tap wait; what is missing is counted, and goes when it answers', () =>
  withLaptop([], async (laptop, open) => {
    const page = await open()
    await on.foundGroup(page)
    await on.beWoman(page, 'Rosa')
    await copyIs(page, 'outside')
    await laptop.signal('SIGSTOP')
    await on.toMyTime(page, 'Rosa')
    const taps: number[] = []
    for (let tap = 0; tap < 8; tap += 1) {
      const began = Date.now()
      await on.moreHours(page)
      taps.push(Date.now() - began)
      await page.waitForTimeout(200)
    }
    console.log(`WB88 taps while the laptop hangs, ms: ${taps.join(' ')}`)
    expect(Math.max(...taps)).toBeLessThan(2000)
    await atHome(page)
    await copyIs(page, 'missing')
    expect(await page.textContent('.state')).toContain('Falta enviar: 8')
    await laptop.signal('SIGCONT')
    await copyIs(page, 'outside')
    expect(await laptop.heads()).toEqual(await laptops.headsHere(page))
  }))

test('[WB89] a fresh browser gets the whole book with its names, writes as a device of its own, and both meet', () =>
  withLaptop([], async (laptop, open) => {
    const page = await open()
    await on.foundGroup(page)
    await on.beWoman(page, 'Rosa')
    await copyIs(page, 'outside')
    // The laptop stands in the book from when Rosa had the phone in her hand.
    await page.waitForFunction(() => document.querySelector('.state[data-copy="outside"]') !== null)
    await expect.poll(async () => Object.values((await laptop.heads()).book)[0]?.seq).toBe(7)
    await laptop.signal('SIGTERM')
    await laptop.start()
    await withOther(laptop.address, async (other) => {
      await on.atScreen(other, '¿Quién?')
      expect(await on.namesShown(other)).toEqual([...on.women])
      await on.beWoman(other, 'Justina')
      await on.toMyTime(other, 'Justina')
      await on.moreHours(other)
      await atHome(other)
      await copyIs(other, 'outside')
    })
    await on.toMyTime(page, 'Rosa')
    await on.moreHours(page)
    await atHome(page)
    await copyIs(page, 'outside')
    expect(await laptop.heads()).toEqual(await laptops.headsHere(page))
    expect(Object.keys((await laptop.heads()).book)).toHaveLength(3)
    expect(laptop.verify().status).toBe(0)
  }))

test('[WB90] a browser with another book is told so, and keeps it', () =>
  withLaptop([], async (laptop, open) => {
    const page = await open()
    await on.foundGroup(page)
    await on.beWoman(page, 'Rosa')
    await copyIs(page, 'outside')
    const heads = await laptop.heads()
    const elsewhere = await laptops.startLaptop('--port', new URL(laptop.address).port).catch(() => undefined)
    expect(elsewhere).toBeUndefined()
    await laptop.signal('SIGTERM')
    await laptop.start()
    await withOther(new URL('/', laptop.address).href, async (other) => {
      await on.foundGroup(other, ['Vilma', 'Nancy'])
      await other.goto(laptop.address)
      await other.waitForSelector('[role=alert]:has-text("el libro de otro grupo")')
      expect(await on.namesShown(other)).toEqual(['Vilma', 'Nancy'])
    })
    expect((await laptop.heads()).vault).toEqual(heads.vault)
  }))

test('[WB89] `chinu start --practice`: nineteen women and their season, marked as practice', () =>
  withLaptop(['--practice'], async (laptop, open) => {
    const page = await open()
    await on.atScreen(page, '¿Quién?')
    expect(await page.locator('.blanket button').count()).toBe(19)
    expect(await page.textContent('body')).toContain('Práctica')
    expect(laptop.verify().status).toBe(0)
  }))

/** A whole season of a new group in Chromium, from the first day to the last woman paid, by touch alone. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { seededChance } from '../chance.ts'
import { testWith } from '../test-with.ts'
import * as on from './phone.ts'
import * as laptops from './laptop-steps.ts'
import { hearWorkers, must } from './money-steps.ts'
import { seasonSteps, type Step } from './season-steps.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
  laptops.buildProgram()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

/** A season is some eight hundred taps, thirty of them held for a second. */
const patience = 900_000

type Home = { readonly entries: number; readonly findings: number; readonly next: { readonly do: string } }
const homeNow = (page: Page): Promise<Home> => must(page, 'home', { by: 'S01' })

/** Takes the steps in turn; `between` may shake the phone before each, and says whether it took the step itself. */
const live = async (
  page: Page,
  between: (step: Step, place: number) => Promise<boolean> = async () => false,
): Promise<void> => {
  await on.foundGroup(page)
  let holder: string | undefined
  for (const [place, step] of seasonSteps.entries()) {
    await page.waitForSelector('h1')
    const isHome = (await page.textContent('h1'))?.trim() === 'Chinu'
    if (isHome && holder !== step.by) await on.handOver(page)
    if (!isHome || holder !== step.by) await on.beWoman(page, step.by)
    holder = step.by
    await page.waitForSelector('[data-next]')
    if (!(await between(step, place))) await step.act(page)
  }
}

/** 12 hats at S/ 19.30, three each: S/ 57.90 less the fund's 5 % (S/ 2.90) is S/ 55.00 for each of the four. */
const expectSeason = async (page: Page): Promise<void> => {
  const { next, findings } = await homeNow(page)
  // All women are paid; the chullos themselves wait for their bill.
  expect([next.do, findings]).toEqual(['bill', 0])
  const cash: { cashCentimos: number } = await must(page, 'cash', {})
  expect(cash.cashCentimos).toBe(4 * 15_000 - 8_850 - 4 * 5_500)
  const [order]: readonly { states: unknown }[] = await must(page, 'orders', {})
  expect(order?.states).toMatchObject({ good: 12 })
}

test(
  '[WB14] a season without any server, reloaded at random moments: nothing is lost, nothing written twice',
  async () => {
    const phone = await on.newPhone(app)
    try {
      await hearWorkers(phone.context)
      const dice = seededChance(20_261_125)
      const page = await phone.open()
      await page.evaluate(() => navigator.serviceWorker.ready)
      await phone.stopServer()
      await page.reload()
      const cut = { redone: 0, stood: 0 }
      await live(page, async (step) => {
        if (!step.isOneWrite || dice() > 0.4) return false
        const { entries } = await homeNow(page)
        const acting = step.act(page).catch(() => undefined)
        await page.waitForTimeout(300 + Math.floor(dice() * 2500))
        await page.reload()
        await acting
        await on.beWoman(page, step.by)
        const isDone = (await homeNow(page)).entries > entries
        cut[isDone ? 'stood' : 'redone'] += 1
        return isDone
      })
      console.log(`WB14 reloaded: ${JSON.stringify(cut)}`)
      expect(cut.redone + cut.stood).toBeGreaterThan(3)
      await expectSeason(page)
    } finally {
      await phone.throwAway()
    }
  },
  patience,
)

test(
  '[WB15] a season with a laptop that is killed half-way and comes back: the app goes on, both copies end up equal',
  async () => {
    const laptop = await laptops.startLaptop()
    const { context, throwAway } = await laptops.newBrowser()
    try {
      await hearWorkers(context)
      const page = await laptops.openAt(context, laptop.address)
      const half = Math.floor(seasonSteps.length / 2)
      await live(page, async (_step, place) => {
        if (place === half) await laptop.signal('SIGKILL')
        if (place === seasonSteps.length - 3) await laptop.start()
        return false
      })
      await expectSeason(page)
      await page.waitForSelector('.state[data-copy="outside"]')
      await expect.poll(() => laptop.heads()).toEqual(await laptops.headsHere(page))
      expect(laptop.verify().status).toBe(0)
    } finally {
      await throwAway()
      await laptop.throwAway()
    }
  },
  patience,
)

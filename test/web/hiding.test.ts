/** Hiding the app: at once, and nothing of the group stays in the page. */
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import * as on from './phone.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

test('[WB12] the knot hides everything behind a row counter, and brings it back', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.foundGroup(page)
    await on.beWoman(page, 'Rosa')
    await on.toMyTime(page, 'Rosa')
    await on.moreHours(page)
    const before = await page.content()
    expect(before).toMatch(/Rosa/)
    expect(before).toMatch(/S\/&nbsp;0\.00/)
    expect(page.workers()).toHaveLength(1)

    const millis = await page.evaluate(async () => {
      const start = performance.now()
      document.querySelector<HTMLButtonElement>('[aria-label="Vueltas"]')?.click()
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
      return performance.now() - start
    })
    expect(await page.textContent('h1')).toBe('Vueltas')
    console.log(`WB12: hidden after ${millis.toFixed(0)} ms`)
    const hidden = await page.content()
    for (const name of [...on.women, 'Rosa', 'Flavia', 'S/', 'S02']) expect(hidden).not.toContain(name)
    expect(
      JSON.stringify(await page.evaluate(() => [history.state, document.title, location.href])),
    ).not.toMatch(/S0\d/)
    await expect.poll(() => page.workers().length).toBe(0)

    await page.tap('.main')
    await page.tap('.main')
    await page.tap('[aria-label="Menos"]')
    expect(await page.textContent('.rows b')).toBe('1')
    await page.tap('[aria-label="Vueltas"]')
    await on.beWoman(page, 'Rosa')
    await on.toMyTime(page, 'Rosa')
    expect(await on.hoursShown(page)).toBe(2)
    await page.tap('[aria-label="Vueltas"]')
    expect(await page.textContent('.rows b')).toBe('1')
  } finally {
    await phone.throwAway()
  }
})

test('[WB13] left for another app the page is blank; after a minute she says again who she is', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.foundGroup(page)
    const leave = (seconds: number) =>
      page.evaluate((away) => {
        const state = (value: string) =>
          Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => value })
        const told = () => document.dispatchEvent(new Event('visibilitychange'))
        const now = Date.now()
        state('hidden')
        told()
        const shown = getComputedStyle(document.querySelector('#app h1')!).visibility
        Date.now = () => now + away * 1000
        state('visible')
        told()
        return shown
      }, seconds)
    await on.beWoman(page, 'Rosa')
    expect(await leave(30)).toBe('hidden')
    expect(await page.textContent('h1')).toBe('Chinu')
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('#app h1')!).visibility)).toBe(
      'visible',
    )
    expect(await leave(90)).toBe('hidden')
    await on.atScreen(page, '¿Quién?')
  } finally {
    await phone.throwAway()
  }
})

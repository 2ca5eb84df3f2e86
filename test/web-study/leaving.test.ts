/** Leaving in a hurry: from every place, and nothing of the study comes back. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import * as field from './field-steps.ts'
import * as at from './laptop.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await at.buildStudyApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

const firstFocus = async (page: Page): Promise<string> => {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.removeAllRanges()
    document.body.tabIndex = -1
    document.body.focus()
  })
  await page.keyboard.press('Tab')
  return (await page.evaluate(() => document.activeElement?.className)) ?? ''
}

const places = ['project', 'respondents', 'consents', 'guides', 'interviews', 'care'] as const

test('[WS5] the quick exit comes first in tab order and stays in sight; what it leaves shows nothing, nor does Back', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await page.waitForSelector('.leave')
    // A place may still put the focus where its work begins.
    await expect.poll(() => firstFocus(page)).toContain('leave')
    await at.makeStudy(page)
    await field.readyToAsk(page)
    for (const place of places) {
      await at.toPlace(page, place)
      await expect.poll(() => firstFocus(page), { message: place }).toContain('leave')
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      expect(await page.locator('.leave').isVisible()).toBe(true)
      expect((await page.locator('.leave').boundingBox())?.y).toBeGreaterThanOrEqual(0)
      expect(await page.title()).toBe('Chinu')
      expect(new URL(page.url()).hash).toBe('')
    }
    await field.toGate(page, 'M01')
    await field.begin(page)
    await page.click('.leave')
    await page.waitForSelector('#more')
    expect(page.url()).toBe(`${laptop.address}rows.html`)
    await page.click('#more')
    expect(await page.textContent('#rows')).toBe('1')
    for (let time = 0; time < 3; time += 1) {
      await page.goBack()
      await page.waitForSelector('#more')
      expect(await page.content()).not.toContain(field.planted)
    }
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  } finally {
    await laptop.throwAway()
  }
})

test('[WS6] three times Shift leaves too; hiding asks for the passphrase again', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await at.makeStudy(page)
    await page.click('.hide')
    await page.waitForSelector('[name=passphrase]')
    expect(await page.content()).not.toContain(at.title)
    await at.openStudy(page)
    await at.atScreen(page, at.title)
    for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift')
    await page.waitForSelector('#more')
    expect(page.url()).toContain('rows.html')
  } finally {
    await laptop.throwAway()
  }
})

test('[WS7] ten minutes without a touch shut the study', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.context.newPage()
    await page.clock.install()
    await page.goto(laptop.address)
    await at.makeStudy(page)
    await page.clock.runFor(580_000)
    expect(await page.isVisible('.hide')).toBe(true)
    await page.mouse.down()
    await page.mouse.up()
    await page.clock.runFor(580_000)
    expect(await page.isVisible('.hide')).toBe(true)
    await page.clock.runFor(21_000)
    await page.waitForSelector('[name=passphrase]')
    expect(await page.content()).not.toContain(at.title)
  } finally {
    await laptop.throwAway()
  }
})

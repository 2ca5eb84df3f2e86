/** What every screen keeps: letters and targets large enough, contrast, nothing serious for axe, also with large letters. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import { faults } from './faults.ts'
import * as on from './phone.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

test('[WB8] letters, targets, contrast and axe on every screen, in three sizes', async () => {
  const phone = await on.newPhone(app)
  const looked: string[] = []
  const look = async (page: Page): Promise<void> => {
    const title = (await page.textContent('h1')) ?? ''
    for (const size of ['1', '2', '3']) {
      await page.evaluate((wanted) => {
        document.documentElement.dataset['size'] = wanted
      }, size)
      expect([title, size, await faults(page)]).toEqual([title, size, []])
    }
    looked.push(title)
  }
  try {
    const page = await phone.open()
    await on.atScreen(page, 'Primer día')
    await look(page)
    await on.foundGroup(page)
    await look(page)
    await page.tap('[aria-label="Vueltas"]')
    await look(page)
    await page.tap('[aria-label="Vueltas"]')
    await on.beWoman(page, 'María')
    await look(page)
    await on.toMyTime(page, 'María')
    await look(page)
    await page.tap('text=Mi clave de dibujos')
    await page.waitForSelector('.pin-pad')
    await look(page)
    await page.goBack()
    await page.waitForSelector('[data-week]')
    await page.goBack()
    await on.atScreen(page, 'Chinu')
    await on.toSettings(page)
    await page.waitForSelector('[data-persisted]')
    await look(page)
    await page.goBack()
    await on.toMeetingPlace(page, 'Cargos')
    await page.waitForSelector('[data-post]')
    await look(page)
    await page.tap('[data-post=store]')
    await page.waitForSelector('.blanket button')
    await look(page)
    await page.tap('.blanket button')
    await page.waitForSelector('text=¿Hasta cuándo?')
    await look(page)
    await on.toHome(page)
    await page.tap('.tile:has-text("Socias")')
    await page.waitForSelector('.blanket button')
    await look(page)
    await page.tap('.main')
    await on.atScreen(page, 'Nueva socia')
    await look(page)

    await page.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('img'))
      for (const element of document.querySelectorAll<HTMLElement>('.small')) {
        element.style.fontSize = '14px'
        element.style.color = '#999'
      }
    })
    expect((await faults(page)).map((fault) => fault.slice(0, 8))).toEqual(
      expect.arrayContaining(['contrast', 'letters:', 'image-al']),
    )
    expect(looked).toHaveLength(12)
  } finally {
    await phone.throwAway()
  }
})

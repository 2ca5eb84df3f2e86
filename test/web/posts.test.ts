/** Posts on the phone: who may give them, and what is refused. */
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

test('[WB11] the first woman gives the posts; then only president and secretary do', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    const holder = (post: string) => page.textContent(`[data-post="${post}"] .small`)
    await on.foundGroup(page)
    await on.beWoman(page, 'Flavia')
    await on.givePost(page, 'president', 'Rosa')
    await page.waitForSelector('[data-post="president"]:has-text("Rosa")')
    expect(await holder('president')).toMatch(/^Rosa Condori, hasta el 31 de diciembre de \d{4}$/)

    await on.toHome(page)
    await on.givePost(page, 'treasurer', 'Justina')
    await page.waitForSelector('[role=alert]')
    expect(await page.textContent('[role=alert]')).toMatch(/Flavia Mamani.*Presidenta, Secretaria/)
    expect(await holder('treasurer')).toBe('Nadie todavía')

    await on.toHome(page)
    await on.handOver(page)
    await on.beWoman(page, 'Rosa')
    await on.givePost(page, 'treasurer', 'Justina')
    await page.waitForSelector('[data-post="treasurer"]:has-text("Justina")')
    await phone.restart()
    const again = await phone.open()
    await on.beWoman(again, 'Justina')
    await on.toMeetingPlace(again, 'Cargos')
    await again.waitForSelector('[data-post="treasurer"]:has-text("Justina")')
    expect(await again.textContent('[data-post="president"]')).toContain('Rosa')
  } finally {
    await phone.throwAway()
  }
})

test('[WB43] where nobody else may look at her pieces, a press leads to the posts, which say that two must hold them', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.foundGroup(page)
    await on.beWoman(page, 'Flavia')
    await on.givePost(page, 'president', 'Flavia')
    await page.waitForSelector('[data-post="president"]:has-text("Flavia")')
    await on.toHome(page)
    await page.tap('.tile:has-text("Recibir")')
    await page.tap('.blanket button:has-text("Flavia")')
    await page.waitForSelector('text=Nadie más tiene el cargo')
    await page.tap('.press:has-text("Cargos")')
    await on.atScreen(page, 'Cargos')
    await page.waitForSelector('[data-two-check]')
    await on.toHome(page)
    for (const [post, name] of [
      ['quality', 'Rosa'],
      ['production', 'Justina'],
    ] as const) {
      await on.givePost(page, post, name)
      await page.waitForSelector(`[data-post="${post}"]:has-text("${name}")`)
      await on.toHome(page)
    }
    await on.toMeetingPlace(page, 'Cargos')
    await page.waitForSelector('[data-post="quality"]:has-text("Rosa")')
    expect(await page.locator('[data-two-check]').count()).toBe(0)
  } finally {
    await phone.throwAway()
  }
})

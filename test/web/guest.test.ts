/** A guest of an institution on the phone: her term, her one screen, and nothing of anybody on it. */
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import { faultsInEachSize } from './faults.ts'
import { ask, hearWorkers } from './money-steps.ts'
import * as on from './phone.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

test('[WB17] a guest gets her term, sees totals and rates without a name, and the worker refuses her the rest', async () => {
  const phone = await on.newPhone(app)
  try {
    await hearWorkers(phone.context)
    const page = await phone.open()
    await on.practise(page)
    const names = await on.namesShown(page)
    await on.beWoman(page, 'Flavia')
    await on.toMeetingPlace(page, 'Cargos')
    await page.tap('[data-post="guest"]')
    await page.waitForSelector('text=¿Hasta cuándo?')
    await page.locator('.cloth .press').last().tap()
    await page.waitForSelector('[data-post="guest"]:has-text("G01")')
    await on.toHome(page)
    await on.handOver(page)
    await page.tap('[data-guest-code="G01"]')
    await page.waitForSelector('[data-guest="19"]')
    await page.waitForSelector('.grows:has-text("300 chullos")')
    const shown = (await page.textContent('.cloth')) ?? ''
    expect(names.filter((name) => shown.includes(name.trim()))).toEqual([])
    expect(await page.locator('.swatch, .blanket').count()).toBe(0)
    expect(await faultsInEachSize(page)).toEqual([])
    const by = 'G01'
    const tried = [
      await ask(page, 'payDay', { by }),
      await ask(page, 'offerHours', { by, person: 'S01', week: '2026-W50', minutes: 60 }),
      await ask(page, 'withdraw', { by, centimos: 100 }),
      await ask(page, 'makeCopy', { by, phrase: 'una frase bien larga' }),
    ]
    expect(tried.map(({ error }) => error?.code)).toEqual([
      ...['people.guestWrites', 'people.guestWrites', 'people.guestWrites', 'people.postMissing'],
    ])
    await page.tap('.main')
    await on.atScreen(page, '¿Quién?')
  } finally {
    await phone.throwAway()
  }
})

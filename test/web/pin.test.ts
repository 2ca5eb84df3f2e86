/** Several women on one phone, each behind four pictures of her own, in Chromium and without a server. */
import { rmSync } from 'node:fs'
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

/** A group on a phone whose server is gone. */
const withGroup = async (work: (page: Page, phone: on.Phone) => Promise<void>): Promise<void> => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
    await phone.stopServer()
    await on.foundGroup(page)
    await work(page, phone)
  } finally {
    await phone.throwAway()
  }
}

const tapSwatch = (page: Page, name: string): Promise<void> => page.tap(`.blanket button:has-text("${name}")`)

test('[WB9] her four pictures open the app as her, and no others do', () =>
  withGroup(async (page, phone) => {
    await on.beWoman(page, 'Rosa')
    await on.choosePin(page, 'Rosa', 'llama', 'sol', 'sol', 'pez')
    await on.handOver(page)
    await on.beWoman(page, 'Flavia')
    await on.choosePin(page, 'Flavia', 'ave', 'flor', 'olla', 'casa')

    await on.toMyTime(page, 'Flavia')
    await page.tap('text=Mi clave de dibujos')
    await page.waitForSelector('text=los cuatro dibujos de ahora')
    await on.tapPictures(page, 'llama', 'sol', 'sol', 'pez')
    await page.waitForSelector('text=Esos no son los dibujos')
    await on.tapPictures(page, 'ave', 'flor', 'olla', 'casa')
    await page.waitForSelector('.cloth p:has-text("Elija cuatro dibujos")')

    await phone.restart()
    const again = await phone.open()
    await on.atScreen(again, '¿Quién?')
    await tapSwatch(again, 'Rosa')
    for (const wrong of [
      ['sol', 'llama', 'sol', 'pez'],
      ['ave', 'flor', 'olla', 'casa'],
    ]) {
      await again.waitForSelector('.pin-pad')
      await on.tapPictures(again, ...wrong)
      await again.waitForSelector('text=Esos no son los dibujos')
      expect(await again.textContent('h1')).toBe('Clave')
    }
    await on.tapPictures(again, 'llama', 'sol', 'sol', 'pez')
    await on.atScreen(again, 'Chinu')
    await again.waitForSelector('.cloth :text("Rosa")')
    await on.handOver(again)
    await on.beWoman(again, 'Justina')
  }))

test('[WB10] two officers let her choose another PIN; the old one opens nothing', () =>
  withGroup(async (page) => {
    const pins = {
      Rosa: ['llama', 'sol', 'sol', 'pez'],
      Flavia: ['ave', 'flor', 'olla', 'casa'],
      Justina: ['hoja', 'hoja', 'hoja', 'hoja'],
    } as const
    for (const [name, pictures] of Object.entries(pins)) {
      await on.beWoman(page, name)
      await on.choosePin(page, name, ...pictures)
      await on.handOver(page)
    }
    const officer = async (name: string, ...pictures: readonly string[]): Promise<void> => {
      await tapSwatch(page, name)
      await page.waitForSelector('.pin-pad')
      await on.tapPictures(page, ...pictures)
    }
    await tapSwatch(page, 'Justina')
    await page.tap('text=Olvidé mi clave')
    await officer('Rosa', ...pins.Rosa)
    await page.waitForSelector('text=Ahora la segunda')
    expect(await on.namesShown(page)).toEqual([on.women[0], on.women[2]])
    await officer('Flavia', 'pez', 'pez', 'pez', 'pez')
    await page.waitForSelector('text=Esos no son los dibujos')

    await officer('Flavia', ...pins.Flavia)
    await page.waitForSelector('text=Ahora la segunda')
    await officer('Rosa', ...pins.Rosa)
    await page.waitForSelector('text=Elija cuatro dibujos')
    await on.tapPictures(page, 'olla', 'olla', 'sol', 'sol')
    await page.waitForSelector('text=Otra vez los mismos')
    await on.tapPictures(page, 'olla', 'olla', 'sol', 'sol')
    await on.atScreen(page, 'Chinu')

    await on.handOver(page)
    await tapSwatch(page, 'Justina')
    await page.waitForSelector('.pin-pad')
    await on.tapPictures(page, ...pins.Justina)
    await page.waitForSelector('text=Esos no son los dibujos')
    await on.tapPictures(page, 'olla', 'olla', 'sol', 'sol')
    await on.atScreen(page, 'Chinu')
  }))

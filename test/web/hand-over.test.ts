/** A post goes from hand to hand at one table. */
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

/** From her home to the signatures: the post, the next woman, the end of next year. */
const toSigning = async (page: Page, post: string, next: string): Promise<void> => {
  await on.toSettings(page)
  await page.tap('.row:has-text("Entregar cargo")')
  await on.atScreen(page, 'Entregar cargo')
  await page.tap(`[data-post="${post}"]`)
  await page.tap(`.blanket button:has-text("${next}")`)
  await page.waitForSelector('text=¿Hasta cuándo lo toma')
  await page.locator('.cloth > .press').nth(1).tap()
}
const seal = async (page: Page): Promise<void> => {
  await page.waitForSelector('.seal')
  const box = await page.locator('.seal').boundingBox()
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 20)
  await page.mouse.down()
  await page.waitForSelector('[data-act], [role=alert]')
  await page.mouse.up()
}

test('[WB86] treasurer to treasurer: both sign with their pictures, the secretary writes it, and the act says so', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.practise(page)
    await on.beWoman(page, 'Feliciana')
    await on.choosePin(page, 'Feliciana', 'sol', 'pez', 'ave', 'flor')
    await on.handOver(page)
    await on.beWoman(page, 'Rosa')
    await toSigning(page, 'treasurer', 'Feliciana')
    await page.tap('text=Firmo yo, Rosa Condori')
    await page.waitForSelector('text=Feliciana Cutipa recibe')
    expect(await page.locator('.seal').count()).toBe(0)
    await page.tap('.blanket button:has-text("Feliciana")')
    await on.tapPictures(page, 'sol', 'sol', 'sol', 'sol')
    await page.waitForSelector('[role=alert]:has-text("Esos no son los dibujos")')
    await on.tapPictures(page, 'sol', 'pez', 'ave', 'flor')
    await page.waitForSelector('text=Presidenta o secretaria lo anota')
    const writers = page.locator('.blanket button')
    expect(await writers.allTextContents()).toEqual(['Flavia Mamani', 'Nancy Calli'])
    await page.tap('.blanket button:has-text("Nancy")')
    await seal(page)
    await page.waitForSelector('[data-act]')
    expect(await page.textContent('.act')).toMatch(
      /Tesorera.*Rosa Condori entrega el cargo a Feliciana Cutipa.*hasta el 31 de diciembre.*Lo anota Nancy/,
    )
    await page.tap('.main')
    await on.atScreen(page, 'Ajustes')
    await page.tap('.row:has-text("Entregar cargo")')
    await page.waitForSelector('[data-post="treasurer"]:has-text("Feliciana")')
  } finally {
    await phone.throwAway()
  }
})

test('[WB86] the president hands over her own post with two signatures', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.practise(page)
    await on.beWoman(page, 'Flavia')
    await toSigning(page, 'president', 'Dominga')
    await page.tap('text=Firmo yo, Flavia Mamani')
    await page.waitForSelector('text=Dominga Pari recibe')
    await page.tap('.blanket button:has-text("Dominga")')
    await seal(page)
    await page.waitForSelector('[data-act]')
    expect(await page.textContent('.act')).toMatch(/Presidenta.*Lo anota Flavia/)
  } finally {
    await phone.throwAway()
  }
})

/** What comes next on the phone: whose step it is, how a seal is held, and where a finished step leads. */
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Page } from 'playwright'
import { testWith } from '../test-with.ts'
import * as on from './phone.ts'
import { priceVotes, vote } from './orders-steps.ts'
import * as at from './receive-steps.ts'
import * as share from './share-steps.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

const onPhone = async (look: (page: Page) => Promise<void>): Promise<void> => {
  const phone = await on.newPhone(app)
  try {
    await look(await phone.open())
  } finally {
    await phone.throwAway()
  }
}

test('[WB92] home names those whose step is next, and nobody where it is hers', () =>
  onPhone(async (page) => {
    await at.shareOutPractice(page)
    const whose = await page.textContent('[data-next="yarn"] .whose')
    expect(whose).toBe('Le toca a: María Encarnación Quispe, Vilma Apaza.')
    await at.passTo(page, 'María')
    await page.waitForSelector('.main:has-text("Dar lana")')
    expect(await page.locator('.whose').count()).toBe(0)
  }))

test('[WB93] a refusal for want of a post names who holds one that would do', () =>
  onPhone(async (page) => {
    await at.shareOutPractice(page)
    await page.tap('.tile:has-text("Recibir")')
    await page.tap('.press:has-text("Lana")')
    await page.tap('[data-lot]:has-text("Rojo")')
    await page.tap('.main:has-text("Dar a todas")')
    await page.waitForSelector('[role="alert"] .whose:has-text("María Encarnación Quispe, Vilma Apaza")')
    await page.tap('.press:has-text("Pasar el teléfono")')
    await on.atScreen(page, '¿Quién?')
    await page.tap('.blanket button:has-text("Vilma")')
    await on.atScreen(page, 'Lana')
    await page.tap('[data-lot]:has-text("Rojo")')
    await page.tap('.main:has-text("Dar a todas")')
    await page.waitForSelector('.has-it')
  }))

test('[WB94] [WB95] [WB97] a second officer is one with a post, a seal is held, and what is shared leads to the yarn', () =>
  onPhone(async (page) => {
    await on.practise(page)
    await on.beWoman(page, 'Flavia')
    await share.toProposal(page)
    await page.tap('.main:has-text("Que apruebe otra")')
    const offered = await page.locator('.blanket button').allTextContents()
    expect(offered).toEqual(['Rosa Condori', 'Justina Choque', 'Vilma Apaza'])
    await page.tap('.blanket button:has-text("Vilma")')
    await page.tap('.hem .seal')
    await page.waitForSelector('.seal:has-text("Manténgalo apretado")')
    expect(await page.textContent('h1')).toBe('Repartir')
    await share.holdSeal(page, 'text=Falta la palabra')
    await page.tap('.main:has-text("Lana")')
    await on.atScreen(page, 'Lana')
  }))

test('[WB96] one press opens the first vote that is missing, and then the one after it', () =>
  onPhone(async (page) => {
    await on.foundGroup(page)
    await on.beWoman(page, 'Flavia')
    await on.givePost(page, 'president', 'Flavia')
    await on.toHome(page)
    await on.toMeetingPlace(page, 'Acuerdos')
    await page.tap('.main:has-text("Votar lo que falta")')
    await page.waitForSelector('[data-matter="hourlyRate"] .vote-form')
    for (const one of priceVotes.slice(0, 1)) await vote(page, one)
    await page.waitForSelector('[data-matter="hourlyRate"] .row:has-text("S/ 3.50")')
    // Right after a seal the lifting finger presses nothing.
    await page.waitForTimeout(100)
    await page.tap('.main:has-text("Votar lo que falta")')
    await page.waitForSelector('[data-matter="tariffStep"] .vote-form')
    await page.waitForSelector('.hem .seal')
  }))

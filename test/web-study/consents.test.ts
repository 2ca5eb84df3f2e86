/** Permissions in the app: no until she says yes, by keyboard alone, undone by the contrary, and withdrawal. */
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

const ready = async (page: Page): Promise<void> => {
  await at.makeStudy(page)
  await field.addResearcher(page, 'NL', 'Nieves', 'safeguarding')
  await field.addPerson(page, { code: 'M01', pseudonym: 'Flavia' })
}

const standing = (page: Page, purpose: string): Promise<string | null> =>
  page.getAttribute(`[data-purpose=${purpose}] [data-standing]`, 'data-standing')

test('[WS8] six purposes, each no until she says yes; a spoken yes needs its witness, and Ctrl+Z notes the contrary', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await ready(page)
    await at.toPlace(page, 'consents')
    expect(await page.$$eval('td', (cells) => cells.map((one) => one.dataset['standing']))).toEqual(
      Array.from({ length: 6 }, () => 'notAsked'),
    )
    await page.click('[data-consents=M01]')
    await page.waitForSelector('.aloud')
    for (const purpose of ['interview', 'recording', 'quotes', 'photo', 'archive', 'contact']) {
      await page.click(`[data-purpose=${purpose}]`)
      await page.waitForSelector(`[data-purpose=${purpose}][aria-current=step]`)
      expect([purpose, await page.isChecked('input[value=no]')]).toEqual([purpose, true])
    }
    await page.click('[data-purpose=quotes]')
    await page.check('input[value=yes]')
    await page.click('.card .press.strong')
    await page.waitForSelector('[data-refusal="study.witnessMissing"]')
    expect(await standing(page, 'quotes')).toBe('notAsked')
    await page.selectOption('.card select', 'NL')
    await page.click('.card .press.strong')
    await page.waitForSelector('[data-purpose=quotes] [data-standing=yes]')
    await page.locator('[data-purpose=quotes]').focus()
    await page.keyboard.press('Control+z')
    await page.waitForSelector('[data-purpose=quotes] [data-standing=no]')
  } finally {
    await laptop.throwAway()
  }
})

test('[WS9] by keyboard alone: from the door through a consent', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await ready(page)
    await page.reload()
    await page.waitForSelector('[name=passphrase]')
    const tabTo = async (wanted: string): Promise<void> => {
      for (let step = 0; step < 60; step += 1) {
        if (await page.evaluate((what) => document.activeElement?.matches(what) ?? false, wanted)) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`no Tab reaches ${wanted}`)
    }
    await tabTo('[name=passphrase]')
    await page.keyboard.type(at.passphrase)
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-researcher=KS]')
    await tabTo('[data-researcher=KS]')
    await page.keyboard.press('Enter')
    await at.atScreen(page, at.title)
    await tabTo('[data-place=project]')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-consents=M01]')
    await tabTo('[data-consents=M01]')
    expect(
      await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineWidth),
    ).toBe('4px')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.aloud')
    await tabTo('input[value=no]')
    await page.keyboard.press('s')
    await page.waitForSelector('input[value=yes]:checked')
    await tabTo('select')
    await page.keyboard.type('Nieves')
    await tabTo('.press.strong')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-purpose=interview] [data-standing=yes]')
    await page.waitForSelector('[data-purpose=recording][aria-current=step]')
  } finally {
    await laptop.throwAway()
  }
})

test('[WS10] she withdraws by one held press, and nothing of her is left to open', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await ready(page)
    await field.sayYes(page, 'M01', 'interview', 'NL')
    await page.click('button:has-text("Se quiere retirar")')
    await page.click('.hold')
    await page.waitForSelector('.hold >> text=Un segundo entero')
    await page.hover('.hold')
    await page.mouse.down()
    await page.waitForSelector('[data-withdrawal]', { state: 'detached' })
    await page.mouse.up()
    await at.atScreen(page, 'Registro de permisos')
    await page.waitForSelector('text=Se retiraron')
    expect(await page.content()).not.toContain('Flavia')
    await page.reload()
    await page.waitForSelector('[name=passphrase]')
    await at.openStudy(page)
    await page.click('[data-researcher=KS]')
    await at.toPlace(page, 'respondents')
    await page.waitForSelector('.empty')
    expect(await page.content()).not.toContain('Flavia')
  } finally {
    await laptop.throwAway()
  }
})

test('[CO12] her household is offered as no witness, and a witness who withdrew is told beside her word', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await ready(page)
    await field.addPerson(page, { code: 'M02', pseudonym: 'Benita' })
    await field.addPerson(page, { code: 'E01', pseudonym: 'Hilario', role: 'husband', household: 'M01' })
    await at.toPlace(page, 'consents')
    await page.click('[data-consents=M01]')
    await page.check('input[value=yes]')
    const offered = await page.$$eval('.card select option', (all) =>
      all.map((one) => one.getAttribute('value')),
    )
    expect(offered).toEqual(['', 'NL', 'M02'])
    await page.selectOption('.card select', 'M02')
    await page.click('.card .press.strong')
    await page.waitForSelector('[data-purpose=interview] [data-standing=yes]')
    expect(await page.isVisible('[data-witness-gone]')).toBe(false)
    await field.withdraw(page, 'M02')
    await page.click('[data-consents=M01]')
    await page.waitForSelector('[data-purpose=interview] [data-witness-gone]')
  } finally {
    await laptop.throwAway()
  }
})

test('[WS87] words in her language where somebody wrote them, else the interpreter who tells her', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await ready(page)
    await field.addResearcher(page, 'MT', 'Marta', 'translator')
    const toQuotes = async (): Promise<void> => {
      await at.toPlace(page, 'consents')
      await page.click('[data-consents=M01]')
      await page.click('[data-purpose=quotes]')
      await page.check('input[value=ay]')
    }
    await toQuotes()
    await page.waitForSelector('[data-no-words=ay]')
    expect(await page.isVisible('.aloud')).toBe(false)
    await page.check('input[value=yes]')
    await page.selectOption('.card select >> nth=1', 'NL')
    await page.click('.card .press.strong')
    await page.waitForSelector('[data-refusal="study.interpreterMissing"]')
    await page.selectOption('.card select >> nth=0', 'MT')
    expect(await page.textContent('[data-no-words=ay]')).toBe(
      'Todavía no hay palabras en aymara: que se las diga en su idioma Marta, que interpreta.',
    )
    await page.click('.card .press.strong')
    await page.waitForSelector('[data-purpose=quotes] [data-standing=yes]')
    await page.click('[data-purpose=quotes]')
    await page.waitForSelector('[data-heard=otherwise]')

    await at.toPlace(page, 'consents')
    await page.click('[data-aloud-place]')
    const quotes = '[data-aloud=quotes]'
    await page.click(`${quotes} .press`)
    await page.fill(`${quotes} [name=aloudText]`, "q'aytu")
    await page.selectOption(`${quotes} select >> nth=0`, 'MT')
    await page.selectOption(`${quotes} select >> nth=1`, 'MT')
    await page.click(`${quotes} .press.strong`)
    await page.waitForSelector(`${quotes} form [data-refusal="study.ownCheck"]`)
    await page.click('.nav [data-place=guides]')
    await page.waitForSelector(`${quotes} form [data-refusal="studyApp.notKept"]`)
    await page.selectOption(`${quotes} select >> nth=1`, 'NL')
    await page.click(`${quotes} .press.strong`)
    await page.waitForSelector(`${quotes} [data-version="1"]`)
    expect(await page.textContent(`${quotes} [data-version]`)).toMatch(/tradujo Marta · revisó Nieves/)

    await toQuotes()
    await page.waitForSelector('.aloud[lang=ay]')
    expect(await page.textContent('.aloud')).toBe('q’aytu')
    expect(await page.textContent('.beside-spanish')).toContain('¿Acepta?')
    await page.click('.card .press.strong')
    await page.click('[data-purpose=quotes]')
    await page.waitForSelector('[data-heard="1"]')
  } finally {
    await laptop.throwAway()
  }
})

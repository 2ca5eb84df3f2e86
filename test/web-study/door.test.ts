/** The door of the study's app: making a study, opening it, a wrong passphrase. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { chinuIn, ownFolder } from '../cli/program.ts'
import { testWith } from '../test-with.ts'
import * as field from './field-steps.ts'
import * as at from './laptop.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await at.buildStudyApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

test('[WS1] a study is made and opened again with its passphrase; a wrong one is said kindly and shows nothing', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await at.atScreen(page, 'Un estudio nuevo')
    await page.fill('[name=title]', at.title)
    await page.fill('[name=label]', 'Katia')
    await page.fill('[name=code]', 'KS')
    await page.fill('[name=passphrase]', at.passphrase)
    await page.fill('[name=again]', 'cuatro palabras muy cortas')
    expect(await page.isDisabled('.press.strong')).toBe(true)
    expect(await page.textContent('[role=status]')).toContain('no son iguales')
    await at.makeStudy(page)

    await page.reload()
    await page.waitForSelector('[name=passphrase]')
    expect(await page.content()).not.toContain(at.title)
    await at.openStudy(page, 'otra frase que no es')
    await page.waitForSelector('[data-refusal="study.wrongPassphrase"]')
    expect(await page.textContent('[role=alert]')).toContain('con calma')
    expect(await page.content()).not.toContain(at.title)
    await at.openStudy(page)
    await at.atScreen(page, at.title)
    expect(await page.textContent('.who')).toContain('Katia')
  } finally {
    await laptop.throwAway()
  }
})

test('[WS110] a study of the command line, where nobody of the team is known yet, is led by who opens it', async () => {
  const laptop = await at.newLaptop(app)
  const folder = ownFolder()
  const data = join(folder, 'data')
  const copy = join(folder, 'copia.bin')
  try {
    const chinu = chinuIn(folder, join(folder, 'keys'), { CHINU_PASSPHRASE: at.passphrase })
    chinu('study', 'new', '--data', data, '--title', at.title, '--practice')
    chinu('study', 'archive', 'out', copy, '--data', data)
    const page = await laptop.open()
    await page.click('button:has-text("Traer una copia sellada")')
    await page.setInputFiles('[name=file]', copy)
    await page.fill('[name=passphrase]', at.passphrase)
    await page.click('.press.strong')
    await page.waitForSelector('[data-first-lead]')
    await page.fill('[name=label]', 'Katia')
    await page.fill('[name=code]', 'K S')
    expect(await page.isDisabled('.press.strong')).toBe(true)
    await page.fill('[name=code]', 'study')
    await page.click('.press.strong')
    await page.waitForSelector('[data-first-lead] [data-refusal="study.reservedCode"]')
    await page.fill('[name=code]', 'KS')
    await page.click('.press.strong')
    await at.atScreen(page, at.title)
    await page.waitForSelector('[data-add=researcher]')
    await page.reload()
    await page.waitForSelector('[name=passphrase]')
    await at.openStudy(page)
    await at.atScreen(page, at.title)
    expect(await page.textContent('.who')).toContain('Katia')
  } finally {
    await laptop.throwAway()
  }
})

test('[WS113] two studies of one day open with one passphrase, each by its place', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await at.makeStudy(page)
    await page.reload()
    await page.click('button:has-text("Hacer otro nuevo")')
    await at.makeStudy(page)
    for (const place of [1, 2]) {
      await page.reload()
      await page.click(`.chip:has-text("(${place})")`)
      await at.openStudy(page)
      await page.waitForSelector('[data-add=researcher]')
      await field.addPerson(page, { code: `M0${place}`, pseudonym: `Flavia ${place}` })
      expect(await page.locator('[data-respondent]').count()).toBe(1)
    }
  } finally {
    await laptop.throwAway()
  }
})

test('[WS85] the language is chosen at the door and in the project, and stays', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await page.click('[data-language=en]')
    await at.atScreen(page, 'A new study')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await at.makeStudy(page)
    await page.waitForSelector('.nav >> text=Consents')
    await page.reload()
    await page.waitForSelector('[name=passphrase]')
    await page.waitForSelector('[data-language=en][aria-pressed=true]')
    await at.openStudy(page)
    await page.waitForSelector('.nav >> text=Consents')
    await page.click('[data-language=es]')
    await page.waitForSelector('.nav >> text=Permisos')
    expect(await page.getAttribute('html', 'lang')).toBe('es-PE')
  } finally {
    await laptop.throwAway()
  }
})

test('[WS16] the article’s study is brought to practise with, by a passphrase alone; its people and texts are there', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    page.setDefaultTimeout(60_000)
    await page.fill('[name=passphrase]', at.passphrase)
    await page.fill('[name=again]', at.passphrase)
    await page.click('button:has-text("Abrir el estudio de práctica")')
    await page.click('[data-researcher=INV1]')
    await page.waitForSelector('[data-place=project][aria-current=page]')
    await page.waitForSelector('.practice-mark')
    await at.toPlace(page, 'respondents')
    await page.waitForSelector('[data-respondent]')
    expect(await page.locator('[data-respondent]').count()).toBe(99)
    await at.toPlace(page, 'consents')
    await page.waitForSelector('[data-consents]')
    await at.toPlace(page, 'interviews')
    await page.waitForSelector('[data-interview]')
  } finally {
    await laptop.throwAway()
  }
})

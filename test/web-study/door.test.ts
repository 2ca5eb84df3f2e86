/** The door of the study's app: making a study, opening it, a wrong passphrase. */
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
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

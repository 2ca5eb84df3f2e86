/** Guides in the app: words in each language, and while asking hers with Spanish beside it. */
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

/** Words in Aymara are the study’s people’s own; here stand short words that other tests have too, typed with a straight apostrophe. */
const writeInThree = async (page: Page): Promise<void> => {
  await at.toPlace(page, 'guides')
  await page.click('[data-add=guide]')
  await page.fill('[name=guideTitle]', 'Tejer y decidir')
  expect(await page.isVisible('[name=p1-en]')).toBe(false)
  await page.check('input[value=en] >> nth=0')
  await page.fill('[name=p1-es]', '¿Quién teje?')
  await page.fill('[name=p1-ay]', 'Khitisa sawu?')
  await page.fill('[name=p1-en]', 'Who knits?')
  await page.click('[data-add-probe=p1]')
  await page.click('[data-add-probe=p1]')
  await page.fill('[name=p1-probe1-es]', '¿Con qué hilo?')
  await page.fill('[name=p1-probe1-ay]', "q'aytu")
  await page.fill('[name=p1-probe2-es]', '¿Y antes?')
  await page.fill('[name=p1-probe2-en]', 'And before?')
  await page.click('form > .acts .press.strong')
  await page.waitForSelector('[data-guide]')
}

const said = (page: Page, kind: string): Promise<readonly (string | null)[]> =>
  page.$$eval(`[data-said=${kind}]`, (all) =>
    all.map((one) => `${one.getAttribute('lang')}: ${one.firstChild?.textContent}`),
  )

test('[WS86] a field for each language; while asking, hers stands with Spanish beside it, and what is missing says so', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await at.makeStudy(page)
    await field.addResearcher(page, 'NL', 'Nieves', 'safeguarding')
    await field.addPerson(page, { code: 'M01', pseudonym: 'Flavia' })
    await field.sayYes(page, 'M01', 'interview', 'NL')
    await writeInThree(page)

    await page.click('[data-guide]')
    await page.check('input[value=en]')
    await page.waitForSelector('[data-lacks="0 1"]')
    expect(await said(page, 'asked')).toEqual(['en: Who knits?'])
    expect(await said(page, 'probe')).toEqual(['es: ¿Con qué hilo?', 'en: And before?'])

    await field.toGate(page, 'M01')
    await page.click('[data-alone=yes]')
    await page.waitForSelector('[name=pin]')
    await page.check('input[value=ay]')
    await page.waitForSelector('[data-lacks="0 1"]')
    await page.fill('[name=pin]', field.pin)
    await page.click('[data-begin]')
    await page.waitForSelector('[data-item]')
    expect(await said(page, 'asked')).toEqual(['ay: Khitisa sawu?'])
    expect(await page.textContent('.asking .beside-spanish')).toBe('¿Quién teje?')
    expect(await said(page, 'probe')).toEqual(['ay: q’aytu', 'es: ¿Y antes?'])
    expect(await page.textContent('.probes .unchecked')).toBe(
      'sin palabras en aymara todavía: esto es castellano',
    )
  } finally {
    await laptop.throwAway()
  }
})

test('[WS86] a changed guide keeps every language, also of a probe, as the next version', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await at.makeStudy(page)
    await writeInThree(page)
    await page.click('[data-guide]')
    await page.click('.acts > .press')
    await page.waitForSelector('[name=p1-probe2-en]')
    expect(await page.inputValue('[name=p1-probe1-ay]')).toBe('q’aytu')
    await page.fill('[name=p1-es]', ' ')
    await page.click('form > .acts .press.strong')
    await page.waitForSelector('[data-refusal="study.spanishMissing"]')
    await page.fill('[name=p1-es]', '¿Quién teje en su casa?')
    await page.click('[aria-label="Para profundizar 1"] button')
    await page.click('form > .acts .press.strong')
    await page.waitForSelector('[data-said=asked]')
    await page.check('input[value=en]')
    expect(await said(page, 'probe')).toEqual(['en: And before?'])
    expect(await said(page, 'asked')).toEqual(['en: Who knits?'])
    await at.toPlace(page, 'guides')
    await page.waitForSelector('text=versión 2')
  } finally {
    await laptop.throwAway()
  }
})

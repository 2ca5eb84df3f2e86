/** Forms of people and of the team: chosen by whom, refused beside the press, and nothing typed dropped without a word. */
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

const inStudy = async (work: (page: Page) => Promise<void>): Promise<void> => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await at.makeStudy(page)
    await work(page)
  } finally {
    await laptop.throwAway()
  }
}

test('[WS111] a house is chosen by a person who has none yet, and undoing takes it back from both', async () => {
  await inStudy(async (page) => {
    await field.addPerson(page, { code: 'M01', pseudonym: 'Rosa' })
    await field.addPerson(page, { code: 'E01', pseudonym: 'Hilario', role: 'husband' })
    const house = '.card select >> nth=1'
    expect(await page.locator(house).textContent()).toBe('nadie de este estudiola casa de Rosa')
    await page.selectOption(house, { label: 'la casa de Rosa' })
    await page.click('.card .press.strong')
    await page.waitForSelector('[data-respondent=M01] >> text=casa H1')
    await page.waitForSelector('[data-respondent=E01] >> text=casa H1')
    await page.click('.undo .press')
    await page.waitForSelector('[data-respondent] >> text=casa H1', { state: 'detached' })
    await field.addPerson(page, { code: 'H01', pseudonym: 'Nilda', role: 'daughter', household: 'M01' })
    await page.waitForSelector('[data-respondent=M01] >> text=casa H1')
    expect(await page.inputValue(house)).toBe('M01')
  })
})

test('[WS114] a project among the documents is told where it goes', async () => {
  await inStudy(async (page) => {
    await at.toPlace(page, 'texts')
    const file = { name: 'NUESTRO.QDPX', mimeType: 'application/zip', buffer: Buffer.from('PK') }
    await page.setInputFiles('.bring input[type=file]', file)
    await page.waitForSelector('.bring [data-is-project]')
    await page.waitForSelector('[data-bring-project] [name=project]', { state: 'attached' })
    expect(await page.isDisabled('.bring .press.strong')).toBe(true)
  })
})

test('[WS112] the team’s form refuses beside its press, and says once that something typed would be dropped', async () => {
  await inStudy(async (page) => {
    await field.addResearcher(page, 'NL', 'Nieves', 'coder')
    await page.click('[data-add=researcher]')
    await page.fill('[name=researcher]', 'BQ')
    await page.click('.inset .press.strong')
    await page.waitForSelector('.inset [data-refusal="study.researcherIncomplete"]')
    await page.click('[data-researcher=NL]')
    await page.waitForSelector('.inset [data-refusal="studyApp.notKept"]')
    expect(await page.inputValue('[name=researcher]')).toBe('BQ')
    await page.click('[data-researcher=NL]')
    await page.waitForSelector('[name=researcher]', { state: 'detached' })
    await page.fill('[name=researcherLabel]', 'Nieves L.')
    await page.click('.nav [data-place=guides]')
    await page.waitForSelector('.inset [data-refusal="studyApp.notKept"]')
    await page.click('.inset .press.strong')
    await page.waitForSelector('[data-researcher=NL] >> text=Nieves L.')
    await at.toPlace(page, 'guides')
  })
})

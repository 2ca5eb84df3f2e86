/** The pictures of the study's app: a small study, made and asked as a researcher does, and the practice study. */
import type { Page } from 'playwright'
import * as field from '../test/web-study/field-steps.ts'
import * as at from '../test/web-study/laptop.ts'
import * as reading from '../test/web-study/reading-steps.ts'

type Draw = (page: Page, name: string) => Promise<void>

const list = {
  ...{ frame: 'L1', label: 'Socias del grupo', eligibility: 'Mayores de edad, con un año en el grupo' },
  ...{ eligible: 'M01 M02 M03 M04 M05 M06 M07 M08', listed: '12' },
}

const drawFromList = async (page: Page): Promise<void> => {
  await page.click('[data-add=frame]')
  for (const [name, words] of Object.entries(list)) await page.fill(`[name=${name}]`, words)
  await page.click('.inset .press.strong')
  await page.click('[data-draw=L1]')
  await page.fill('[name=size]', '3')
  await page.click('.inset .press.strong')
  await page.waitForSelector('.drawn')
}

/** Project, register, one consent, the gate, a question and its cover, each as it stands after the steps before. */
export const drawStudy = async (page: Page, draw: Draw): Promise<void> => {
  await at.makeStudy(page)
  await field.addResearcher(page, 'NL', 'Nieves', 'safeguarding')
  await drawFromList(page)
  await field.addPerson(page, { code: 'F01', pseudonym: 'Flavia' })
  await field.addPerson(page, { code: 'F02', pseudonym: 'Luis', role: 'husband', household: 'F01' })
  await field.sayYes(page, 'F01', 'interview', 'NL')
  await page.click('[data-purpose=quotes]')
  await page.waitForSelector('[data-purpose=quotes][aria-current=step]')
  await draw(page, 'study-consent')
  await field.writeGuide(page, [field.planted, '¿Qué cambió en el trabajo de la casa?'])
  await at.toPlace(page, 'project')
  await page.waitForSelector('.drawn')
  await draw(page, 'study-project')
  await at.toPlace(page, 'consents')
  await page.waitForSelector('[data-consents]')
  await draw(page, 'study-register')
  await field.toGate(page, 'F01')
  await draw(page, 'study-gate')
  await field.begin(page)
  await draw(page, 'study-question')
  await page.click('[data-interrupt]')
  await field.isNeutral(page)
  await draw(page, 'study-covered')
}

/** Texts, themes and agreement, in the practice study that the app makes of an article. */
export const drawPracticeStudy = async (page: Page, draw: Draw): Promise<void> => {
  await page.fill('[name=passphrase]', at.passphrase)
  await page.fill('[name=again]', at.passphrase)
  await page.click('[aria-describedby=practise-hint]')
  await page.click('[data-researcher=INV1]')
  await page.waitForSelector('.nav')
  await reading.openText(page, 'Delia')
  await page.waitForSelector('.mark-name')
  await draw(page, 'study-reading')
  for (const [place, shown] of [
    ['codebook', '.code-row'],
    ['matrix', '.cell'],
  ] as const) {
    await at.toPlace(page, place)
    await page.waitForSelector(shown)
    await draw(page, `study-${place}`)
  }
  await at.toPlace(page, 'agreement')
  await page.click('li[data-round] > button')
  await page.waitForSelector('[data-figure=kappa]')
  await draw(page, 'study-agreement')
}

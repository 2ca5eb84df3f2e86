/** What a researcher does in the field, step by step, as the tests and the pictures need it. */
import type { Page } from 'playwright'
import { atScreen, toPlace } from './laptop.ts'

type Person = {
  readonly code: string
  readonly pseudonym: string
  readonly role?: string
  /** The code of somebody of it, who is known already. */
  readonly household?: string
}

export const addPerson = async (page: Page, { code, pseudonym, role, household }: Person): Promise<void> => {
  await toPlace(page, 'respondents')
  await page.click('[data-add=respondent]')
  await page.fill('[name=respondent]', code)
  await page.fill('[name=pseudonym]', pseudonym)
  if (role) await page.selectOption('.card select >> nth=0', role)
  if (household) await page.selectOption('.card select >> nth=1', household)
  await page.click('.card .press.strong')
  await page.waitForSelector(`[data-respondent="${code}"][aria-current=true]`)
}

export const addResearcher = async (page: Page, code: string, label: string, role: string): Promise<void> => {
  await toPlace(page, 'project')
  await page.click('[data-add=researcher]')
  await page.fill('[name=researcher]', code)
  await page.fill('[name=researcherLabel]', label)
  await page.check(`input[value=${role}]`)
  await page.click('.inset .press.strong')
  await page.waitForSelector(`[data-researcher="${code}"]`)
}

/** She says yes to a purpose, in the hearing of a witness. */
export const sayYes = async (page: Page, code: string, purpose: string, witness: string): Promise<void> => {
  await toPlace(page, 'consents')
  await page.click(`[data-consents="${code}"]`)
  await page.click(`[data-purpose=${purpose}]`)
  await page.waitForSelector('.aloud')
  await page.check('input[value=yes]')
  await page.selectOption('.card select', witness)
  await page.click('.card .press.strong')
  await page.waitForSelector(`[data-purpose=${purpose}] [data-standing=yes]`)
}

export const namesPhrase = 'una llave aparte para nombres'

/** From the list of people to the table of names; it is made where it is not there yet. */
export const openNames = async (page: Page, phrase = namesPhrase): Promise<void> => {
  await toPlace(page, 'respondents')
  await page.click('[data-names-place]')
  await page.waitForSelector('[data-open-names], [data-shut-names]')
  if (await page.isVisible('[data-shut-names]')) return
  await page.fill('[name=namesPassphrase]', phrase)
  if (await page.isVisible('[name=namesAgain]')) await page.fill('[name=namesAgain]', phrase)
  await page.click('[data-open-names] .press.strong')
  await page.waitForSelector('[data-shut-names]')
}

export const keepName = async (page: Page, code: string, name: string, contact = ''): Promise<void> => {
  await page.click(`[data-named="${code}"]`)
  await page.waitForSelector(`[data-her-name="${code}"] [name=realName]`)
  await page.fill('[name=realName]', name)
  await page.fill('[name=contact]', contact)
  await page.click('[data-her-name] .press.strong')
  await page.waitForSelector('[data-her-name] .done')
}

/** She withdraws: one held press on the page of her consents. */
export const withdraw = async (page: Page, code: string): Promise<void> => {
  await toPlace(page, 'consents')
  await page.click(`[data-consents="${code}"]`)
  await page.click('button:has-text("Se quiere retirar")')
  await hold(page)
  await page.waitForSelector('[data-withdrawal]', { state: 'detached' })
}

/** Presses what is held, for as long as it takes. */
export const hold = async (page: Page): Promise<void> => {
  await page.hover('.hold')
  await page.mouse.down()
  await page.waitForSelector('.hold', { state: 'detached' })
  await page.mouse.up()
}

/** Told to nobody in these tests, and to be found in no page that is covered, shut or left. */
export const planted = '¿Quién decide en tu casa qué se hace con lo que cobras?'

export const writeGuide = async (page: Page, questions: readonly string[] = [planted]): Promise<void> => {
  await toPlace(page, 'guides')
  await page.click('[data-add=guide]')
  await page.fill('[name=guideTitle]', 'Tejer y decidir')
  for (const [place, question] of questions.entries()) {
    if (place > 0) await page.click('button:has-text("Otra pregunta")')
    await page.fill(`[name=p${place + 1}-es]`, question)
  }
  for (const [place, probe] of ['¿Y antes de entrar al grupo?', '¿Quién guarda el dinero?'].entries()) {
    await page.click('[data-add-probe=p1]')
    await page.fill(`[name=p1-probe${place + 1}-es]`, probe)
  }
  await page.click('.press.strong')
  await page.waitForSelector('[data-guide]')
}

/** From the list of interviews to the gate. */
export const toGate = async (page: Page, code: string): Promise<void> => {
  await toPlace(page, 'interviews')
  await page.click(`[data-begin="${code}"]`)
  await page.waitForSelector('[data-alone=yes]')
}

export const pin = '4071'

/** From the gate to the first question. */
export const begin = async (page: Page): Promise<void> => {
  await page.click('[data-alone=yes]')
  await page.waitForSelector('[name=pin]')
  await page.fill('[name=pin]', pin)
  await page.click('[data-begin]')
  await page.waitForSelector('[data-item]')
}

/** A study with two women who said yes to an interview, a guide, and a colleague who hears and safeguards. */
export const readyToAsk = async (page: Page): Promise<void> => {
  await addResearcher(page, 'NL', 'Nieves', 'safeguarding')
  await addPerson(page, { code: 'M01', pseudonym: 'Flavia' })
  await sayYes(page, 'M01', 'interview', 'NL')
  await writeGuide(page)
}

export const uncover = async (page: Page, told: string): Promise<void> => {
  if (!(await page.isVisible('[name=key]'))) await page.click('[data-finish]')
  await page.fill('[name=key]', told)
  await page.click('.door .press')
}

export const isNeutral = (page: Page): Promise<unknown> => atScreen(page, 'Cómo tejemos')

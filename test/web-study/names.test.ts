/** The table of names in the app: its own passphrase, one name at a time, what it is known for, and what withdrawal leaves of it. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import { faults } from '../web/faults.ts'
import * as field from './field-steps.ts'
import * as at from './laptop.ts'
import * as reading from './reading-steps.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await at.buildStudyApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

const flavia = 'Orosia Chambilla'
const delia = 'Zenobia Apaza'

const onLaptop = async (work: (page: Page, laptop: at.Laptop) => Promise<void>): Promise<void> => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await at.makeStudy(page)
    await field.addResearcher(page, 'CO', 'Coral', 'coder')
    await field.addPerson(page, { code: 'M01', pseudonym: 'Flavia' })
    await field.addPerson(page, { code: 'M02', pseudonym: 'Delia' })
    await work(page, laptop)
  } finally {
    await laptop.throwAway()
  }
}

/** The file of the table as it lies in the browser, by its bytes; what is given is put in its place. */
const nameFile = (page: Page, put?: readonly number[]): Promise<readonly number[]> =>
  page.evaluate(async (bytes) => {
    const all = await indexedDB.databases()
    const name = all.map((one) => one.name ?? '').find((one) => one.startsWith('chinu-names-')) ?? ''
    const done = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(new Error(String(asked.error)))
      })
    const database = await done(indexedDB.open(name))
    const store = database.transaction('file', 'readwrite').objectStore('file')
    if (bytes) await done(store.put(new Uint8Array(bytes), 'file'))
    const found: Uint8Array = await done(store.get('file'))
    database.close()
    return [...found]
  }, put)

const shows = async (page: Page, words: readonly string[]): Promise<readonly string[]> => {
  const values = await page.$$eval('input, textarea', (all) =>
    all.map((one) => (one as HTMLInputElement).value).join('\n'),
  )
  const whole = `${await page.content()}\n${values}`
  return words.filter((word) => whole.includes(word))
}

const openAgain = async (page: Page): Promise<void> => {
  await page.waitForSelector('[name=passphrase]')
  await at.openStudy(page)
  await page.click('[data-researcher=KS]')
  await page.waitForSelector('.nav')
}

/** How the page stands where the table is shut: it asks, and tells no name. */
const isShut = async (page: Page): Promise<void> => {
  await at.toPlace(page, 'respondents')
  await page.click('[data-names-place]')
  await page.waitForSelector('[data-open-names]')
  expect(await shows(page, [flavia, delia])).toEqual([])
}

test('[WS70] [WS72] its own passphrase, twice the first time; one name at a time, changed and taken out; sealed in the browser', async () => {
  await onLaptop(async (page) => {
    await isShut(page)
    const type = async (phrase: string, again: string): Promise<void> => {
      await page.fill('[name=namesPassphrase]', phrase)
      await page.fill('[name=namesAgain]', again)
    }
    await type(field.namesPhrase, `${field.namesPhrase}s`)
    expect(await page.isDisabled('[data-open-names] .press.strong')).toBe(true)
    await type(at.passphrase, at.passphrase)
    await page.click('[data-open-names] .press.strong')
    await page.waitForSelector('[data-refusal="study.samePassphrase"]')
    await field.openNames(page)
    await field.keepName(page, 'M01', flavia, '951 000 111')
    await page.click('[data-named=M02]')
    await page.waitForSelector('[data-her-name=M02] [name=realName]')
    expect(await shows(page, [flavia, '951 000 111'])).toEqual([])
    await field.keepName(page, 'M02', delia)
    expect(await shows(page, [flavia, delia])).toEqual([delia])
    await page.click('[data-named=M01]')
    await page.waitForFunction(() => document.querySelector('textarea')?.value === '951 000 111')
    expect(await shows(page, [flavia, delia])).toEqual([flavia])
    await field.keepName(page, 'M01', `${flavia} Quispe`)
    const file = Buffer.from(await nameFile(page))
    for (const word of ['Orosia', 'Zenobia', '951 000 111', 'M01']) expect(file.includes(word)).toBe(false)

    await page.click('[data-removal] .press')
    await field.hold(page)
    await page.waitForSelector('[data-named=M01] :text("sin nombre")')
    expect(await page.inputValue('[name=realName]')).toBe('')
    await page.click('[data-shut-names]')
    await page.fill('[name=namesPassphrase]', 'otra frase que no es esa')
    await page.click('[data-open-names] .press.strong')
    await page.waitForSelector('[data-refusal="study.wrongNamesPassphrase"]')
    expect(await page.inputValue('[name=namesPassphrase]')).toBe('')
    expect(await shows(page, [flavia, delia])).toEqual([])
    await field.openNames(page)
    await page.waitForSelector('[data-named=M02] :text("con nombre")')
  })
})

test('[WS71] [WS73] it shuts when hidden, left, covered or in other hands; a coder has no way to it', async () => {
  await onLaptop(async (page, laptop) => {
    await field.openNames(page)
    await field.keepName(page, 'M01', flavia)
    await page.click('.ways-out .hide')
    await openAgain(page)
    await isShut(page)
    await field.openNames(page)
    await reading.workAs(page, 'CO')
    await at.toPlace(page, 'respondents')
    await page.waitForSelector('[data-add=respondent]')
    expect(await page.$('[data-names-place]')).toBeNull()
    await reading.workAs(page, 'KS')
    await isShut(page)

    await field.sayYes(page, 'M01', 'interview', 'CO')
    await field.writeGuide(page)
    await field.openNames(page)
    await field.toGate(page, 'M01')
    await field.begin(page)
    await page.click('[data-interrupt]')
    await field.isNeutral(page)
    await field.uncover(page, field.pin)
    await page.click('.head .press')
    await isShut(page)

    await field.openNames(page)
    await page.click('[data-named=M01]')
    await page.waitForSelector('[name=realName]')
    await page.click('.leave')
    await page.waitForSelector('#more')
    expect(await shows(page, [flavia])).toEqual([])
    await page.goto(laptop.address)
    await openAgain(page)
    await isShut(page)
  })
})

const told = 'ENTREVISTADORA: ¿Quién más?\nFLAVIA: Mi vecina orosia chambilla teje conmigo.'
/** A passage that the search found is a run of its own on the page. */
const found = (words: string): string => `.text-page [data-unit]:text-is("${words}")`

test('[WS105] [WS106] the project leads to its next step; where no table of names was begun the screen says so', async () => {
  await onLaptop(async (page) => {
    await at.toPlace(page, 'project')
    expect(await page.textContent('.row[aria-current=step]')).toContain('Esto sigue')
    await page.click('.row[aria-current=step]')
    await page.waitForSelector('.nav [data-place=consents][aria-current=page]')
    await reading.bring(page, { text: told })
    await page.waitForSelector('[data-names=shut] p:has-text("Todavía no hay tabla de nombres")')
  })
})

test('[WS74] a text is searched for the names of the table while it is open; while it is shut the screen says so and one press asks', async () => {
  await onLaptop(async (page) => {
    await field.openNames(page)
    await field.keepName(page, 'M01', flavia)
    await page.click('[data-shut-names]')
    await page.waitForSelector('[data-open-names]')
    await reading.bring(page, { text: told })
    await page.waitForSelector('[data-names=shut]')
    await page.waitForSelector(found('chambilla'))
    await page.click('[data-to-names]')
    await page.fill('[name=namesPassphrase]', field.namesPhrase)
    await page.click('[data-open-names] .press.strong')
    await page.waitForSelector('[data-names=open]')
    await page.waitForSelector(found('orosia chambilla'))
    await page.keyboard.press('n')
    await page.waitForSelector('.tray-hem .sun:has-text("Poner Flavia")')
    await page.click('[data-shut-names]')
    await page.waitForSelector(found('chambilla'))
    await page.waitForSelector(found('orosia chambilla'), { state: 'detached' })
    await page.waitForSelector('[data-names=shut]')
  })
})

test('[WS75] a pseudonym that is a real name is refused while the table is open, and told where it came to be one', async () => {
  await onLaptop(async (page) => {
    await field.openNames(page)
    await field.keepName(page, 'M01', flavia)
    await at.toPlace(page, 'respondents')
    await page.click('[data-add=respondent]')
    await page.waitForSelector('[data-names=open]')
    await page.fill('[name=respondent]', 'M03')
    await page.fill('[name=pseudonym]', 'orósia')
    await page.click('.card .press.strong')
    await page.waitForSelector('[data-refusal="study.pseudonymIsReal"]')
    await page.fill('[name=pseudonym]', 'Irma')
    await page.click('.card .press.strong')
    await page.waitForSelector('[data-respondent=M03][aria-current=true]')
    await field.openNames(page)
    await field.keepName(page, 'M03', 'Irma Delgado')
    await page.waitForSelector('[data-tells]')
  })
})

test('[WS76] after a withdrawal her name is in no table, and an older copy of it yields nothing of her', async () => {
  await onLaptop(async (page) => {
    await field.openNames(page)
    await field.keepName(page, 'M01', flavia)
    await field.keepName(page, 'M02', delia)
    const before = await nameFile(page)
    await field.withdraw(page, 'M01')
    const after = await nameFile(page)
    expect(after.length).toBeLessThan(before.length)
    await page.click('.ways-out .hide')
    await nameFile(page, before)
    await openAgain(page)
    await field.openNames(page)
    await page.waitForSelector('[data-named=M02] :text("con nombre")')
    expect(await page.$('[data-named=M01]')).toBeNull()
    await reading.bring(page, { text: `${told} Y zenobia apaza también.` })
    await page.waitForSelector(found('zenobia apaza'))
    await page.waitForSelector(found('chambilla'))
    expect(await page.$(found('orosia chambilla'))).toBeNull()
  })
})

test.each(['laptop', 'tablet'] as const)(
  '[WS11] letters, presses and axe before and in the names on a %s',
  async (size) => {
    const laptop = await at.newLaptop(app, size)
    try {
      const page = await laptop.open()
      await at.makeStudy(page)
      await field.addPerson(page, { code: 'M01', pseudonym: 'Flavia' })
      const look = async (name: string): Promise<void> => {
        const found = (await faults(page)).filter((fault) => !fault.startsWith('press:'))
        expect([name, found]).toEqual([name, []])
      }
      await page.click('[data-add=respondent]')
      await page.waitForSelector('[data-names=shut]')
      await page.click('[data-to-names]')
      await page.waitForSelector('[data-open-names]')
      await look('names beside a person')
      await isShut(page)
      await look('a table to be made')
      await field.openNames(page)
      await field.keepName(page, 'M01', 'Flavia Chambilla')
      await page.waitForSelector('[data-tells]')
      await page.click('[data-removal] .press')
      await look('one name')
    } finally {
      await laptop.throwAway()
    }
  },
)

/** The two apps stay apart: no word of the study on a group's phone; and the study's app needs no server once it is loaded. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import * as on from '../web/phone.ts'
import * as at from './laptop.ts'

const test = testWith('chromium')
let app = ''
let phoneApp = ''
beforeAll(async () => {
  app = await at.buildStudyApp()
  phoneApp = await on.buildApp()
})
afterAll(() => {
  for (const folder of [app, phoneApp]) rmSync(folder, { recursive: true, force: true })
})

/** Words that only the study has: none of them belongs to a group's work. */
const studyWords = [
  ...['entrevista', 'transcripción', 'transcripcion', 'codificar', 'seudónimo', 'consentimiento informado'],
  ...['interview', 'transcript', 'respondent', 'codebook', 'pseudonym', 'safeguarding', 'researcher'],
  ...['study.noted', 'study.shredded', 'sample.', 'interviews.', 'coding.', '¿Están solas?', 'Línea 144'],
]

const wordsIn = (text: string): readonly string[] => {
  const small = text.toLowerCase()
  return studyWords.filter((word) => small.includes(word.toLowerCase()))
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())

const wordsInFolder = (folder: string): readonly string[] => [
  ...new Set(
    filesOf(folder).flatMap((file) => [
      ...wordsIn(file.slice(folder.length)),
      ...wordsIn(readFileSync(file, 'utf8')),
    ]),
  ),
]

test('[WS12] the group’s app holds no word of the study, in its files or in what it keeps in the browser', async () => {
  expect(filesOf(phoneApp).length).toBeGreaterThan(5)
  expect(wordsInFolder(phoneApp)).toEqual([])
  expect(wordsInFolder(app)).toEqual(expect.arrayContaining(['entrevista', 'study.noted', 'seudónimo']))
  const phone = await on.newPhone(phoneApp)
  try {
    const page = await phone.open()
    await on.practise(page)
    await on.beWoman(page, 'Flavia')
    const kept = await page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
      const cached = await Promise.all(
        (await caches.keys()).map(async (name) => [
          name,
          ...(await (await caches.open(name)).keys()).map(({ url }) => url),
        ]),
      )
      return [...names, ...cached.flat(), ...Object.keys(localStorage), ...Object.values(localStorage)].join(
        '\n',
      )
    })
    expect(kept).toContain('chinu')
    expect(wordsIn(kept)).toEqual([])
    expect(await page.content().then(wordsIn)).toEqual([])
  } finally {
    await phone.throwAway()
  }
})

test('[WS13] once loaded it opens without the server, and so does the page that a quick exit leads to', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await at.makeStudy(page)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await laptop.stopServer()
    await page.reload()
    await page.waitForSelector('[name=passphrase]')
    await at.openStudy(page)
    await at.atScreen(page, at.title)
    await page.click('.leave')
    await page.waitForSelector('#more')
    await page.click('#more')
    expect(await page.textContent('#rows')).toBe('1')
  } finally {
    await laptop.context.close()
    await laptop.throwAway().catch(() => undefined)
  }
})

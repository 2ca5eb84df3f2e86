/** A copy of the whole book: made on one phone, thrown away with it, and brought onto another. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import * as on from './phone.ts'

const test = testWith('chromium')
const phrase = 'la llama camina despacio'
let app = ''
const folder = mkdtempSync(join(tmpdir(), 'chinu-copies-'))
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => {
  for (const made of [app, folder]) rmSync(made, { recursive: true, force: true })
})

/** From her home: makes a copy and answers where it was saved. */
const makeCopy = async (page: Page): Promise<string> => {
  await on.toSettings(page)
  await page.tap('.row:has-text("Copia")')
  await on.atScreen(page, 'Copia')
  await page.fill('input', phrase)
  const [download] = await Promise.all([page.waitForEvent('download'), page.tap('.main')])
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  await page.waitForSelector('[data-copy]')
  return path
}

/** On a phone without a book: the file and its phrase. */
const openCopy = async (page: Page, file: string, typed = phrase): Promise<void> => {
  await page.setInputFiles('input[type=file]', file)
  await page.fill('.name-field input', typed)
  await page.tap('.main')
}

/** The last entry of each device, as the browser keeps it. */
const headsOf = (page: Page): Promise<Record<string, { seq: number; hash: string }>> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
    const name = names.find((one) => one.startsWith('chinu-book-')) ?? ''
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => resolve(opening.result)
    })
    const store = database.transaction('head').objectStore('head')
    const all = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    const [keys, values] = await Promise.all([all(store.getAllKeys()), all(store.getAll())])
    database.close()
    return Object.fromEntries(keys.map((key, place) => [JSON.stringify(key), values[place]]))
  })

const toHerPage = async (page: Page, name: string): Promise<void> => {
  await page.tap('.me')
  await on.atScreen(page, name)
  await page.waitForSelector('[data-week]')
}

/** What the page of a woman says, from the blanket on. */
const pageOf = async (page: Page, name: string): Promise<string> => {
  await on.beWoman(page, name)
  await toHerPage(page, name)
  const text = (await page.textContent('main')) ?? ''
  await page.tap('.bar [aria-label="Volver"]')
  await on.atScreen(page, 'Chinu')
  await on.handOver(page)
  return text
}

test('[WB84] a phone is lost: the copy brings names, figures and chains onto another, which goes on writing', async () => {
  const lost = await on.newPhone(app)
  let file = ''
  const names = ['Sabina Aquino']
  const before: string[] = []
  let heads = {}
  try {
    const page = await lost.open()
    await on.practise(page)
    for (const name of names) before.push(await pageOf(page, name))
    await on.beWoman(page, 'Flavia')
    file = await makeCopy(page)
    heads = await headsOf(page)
  } finally {
    await lost.throwAway()
  }
  expect(file).toMatch(/chinu-\d{4}\.bin$/)
  const bytes = readFileSync(file).toString('latin1')
  for (const word of ['Flavia', 'Mamani', 'CHULLO', 'people', 'PEN']) expect(bytes).not.toContain(word)

  const fresh = await on.newPhone(app)
  try {
    let page = await fresh.open()
    await page.tap('text=Tengo una copia')
    await on.atScreen(page, 'Traer una copia')
    await openCopy(page, file)
    await on.atScreen(page, '¿Quién?')
    await page.waitForSelector('text=La copia llega hasta')
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
    await page.tap('.blanket button:has-text("Flavia")')
    await page.waitForSelector('.practice-mark')
    const after = await headsOf(page)
    expect(after).toMatchObject(heads)
    expect(Object.keys(after)).toHaveLength(Object.keys(heads).length + 1)
    for (const [place, name] of names.entries()) expect(await pageOf(page, name)).toBe(before[place])
    await on.beWoman(page, 'Rosa')
    await toHerPage(page, 'Rosa')
    const hours = await on.moreHours(page)
    await fresh.restart()
    page = await fresh.open()
    await on.beWoman(page, 'Rosa')
    await toHerPage(page, 'Rosa')
    expect(await on.hoursShown(page)).toBe(hours)
  } finally {
    await fresh.throwAway()
  }
})

test('[WB85] a wrong phrase, a cut, changed or other file: a sentence, and nothing is written', async () => {
  const phone = await on.newPhone(app)
  let file = ''
  try {
    const page = await phone.open()
    await on.foundGroup(page)
    await on.beWoman(page, 'Justina')
    await on.toSettings(page)
    await page.tap('.row:has-text("Copia")')
    await page.fill('input', 'corta')
    await page.tap('.main')
    await page.waitForSelector('[role=alert]:has-text("La frase es corta")')
    await page.tap('.bar [aria-label="Volver"]')
    await on.atScreen(page, 'Ajustes')
    await page.tap('.bar [aria-label="Volver"]')
    await on.atScreen(page, 'Chinu')
    file = await makeCopy(page)
  } finally {
    await phone.throwAway()
  }
  const whole = readFileSync(file)
  const cut = join(folder, 'cut.bin')
  writeFileSync(cut, whole.subarray(0, whole.length - 200))
  const changed = join(folder, 'changed.bin')
  const bytes = Uint8Array.from(whole)
  bytes[100] = (bytes[100] ?? 0) ^ 4
  writeFileSync(changed, bytes)
  const other = join(folder, 'other.bin')
  writeFileSync(other, 'une lettre')

  const fresh = await on.newPhone(app)
  try {
    const page = await fresh.open()
    await page.tap('text=Tengo una copia')
    await on.atScreen(page, 'Traer una copia')
    await page.tap('.main')
    await page.waitForSelector('[role=alert]:has-text("Falta el archivo")')
    for (const [path, typed, told] of [
      [file, 'la llama camina', 'La frase no abre'],
      [cut, phrase, 'La frase no abre'],
      [changed, phrase, 'La frase no abre'],
      [other, phrase, 'no es una copia de Chinu'],
    ] as const) {
      await openCopy(page, path, typed)
      await page.waitForSelector(`[role=alert]:has-text("${told}")`)
    }
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
    await page.tap('text=Volver')
    await on.atScreen(page, 'Primer día')
    await page.tap('text=Tengo una copia')
    await openCopy(page, file)
    await page.tap('.blanket button:has-text("Justina")')
    await page.waitForSelector('text=La copia llega hasta', { state: 'detached' })
    await on.beWoman(page, 'María Encarnación')
  } finally {
    await fresh.throwAway()
  }
})

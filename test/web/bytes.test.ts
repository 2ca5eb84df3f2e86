/** What lies on the disk of a phone that practised: no name in clear, in the files or in what the database gives back raw. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { practiceWomen } from '../../src/practice/names.ts'
import { testWith } from '../test-with.ts'
import * as on from './phone.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

const names = practiceWomen(19).map(({ name }) => name)
const codings = ['utf8', 'utf16le', 'latin1'] as const

/** The names that stand in some file of a folder, in any of three codings. */
const namesInFiles = (folder: string): readonly string[] => {
  const wanted = names.map((name) => [name, codings.map((coding) => Buffer.from(name, coding))] as const)
  const found = new Set<string>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file)
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue
    const bytes = readFileSync(path)
    for (const [name, coded] of wanted) if (coded.some((code) => bytes.includes(code))) found.add(name)
  }
  return [...found]
}

/**
 * All keys and values of every database of the page, as the browser gives them back: the files may be compressed, and a name
 * that is cut in two by that would not be found in them. Bytes are read as letters in three codings.
 */
const rawValues = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('request'))
      })
    const letters = (bytes: Uint8Array): string =>
      ['utf-8', 'utf-16le', 'latin1'].map((coding) => new TextDecoder(coding).decode(bytes)).join('\n')
    const told = (_key: string, value: unknown): unknown =>
      value instanceof Uint8Array
        ? letters(value)
        : value instanceof ArrayBuffer
          ? letters(new Uint8Array(value))
          : value
    const all: string[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answered(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store)
        all.push(
          JSON.stringify([await answered(reading.getAllKeys()), await answered(reading.getAll())], told),
        )
      }
      database.close()
    }
    return all.join('\n')
  })

const namesIn = (text: string): readonly string[] => names.filter((name) => text.includes(name))

test('[WB7] no name of a practised season lies in clear, in files or read back raw; planted ones are found', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.practise(page)
    await on.beWoman(page, 'Rosa')
    await on.toMyTime(page, 'Rosa')
    await on.moreHours(page)
    expect(namesIn((await page.textContent('#app')) ?? '')).toContain('Rosa Condori')
    const raw = await rawValues(page)
    expect(raw).toMatch(/people\.joined/)
    expect(namesIn(raw)).toEqual([])
    await page.tap('[aria-label="Vueltas"]')
    await page.waitForSelector('.calendar')
    expect(namesIn(await page.content())).toEqual([])
    await phone.restart()
    expect(namesInFiles(phone.profile)).toEqual([])

    const again = await phone.open()
    await again.evaluate(
      async ([text, bytes]) => {
        const opening = indexedDB.open('planted', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('names')
        await new Promise((opened) => (opening.onsuccess = opened))
        const writing = opening.result.transaction('names', 'readwrite', { durability: 'strict' })
        writing.objectStore('names').put({ text }, 1)
        writing.objectStore('names').put({ bytes: new TextEncoder().encode(bytes) }, 2)
        await new Promise((done) => (writing.oncomplete = done))
        opening.result.close()
      },
      names.slice(2, 4),
    )
    expect(namesIn(await rawValues(again))).toEqual(names.slice(2, 4))
    await phone.restart()
    expect(namesInFiles(phone.profile)).toEqual(expect.arrayContaining([names[3]]))
  } finally {
    await phone.throwAway()
  }
})

/** The store in SQLite: the contract of all stores, and what only files can suffer. */
import { mkdtempSync, readdirSync, readFileSync as readFile, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { hashOfText } from '../core/kernel/hash.ts'
import { checkChain } from './check-chain.ts'
import { all, SampleBook } from './sample-book.contract.ts'
import { createSqlite, openSqlite } from './sqlite.ts'
import { Connection, openDatabase } from './sqlite/connection.ts'
import { WriterLock } from './sqlite/lock.ts'
import { storeContract } from './store.contract.ts'
import type { BookStore } from './port.ts'

const folder = mkdtempSync(join(tmpdir(), 'chinu-sqlite-'))
let count = 0
const newFile = () => join(folder, `${(count += 1)}.sqlite`)
const files = new Map<string, string>()
afterAll(() => rmSync(folder, { recursive: true }))

const must = (result: ReturnType<typeof openSqlite>): BookStore => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const create = (book: string) => {
  const file = newFile()
  files.set(book, file)
  return must(createSqlite({ file, book }))
}
const fileOf = (book: string): string => files.get(book) ?? ''

storeContract('sqlite', {
  open: async (book) => create(book),
  reopen: async (store) => {
    await store.close()
    return must(openSqlite({ file: fileOf(store.book), book: store.book }))
  },
})

describe('a book in a file', () => {
  test('[ST12] each write asks for the disk: WAL and FULL; a connection with less is a bug that is thrown', async () => {
    const sample = new SampleBook()
    const store = create(sample.book)
    expect(await store.append(sample.many(3))).toMatchObject({ ok: true })
    await store.close()
    const file = fileOf(sample.book)
    for (const [level, outcome] of [
      ['FULL', 'kept'],
      ['NORMAL', 'thrown'],
    ] as const) {
      const db = openDatabase(file, { readOnly: false })
      db.exec(`PRAGMA synchronous=${level}`)
      expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
      const connection = new Connection({ db, file, book: sample.book, lock: new WriterLock(file) })
      const write = () => connection.write(() => undefined)
      if (outcome === 'kept') expect(write()).toMatchObject({ ok: true })
      else expect(write).toThrow('synchronous is FULL')
      connection.close()
    }
  })

  test('[ST13] a second writer is refused while the first one is there; readers are free and see what is new', async () => {
    const sample = new SampleBook()
    const store = create(sample.book)
    const entries = sample.many(5)
    await store.append(entries)
    const where = { file: fileOf(sample.book), book: sample.book }
    expect(openSqlite(where)).toMatchObject({ ok: false, error: { code: 'storage.inUse' } })
    const reader = must(openSqlite({ ...where, access: 'read' }))
    expect(await reader.append([sample.next()])).toMatchObject({
      ok: false,
      error: { code: 'storage.readOnly' },
    })
    const other = new SampleBook()
    other.many(5)
    const newcomer = other.next({ device: 'newdevicez', type: 'people.joined' })
    await store.append([newcomer])
    expect(await all(reader.entries('book'))).toEqual([...entries, newcomer])
    expect((await reader.heads()).book['newdevicez']?.seq).toBe(1)
    await reader.close()
    await store.close()
    const next = must(openSqlite(where))
    expect(next.access).toBe('write')
    await next.close()
  })

  test('[ST14] a store of a newer version is opened to be read, never written', async () => {
    const sample = new SampleBook()
    const store = create(sample.book)
    await store.append(sample.many(5))
    await store.close()
    const where = { file: fileOf(sample.book), book: sample.book }
    const db = new DatabaseSync(where.file)
    db.exec('PRAGMA user_version=3; ALTER TABLE person ADD COLUMN since TEXT')
    db.close()
    const newer = must(openSqlite(where))
    expect(newer.access).toBe('read')
    expect(await all(newer.entries('book'))).toHaveLength(5)
    const state = '{}'
    const refusals = [
      await newer.append([sample.next()]),
      await newer.saveSnapshot({ foldVersion: 'x', vector: {}, state, hash: hashOfText(state) }),
      await newer.erasePerson('tej-01'),
    ]
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ ok: false, error: { code: 'storage.readOnly' } })
    await newer.close()
    const changed = new DatabaseSync(where.file)
    changed.exec('ALTER TABLE log RENAME TO entries')
    changed.close()
    expect(openSqlite(where)).toMatchObject({
      ok: false,
      error: { code: 'storage.readOnly', figures: { version: 3, knows: 2 } },
    })
  })

  test('[ST15] what is no book is refused: absent, empty, cut short, another database, another book', async () => {
    const sample = new SampleBook()
    const { book } = sample
    expect(openSqlite({ file: newFile(), book })).toMatchObject({
      ok: false,
      error: { code: 'storage.notFound' },
    })
    const [empty, garbage, foreign] = [newFile(), newFile(), newFile()]
    writeFileSync(empty, '')
    writeFileSync(garbage, 'SQLite format 3\u0000'.padEnd(5000, 'x'))
    const db = new DatabaseSync(foreign)
    db.exec('CREATE TABLE t(x)')
    db.close()
    for (const file of [empty, garbage, foreign]) {
      expect(openSqlite({ file, book })).toMatchObject({ ok: false, error: { code: 'storage.damaged' } })
    }
    const store = create(book)
    await store.close()
    const other = { file: fileOf(book), book: hashOfText('another') }
    expect(openSqlite(other)).toMatchObject({ ok: false, error: { code: 'storage.damaged' } })
  })

  test('[ST16] erased bytes are gone from the files, not only from the tables', async () => {
    const sample = new SampleBook()
    const store = create(sample.book)
    await store.append([sample.genesis])
    const secret = Buffer.from('wrapped-key-of-a-person-who-leaves')
    const sealed = {
      person: 'tej-01',
      hash: hashOfText(secret.toString()),
      bytes: new Uint8Array(secret).reverse(),
    }
    await store.putPersonKey('tej-01', new Uint8Array(secret))
    await store.putSealed(sealed)
    const found = () => readdirSync(folder).some((name) => readFile(join(folder, name)).includes(secret))
    expect(found()).toBe(true)
    await store.erasePerson('tej-01')
    expect(found()).toBe(false)
    await store.close()
  })

  test('[ST17] a lost tail is noticed: the write-ahead log cut back to an earlier commit', async () => {
    const sample = new SampleBook()
    const store = create(sample.book)
    const where = { file: fileOf(sample.book), book: sample.book }
    await store.append(sample.many(5))
    const wal = readFile(`${where.file}-wal`)
    await store.append([sample.next()])
    const main = readFile(where.file)
    const witness = readFile(`${where.file}-seen`)
    await store.close()
    writeFileSync(where.file, main)
    writeFileSync(`${where.file}-wal`, wal)
    writeFileSync(`${where.file}-seen`, witness)
    expect(openSqlite(where)).toMatchObject({
      ok: false,
      error: { code: 'storage.damaged', figures: { writes: 1, seen: 2 } },
    })
    rmSync(`${where.file}-seen`)
    const accepted = must(openSqlite(where))
    expect(await checkChain(accepted)).toEqual({ entries: 5, problems: [] })
    await accepted.close()
  })
})

/** A disk without room, and files of an older layout. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import type { Entry } from '../core/kernel/entry.ts'
import { hashOf } from '../core/kernel/hash.ts'
import type { Result } from '../core/kernel/result.ts'
import { checkChain } from './check-chain.ts'
import { createBook, fileOfBook, openBook } from './data-folder.ts'
import type { BookStore, StoreRefusal } from './port.ts'
import { all, SampleBook, treasurer, usualBody } from './sample-book.contract.ts'
import { openSqlite } from './sqlite.ts'
import { tablesOfLayout1 } from './sqlite/layout-1.ts'
import { applicationId } from './sqlite/layout.ts'

const parent = mkdtempSync(join(tmpdir(), 'chinu-room-'))
const small = join(parent, 'small')
const isMounted = ((): boolean => {
  mkdirSync(small)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', small], { stdio: 'ignore' })
    return true
  } catch {
    console.warn('NOT RUN: a really full disk, which needs the right to mount')
    return false
  }
})()
afterAll(() => {
  if (isMounted) execFileSync('umount', [small])
  rmSync(parent, { recursive: true })
})
const must = (result: Result<BookStore>): BookStore => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

test.skipIf(!isMounted)(
  '[ST19] a full disk refuses, keeps what was there, and goes on when there is room',
  async () => {
    const sample = new SampleBook()
    const ballast = join(small, 'ballast')
    writeFileSync(ballast, Buffer.alloc(100_000))
    let store = must(await createBook(small, [sample.genesis]))
    const kept: Entry[] = [sample.genesis]
    let refusal: StoreRefusal | undefined
    let stuck: Entry | undefined
    while (!refusal) {
      stuck = sample.next({ body: usualBody(kept.length) })
      const appended = await store.append([stuck])
      if (appended.ok) kept.push(stuck)
      else refusal = appended.error
    }
    expect(refusal).toMatchObject({
      code: 'storage.full',
      figures: { place: expect.stringContaining(small) },
    })
    expect(await all(store.entries('book'))).toEqual(kept)
    expect(await store.append([stuck!])).toMatchObject({ ok: false, error: { code: 'storage.full' } })
    rmSync(ballast)
    expect(await store.append([stuck!])).toMatchObject({ ok: true })
    await store.close()
    store = must(openBook(small, sample.book))
    expect(await checkChain(store)).toEqual({ entries: kept.length + 1, problems: [] })
    await store.close()
  },
)

test.skipIf(!isMounted)('[ST19] no book is made on a full disk, and no half of one', async () => {
  const sample = new SampleBook('2'.repeat(32))
  const before = readdirSync(small)
  const ballast = join(small, 'ballast')
  try {
    writeFileSync(ballast, Buffer.alloc(1_000_000))
  } catch {
    // Written as far as there is room.
  }
  expect(await createBook(small, [sample.genesis])).toMatchObject({
    ok: false,
    error: { code: 'storage.full' },
  })
  rmSync(ballast)
  expect(readdirSync(small)).toEqual(before)
})

/** A file as the first layout was written, with its write-ahead log not yet emptied where asked. */
const writeLayout1 = (file: string, entries: readonly Entry[], fork: Entry): DatabaseSync => {
  const db = new DatabaseSync(file)
  db.exec(`PRAGMA journal_mode=WAL; PRAGMA application_id=${applicationId}; PRAGMA user_version=1`)
  for (const table of tablesOfLayout1) db.exec(table)
  const insert = db.prepare(
    'INSERT INTO entry(book, stream, device, seq, clock, by, type, v, body, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  for (const { book, stream, device, seq, clock, by, type, v, body, hash } of entries) {
    insert.run(book, stream, device, seq, clock, by, type, v, body, hash)
  }
  const bytes = new Uint8Array([1, 2, 3])
  db.prepare('INSERT INTO quarantine VALUES(?)').run(JSON.stringify(fork))
  db.prepare('INSERT INTO sealed VALUES(?, ?, ?)').run(hashOf(bytes), 'tej-01', bytes)
  db.prepare('INSERT INTO person_key VALUES(?, ?)').run('tej-01', new Uint8Array([7]))
  return db
}

const older = () => {
  const sample = new SampleBook()
  const entries = [
    ...sample.many(2300, usualBody),
    sample.next({ stream: 'vault', type: 'vault.itemSealed' }),
  ]
  const previous = entries.find(({ device, seq }) => device === treasurer && seq === 1)!
  const at = { device: treasurer, stream: 'book', type: 'people.hoursOffered', seq: 2 } as const
  return { sample, entries, fork: sample.sealed({ ...at, body: { pieces: 99 } }, previous.hash) }
}

test('[ST20] a file of the first layout is brought to today’s with all that it held', async () => {
  const { sample, entries, fork } = older()
  const file = fileOfBook(parent, sample.book)
  writeLayout1(file, entries, fork).close()
  const store = must(openSqlite({ file, book: sample.book }))
  expect(store.access).toBe('write')
  expect(await all(store.entries('book'))).toEqual(entries.slice(0, -1))
  expect(await all(store.entries('vault'))).toEqual(entries.slice(-1))
  expect(await store.quarantined()).toEqual([fork])
  expect(await store.personKey('tej-01')).toEqual(new Uint8Array([7]))
  expect(await store.sealed(hashOf(new Uint8Array([1, 2, 3])))).toMatchObject({ person: 'tej-01' })
  expect(await checkChain(store)).toEqual({ entries: entries.length, problems: [] })
  expect(await store.append([sample.next()])).toMatchObject({ ok: true })
  await store.close()
  expect(readdirSync(parent).filter((name) => name.includes('upgrade'))).toEqual([])
  const again = must(openSqlite({ file, book: sample.book, access: 'read' }))
  expect(await all(again.entries('book'))).toHaveLength(entries.length)
  await again.close()
  rmSync(file)
})

test('[ST20] an older file with a broken chain is refused with the place, and stands as it was', async () => {
  const { sample, entries, fork } = older()
  const file = fileOfBook(parent, sample.book)
  const broken = entries.map((entry, place) => (place === 1700 ? { ...entry, by: 'tej-08' } : entry))
  const db = writeLayout1(file, broken, fork)
  db.close()
  const { device, seq } = entries[1700]!
  const refused = openSqlite({ file, book: sample.book })
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'storage.chainBroken', figures: { place: `${device}.${seq}` } },
  })
  const untouched = new DatabaseSync(file, { readOnly: true })
  expect(untouched.prepare('SELECT count(*) AS n FROM entry').get()).toEqual({ n: entries.length })
  expect(untouched.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 })
  untouched.close()
  expect(existsSync(`${file}.upgrade`)).toBe(false)
})

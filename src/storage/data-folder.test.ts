/** A folder of books: made whole or not at all, listed, opened. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { hashOfText } from '../core/kernel/hash.ts'
import { createBook, fileOfBook, listBooks, openBook } from './data-folder.ts'
import { all, SampleBook } from './sample-book.contract.ts'

const parent = mkdtempSync(join(tmpdir(), 'chinu-folder-'))
afterAll(() => rmSync(parent, { recursive: true }))

test('[ST23][ST24] a book is made whole, listed by its id and opened again', async () => {
  const folder = join(parent, 'new', 'books')
  const [ilave, juli] = [new SampleBook(), new SampleBook('1'.repeat(32))]
  for (const sample of [ilave, juli]) {
    const made = await createBook(folder, sample.many(2))
    if (!made.ok) throw new Error(made.error.code)
    await made.value.append([sample.next()])
    await made.value.close()
  }
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  writeFileSync(join(folder, 'notes.sqlite'), '')
  mkdirSync(join(folder, '.new-half'))
  expect(listBooks(folder)).toEqual({ ok: true, value: [ilave.book, juli.book].sort() })
  const opened = openBook(folder, juli.book)
  if (!opened.ok) throw new Error(opened.error.code)
  expect(await all(opened.value.entries('book'))).toHaveLength(3)
  await opened.value.close()
})

test('[ST24] a batch that cannot stand leaves no book and no draft behind', async () => {
  const folder = join(parent, 'none')
  const sample = new SampleBook()
  const [genesis, second, third] = sample.many(8).filter(({ device }) => device === sample.genesis.device)
  expect(await createBook(folder, [genesis!, third!])).toMatchObject({
    ok: false,
    error: { code: 'storage.gap' },
  })
  expect(await createBook(folder, [second!])).toMatchObject({
    ok: false,
    error: { code: 'storage.foreignBook' },
  })
  expect(await createBook(folder, [])).toMatchObject({ ok: false })
  expect(readdirSync(folder)).toEqual([])
})

test('[ST25] what is not there is not found, what is there is not made twice', async () => {
  const folder = join(parent, 'some')
  const sample = new SampleBook()
  const first = sample.many(1)
  expect(listBooks(folder)).toMatchObject({
    ok: false,
    error: { code: 'storage.notFound', figures: { place: folder } },
  })
  const made = await createBook(folder, first)
  if (!made.ok) throw new Error(made.error.code)
  await made.value.close()
  expect(await createBook(folder, first)).toMatchObject({ ok: false, error: { code: 'storage.inUse' } })
  const other = hashOfText('another')
  expect(openBook(folder, other)).toEqual({
    ok: false,
    error: { code: 'storage.notFound', figures: { place: fileOfBook(folder, other), books: 1 } },
  })
})

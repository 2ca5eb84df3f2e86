/** A folder of books, one file each, named by the book's id. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { isGenesis } from '../core/kernel/chain.ts'
import type { Entry } from '../core/kernel/entry.ts'
import { isHash } from '../core/kernel/hash.ts'
import { err, ok, refuse, type Result } from '../core/kernel/result.ts'
import type { BookStore, StoreRefusal } from './port.ts'
import { createSqlite, openSqlite, type OpenSqlite } from './sqlite.ts'
import { swapFile } from './sqlite/files.ts'
import { refusalOfError } from './sqlite/refusals.ts'

const ending = '.sqlite'

export const fileOfBook = (folder: string, book: string): string => join(folder, `${book}${ending}`)

/** The ids of the books in a folder, in order; refused where there is no such folder. */
export const listBooks = (folder: string): Result<readonly string[], StoreRefusal> => {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(ending))
    return ok(
      names
        .map((name) => name.slice(0, -ending.length))
        .filter(isHash)
        .sort(),
    )
  } catch (error) {
    return err(refusalOfError(error, folder))
  }
}

/** Puts sealed items and keys into a new store, before the entries that name them. */
export type Fill = (store: BookStore) => Promise<Result<void>>

/**
 * Makes a book from its first entries, the genesis entry first.
 * Written under another name, closed and renamed: a book that is half made is never taken for one.
 */
export const createBook = async (
  folder: string,
  first: readonly Entry[],
  fill: Fill = () => Promise.resolve(ok(undefined)),
): Promise<Result<BookStore>> => {
  const [genesis] = first
  if (!genesis || !isGenesis(genesis))
    return refuse('storage.foreignBook', { place: folder, missing: 'genesis' })
  const book = genesis.hash
  const file = fileOfBook(folder, book)
  const draft = join(folder, `.new-${randomUUID()}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (readdirSync(folder).includes(`${book}${ending}`)) return refuse('storage.inUse', { place: file })
    const written = await writeDraft({ file: draft, book }, first, fill)
    if (!written.ok) return err({ ...written.error, figures: { ...written.error.figures, place: file } })
    swapFile(draft, file)
    return openSqlite({ file, book })
  } catch (error) {
    return err(refusalOfError(error, folder))
  } finally {
    removeDraft(draft)
  }
}

/** Where even the folder could not be made, there is nothing to remove. */
const removeDraft = (draft: string): void => {
  if (!statSync(dirname(draft), { throwIfNoEntry: false })?.isDirectory()) return
  for (const suffix of ['', '-wal', '-shm', '-lock', '-seen']) rmSync(`${draft}${suffix}`, { force: true })
}

const writeDraft = async (draft: OpenSqlite, first: readonly Entry[], fill: Fill): Promise<Result<void>> => {
  const store = createSqlite(draft)
  if (!store.ok) return store
  const filled = await fill(store.value)
  const appended = filled.ok ? await store.value.append(first) : filled
  await store.value.close()
  return appended.ok ? ok(undefined) : appended
}

/** Opens a book of the folder; where it is not there, the refusal says how many others are. */
export const openBook = (
  folder: string,
  book: string,
  { access = 'write' }: Pick<OpenSqlite, 'access'> = {},
): Result<BookStore, StoreRefusal> => {
  const books = listBooks(folder)
  if (!books.ok) return books
  if (!books.value.includes(book))
    return refuse('storage.notFound', { place: fileOfBook(folder, book), books: books.value.length })
  return openSqlite({ file: fileOfBook(folder, book), book, access })
}

/** Which book of a data folder is meant: groups' books and studies may lie side by side there. */
import type { BookKind } from '../core/book/events.ts'
import { bodyOf } from '../core/kernel/entry.ts'
import { ok, refuse, type Result } from '../core/kernel/result.ts'
import { listBooks, openBook } from '../storage/data-folder.ts'
import { refusalOf } from '../storage/fault.ts'
import type { BookStore } from '../storage/port.ts'

export type ChooseBook = {
  readonly data: string
  readonly book: string | undefined
  readonly access?: 'read' | 'write'
  /** Which kind of book is meant; either, where nothing is said. */
  readonly kind?: 'group' | 'study'
}

/** The store of the book that is meant. Refused: none of that kind there, several and none chosen, a damaged store. */
export const chooseStore = async ({
  data,
  book,
  access = 'read',
  kind,
}: ChooseBook): Promise<Result<BookStore>> => {
  const books = listBooks(data)
  if (!books.ok) return books
  const named = book === undefined ? books.value : books.value.filter((id) => id.startsWith(book))
  const [first, ...more] = await ofKind(data, named, kind)
  if (first === undefined) return noneOf(data, named, kind)
  if (more.length > 0) return refuse('cli.severalBooks', { place: data, books: [first, ...more].join(', ') })
  return openBook(data, first, { access })
}

const noneOf = (
  data: string,
  named: readonly string[],
  kind: 'group' | 'study' | undefined,
): Result<never> => {
  if (kind === 'study') return refuse('study.noneHere', { place: data })
  return named.length > 0 ? refuse('cli.isAStudy', { place: data }) : refuse('cli.noBook', { place: data })
}

/** The books of a kind. One whose kind cannot be read is kept: opening it says what is amiss. */
export const ofKind = async (
  data: string,
  books: readonly string[],
  kind: 'group' | 'study' | undefined,
): Promise<readonly string[]> => {
  if (kind === undefined) return books
  const kinds = await Promise.all(books.map((book) => kindOf(data, book)))
  return books.filter((_, place) => kinds[place] === undefined || kinds[place] === kind)
}

const kindOf = async (data: string, book: string): Promise<BookKind | undefined> => {
  const store = openBook(data, book, { access: 'read' })
  if (!store.ok) return undefined
  try {
    return await kindOfStore(store.value)
  } finally {
    await store.value.close()
  }
}

/** The kind that the opening entry says; nothing where it cannot be read. */
export const kindOfStore = async (store: BookStore): Promise<BookKind | undefined> => {
  try {
    for await (const batch of store.recorded('book')) {
      const opening = batch.find(({ type }) => type === 'book.opened')
      if (opening) return kindIn(bodyOf(opening))
    }
    return undefined
  } catch (error) {
    if (!refusalOf(error) && !(error instanceof SyntaxError)) throw error
    return undefined
  }
}

const kindIn = (body: unknown): BookKind | undefined => {
  const kind = typeof body === 'object' && body !== null && 'kind' in body ? body.kind : undefined
  return kind === 'group' || kind === 'study' || kind === 'federation' ? kind : undefined
}

export const groupBooks = async (data: string): Promise<Result<readonly string[]>> => {
  const books = listBooks(data)
  return books.ok ? ok(await ofKind(data, books.value, 'group')) : books
}

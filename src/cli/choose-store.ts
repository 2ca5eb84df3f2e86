/** Which book of a data folder is meant. */
import { refuse, type Result } from '../core/kernel/result.ts'
import { listBooks, openBook } from '../storage/data-folder.ts'
import type { BookStore } from '../storage/port.ts'

export type ChooseBook = {
  readonly data: string
  readonly book: string | undefined
  readonly access?: 'read' | 'write'
}

/** The store of the book that is meant. Refused: no book there, several and none chosen, a damaged store. */
export const chooseStore = ({ data, book, access = 'read' }: ChooseBook): Result<BookStore> => {
  const books = listBooks(data)
  if (!books.ok) return books
  const [first, ...more] = book === undefined ? books.value : books.value.filter((id) => id.startsWith(book))
  if (first === undefined) return refuse('cli.noBook', { place: data })
  if (more.length > 0) return refuse('cli.severalBooks', { place: data, books: [first, ...more].join(', ') })
  return openBook(data, first, { access })
}

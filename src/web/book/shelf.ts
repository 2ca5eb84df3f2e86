/** The shelf: which books this phone keeps. One may be the group's own, another one for practice; they never mix. */
import { eventOf } from '../../core/group/events.ts'
import { ok, type Result } from '../../core/kernel/result.ts'
import { dropBrowserBook, listBrowserBooks, openBrowser } from '../../storage/browser.ts'
import { dropBrowserKeys } from '../../sync/browser-keys.ts'
import { dropLine } from './second-copy/kept-line.ts'

export type BookKind = 'ours' | 'practice'
export type BookHere = { readonly book: string; readonly kind: BookKind }

/** The books that this phone keeps. One that was cut off before its first write has nothing in it and is passed over. */
export const booksHere = async (): Promise<Result<readonly BookHere[]>> => {
  const here: BookHere[] = []
  for (const book of await listBrowserBooks()) {
    const kind = await kindOf(book)
    if (!kind.ok) return kind
    if (kind.value) here.push({ book, kind: kind.value })
  }
  return ok(here)
}

/** What the genesis entry says: no later entry can make a book of practice a real one. */
const kindOf = async (book: string): Promise<Result<BookKind | undefined>> => {
  const store = await openBrowser({ book, access: 'read' })
  if (!store.ok) return store
  try {
    for await (const batch of store.value.entries('book')) {
      const genesis = batch.find(({ hash }) => hash === book)
      const opened = genesis && eventOf(genesis.type, genesis.v, genesis.body)
      if (opened?.type === 'book.opened') return ok(opened.body.practice ? 'practice' : 'ours')
    }
    return ok(undefined)
  } finally {
    await store.value.close()
  }
}

/** Throws the practice books of this phone away, with their keys; a group's own book is never touched. */
export const throwPracticeAway = async (): Promise<Result<void>> => {
  const here = await booksHere()
  if (!here.ok) return here
  for (const { book, kind } of here.value) {
    if (kind !== 'practice') continue
    const dropped = await dropBrowserBook(book)
    if (!dropped.ok) return dropped
    await dropBrowserKeys(book)
    await dropLine(book)
  }
  return ok(undefined)
}

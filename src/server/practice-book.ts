/** The practice book of this machine: an invented group, marked for practice in its genesis entry. */
import { ok, type Result } from '../core/kernel/result.ts'
import { sealedIn } from '../keeping/exchange/sealed-in.ts'
import { practiceGroup } from '../keeping/practice-group.ts'
import { createBook } from '../storage/data-folder.ts'
import { openMemory } from '../storage/memory.ts'
import type { BookStore, StoreRefusal } from '../storage/port.ts'
import { keepKeys } from '../sync/key-folder.ts'
import { newKeys } from '../sync/keys.ts'
import type { OwnCopyTerms } from './own-copy.ts'

const women = 19

/** Tells the story in memory, then makes the book of it, whole or not at all. */
export const makePracticeBook = async (terms: OwnCopyTerms): Promise<Result<BookStore>> => {
  const { data, keysFolder, today, nowMillis } = terms
  const keys = await newKeys({ extractable: true })
  const told = await practiceGroup(keys, {
    ...{ today: today(), wallMillis: nowMillis(), women },
    openStore: (book) => Promise.resolve(ok(openMemory(book))),
  })
  if (!told.ok) return told
  const { store } = told.value
  const saved = await keepKeys(keysFolder, store.book, keys)
  if (!saved.ok) return saved
  const entries = [...(await all(store, 'book')), ...(await all(store, 'vault'))]
  return createBook(data, entries, (made) => copyItems(store, made, sealedIn(entries)))
}

const all = async (store: BookStore, stream: 'book' | 'vault') => {
  const entries = []
  for await (const batch of store.entries(stream)) entries.push(...batch)
  return entries
}

const copyItems = async (
  from: BookStore,
  to: BookStore,
  items: ReturnType<typeof sealedIn>,
): Promise<Result<void, StoreRefusal>> => {
  for (const { person, hash } of items) {
    const [item, key] = [await from.sealed(hash), await from.personKey(person)]
    const kept = item ? await to.putSealed(item) : ok(undefined)
    if (!kept.ok) return kept
    const wrapped = key ? await to.putPersonKey(person, key) : ok(undefined)
    if (!wrapped.ok) return wrapped
  }
  return ok(undefined)
}

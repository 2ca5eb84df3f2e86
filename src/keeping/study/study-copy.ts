/** A whole study taken out of its store, and what of one may come into another: everything that its notes name. */
import type { BookCopy } from '../../core/book/book-copy.ts'
import { bodyOf, type Entry } from '../../core/kernel/entry.ts'
import { isHash } from '../../core/kernel/hash.ts'
import { ok, type Result } from '../../core/kernel/result.ts'
import { openedEntries } from './opened-entries.ts'
import type { KeptStudy } from './kept-study.ts'

/** Everything of an open study: entries, what is sealed, and the keys. What was shredded is not in it. */
export const copyOfStudy = async ({ store, vault }: KeptStudy): Promise<Result<BookCopy>> => {
  const entries: Entry[] = []
  for await (const batch of store.entries('book')) entries.push(...batch)
  const opened = await openedEntries(store, vault)
  if (!opened.ok) return opened
  const named = new Set<string>()
  for (const entry of entries) addHashes(named, bodyOf(entry))
  for (const { what } of opened.value) if ('body' in what) addHashes(named, what.body)
  const sealed: BookCopy['sealed'][number][] = []
  for (const hash of named) {
    const item = await store.sealed(hash)
    if (item) sealed.push({ person: item.person, hash, bytes: item.bytes })
  }
  const keys: BookCopy['keys'][number][] = []
  for (const person of new Set(sealed.map((item) => item.person))) {
    const held = await vault.keysOf(person)
    if (!held.ok) return held
    if (held.value.length > 0) keys.push({ person, keys: held.value })
  }
  return ok({ book: store.book, entries, keys, sealed })
}

/** Texts and recordings are named in notes by their seals, wherever a note has them. */
const addHashes = (named: Set<string>, value: unknown): void => {
  if (typeof value === 'string' && isHash(value)) named.add(value)
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) addHashes(named, inner)
}

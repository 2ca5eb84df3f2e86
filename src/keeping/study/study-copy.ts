/** A whole study taken out of its store, and what of one may come into another: everything that its notes name. */
import type { BookCopy } from '../../core/book/book-copy.ts'
import { bodyOf, type Entry } from '../../core/kernel/entry.ts'
import { isHash } from '../../core/kernel/hash.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { recordingSubject } from '../../core/study/interviews/recordings/recording.ts'
import { openedEntries } from './opened-entries.ts'
import type { KeptStudy } from './kept-study.ts'

/** Without recordings a copy is small; it says that there are some, and holds neither their sound nor their keys. */
export type Taken = { readonly recordings: boolean }

/** A file of the whole study is sealed and opened in memory, a few times over. */
const mostSealed = 256 * 1024 * 1024

/** Everything of an open study: entries, what is sealed, and the keys. What was shredded is not in it. Refused: it is too much. */
export const copyOfStudy = async (
  { store, vault }: KeptStudy,
  { recordings }: Taken,
): Promise<Result<BookCopy>> => {
  const entries: Entry[] = []
  for await (const batch of store.entries('book')) entries.push(...batch)
  const opened = await openedEntries(store, vault)
  if (!opened.ok) return opened
  const named = new Set<string>()
  for (const entry of entries) addHashes(named, bodyOf(entry))
  for (const { what } of opened.value) if ('body' in what) addHashes(named, what.body)
  const items = await sealedUnder(store, named, { recordings })
  if (!items.ok) return items
  const sealed = items.value
  const keys: BookCopy['keys'][number][] = []
  for (const person of new Set(sealed.map((item) => item.person))) {
    const held = await vault.keysOf(person)
    if (!held.ok) return held
    if (held.value.length > 0) keys.push({ person, keys: held.value })
  }
  return ok({ book: store.book, entries, keys, sealed })
}

const sealedUnder = async (
  store: KeptStudy['store'],
  named: ReadonlySet<string>,
  { recordings }: Taken,
): Promise<Result<BookCopy['sealed']>> => {
  const sealed: BookCopy['sealed'][number][] = []
  let bytes = 0
  for (const hash of named) {
    const item = await store.sealed(hash)
    if (!item || (!recordings && item.person.startsWith(recordingSubject('')))) continue
    sealed.push({ person: item.person, hash, bytes: item.bytes })
    bytes += item.bytes.length
    if (bytes > mostSealed) return refuse('study.archiveTooLarge', { most: mostSealed / 1024 / 1024 })
  }
  return ok(sealed)
}

/** Texts and recordings are named in notes by their seals, wherever a note has them. */
const addHashes = (named: Set<string>, value: unknown): void => {
  if (typeof value === 'string' && isHash(value)) named.add(value)
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) addHashes(named, inner)
}

/** A whole book taken out of its store to be carried, and brought into another one: there it is a new device. */
import type { BookCopy } from '../core/book/book-copy.ts'
import type { BookEvent } from '../core/book/events.ts'
import type { Day } from '../core/kernel/day.ts'
import { streams, type Entry } from '../core/kernel/entry.ts'
import { ok, refuse, type Result } from '../core/kernel/result.ts'
import { newWriter, write } from '../core/kernel/writer.ts'
import type { BookStore } from '../storage/port.ts'
import { openVault } from '../storage/vault.ts'
import { publicKeyText, type BookKeys } from '../sync/keys.ts'
import { sealedIn } from './exchange/sealed-in.ts'
import { openKept, type KeptGroup } from './kept-group.ts'

/** Everything of an open book. Refused: a key that this device cannot open. */
export const copyOfBook = async ({ store, vault }: KeptGroup): Promise<Result<BookCopy>> => {
  const entries: Entry[] = []
  for (const stream of streams) for await (const batch of store.entries(stream)) entries.push(...batch)
  const sealed = new Map<string, BookCopy['sealed'][number]>()
  for (const { hash } of sealedIn(entries)) {
    const item = await store.sealed(hash)
    if (item) sealed.set(hash, { person: item.person, hash, bytes: item.bytes })
  }
  const keys: BookCopy['keys'][number][] = []
  for (const person of new Set([...sealed.values()].map((item) => item.person))) {
    const held = await vault.keysOf(person)
    if (!held.ok) return held
    if (held.value.length > 0) keys.push({ person, keys: held.value })
  }
  return ok({ book: store.book, entries, keys, sealed: [...sealed.values()] })
}

export type Bringing = {
  readonly on: Day
  readonly wallMillis: number
  /** Who brings the copy. */
  readonly by: string
  /** Makes or opens the store for the book of the copy. */
  readonly openStore: (book: string) => Promise<Result<BookStore>>
}

/**
 * Brings a copy into a store as a new device of the book, in one write. Refused: a store that holds the book already,
 * entries that do not hold together, no room; then there is no book.
 */
export const bringCopy = async (
  keys: BookKeys,
  copy: BookCopy,
  bringing: Bringing,
): Promise<Result<KeptGroup>> => {
  const store = await bringing.openStore(copy.book)
  if (!store.ok) return store
  const brought = await bringInto(store.value, { keys, copy, bringing })
  if (!brought.ok) await store.value.close()
  return brought
}

type Brought = { readonly keys: BookKeys; readonly copy: BookCopy; readonly bringing: Bringing }

const bringInto = async (store: BookStore, { keys, copy, bringing }: Brought): Promise<Result<KeptGroup>> => {
  if (Object.keys((await store.heads()).book).length > 0) return refuse('copy.bookIsHere', {})
  const vault = openVault(store, keys.vault)
  for (const { person, keys: hers } of copy.keys) {
    const taken = await vault.takeKeys(person, hers)
    if (!taken.ok) return taken
  }
  for (const item of copy.sealed) {
    const put = await store.putSealed(item)
    if (!put.ok) return put
  }
  const clock = copy.entries.reduce((last, entry) => Math.max(last, entry.clock), 0)
  const pen = newWriter(copy.book, 'book', keys.device, clock)
  const told = write(pen, bringing, [await enrolment(keys, bringing.on)])
  if (!told.ok) return refuse('kernel.notCanonical', told.error)
  const kept = await store.append([...copy.entries, ...told.value.entries])
  return kept.ok ? openKept(store, keys) : kept
}

const enrolment = async (keys: BookKeys, on: Day): Promise<BookEvent> => ({
  type: 'book.deviceEnrolled',
  v: 1,
  body: { on, device: keys.device, publicKey: await publicKeyText(keys), algorithm: 'ES256' },
})

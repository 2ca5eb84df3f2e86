/** A new group's book: its genesis entry and the enrolment of the device that opens it. */
import { decideOpenBook } from '../core/book/open-book.ts'
import { firstEntries } from '../core/book/genesis.ts'
import type { Day } from '../core/kernel/day.ts'
import type { Entry } from '../core/kernel/entry.ts'
import { ok, refuse, type Result } from '../core/kernel/result.ts'
import type { Writer } from '../core/kernel/writer.ts'
import { publicKeyText, type BookKeys } from '../sync/keys.ts'

export type NewGroup = {
  readonly book: string
  readonly entries: readonly Entry[]
  /** Where the opening device stands after them. */
  readonly pen: Writer
}
export type NewGroupTerms = {
  readonly on: Day
  readonly currency: string
  readonly timeZone: string
  readonly practice: boolean
  readonly wallMillis: number
  /** Whoever opens the book, until the group has members and posts. */
  readonly by: string
}

/** The first entries, not kept anywhere yet. Refused: a field without the right form. */
export const newGroup = async (
  keys: BookKeys,
  { wallMillis, by, ...terms }: NewGroupTerms,
): Promise<Result<NewGroup>> => {
  const { device } = keys
  const decided = decideOpenBook({
    ...{ ...terms, device, kind: 'group', random: randomHex() },
    publicKey: await publicKeyText(keys),
  })
  if (!decided.ok) return decided
  const entries = firstEntries({ device, clock: wallMillis * 1000, by }, decided.value)
  if (!entries.ok) return refuse('kernel.notCanonical', entries.error)
  const [genesis] = entries.value
  const last = entries.value.at(-1)
  if (!genesis || !last) return refuse('kernel.notCanonical', { path: '$' })
  const book = genesis.hash
  const pen: Writer = { book, stream: 'book', device, seq: last.seq, hash: last.hash, clock: last.clock }
  return ok({ book, entries: entries.value, pen })
}

/** 128 bits of chance: two books with the same answers are different books. */
const randomHex = (): string =>
  Array.from(globalThis.crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

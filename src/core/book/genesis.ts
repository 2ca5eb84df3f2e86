/** The entries that a book begins with, closed and chained: the genesis entry gives the book its id. */
import type { NotCanonical } from '../kernel/canonical.ts'
import type { Clock } from '../kernel/clock.ts'
import { firstPrevious, sealEntry, type Entry, type NewEvent } from '../kernel/entry.ts'
import { ok, type Result } from '../kernel/result.ts'

export type Genesis = { readonly book: string; readonly entry: Entry }
type Opener = { readonly device: string; readonly clock: Clock; readonly by: string }

/** The genesis entry: no book in it, nothing before it. Its hash is the book's id. */
export const genesisEntry = (
  { device, clock, by }: Opener,
  { type, v, body }: NewEvent,
): Result<Genesis, NotCanonical> => {
  const header = { book: '', stream: 'book', device, seq: 1, clock, by, type, v } as const
  const entry = sealEntry(header, body, '')
  return entry.ok ? ok({ book: entry.value.hash, entry: entry.value }) : entry
}

/** The batch that makes a book: its opening, and what the same device records right after it. */
export const firstEntries = (
  opener: Opener,
  [opening, ...others]: readonly [NewEvent, ...NewEvent[]],
): Result<readonly Entry[], NotCanonical> => {
  const genesis = genesisEntry(opener, opening)
  if (!genesis.ok) return genesis
  const { book } = genesis.value
  const entries = [genesis.value.entry]
  let previous = firstPrevious(book)
  for (const [place, { type, v, body }] of others.entries()) {
    const { device, by } = opener
    const seq = place + 2
    const header = {
      book,
      stream: 'book',
      device,
      seq,
      clock: opener.clock + place + 1,
      by,
      type,
      v,
    } as const
    const entry = sealEntry(header, body, previous)
    if (!entry.ok) return entry
    previous = entry.value.hash
    entries.push(entry.value)
  }
  return ok(entries)
}

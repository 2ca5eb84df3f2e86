/** A device's pen: turns events into entries, one after the other, each chained to the last. */
import type { NotCanonical } from './canonical.ts'
import { nextClock, type Clock } from './clock.ts'
import { firstPrevious, sealEntry, type Entry, type NewEvent, type Stream } from './entry.ts'
import type { Hash } from './hash.ts'
import { ok, type Result } from './result.ts'

/** Where a device stands in one stream of a book. */
export type Writer = {
  readonly book: string
  readonly stream: Stream
  readonly device: string
  readonly seq: number
  readonly hash: Hash
  readonly clock: Clock
}

/** A device that has written nothing in this stream yet. */
export const newWriter = (book: string, stream: Stream, device: string, clock: Clock): Writer => ({
  ...{ book, stream, device, clock },
  seq: 0,
  hash: firstPrevious(book),
})

export type Written = { readonly writer: Writer; readonly entries: readonly Entry[] }

/** Writes events of one person at one moment. Refused: a body that has no canonical form; nothing is written then. */
export const write = (
  writer: Writer,
  { by, wallMillis }: { readonly by: string; readonly wallMillis: number },
  events: readonly NewEvent[],
): Result<Written, NotCanonical> => {
  const entries: Entry[] = []
  let pen = writer
  for (const { type, v, body } of events) {
    const { book, stream, device } = pen
    const clock = nextClock(pen.clock, wallMillis)
    const entry = sealEntry({ book, stream, device, seq: pen.seq + 1, clock, by, type, v }, body, pen.hash)
    if (!entry.ok) return entry
    entries.push(entry.value)
    pen = { ...pen, seq: pen.seq + 1, hash: entry.value.hash, clock }
  }
  return ok({ writer: pen, entries })
}

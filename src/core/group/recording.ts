/** Recording in an open group's book: a decision's events are checked, written by a device, and folded. */
import type { Entry, Recorded } from '../kernel/entry.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import { write, type Writer } from '../kernel/writer.ts'
import { comesLast, foldEntry, type GroupBook } from './book.ts'
import type { GroupEvent } from './events.ts'
import { propose } from './propose.ts'
import { placeOf, replay } from './replay.ts'

/** A group's book, open on one device. */
export type OpenGroup = {
  group: GroupBook
  writer: Writer
  /** All entries of the book's stream, for when one comes that belongs before others. */
  readonly entries: Recorded[]
  /** What this device wrote since it opened the book: to be kept in the store. */
  readonly written: Entry[]
}

export type Acting = { readonly by: string; readonly wallMillis: number }

/** Folds an entry on, or replays the book where it belongs before what is folded. */
export const admit = (open: OpenGroup, entry: Recorded): void => {
  open.entries.push(entry)
  const ordered = placeOf(open.group, entry)
  if (comesLast(open.group, ordered)) foldEntry(open.group, ordered)
  else open.group = replay(open.entries, { currency: open.group.money.ledger.currency })
}

/** Writes and folds what a decision answered. Refused: the decision's own refusal, a missing post, a sum too large. */
export const recordDecision = (
  open: OpenGroup,
  { by, wallMillis }: Acting,
  decided: Result<readonly GroupEvent[]>,
): Result<readonly Entry[]> => {
  const events = propose(open.group.people, by, decided)
  if (!events.ok) return events
  const written = write(open.writer, { by, wallMillis }, events.value)
  if (!written.ok) return refuse('kernel.notCanonical', written.error)
  open.writer = written.value.writer
  for (const entry of written.value.entries) admit(open, entry)
  open.written.push(...written.value.entries)
  return ok(written.value.entries)
}

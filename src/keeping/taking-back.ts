/** Taking back what was written: the entries from the log, with what the journal says that each posted. */
import type { Day } from '../core/kernel/day.ts'
import { referenceOf, type Entry } from '../core/kernel/entry.ts'
import { ok, refuse, type Result } from '../core/kernel/result.ts'
import type { GroupEvent } from '../core/group/events.ts'
import type { Transaction } from '../core/group/money/ledger.ts'
import { decideTakeBack } from '../core/group/take-back.ts'
import { record, type Acting, type KeptGroup, type Lately } from './kept-group.ts'
import { recordedEntries, replayStore } from './stored-group.ts'

export type ToTakeBack = { readonly on: Day; readonly refs: readonly string[] }

/**
 * Writes one further entry for each, the last one first, all together or none of them.
 * Refused: an entry that the book does not have, and whatever cannot be taken back.
 */
export const takeBack = async (
  kept: KeptGroup,
  acting: Acting,
  { on, refs }: ToTakeBack,
): Promise<Result<readonly Entry[]>> => {
  const found = await withPosted(kept, refs)
  return found.ok ? record(kept, acting, (group) => allBack(group, on, found.value)) : found
}

type Corrected = { readonly corrected: ReadonlyMap<string, string> }

/** What was taken back is right again from the last entry to the first. */
const allBack = (group: Corrected, on: Day, entries: readonly Lately[]): Result<readonly GroupEvent[]> => {
  const events: GroupEvent[] = []
  for (const one of [...entries].reverse()) {
    const back = decideTakeBack(group, { on, ...one })
    if (!back.ok) return back
    events.push(...back.value)
  }
  return ok(events)
}

/** Whether all of these entries, just written here, can be taken back on a day. */
export const canTakeBack = (kept: KeptGroup, { on, refs }: ToTakeBack): boolean => {
  const entries = refs.flatMap((ref) => kept.lately.get(ref) ?? [])
  return refs.length > 0 && entries.length === refs.length && allBack(kept.group, on, entries).ok
}

/** Entries written a moment ago are at hand; for older ones the book is replayed. */
const withPosted = async (kept: KeptGroup, refs: readonly string[]): Promise<Result<readonly Lately[]>> => {
  const lately = refs.flatMap((ref) => kept.lately.get(ref) ?? [])
  return lately.length === refs.length ? ok(lately) : fromLog(kept, refs)
}

const fromLog = async (kept: KeptGroup, refs: readonly string[]): Promise<Result<readonly Lately[]>> => {
  const recorded = new Map(
    (await recordedEntries(kept.store)).map((entry) => [referenceOf(entry), entry] as const),
  )
  const posted = new Map<string, Transaction[]>(refs.map((ref) => [ref, []]))
  const replayed = await replayStore(kept.store, {
    emit: (transaction) => posted.get(transaction.ref)?.push(transaction),
  })
  if (!replayed.ok) return replayed
  const found: Lately[] = []
  for (const ref of refs) {
    const entry = recorded.get(ref)
    if (!entry) return refuse('book.unknownEntry', { entry: ref })
    found.push({ entry, posted: posted.get(ref) ?? [] })
  }
  return ok(found)
}

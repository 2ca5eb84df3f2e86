/** A group as a store has it: folded from its snapshot and what came since, or replayed. */
import type { Recorded } from '../core/kernel/entry.ts'
import { hashOfText } from '../core/kernel/hash.ts'
import { ok, refuse, type Result } from '../core/kernel/result.ts'
import { foldVersion, type GroupBook } from '../core/group/book.ts'
import { eventOf } from '../core/group/events.ts'
import { replay, type ReplayOptions } from '../core/group/replay.ts'
import { groupToText, resume } from '../core/group/snapshot.ts'
import type { BookStore } from '../storage/port.ts'

/** Everything that a book's own stream recorded. */
export const recordedEntries = async (store: BookStore): Promise<readonly Recorded[]> => {
  const entries: Recorded[] = []
  for await (const batch of store.recorded('book')) entries.push(...batch)
  return entries
}

/** The currency of a group's book, from its genesis entry. Refused: a book of another kind. */
export const currencyOf = (store: BookStore, entries: readonly Recorded[]): Result<string> => {
  const genesis = entries.find((entry) => entry.type === 'book.opened')
  const event = genesis && eventOf(genesis.type, genesis.v, genesis.body)
  const isGroup = event?.type === 'book.opened' && event.body.kind === 'group'
  return isGroup ? ok(event.body.currency) : refuse('book.notAGroup', { book: store.book })
}

/** The group as its book says, replayed from the first entry on. */
export const replayStore = async (
  store: BookStore,
  options: Omit<ReplayOptions, 'currency'> = {},
): Promise<Result<GroupBook>> => {
  const entries = await recordedEntries(store)
  const currency = currencyOf(store, entries)
  return currency.ok ? ok(replay(entries, { ...options, currency: currency.value })) : currency
}

export type FromStore = {
  readonly group: GroupBook
  /** Entries that came since its snapshot; nothing is known of one where it was replayed. */
  readonly sinceSnapshot: number | undefined
}

/** The group from its snapshot and what came since; replayed where the snapshot is missing, old or overtaken. */
export const openGroup = async (store: BookStore): Promise<Result<GroupBook>> => {
  const opened = await fromStore(store)
  return opened.ok ? ok(opened.value.group) : opened
}

/** The same, with how much came since the snapshot. */
export const fromStore = async (store: BookStore): Promise<Result<FromStore>> => {
  const snapshot = await store.snapshot()
  if (snapshot?.foldVersion === foldVersion) {
    const tail: Recorded[] = []
    for await (const batch of store.recorded('book', snapshot.vector)) tail.push(...batch)
    const group = resume(snapshot.state, tail)
    if (group) return ok({ group, sinceSnapshot: tail.length })
  }
  const replayed = await replayStore(store)
  return replayed.ok ? ok({ group: replayed.value, sinceSnapshot: undefined }) : replayed
}

/** Keeps the folded group beside the log. */
export const saveSnapshot = async (store: BookStore, group: GroupBook): Promise<Result<void>> => {
  const state = groupToText(group)
  return store.saveSnapshot({ foldVersion, vector: { ...group.seen }, state, hash: hashOfText(state) })
}

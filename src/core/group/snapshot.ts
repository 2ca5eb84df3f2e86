/** A folded group as text and back: what makes opening a large book cheap. */
import type { Recorded } from '../kernel/entry.ts'
import { stateToText, textToState } from '../kernel/plain.ts'
import { comesLast, foldEntry, type GroupBook } from './book.ts'
import { inJournalOrder } from './journal-order.ts'
import { placeOf } from './replay.ts'

export const groupToText = (group: GroupBook): string => stateToText(group)

/** The group that `groupToText` wrote. The caller has checked fold version and hash; anything else is replayed. */
export const textToGroup = (text: string): GroupBook => {
  const state = textToState(text)
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- written by groupToText of the same fold version, its hash checked
  return state as GroupBook
}

/**
 * The group of a snapshot with the entries that came since, or nothing where one of them belongs before what is
 * folded already: then the book is replayed whole.
 */
export const resume = (snapshot: string, tail: readonly Recorded[]): GroupBook | undefined => {
  const group = textToGroup(snapshot)
  for (const { entry } of inJournalOrder(tail)) {
    const ordered = placeOf(group, entry)
    if (!comesLast(group, ordered)) return undefined
    foldEntry(group, ordered)
  }
  return group
}

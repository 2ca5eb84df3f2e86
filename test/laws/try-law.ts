/** Trying a law on simulated books: the same books for every law, with what they hold counted. */
import type { Transaction } from '../../src/core/group/money/ledger.ts'
import type { GroupEvent } from '../../src/core/group/events.ts'
import { eventOf } from '../../src/core/group/events.ts'
import { inJournalOrder, type Ordered } from '../../src/core/group/journal-order.ts'
import type { GroupBook } from '../../src/core/group/book.ts'
import { referenceOf, type Recorded } from '../../src/core/kernel/entry.ts'
import { family } from '../long.ts'
import { simulate, transactionsOf, type World } from './devices.ts'

export const books = (whole = 300): readonly number[] =>
  Array.from({ length: family(whole) }, (_, place) => 20260301 + place)

/** What a law looks at: the entries of a book, its folded state and its journal. */
export type Tried = {
  readonly world: World
  readonly entries: readonly Recorded[]
  readonly ordered: readonly Ordered[]
  readonly group: GroupBook
  readonly journal: readonly Transaction[]
}

const known = new Map<number, Tried>()

export const triedBook = (seed: number): Tried => {
  const found = known.get(seed)
  if (found) return found
  const world = simulate(seed)
  const { entries, group } = world.opens[0]!
  const tried = { world, entries, group, ordered: inJournalOrder(entries), journal: transactionsOf(entries) }
  known.set(seed, tried)
  return tried
}

export type Told = { readonly event: GroupEvent; readonly ref: string; readonly entry: Recorded }

/** A book's events in journal order; of the sealed ones only those that stand. */
export const standingEvents = ({ ordered, group }: Tried): readonly Told[] => {
  const struck = new Set(
    findingsOf(group)
      .filter(({ code }) => strikes.has(code))
      .map(({ ref }) => ref),
  )
  return ordered
    .map(({ entry }) => ({ event: eventOf(entry.type, entry.v, entry.body), ref: referenceOf(entry), entry }))
    .filter(({ ref, event }) => !('seen' in event.body) || !struck.has(ref))
}

/** The findings that say that a decision does not stand. */
export const strikes: ReadonlySet<string> = new Set([
  'book.decidedTwice',
  'orders.acceptedTwice',
  'sales.invoicedTwice',
])

export const findingsOf = ({ findings }: GroupBook) => [...findings.found.values()]

/** By entry, account and commodity: what its findings say was short. */
export const shortsOf = (group: GroupBook): ReadonlyMap<string, number> =>
  new Map(
    findingsOf(group)
      .filter(({ code }) => code === 'money.stockShort')
      .map(({ ref, figures }) => [
        `${ref} ${figures['account']} ${figures['commodity']}`,
        Number(figures['short']),
      ]),
  )

export const add = (counts: Record<string, number>, key: string, amount = 1): void => {
  counts[key] = (counts[key] ?? 0) + amount
}
export const show = (law: string, counts: Record<string, number>): void =>
  console.log(`${law}:`, JSON.stringify(counts))

/** The faults that a law finds in the books; none where it holds. */
export const faultsIn = (law: (tried: Tried) => readonly string[], seeds = books()): readonly string[] =>
  seeds.flatMap((seed) => law(triedBook(seed)).map((fault) => `book ${seed}: ${fault}`)).slice(0, 5)

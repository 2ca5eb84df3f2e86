/** What closings freeze, which sealed decisions stand, and that facts are always recorded. */
import { expect, test } from 'vitest'
import { emptyGroup, foldEntry } from '../../src/core/group/book.ts'
import { eventOf, type GroupEvent } from '../../src/core/group/events.ts'
import { closingsOf, inJournalOrder, type Ordered } from '../../src/core/group/journal-order.ts'
import type { Transaction } from '../../src/core/group/money/ledger.ts'
import { hashOfBalances, replay } from '../../src/core/group/replay.ts'
import { referenceOf, type Recorded } from '../../src/core/kernel/entry.ts'
import { holds, type Vector } from '../../src/core/kernel/vector.ts'
import { facts } from './commands.ts'
import { transactionsOf } from './devices.ts'
import { bookCurrency } from './opening.ts'
import { add, books, faultsIn, findingsOf, show, strikes, triedBook, type Tried } from './try-law.ts'

type Journal = (entries: readonly Recorded[]) => readonly Transaction[]

const nothingFrozenChanges = (
  { world, entries, group }: Tried,
  journalOf: Journal = transactionsOf,
): string[] => {
  const journal = journalOf(entries)
  const faults = findingsOf(group)
    .filter(({ code }) => code === 'money.closingDiffers')
    .map(({ ref }) => `${ref} differs`)
  for (const { through, balances, journal: frozen } of world.frozen) {
    const now = journal.filter(({ day }) => day <= through).map((transaction) => JSON.stringify(transaction))
    if (now.length !== frozen.length)
      faults.push(`${through}: ${now.length} transactions instead of ${frozen.length}`)
    if (now.some((transaction, place) => transaction !== frozen[place]))
      faults.push(`${through}: a transaction changed`)
    if (hashOfBalances(replay(entries, { currency: bookCurrency, through }).money.ledger) !== balances)
      faults.push(`${through}: balances`)
  }
  const early = journal.filter(({ day, on }) => day < on)
  return [...faults, ...early.map(({ ref }) => `${ref} is posted before its day`)]
}

test('[LW6] nothing before a closing changes, and what comes late shows both days', () => {
  const counts: Record<string, number> = {}
  for (const { world, journal } of books().map(triedBook)) {
    add(counts, 'closings', world.frozen.length)
    add(counts, 'frozen transactions', world.frozen.at(-1)?.journal.length ?? 0)
    add(counts, 'late transactions', journal.filter(({ day, on }) => day !== on).length)
  }
  show('LW6 closings', counts)
  expect(faultsIn(nothingFrozenChanges)).toEqual([])
  expect(counts['late transactions']).toBeGreaterThan(0)
})

test('[LW6] planted bug: a journal that knows no closings', () => {
  const unheeded: Journal = (entries) => {
    const [group, transactions] = [emptyGroup(bookCurrency), [] as Transaction[]]
    for (const ordered of inJournalOrder(entries, []))
      foldEntry(group, ordered, (one) => transactions.push(one))
    return transactions
  }
  expect(faultsIn((tried) => nothingFrozenChanges(tried, unheeded))).not.toEqual([])
})

type Sealed = {
  readonly place: number
  readonly entry: Recorded
  readonly ref: string
  readonly seen: Vector
  readonly matters: readonly string[]
}

/** What a decision decides, as `house.md` names it: prices, share-outs, settlements, invoices, surplus. */
const mattersOf = ({ type, body }: GroupEvent): string[] => {
  if (type === 'agreements.voted')
    return [
      `vote ${body.matter} ${JSON.stringify(Object.values(body.terms).filter((term) => typeof term === 'string'))}`,
    ]
  if (type === 'orders.accepted') return [`order ${body.order}`]
  if (type === 'yarn.settled') return [`yarn ${body.yarn}`]
  if (type === 'sales.invoiced') return [`invoice ${body.invoice}`, `invoices of ${body.order}`]
  return type === 'money.paySettled' || type === 'money.surplusDistributed' ? [type] : []
}

const sealedIn = (ordered: readonly Ordered[]): Sealed[] =>
  ordered.flatMap(({ entry }, place) => {
    const event = eventOf(entry.type, entry.v, entry.body)
    const matters = mattersOf(event)
    const seen = 'seen' in event.body ? event.body.seen : {}
    return matters.length === 0 ? [] : [{ place, entry, ref: referenceOf(entry), seen, matters }]
  })

const saw = (one: Sealed, other: Sealed): boolean =>
  holds(one.seen, other.entry.device, other.entry.seq) ||
  (one.entry.device === other.entry.device && one.entry.seq > other.entry.seq)
const isApart = (one: Sealed, other: Sealed): boolean =>
  one !== other &&
  one.matters.some((matter) => other.matters.includes(matter)) &&
  !saw(one, other) &&
  !saw(other, one)

const theFirstStands = (tried: Tried, struck: ReadonlySet<string>): string[] => {
  const sealed = sealedIn(tried.ordered)
  const standing = sealed.filter(({ ref }) => !struck.has(ref))
  const posted = new Set(tried.journal.map(({ ref }) => ref))
  const both = standing.filter((one) => standing.some((other) => isApart(one, other)))
  const closings = closingsOf(tried.entries)
  const isSeenBefore = (one: Sealed, other: Sealed): boolean =>
    closings.some(
      ({ seen }) =>
        holds(seen, other.entry.device, other.entry.seq) && !holds(seen, one.entry.device, one.entry.seq),
    )
  const precedes = (other: Sealed, one: Sealed): boolean =>
    other.place < one.place || isSeenBefore(one, other)
  const needless = sealed.filter(
    (one) => struck.has(one.ref) && !standing.some((other) => isApart(one, other) && precedes(other, one)),
  )
  return [
    ...both.map(({ ref }) => `${ref} stands beside another`),
    ...needless.map(({ ref }) => `${ref} is struck for none before it`),
    ...[...struck].filter((ref) => posted.has(ref)).map((ref) => `${ref} is struck and posted`),
  ]
}

const struckIn = ({ group }: Tried): ReadonlySet<string> =>
  new Set(
    findingsOf(group)
      .filter(({ code }) => strikes.has(code))
      .map(({ ref }) => ref),
  )

test('[LW7] of two decisions apart the one that a closing saw or the first stands, the other posts nothing and is a finding', () => {
  const counts: Record<string, number> = {}
  for (const tried of books().map(triedBook)) {
    const struck = struckIn(tried)
    for (const { entry, ref } of sealedIn(tried.ordered))
      add(counts, `${entry.type}${struck.has(ref) ? ' struck' : ''}`)
  }
  show('LW7 decisions', counts)
  expect(faultsIn((tried) => theFirstStands(tried, struckIn(tried)))).toEqual([])
  for (const type of ['money.paySettled', 'agreements.voted', 'money.surplusDistributed'])
    expect(counts[`${type} struck`]).toBeGreaterThan(0)
})

test('[LW7] planted bug: a book in which every decision stands', () => {
  expect(faultsIn((tried) => theFirstStands(tried, new Set()))).not.toEqual([])
})

const refusedFacts = ({ world }: Tried): string[] =>
  world.refusals.filter(({ isFact }) => isFact).map(({ command, code }) => `${command}: ${code}`)

test('[LW9] a true fact is never refused', () => {
  const counts: Record<string, number> = {}
  for (const { world } of books().map(triedBook)) {
    for (const [command, times] of Object.entries(world.recorded))
      if (command in facts) add(counts, command, times)
  }
  show('LW9 facts', counts)
  expect(faultsIn(refusedFacts)).toEqual([])
  for (const fact of Object.keys(facts)) expect(counts[fact], fact).toBeGreaterThan(0)
})

test('[LW9] planted bug: a book as strict as a season, which refuses what it would have to note', () => {
  const strict = (tried: Tried): string[] => {
    const told = new Set(
      tried.ordered
        .filter(({ entry }) => /^(yarn\.(issued|returned|passed)|sales\.localSaleMade)$/.test(entry.type))
        .map(({ entry }) => referenceOf(entry)),
    )
    return findingsOf(tried.group)
      .filter(({ ref }) => told.has(ref))
      .map(({ code }) => code)
  }
  expect(faultsIn(strict)).not.toEqual([])
})

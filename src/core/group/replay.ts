/** Replaying a group's book from its entries, in whatever order they came. */
import type { Day } from '../kernel/day.ts'
import type { Recorded } from '../kernel/entry.ts'
import { hashOfText, type Hash } from '../kernel/hash.ts'
import { byText } from '../kernel/text-order.ts'
import { emptyGroup, foldEntry, type Emit, type GroupBook } from './book.ts'
import { eventOf, isKnownEvent } from './events.ts'
import { finderFor } from './findings/findings.ts'
import { closingsOf, inJournalOrder, journalDay, onOf, type Closing, type Ordered } from './journal-order.ts'
import type { Ledger } from './money/ledger.ts'
import { keptDecisions, mayBeSealed, type Decided } from './sealed.ts'

export type ReplayOptions = {
  readonly currency: string
  /** Called with each transaction as it is posted. */
  readonly emit?: Emit
  /** Called after each entry, with the book as it stands then. */
  readonly after?: (group: GroupBook, entry: Recorded) => void
  /** Stops after this day of the journal. */
  readonly through?: Day
}

/** Folds entries of the book's stream from nothing. A closing whose balances differ from the replayed ones is a finding. */
export const replay = (
  entries: readonly Recorded[],
  { currency, emit, after, through }: ReplayOptions,
): GroupBook => {
  const closings = closingsOf(entries)
  const inOrder = inJournalOrder(entries, closings)
  const group = emptyGroup(currency, closings, keptByClosings(inOrder, closings))
  const open = [...closings]
  for (const ordered of inOrder) {
    if (through !== undefined && ordered.day > through) break
    checkClosings(group, open, ordered)
    foldEntry(group, ordered, emit)
    after?.(group, ordered.entry)
  }
  return group
}

/** What the closings had seen of the days after them: it stands, whatever comes later and is dated earlier. */
const keptByClosings = (inOrder: readonly Ordered[], closings: readonly Closing[]): readonly Decided[] => {
  if (closings.length === 0) return []
  const sealed = inOrder.filter(({ entry }) => mayBeSealed(entry.type) && isKnownEvent(entry.type, entry.v))
  const dated = sealed.map(({ entry, day }) => ({
    ...{ event: eventOf(entry.type, entry.v, entry.body), made: entry, day },
  }))
  return keptDecisions(dated, closings)
}

const checkClosings = (group: GroupBook, open: Closing[], { day }: Ordered): void => {
  for (let next = open[0]; next !== undefined && day > next.through; next = open[0]) {
    open.shift()
    if (hashOfBalances(group.money.ledger) === next.balances) continue
    const find = finderFor(group.findings, { ref: next.ref, day, on: day, by: '' })
    find('money.closingDiffers', next.through, { through: next.through })
  }
}

/** Where an entry belongs in the journal of a book that is folded already. */
export const placeOf = (group: GroupBook, entry: Recorded): Ordered => {
  const on = onOf(entry)
  return { entry, on, day: journalDay(entry, on, group.closings) }
}

/** One line of a trial balance. */
export type BalanceLine = {
  readonly account: string
  readonly commodity: string
  readonly quantity: number
  readonly bookCentimos: number
}

/** The trial balance: every account and commodity that is not empty, by plain character code. */
export const trialBalance = (ledger: Ledger): readonly BalanceLine[] =>
  [...ledger.accounts]
    .flatMap(([account, commodities]) =>
      [...commodities].map(([commodity, balance]) => ({ account, commodity, ...balance })),
    )
    .filter((line) => line.quantity !== 0 || line.bookCentimos !== 0)
    .sort((a, b) => byText(a.account, b.account) || byText(a.commodity, b.commodity))

/** A trial balance as one hash, which a closing seals. */
export const hashOfBalances = (ledger: Ledger): Hash =>
  hashOfText(
    trialBalance(ledger)
      .map((line) => `${line.account} ${line.commodity} ${line.quantity} ${line.bookCentimos}\n`)
      .join(''),
  )

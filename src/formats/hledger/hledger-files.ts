/** A group's book as plain-text journals for hledger and ledger, one for each year, the closing of results apart. */
import type { Transaction } from '../../core/group/money/ledger.ts'
import { replay } from '../../core/group/replay.ts'
import type { Recorded } from '../../core/kernel/entry.ts'
import { ok, refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import { firstDay } from './journal-text.ts'
import type { Line } from './posting-lines.ts'
import { unitsOf } from './units.ts'
import { yearFiles, type Writing } from './year-files.ts'

export type JournalOf = {
  /** The book's id; the files are named after its first twelve digits. */
  readonly book: string
  /** The book's currency, as its genesis entry has it. */
  readonly currency: string
}
/** Text by file name. */
export type Files = ReadonlyMap<string, string>

/** The journals of a book, from all entries of its `book` stream in any order. */
export const hledgerFiles = (
  entries: readonly Recorded[],
  { book, currency }: JournalOf,
): Result<Files, Refusal<'hledger.dayTooEarly'>> => {
  const transactions: Transaction[] = []
  replay(entries, { currency, emit: (transaction) => transactions.push(transaction) })
  return filesOfTransactions(transactions, { book, currency })
}

/** The same from transactions in the journal's order. Refused: a day that ledger cannot read, with its entry. */
export const filesOfTransactions = (
  transactions: readonly Transaction[],
  { book, currency }: JournalOf,
): Result<Files, Refusal<'hledger.dayTooEarly'>> => {
  const early = transactions.find(({ day }) => day < firstDay)
  if (early) return refuse('hledger.dayTooEarly', { place: early.ref, day: early.day, first: firstDay })
  const unitOf = unitsOf(transactions, currency)
  const bookCurrency = unitOf({ account: '', commodity: currency, quantity: 0, bookCentimos: 0 })
  const writing: Writing = { book, unitOf, bookCurrency }
  const files = new Map<string, string>()
  let opening: readonly Line[] = []
  for (const [year, ofYear] of byYear(transactions)) {
    const { journal, closing, carried } = yearFiles({ year, transactions: ofYear, opening }, writing)
    files.set(`${shortId(book)}-${year}.journal`, journal)
    if (closing !== undefined) files.set(`${shortId(book)}-${year}-closing.journal`, closing)
    opening = carried
  }
  return ok(files)
}

/** A book's id as it stands in file names: its first twelve hex digits, in lower case as everywhere else. */
export const shortId = (book: string): string => book.slice(0, 12)

const byYear = (transactions: readonly Transaction[]): ReadonlyMap<string, readonly Transaction[]> => {
  const years = new Map<string, Transaction[]>()
  for (const transaction of transactions) {
    const year = transaction.day.slice(0, 4)
    const ofYear = years.get(year)
    if (ofYear) ofYear.push(transaction)
    else years.set(year, [transaction])
  }
  return years
}

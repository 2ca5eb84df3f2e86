/** One year of a book as two journals: what happened, and the closing of its results. */
import type { Transaction } from '../../core/group/money/ledger.ts'
import { addLine, linesOf, openLines, type Balances } from './balances.ts'
import { assertionWords, closingWords, openingWords } from './descriptions.ts'
import { declarations, headOf, linesIn, transactionText } from './journal-text.ts'
import { assertionLine, type Line } from './posting-lines.ts'
import type { Unit, UnitOf } from './units.ts'

export type Year = {
  readonly year: string
  readonly transactions: readonly Transaction[]
  /** What the book held when the year began. */
  readonly opening: readonly Line[]
}
export type Writing = { readonly book: string; readonly bookCurrency: Unit; readonly unitOf: UnitOf }
export type YearFiles = {
  readonly journal: string
  readonly closing?: string
  /** What the book holds when the year is over, its closing included. */
  readonly carried: readonly Line[]
}

/** Writes a year. Transactions come in the journal's order; the year has at least one. */
export const yearFiles = (year: Year, writing: Writing): YearFiles => {
  const { transactions } = year
  const closings = transactions.filter(({ closing }) => closing)
  const lastDay = transactions.at(-1)?.day ?? `${year.year}-12-31`
  const balances: Balances = new Map()
  for (const line of year.opening) addLine(balances, line)
  const journal = yearJournal(year, { writing, balances, lastDay })
  for (const line of closings.flatMap((closing) => linesIn(closing, writing.unitOf))) addLine(balances, line)
  const carried = openLines(balances)
  if (closings.length === 0) return { journal, carried }
  return { journal, closing: closingJournal(year.year, closings, { writing, lastDay }), carried }
}

type Ending = { readonly writing: Writing; readonly lastDay: string }

const yearJournal = (
  { year, transactions, opening }: Year,
  { writing, balances, lastDay }: Ending & { readonly balances: Balances },
): string => {
  const { bookCurrency, unitOf } = writing
  const texts: string[] = []
  for (const transaction of transactions) {
    if (transaction.closing) continue
    const lines = linesIn(transaction, unitOf)
    for (const line of lines) addLine(balances, line)
    texts.push(transactionText({ ...headOf(transaction), lines }, bookCurrency))
  }
  const touched = linesOf(balances)
  const assertions = touched.map(assertionLine).join('')
  return [
    head(writing, `${year}. El cierre de resultados va aparte, en el archivo -closing.`),
    declarations(touched, bookCurrency),
    opening.length === 0 ? '' : openingText(year, opening, bookCurrency),
    ...texts,
    touched.length === 0 ? '' : `\n${lastDay} ${assertionWords}\n${assertions}`,
  ].join('')
}

const openingText = (year: string, lines: readonly Line[], bookCurrency: Unit): string => {
  const day = `${year}-01-01`
  return transactionText({ day, on: day, ref: 'apertura', description: openingWords, lines }, bookCurrency)
}

/**
 * Counted on the year's last day, its own day behind it: so the assertions of the year's file hold with and without
 * it, in hledger's order of days and in ledger's order of lines.
 */
const closingJournal = (
  year: string,
  closings: readonly Transaction[],
  { writing, lastDay }: Ending,
): string => {
  const { bookCurrency, unitOf } = writing
  const closed = closings.map((closing) => {
    const lines = linesIn(closing, unitOf)
    return { lines, day: lastDay, on: closing.on, ref: closing.ref, description: closingWords }
  })
  const lines = closed.flatMap((closing) => closing.lines)
  return [
    head(writing, `${year}, cierre de resultados. Se lee junto con el archivo del ${year}.`),
    declarations(lines, bookCurrency),
    ...closed.map((closing) => transactionText(closing, bookCurrency)),
  ].join('')
}

const head = ({ book, bookCurrency }: Writing, what: string): string =>
  `; Chinu, libro ${book}, ${what}\n` +
  `; Cada partida es una cantidad; @@ da su valor exacto en ${bookCurrency.name}. DIA=DIA2: cuenta en DIA, fue en DIA2.\n`

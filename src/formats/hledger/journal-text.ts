/** The parts of a journal as text: its head, its declarations, one transaction. */
import type { Transaction } from '../../core/group/money/ledger.ts'
import { byText } from '../../core/kernel/text-order.ts'
import { descriptionOf } from './descriptions.ts'
import { postingLines, type Line } from './posting-lines.ts'
import { byName, type Unit, type UnitOf } from './units.ts'

/** Ledger knows no earlier year. */
export const firstDay = '1400-01-01'

const types: Readonly<Record<string, string>> = {
  Activo: 'A',
  Pasivo: 'L',
  Patrimonio: 'E',
  Ingresos: 'R',
  Gastos: 'X',
}

/** Declares all commodities and accounts of some lines, as `--strict` and `--pedantic` want it. */
export const declarations = (lines: readonly Line[], bookCurrency: Unit): string => {
  const units = [...new Set([bookCurrency, ...lines.map(({ unit }) => unit)])].sort(byName)
  const accounts = [...new Set(lines.map(({ account }) => account))].sort(byText)
  return [
    ...units.filter(({ name, code }) => name !== code).map(({ name, code }) => `; ${name} = ${code}\n`),
    ...units.map(({ name }) => `commodity ${name}\n`),
    ...accounts.map((account) => `account ${account}\n    ; type:${types[rootOf(account)] ?? 'A'}\n`),
  ].join('')
}

const rootOf = (account: string): string => account.slice(0, account.indexOf(':'))

/** The postings of a transaction, each in its unit. */
export const linesIn = ({ postings }: Transaction, unitOf: UnitOf): readonly Line[] =>
  postings.map((posting) => ({
    account: posting.account,
    unit: unitOf(posting),
    quantity: posting.quantity,
    bookCentimos: posting.bookCentimos,
  }))

export type Headed = {
  /** The day it counts on. */
  readonly day: string
  /** The day that people meant; shown behind the first where it is another. */
  readonly on: string
  readonly ref: string
  readonly description: string
  readonly lines: readonly Line[]
}

/** A transaction: `2006-06-01=2006-05-30 (device.seq) Gasto pagado` and its postings. */
export const transactionText = ({ lines, ...head }: Headed, bookCurrency: Unit): string =>
  `\n${headLine(head)}\n${lines.map((line) => postingLines(line, bookCurrency)).join('')}`

const headLine = ({ day, on, ref, description }: Omit<Headed, 'lines'>): string => {
  if (on === day) return `${day} (${ref}) ${description}`
  return on < firstDay
    ? `${day} (${ref}) ${description}  ; del ${on}`
    : `${day}=${on} (${ref}) ${description}`
}

/** What is written above a transaction of the book. */
export const headOf = ({ day, on, ref, type }: Transaction): Omit<Headed, 'lines'> => ({
  ...{ day, on, ref },
  description: descriptionOf(type),
})

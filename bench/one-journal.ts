/** All transactions of a book as one journal, for programs that read a whole file each time. */
import { filesOfTransactions } from '../src/formats/hledger/hledger-files.ts'
import type { Transaction } from '../src/core/group/money/ledger.ts'

/** The usual journals are one for each year; here every transaction is given the same year. */
export const oneJournal = (transactions: readonly Transaction[]): string => {
  const inOneYear = transactions.map((transaction) => ({ ...transaction, day: '2020-01-01', closing: false }))
  const files = filesOfTransactions(inOneYear, { book: '0'.repeat(64), currency: 'PEN' })
  if (!files.ok) throw new Error(JSON.stringify(files.error))
  return [...files.value.values()].join('\n')
}

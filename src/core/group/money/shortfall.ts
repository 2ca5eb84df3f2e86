/** More paid out of box or bank than the book had there: posted whole, and what was missing waits on an account of its own. */
import { chart } from './chart.ts'
import {
  balanceOf,
  inCurrency,
  post,
  takeCurrency,
  type Journal,
  type Ledger,
  type Posting,
} from './ledger.ts'

const purses = ({ currency }: Ledger): readonly string[] => [chart.cash, chart.bank(currency)]

export type PaidOut = {
  /** As far as the purse reached. */
  readonly held: Posting
  /** The rest: money that somebody had, and whose coming in was not told. */
  readonly missing: Posting
}

/** So much out of an account; only box and bank pay more than they hold, others give as far as they reach. */
export const payOut = (journal: Journal, account: string, centimos: number): PaidOut => {
  const held = takeCurrency(journal, account, centimos)
  const missing = purses(journal.ledger).includes(account) ? centimos - held : 0
  return {
    held: inCurrency(journal, account, -held),
    missing: inCurrency(journal, chart.shortfall(account), -missing),
  }
}

/** What was paid out of box or bank though by the book it was not there, and has not come in since. */
export const shortfallOf = (ledger: Ledger, account: string): number =>
  0 - balanceOf(ledger, chart.shortfall(account), ledger.currency).quantity

/** Both purses, before an entry is folded: whoever folds it looks again afterwards. */
export const shortfalls = (ledger: Ledger): readonly number[] =>
  purses(ledger).map((account) => shortfallOf(ledger, account))

/** Told when less is missing than before: of which stock, and how much still is. */
type Lessen = (about: string, leftCentimos: number) => void

/** What came in makes up for what was missing; the findings about that become smaller or go. */
export const makeUp = (journal: Journal, before: readonly number[], lessen: Lessen): void => {
  const { ledger } = journal
  purses(ledger).forEach((account, place) => {
    const short = shortfallOf(ledger, account)
    const moved = Math.min(short, balanceOf(ledger, account, ledger.currency).quantity)
    post(journal, [
      inCurrency(journal, chart.shortfall(account), moved),
      inCurrency(journal, account, -moved),
    ])
    const left = short - moved
    if (left < (before[place] ?? 0) || moved > 0) lessen(`${account}/${ledger.currency}`, left)
  })
}

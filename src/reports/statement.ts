/** A woman's own statement: what she earned, what is owed to her, what she holds. */
import type { GroupBook } from '../core/group/book.ts'
import { chart } from '../core/group/money/chart.ts'
import { balanceOf } from '../core/group/money/ledger.ts'
import { owedTo, unsettledOf } from '../core/group/money/money.ts'
import { heldGrams } from '../core/group/yarn/yarn.ts'

export type Statement = {
  readonly person: string
  /** Earned, and charged for yarn, since her last settlement. */
  readonly unsettled: { readonly grossCentimos: number; readonly yarnChargeCentimos: number }
  readonly settledGrossCentimos: number
  /** Below 0 she owes the group. */
  readonly owedCentimos: number
  readonly advanceCentimos: number
  readonly savingsCentimos: number
  readonly yarn: readonly { readonly lot: string; readonly grams: number }[]
  readonly pieces: readonly {
    readonly article: string
    readonly waiting: number
    readonly inRepair: number
  }[]
}

/** The statement of one woman, from an open book; empty figures for somebody without entries. */
export const statementOf = ({ money, yarn, quality }: GroupBook, person: string): Statement => {
  const { ledger } = money
  const inBook = (account: string): number => balanceOf(ledger, account, ledger.currency).quantity
  const { grossCentimos, yarnChargeCentimos } = unsettledOf(money, person)
  return {
    person,
    unsettled: { grossCentimos, yarnChargeCentimos },
    settledGrossCentimos: money.settledGross.get(person) ?? 0,
    owedCentimos: owedTo(money, person),
    advanceCentimos: inBook(chart.memberAdvance(person)),
    savingsCentimos: 0 - inBook(chart.savings(person)),
    yarn: [...(yarn.accounts.get(person) ?? [])]
      .map(([lot, account]) => ({ lot, grams: heldGrams(account) }))
      .filter(({ grams }) => grams !== 0),
    pieces: [...(quality.pieces.get(person) ?? [])].map(([article, { unchecked, inRepair }]) => ({
      article,
      waiting: unchecked,
      inRepair,
    })),
  }
}

/** What buyers still owe the group, and what of their money lies in the bank in another currency than the book's own. */
import type { GroupBook } from '../core/group/book.ts'
import { chart } from '../core/group/money/chart.ts'
import { balanceOf } from '../core/group/money/ledger.ts'
import { piecesByArticle, type OrderProgress } from './order-progress.ts'

export type Pieces = { readonly article: string; readonly pieces: number }
export type Unpaid = { readonly invoice: string; readonly currency: string; readonly minor: number }
export type OfOrder = {
  readonly order: string
  readonly currency: string
  /** Good pieces that no invoice has, as far as they lie there. */
  readonly toBill: readonly Pieces[]
  /** What the advance covers whole waits for nothing. */
  readonly unpaid: readonly Unpaid[]
}
export type BuyersMoney = {
  /** Orders with something to bill or to collect, in the order in which they were accepted. */
  readonly orders: readonly OfOrder[]
  readonly foreign: readonly { readonly currency: string; readonly minor: number }[]
}

export const buyersMoney = (group: GroupBook, progress: readonly OrderProgress[]): BuyersMoney => {
  const { ledger } = group.money
  const currencies = [...new Set(progress.map(({ currency }) => currency))]
  return {
    orders: progress
      .map((one) => ofOrder(group, one))
      .filter(({ toBill, unpaid }) => toBill.length > 0 || unpaid.length > 0),
    foreign: currencies.flatMap((currency) => {
      const minor = balanceOf(ledger, chart.bank(currency), currency).quantity
      return currency !== ledger.currency && minor > 0 ? [{ currency, minor }] : []
    }),
  }
}

const ofOrder = ({ money, sales }: GroupBook, { order, currency, lines }: OrderProgress): OfOrder => ({
  order,
  currency,
  toBill: piecesByArticle(lines).flatMap(({ article, states }) => {
    const inStock = balanceOf(money.ledger, chart.finished, article).quantity
    const pieces = Math.min(states.good, inStock)
    return pieces > 0 ? [{ article, pieces }] : []
  }),
  unpaid: [...sales.unpaid].flatMap(([invoice, one]) => {
    const minor = balanceOf(money.ledger, chart.receivable(invoice), currency).quantity
    return one.order === order && minor > 0 ? [{ invoice, currency, minor }] : []
  }),
})

/** What a buyer still owes: pieces that leave with a bill, its payment, and foreign money changed into the book's own. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import type { GroupBook } from '../../../core/group/book.ts'
import { chart } from '../../../core/group/money/chart.ts'
import { balanceOf } from '../../../core/group/money/ledger.ts'
import { decideExchange } from '../../../core/group/money/record-money.ts'
import { decideIssueInvoice } from '../../../core/group/sales/issue-invoice.ts'
import { decideCollect } from '../../../core/group/sales/record-sale.ts'
import { buyersMoney, type BuyersMoney } from '../../../reports/buyers-money.ts'
import { take, withBook, type By, type Written } from '../acting.ts'
import { nextCode } from '../codes.ts'
import type { Desk } from '../desk.ts'
import { progressOf } from '../in-hand.ts'

export type BillTold = {
  readonly order: string
  readonly pieces: readonly { readonly article: string; readonly pieces: number }[]
  readonly freightMinor: number
  readonly rateThousandths: number
}
export type CollectTold = {
  readonly invoice: string
  readonly feeMinor: number
  readonly rateThousandths: number
}
export type ExchangeTold = { readonly currency: string; readonly rateThousandths: number }

export const salesCalls = {
  buyersMoney: (desk: Desk): Promise<Result<BuyersMoney>> =>
    withBook(desk, async (kept) => ok(buyersMoney(kept.group, await progressOf(kept)))),

  bill: (desk: Desk, { by, ...told }: By & BillTold): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => {
      const { ledger } = group.money
      const currency = group.orders.orders.get(told.order)?.currency ?? ledger.currency
      const advance = balanceOf(ledger, chart.buyerAdvance(told.order), currency)
      return decideIssueInvoice(group, {
        ...{ ...told, on, invoice: nextInvoice(group) },
        advanceLeft: { quantity: -advance.quantity, bookCentimos: -advance.bookCentimos },
        piecesInStock: (article) => balanceOf(ledger, chart.finished, article).quantity,
      })
    }),

  collect: (desk: Desk, { by, ...told }: By & CollectTold): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideCollect(group, { on, ...told })),

  /** All that the bank holds of a foreign currency, as a bank changes it. */
  exchange: (desk: Desk, { by, ...told }: By & ExchangeTold): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideExchange(group, { on, minor: 'all', ...told })),
} as const

const nextInvoice = ({ sales }: GroupBook): string =>
  nextCode('F', [...sales.unpaid.keys(), ...sales.paid.keys()], 3)

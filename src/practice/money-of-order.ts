/** The money of an order of the practice story: advance, yarn bought, pay settled, invoice, collection, women paid. */
import { chart } from '../core/group/money/chart.ts'
import { balanceOf } from '../core/group/money/ledger.ts'
import { decidePayMembers } from '../core/group/money/pay-members.ts'
import { decideReceiveAdvance } from '../core/group/money/receive-advance.ts'
import { decideExchange, decideWithdraw } from '../core/group/money/record-money.ts'
import { decideSettlePay } from '../core/group/money/settle-pay.ts'
import { valueOfYarn } from '../core/group/money/take-yarn.ts'
import { decideAcceptOrder } from '../core/group/orders/accept-order.ts'
import { decideCollect } from '../core/group/sales/record-sale.ts'
import { decideIssueInvoice } from '../core/group/sales/issue-invoice.ts'
import { decideBuyYarn } from '../core/group/yarn/record-yarn.ts'
import { decideSettleYarn } from '../core/group/yarn/settle-yarn.ts'
import type { Day } from '../core/kernel/day.ts'
import { ok } from '../core/kernel/result.ts'
import { currency, yarn, type Article } from './agreements.ts'
import { officer, type Step } from './step.ts'

const { treasurer, store, production } = officer

export type Ordered = { readonly article: Article; readonly colour: string; readonly pieces: number }

export const accept = (
  on: Day,
  { order, buyer, due, lines }: { order: string; buyer: string; due: Day; lines: readonly Ordered[] },
): Step => ({
  by: production,
  decide: ({ group }) =>
    decideAcceptOrder(group, {
      ...{ on, order, buyer, currency, due },
      lines: lines.map(({ article, colour, pieces }) => ({
        product: article,
        size: 'Unica',
        colour,
        pieces,
      })),
    }),
})

/** Half of the order's sum, less the bank's fee. */
export const receiveAdvance = (on: Day, order: string, rateThousandths: number): Step => ({
  by: treasurer,
  decide: ({ group }) =>
    decideReceiveAdvance(group, { on, order, percent: 50, feeMinor: 1250, rateThousandths }),
})

export const exchange = (on: Day, minor: number | 'all', rateThousandths: number): Step => ({
  by: treasurer,
  decide: ({ group }) => decideExchange(group, { on, currency, minor, rateThousandths }),
})

export const withdraw = (on: Day, centimos: number): Step => ({
  by: treasurer,
  decide: () => decideWithdraw({ on, centimos }),
})

type Lot = {
  readonly lot: string
  readonly colour: string
  readonly dyeLot: string
  readonly grams: number
  readonly centimosPerKg: number
}

export const buyYarn = (on: Day, bought: Lot): Step => ({
  by: store,
  decide: ({ group }) =>
    decideBuyYarn(group, { on, ...bought, yarn, freightCentimos: 1200, paidFrom: chart.bank('PEN') }),
})

/** What is still with the women is forgiven or charged; then everybody's pay is settled. */
export const settle = (on: Day): readonly Step[] => [
  {
    by: store,
    decide: ({ group }) =>
      decideSettleYarn(group, {
        ...{ on, yarn },
        valueHeld: (person, grams) => valueOfYarn(group.money.ledger, { person, commodity: yarn, grams }),
      }),
  },
  { by: treasurer, decide: ({ group }) => decideSettlePay(group, { on }) },
]

type Bill = {
  readonly invoice: string
  readonly order: string
  readonly pieces: readonly { readonly article: Article; readonly pieces: number }[]
}

export const invoice = (on: Day, bill: Bill): Step => ({
  by: treasurer,
  decide: ({ group }) => {
    const { ledger } = group.money
    const advance = balanceOf(ledger, chart.buyerAdvance(bill.order), currency)
    return decideIssueInvoice(group, {
      ...{ on, ...bill, rateThousandths: 3310, freightMinor: 4200 },
      advanceLeft: { quantity: -advance.quantity, bookCentimos: -advance.bookCentimos },
      piecesInStock: (article) => balanceOf(ledger, chart.finished, article).quantity,
    })
  },
})

export const collect = (on: Day, number: string): Step => ({
  by: treasurer,
  decide: ({ group }) => decideCollect(group, { on, invoice: number, feeMinor: 1250, rateThousandths: 3300 }),
})

/** As much cash comes from the bank as is paid out in cash. */
export const payAll = (on: Day): Step => ({
  by: treasurer,
  decide: ({ group }) => {
    const paid = decidePayMembers(group, { on })
    if (!paid.ok) return paid
    const lines = paid.value.flatMap((event) => (event.type === 'money.membersPaid' ? event.body.lines : []))
    const centimos = lines
      .filter(({ channel }) => channel === 'cash')
      .reduce((sum, line) => sum + line.centimos, 0)
    return ok([{ type: 'money.withdrawn', v: 1, body: { on, centimos } }, ...paid.value])
  },
})

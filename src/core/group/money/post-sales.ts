/** What sales do to the books (RULES.md R11, R12). */
import type { Invoiced, SalesEvent } from '../sales/events.ts'
import type { SalesState } from '../sales/sales.ts'
import { chart } from './chart.ts'
import { inCurrency, post, take, worthAt, type Journal } from './ledger.ts'

/** Posts an event of the sales room. */
export const postSales = (journal: Journal, sales: SalesState, event: SalesEvent): void => {
  switch (event.type) {
    case 'sales.localSaleMade':
      for (const { article, pieces, centimos } of event.body.lines) {
        post(journal, [
          inCurrency(journal, chart.cash, centimos),
          inCurrency(journal, chart.localSales, -centimos),
        ])
        postCostOfSale(journal, article, pieces)
      }
      return
    case 'sales.invoiced':
      return postInvoiced(journal, event.body)
    case 'sales.collected':
      return postCollected(journal, sales, event.body)
    default:
      return event satisfies never
  }
}

const postCostOfSale = (journal: Journal, article: string, pieces: number): void => {
  const { quantity, bookCentimos } = take(journal, chart.finished, article, pieces)
  post(journal, [
    inCurrency(journal, chart.costOfSales, bookCentimos),
    { account: chart.finished, commodity: article, quantity: -quantity, bookCentimos: -bookCentimos },
  ])
}

/**
 * Revenue and commission are sealed. Where the advance's book value is another by now, the difference is exchange
 * difference; where less of the advance is left, the rest is receivable at the invoice's rate.
 */
const postInvoiced = (journal: Journal, body: Invoiced): void => {
  const { invoice, order, currency, advanceMinor, advanceCentimos, restMinor, restCentimos } = body
  const advance = take(journal, chart.buyerAdvance(order), currency, advanceMinor)
  const missingMinor = advanceMinor - advance.quantity
  const missingCentimos = worthAt(journal, body, missingMinor)
  const revenue = advanceCentimos + restCentimos
  const debit = advance.bookCentimos + missingCentimos + restCentimos
  post(journal, [
    {
      account: chart.buyerAdvance(order),
      commodity: currency,
      quantity: advance.quantity,
      bookCentimos: advance.bookCentimos,
    },
    {
      account: chart.receivable(invoice),
      commodity: currency,
      quantity: restMinor + missingMinor,
      bookCentimos: restCentimos + missingCentimos,
    },
    inCurrency(journal, chart.exportSales, -revenue),
    inCurrency(journal, chart.exchangeDifference, revenue - debit),
  ])
  for (const { article, pieces } of body.lines) postCostOfSale(journal, article, pieces)
  post(journal, [
    inCurrency(journal, chart.commission, body.commissionCentimos),
    inCurrency(journal, chart.federation, -body.commissionCentimos),
  ])
}

type Collected = Extract<SalesEvent, { type: 'sales.collected' }>['body']

/** R12: the whole receivable; net and fee each at the day's rate, the difference to book value is exchange difference. */
const postCollected = (
  journal: Journal,
  sales: SalesState,
  { invoice, feeMinor, rateThousandths }: Collected,
): void => {
  const currency = sales.unpaid.get(invoice)?.currency
  if (currency === undefined) return
  const account = chart.receivable(invoice)
  const held = journal.ledger.accounts.get(account)?.get(currency)
  const quantity = held?.quantity ?? 0
  const bookCentimos = held?.bookCentimos ?? 0
  if (feeMinor > quantity) journal.find('money.feeTooLarge', invoice, { invoice })
  const fee = Math.min(feeMinor, quantity)
  const rated = { currency, rateThousandths }
  const netCentimos = worthAt(journal, rated, quantity - fee)
  const feeCentimos = worthAt(journal, rated, fee)
  post(journal, [
    {
      account: chart.bank(currency),
      commodity: currency,
      quantity: quantity - fee,
      bookCentimos: netCentimos,
    },
    inCurrency(journal, chart.bankFees, feeCentimos),
    inCurrency(journal, chart.exchangeDifference, bookCentimos - netCentimos - feeCentimos),
    { account, commodity: currency, quantity: -quantity, bookCentimos: -bookCentimos },
  ])
}

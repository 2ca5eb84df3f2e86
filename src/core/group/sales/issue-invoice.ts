/** Issuing an invoice: the order's advance is applied first, freight stands on the paper only (R11). */
import { atRate, percentOf, productHalfUp, sum, valueLeaving } from '../../kernel/amounts.ts'
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { largestRemainder } from '../../kernel/split.ts'
import type { Vector } from '../../kernel/vector.ts'
import { votedOn, type AgreementsState } from '../agreements/agreements.ts'
import type { CatalogueState } from '../catalogue/catalogue.ts'
import { lineOf, orderOf, type Order, type OrdersState } from '../orders/orders.ts'
import type { InvoiceLine, SalesEvent } from './events.ts'
import { isInvoiced, type SalesState } from './sales.ts'

type Areas = {
  readonly agreements: AgreementsState
  readonly catalogue: CatalogueState
  readonly orders: OrdersState
  readonly sales: SalesState
  readonly seen: Vector
}
export type IssueInvoice = {
  readonly on: Day
  readonly invoice: string
  readonly order: string
  readonly pieces: readonly { readonly article: string; readonly pieces: number }[]
  readonly rateThousandths: number
  readonly freightMinor: number
  /** What is left of the order's advance, from the journal, without sign. */
  readonly advanceLeft: { readonly quantity: number; readonly bookCentimos: number }
  readonly piecesInStock: (article: string) => number
}

/** Refused: an unknown order, a number used before, more pieces than are there, a line the order does not have. */
export const decideIssueInvoice = (areas: Areas, command: IssueInvoice): Result<readonly SalesEvent[]> => {
  const { on, invoice, order, rateThousandths, freightMinor, advanceLeft } = command
  if (isInvoiced(areas.sales, invoice)) return refuse('sales.invoicedTwice', { invoice })
  const accepted = orderOf(areas.orders, order)
  if (!accepted.ok) return accepted
  const commission = votedOn(areas.agreements, 'federationCommission', on)
  if (!commission.ok) return commission
  const lines = invoiceLines(accepted.value, command)
  if (!lines.ok) return lines

  const fobMinor = sum(lines.value.map((line) => line.amountMinor))
  const advanceMinor = Math.min(advanceLeft.quantity, fobMinor)
  const advanceCentimos = valueLeaving(advanceLeft.bookCentimos, advanceMinor, advanceLeft.quantity)
  const restMinor = fobMinor - advanceMinor
  const restCentimos = atRate(restMinor, rateThousandths)
  const body = {
    ...{ on, invoice, order, currency: accepted.value.currency, rateThousandths, lines: lines.value },
    ...{ fobMinor, freightMinor, advanceMinor, advanceCentimos, restMinor, restCentimos },
    commissionPercent: commission.value.percent,
    commissionCentimos: percentOf(advanceCentimos + restCentimos, commission.value.percent),
    seen: { ...areas.seen },
  }
  return ok([{ type: 'sales.invoiced', v: 1, body }])
}

const invoiceLines = (
  order: Order,
  { pieces, order: name, freightMinor, piecesInStock }: IssueInvoice,
): Result<InvoiceLine[]> => {
  const lines: Omit<InvoiceLine, 'freightMinor'>[] = []
  for (const { article, pieces: count } of pieces) {
    const line = lineOf(order, article)
    if (!line) return refuse('orders.unknownLine', { order: name, article })
    const inStock = piecesInStock(article)
    const wanted = sum(pieces.filter((other) => other.article === article).map((other) => other.pieces))
    if (wanted > inStock) return refuse('sales.morePiecesThanThere', { article, pieces: wanted, inStock })
    lines.push({
      article,
      pieces: count,
      unitMinor: line.unitMinor,
      amountMinor: productHalfUp(count, line.unitMinor, 1),
      netGrams: productHalfUp(count, line.pieceGrams, 1),
    })
  }
  const weights = lines.map((line) => line.netGrams)
  if (![freightMinor, ...weights].every(isWhole))
    return refuse('kernel.tooLarge', { type: 'sales.invoiced', field: name })
  const freight = largestRemainder(freightMinor, weights)
  return ok(lines.map((line, place) => ({ ...line, freightMinor: freight[place] ?? 0 })))
}

const isWhole = (amount: number): boolean => Number.isSafeInteger(amount) && amount >= 0

/** The invoices that a group issued, and which are paid. */
import type { Day } from '../../kernel/day.ts'
import type { Find } from '../../kernel/finding.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { SalesEvent } from './events.ts'

export type Invoice = { readonly order: string; readonly currency: string }
export type SalesState = {
  readonly unpaid: Map<string, Invoice>
  /** The day each was paid; all that an open book still needs of them. */
  readonly paid: Map<string, Day>
}

export const noSales = (): SalesState => ({ unpaid: new Map(), paid: new Map() })

/** Whether an invoice's number is used. */
export const isInvoiced = ({ unpaid, paid }: SalesState, invoice: string): boolean =>
  unpaid.has(invoice) || paid.has(invoice)

/** An invoice that waits for its money. */
export const unpaidInvoice = (
  { unpaid, paid }: SalesState,
  invoice: string,
): Result<Invoice, Refusal<'sales.unknownInvoice' | 'sales.collectedTwice'>> => {
  const found = unpaid.get(invoice)
  if (found) return ok(found)
  return refuse(paid.has(invoice) ? 'sales.collectedTwice' : 'sales.unknownInvoice', { invoice })
}

/** Folds one event of this room; a payment for an invoice that is unknown, or paid already, is a finding. */
export const foldSales = (state: SalesState, { type, body }: SalesEvent, find: Find): void => {
  switch (type) {
    case 'sales.invoiced':
      state.unpaid.set(body.invoice, { order: body.order, currency: body.currency })
      return
    case 'sales.collected': {
      const invoice = unpaidInvoice(state, body.invoice)
      if (!invoice.ok) return find(invoice.error.code, body.invoice, { invoice: body.invoice })
      state.unpaid.delete(body.invoice)
      state.paid.set(body.invoice, body.on)
      return
    }
    case 'sales.localSaleMade':
      return
    default:
      return type satisfies never
  }
}

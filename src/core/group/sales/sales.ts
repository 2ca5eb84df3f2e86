/** The invoices that a group issued, and which are paid. */
import type { Find } from '../../kernel/finding.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { SalesEvent } from './events.ts'

export type Invoice = { readonly order: string; readonly currency: string; collected: boolean }
export type SalesState = { readonly invoices: Map<string, Invoice> }

export const noSales = (): SalesState => ({ invoices: new Map() })

/** Folds one event of this room; a number used twice, or a payment for an unknown invoice, is a finding. */
export const foldSales = (state: SalesState, { type, body }: SalesEvent, find: Find): void => {
  switch (type) {
    case 'sales.invoiced':
      if (state.invoices.has(body.invoice))
        return find('sales.invoicedTwice', body.invoice, { invoice: body.invoice })
      state.invoices.set(body.invoice, { order: body.order, currency: body.currency, collected: false })
      return
    case 'sales.collected': {
      const invoice = state.invoices.get(body.invoice)
      if (!invoice) return find('sales.unknownInvoice', body.invoice, { invoice: body.invoice })
      if (invoice.collected) find('sales.collectedTwice', body.invoice, { invoice: body.invoice })
      invoice.collected = true
      return
    }
    case 'sales.localSaleMade':
      return
    default:
      return type satisfies never
  }
}

export const invoiceOf = (
  state: SalesState,
  invoice: string,
): Result<Invoice, Refusal<'sales.unknownInvoice'>> => {
  const found = state.invoices.get(invoice)
  return found ? ok(found) : refuse('sales.unknownInvoice', { invoice })
}

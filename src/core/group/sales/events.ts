/** What the group sells: invoices to buyers, and sales on the local market. */
import * as v from 'valibot'
import { body, code, currency, type EventOf, percent, positive, seen, whole } from '../../kernel/fields.ts'

const invoiceLine = v.strictObject({
  article: code,
  pieces: whole,
  unitMinor: whole,
  amountMinor: whole,
  netGrams: whole,
  freightMinor: whole,
})

export const salesEvents = {
  'sales.localSaleMade': body({
    lines: v.array(v.strictObject({ article: code, pieces: whole, centimos: whole })),
  }),
  /** Sealed: every sum on the document, and what it was worth in the book's currency that day. */
  'sales.invoiced': body({
    invoice: code,
    order: code,
    currency,
    rateThousandths: positive,
    lines: v.array(invoiceLine),
    fobMinor: whole,
    /** On the document only, never in the books. */
    freightMinor: whole,
    advanceMinor: whole,
    advanceCentimos: whole,
    restMinor: whole,
    restCentimos: whole,
    commissionPercent: percent,
    commissionCentimos: whole,
    seen,
  }),
  'sales.collected': body({ invoice: code, feeMinor: whole, rateThousandths: positive }),
}

export type SalesEvent = EventOf<typeof salesEvents>
export type Invoiced = Extract<SalesEvent, { type: 'sales.invoiced' }>['body']
export type InvoiceLine = v.InferOutput<typeof invoiceLine>

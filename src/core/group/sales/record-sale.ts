/** Sales and payments that somebody saw: facts, recorded as they are told. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { CatalogueState } from '../catalogue/catalogue.ts'
import type { SalesEvent } from './events.ts'
import { unpaidInvoice, type SalesState } from './sales.ts'

type LocalSale = Extract<SalesEvent, { type: 'sales.localSaleMade' }>['body']

/** Refused: an article that the catalogue does not know. */
export const decideSellLocally = (
  { catalogue }: { readonly catalogue: CatalogueState },
  body: LocalSale,
): Result<readonly SalesEvent[]> => {
  const unknown = body.lines.find(({ article }) => !catalogue.articles.has(article))
  if (unknown) return refuse('catalogue.unknownArticle', { article: unknown.article })
  return ok([{ type: 'sales.localSaleMade', v: 1, body }])
}

export type CollectInvoice = {
  readonly on: Day
  readonly invoice: string
  readonly feeMinor: number
  readonly rateThousandths: number
}

/** Refused: an unknown invoice, or one that is paid already. */
export const decideCollect = (
  { sales }: { readonly sales: SalesState },
  body: CollectInvoice,
): Result<readonly SalesEvent[]> => {
  const invoice = unpaidInvoice(sales, body.invoice)
  return invoice.ok ? ok([{ type: 'sales.collected', v: 1, body }]) : invoice
}

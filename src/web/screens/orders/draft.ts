/** A new order while it is being told: it waits here when somebody goes to a vote or a sheet that is missing. */
import { effect, signal } from '@preact/signals'
import type { OrderTerms, OrderWanted } from '../../book/calls/orders.ts'
import { acting } from '../../parts/app.ts'

export type OrderDraft = {
  readonly products: readonly string[]
  readonly colours: readonly string[]
  /** Pieces by `product/size/colour`. */
  readonly pieces: Readonly<Record<string, number | undefined>>
  readonly buyer: string | undefined
  readonly currency: string | undefined
  readonly due: string | undefined
}

const empty: OrderDraft = {
  ...{ products: [], colours: [], pieces: {}, buyer: undefined, currency: undefined, due: undefined },
}
export const orderDraft = signal<OrderDraft>(empty)
export const clearOrder = (): void => {
  orderDraft.value = empty
}
/** Whoever takes the phone next begins anew. */
effect(() => {
  if (acting.value === undefined) clearOrder()
})

export type Cell = {
  readonly key: string
  readonly product: string
  readonly size: string
  readonly article: string
  readonly colour: string
}

/** Every size of the chosen products in every chosen colour. */
export const cellsOf = (terms: OrderTerms, { products, colours }: OrderDraft): readonly Cell[] =>
  terms.products
    .filter(({ product }) => products.includes(product))
    .flatMap(({ product, sizes }) =>
      sizes.flatMap(({ size, article }) =>
        colours.map((colour) => ({ key: `${product}/${size}/${colour}`, product, size, article, colour })),
      ),
    )

/** What of the draft makes an order; nothing while buyer, currency or pieces are not told. */
export const wantedOf = (terms: OrderTerms, draft: OrderDraft): OrderWanted | undefined => {
  const { buyer, currency, due, pieces } = draft
  const lines = cellsOf(terms, draft).flatMap(({ key, product, size, colour }) => {
    const count = pieces[key] ?? 0
    return count > 0 ? [{ product, size, colour, pieces: count }] : []
  })
  if (buyer === undefined || currency === undefined || lines.length === 0) return undefined
  return { order: terms.order, buyer, currency, lines, ...(due === undefined ? {} : { due }) }
}

/** In or out of a list. */
export const toggled = (list: readonly string[], one: string): readonly string[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one]

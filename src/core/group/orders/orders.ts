/** The orders that a group accepted, with their frozen lines. */
import type { Day } from '../../kernel/day.ts'
import type { Find } from '../../kernel/finding.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { OrderLine, OrdersEvent } from './events.ts'

export type Order = {
  readonly on: Day
  readonly buyer: string
  readonly currency: string
  readonly due: Day | null
  /** Whether a first piece must pass before the rest of a line is released. */
  readonly firstPiece: boolean
  readonly lines: readonly OrderLine[]
  readonly totalMinor: number
}
export type OrdersState = { readonly orders: Map<string, Order> }

export const noOrders = (): OrdersState => ({ orders: new Map() })

/** Folds an acceptance, whose number the book has checked to be free, or a change; of an unknown order a finding. */
export const foldOrders = (state: OrdersState, { type, body }: OrdersEvent, find: Find): void => {
  if (type === 'orders.changed') {
    const known = state.orders.get(body.order)
    if (!known) return find('orders.unknown', body.order, { order: body.order })
    state.orders.set(body.order, { ...known, lines: body.lines, totalMinor: body.totalMinor })
    return
  }
  const { order, on, buyer, currency, due, firstPiece, lines, totalMinor } = body
  state.orders.set(order, {
    on,
    buyer,
    currency,
    due: due ?? null,
    firstPiece: firstPiece ?? false,
    lines,
    totalMinor,
  })
}

export const orderOf = (state: OrdersState, order: string): Result<Order, Refusal<'orders.unknown'>> => {
  const found = state.orders.get(order)
  return found ? ok(found) : refuse('orders.unknown', { order })
}

/** The line of an order for an article, in any colour: tariff and price do not differ by colour. */
export const lineOf = (order: Order, article: string): OrderLine | undefined =>
  order.lines.find((line) => line.article === article)

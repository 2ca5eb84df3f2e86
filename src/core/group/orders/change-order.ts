/** Changing an accepted order: pieces of its lines grow, shrink or are cut, at the terms that were accepted. */
import { productHalfUp, sum } from '../../kernel/amounts.ts'
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Vector } from '../../kernel/vector.ts'
import type { LineWanted } from './accept-order.ts'
import type { OrdersEvent } from './events.ts'
import { orderOf, type OrdersState } from './orders.ts'

export type ChangeOrder = {
  readonly on: Day
  readonly order: string
  /** The lines that change, with their new pieces; 0 cuts a line. */
  readonly lines: readonly LineWanted[]
}

/**
 * Seals the order's lines anew, tariff, price and sheet as they were accepted. Refused: an unknown order, a line that
 * was not accepted (it is a new order), and a change of nothing.
 */
export const decideChangeOrder = (
  { orders, seen }: { readonly orders: OrdersState; readonly seen: Vector },
  { on, order, lines: wanted }: ChangeOrder,
): Result<readonly OrdersEvent[]> => {
  const accepted = orderOf(orders, order)
  if (!accepted.ok) return accepted
  const isOf = (a: Omit<LineWanted, 'pieces'>, b: Omit<LineWanted, 'pieces'>): boolean =>
    a.product === b.product && a.size === b.size && a.colour === b.colour
  const strange = wanted.find((one) => !accepted.value.lines.some((line) => isOf(line, one)))
  if (strange) return refuse('orders.notALine', { order, product: strange.product, colour: strange.colour })
  const lines = accepted.value.lines.map((line) => {
    const pieces = wanted.find((one) => isOf(line, one))?.pieces ?? line.pieces
    return { ...line, pieces, amountMinor: productHalfUp(pieces, line.unitMinor, 1) }
  })
  if (lines.every((line, at) => line.pieces === accepted.value.lines[at]?.pieces))
    return refuse('orders.unchanged', { order })
  const totalMinor = sum(lines.map(({ amountMinor }) => amountMinor))
  return ok([{ type: 'orders.changed', v: 1, body: { on, order, lines, totalMinor, seen: { ...seen } } }])
}

/** A line of an order as work: which one it is, and how many pieces were ordered of it. */
import type { OrdersState } from '../orders/orders.ts'

/** One article in one colour, for one order. */
export type OrderLineKey = { readonly order: string; readonly article: string; readonly colour: string }

/** `P01/CHULLO/Rojo`: codes hold no slash. */
export const lineId = ({ order, article, colour }: OrderLineKey): string => `${order}/${article}/${colour}`

export type Ordered = OrderLineKey & { readonly pieces: number; readonly payCentimos: number }

/** The lines of an order, each article and colour once; empty for an order that nobody accepted. */
export const orderedLines = ({ orders }: OrdersState, order: string): readonly Ordered[] => {
  const lines = new Map<string, Ordered>()
  for (const { article, colour, pieces, tariffCentimos } of orders.get(order)?.lines ?? []) {
    const key = { order, article, colour }
    const before = lines.get(lineId(key))?.pieces ?? 0
    lines.set(lineId(key), { ...key, pieces: before + pieces, payCentimos: tariffCentimos })
  }
  return [...lines.values()]
}

/** Pieces ordered of a line; 0 where no accepted order has it. */
export const orderedPieces = (orders: OrdersState, key: OrderLineKey): number =>
  orderedLines(orders, key.order).find((line) => lineId(line) === lineId(key))?.pieces ?? 0

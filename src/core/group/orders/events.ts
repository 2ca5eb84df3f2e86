/** Orders of buyers; the sheet version, the tariff and the price of each line are frozen at acceptance. */
import * as v from 'valibot'
import { body, code, currency, type EventOf, day, positive, seen, whole } from '../../kernel/fields.ts'

const line = v.strictObject({
  product: code,
  size: code,
  colour: code,
  article: code,
  pieces: whole,
  sheetVersion: positive,
  tariffCentimos: whole,
  unitMinor: whole,
  amountMinor: whole,
  /** Net grams of one piece, without waste: the weight that freight is split by. */
  pieceGrams: whole,
})

export const ordersEvents = {
  'orders.accepted': body({
    order: code,
    buyer: code,
    currency,
    due: v.optional(day),
    firstPiece: v.optional(v.boolean()),
    lines: v.pipe(v.array(line), v.minLength(1)),
    totalMinor: whole,
    seen,
  }),
  /** All lines of an accepted order with their new pieces; everything else of them as it was accepted. */
  'orders.changed': body({
    order: code,
    lines: v.pipe(v.array(line), v.minLength(1)),
    totalMinor: whole,
    seen,
  }),
}

export type OrdersEvent = EventOf<typeof ordersEvents>
export type OrderLine = v.InferOutput<typeof line>

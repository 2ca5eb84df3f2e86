/** The first-piece gate: the rest of a line is released when one piece has passed. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { lineOf, orderOf, type OrdersState } from '../orders/orders.ts'
import type { QualityEvent } from './events.ts'
import { gateOn, type QualityState } from './quality.ts'

type Areas = { readonly orders: OrdersState; readonly quality: QualityState }
export type ReleaseLine = { readonly on: Day; readonly order: string; readonly article: string }

/** Refused: an unknown order or line, or a line whose order asks for a first piece and none has passed. */
export const decideReleaseLine = (
  { orders, quality }: Areas,
  { on, order, article }: ReleaseLine,
): Result<readonly QualityEvent[]> => {
  const accepted = orderOf(orders, order)
  if (!accepted.ok) return accepted
  if (!lineOf(accepted.value, article)) return refuse('orders.unknownLine', { order, article })
  if (accepted.value.firstPiece && !gateOn(quality, order, article)) {
    return refuse('quality.firstPieceMissing', { order, article })
  }
  return ok([{ type: 'quality.lineReleased', v: 1, body: { on, order, article } }])
}

/** Looking at the first piece of a line: where it passes, the rest may be released. */
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { lineOf, orderOf, type OrdersState } from '../orders/orders.ts'
import { isKnown, type PeopleState } from '../people/people.ts'
import type { FirstPiece, QualityEvent } from './events.ts'

type Areas = { readonly people: PeopleState; readonly orders: OrdersState }

/** Refused: an unknown order, line or member. */
export const decideCheckFirstPiece = (
  { people, orders }: Areas,
  body: FirstPiece,
): Result<readonly QualityEvent[]> => {
  const { order, article, person } = body
  const accepted = orderOf(orders, order)
  if (!accepted.ok) return accepted
  if (!lineOf(accepted.value, article)) return refuse('orders.unknownLine', { order, article })
  if (!isKnown(people, person)) return refuse('people.unknownMember', { person })
  return ok([{ type: 'quality.firstPieceChecked', v: 1, body }])
}

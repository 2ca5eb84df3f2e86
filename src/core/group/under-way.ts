/** Pieces under way by the line that they were told of: which wait for their check, and which are with their maker to mend. */
import type { Recorded } from '../kernel/entry.ts'
import type { OrdersState } from './orders/orders.ts'
import { lineUnderWay, movedByCheck, type PieceCount, type PiecesUnderWay } from './quality/quality.ts'
import { lineOfPieces, piecesTold } from './work-done.ts'

/**
 * From the entries, since the taking back of a check does not say of which line it was. Pieces that do not name the
 * only colour of their article stand with it.
 */
export const piecesUnderWay = (entries: readonly Recorded[], orders: OrdersState): PiecesUnderWay => {
  const underWay = new Map<string, Map<string, PieceCount>>()
  for (const { event, sign } of piecesTold(entries)) {
    if (event.type !== 'quality.delivered' && event.type !== 'quality.checked') continue
    const { person } = event.body
    const line = lineUnderWay(lineOfPieces(orders, event.body) ?? event.body)
    const women = underWay.get(line) ?? new Map<string, PieceCount>()
    const { unchecked, inRepair } = women.get(person) ?? { unchecked: 0, inRepair: 0 }
    const moved =
      event.type === 'quality.checked'
        ? movedByCheck(event.body)
        : { unchecked: event.body.pieces, inRepair: 0 }
    const count = {
      unchecked: unchecked + sign * moved.unchecked,
      inRepair: inRepair + sign * moved.inRepair,
    }
    underWay.set(line, women.set(person, count))
  }
  return underWay
}

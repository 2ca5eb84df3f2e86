/** Accepting an order: each line costed, and frozen as the group and the buyer were told it. */
import { sum, productHalfUp } from '../../kernel/amounts.ts'
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Vector } from '../../kernel/vector.ts'
import { votedOn, type AgreementsState } from '../agreements/agreements.ts'
import { gramsOfPiece, type CatalogueState } from '../catalogue/catalogue.ts'
import { costCard } from '../catalogue/cost-card.ts'
import type { OrderLine, OrdersEvent } from './events.ts'
import type { OrdersState } from './orders.ts'

export type LineWanted = {
  readonly product: string
  readonly size: string
  readonly colour: string
  readonly pieces: number
}
export type AcceptOrder = {
  readonly on: Day
  readonly order: string
  readonly buyer: string
  readonly currency: string
  readonly due?: Day
  readonly lines: readonly LineWanted[]
}
type Areas = {
  readonly orders: OrdersState
  readonly catalogue: CatalogueState
  readonly agreements: AgreementsState
  readonly seen: Vector
}

/** Prices every line by its cost card (R2). Refused: an order known already, an unknown product or size, a missing vote. */
export const decideAcceptOrder = (areas: Areas, command: AcceptOrder): Result<readonly OrdersEvent[]> => {
  const { on, order, buyer, currency, due } = command
  if (areas.orders.orders.has(order)) return refuse('orders.acceptedTwice', { order })
  if (command.lines.length === 0) return refuse('orders.empty', { order })
  const lines: OrderLine[] = []
  for (const wanted of command.lines) {
    const line = costedLine(areas, wanted, command)
    if (!line.ok) return line
    lines.push(line.value)
  }
  const firstPiece = votedOn(areas.agreements, 'firstPiece', on)
  const body = {
    ...{ on, order, buyer, currency, lines, totalMinor: sum(lines.map((line) => line.amountMinor)) },
    ...(due === undefined ? {} : { due }),
    ...(firstPiece.ok && firstPiece.value.required ? { firstPiece: true } : {}),
    seen: { ...areas.seen },
  }
  return ok([{ type: 'orders.accepted', v: 1, body }])
}

const costedLine = (
  { catalogue, agreements }: Areas,
  { product, size, colour, pieces }: LineWanted,
  { on, currency }: AcceptOrder,
): Result<OrderLine> => {
  const sheet = catalogue.sheets.get(product)
  const found = sheet?.sizes.find((candidate) => candidate.size === size)
  if (!sheet || !found) return refuse('catalogue.unknownProduct', { product, size })
  const card = costCard(found, agreements, { on, currency })
  if (!card.ok) return card
  return ok({
    ...{ product, size, colour, pieces },
    article: found.article,
    sheetVersion: sheet.version,
    tariffCentimos: card.value.tariffCentimos,
    unitMinor: card.value.fobMinor,
    amountMinor: productHalfUp(pieces, card.value.fobMinor, 1),
    pieceGrams: gramsOfPiece(found),
  })
}

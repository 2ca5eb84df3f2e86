/** The lines that a share-out gives out, with how they are to be made: as told now, or as told before. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { votedOn, type AgreementsState } from '../agreements/agreements.ts'
import { orderOf, type OrdersState } from '../orders/orders.ts'
import { weekFrom } from './calendar.ts'
import { lineId, orderedLines, type Ordered, type OrderLineKey } from './order-line.ts'
import type { SharingState, Terms } from './sharing.ts'

/** How a line is to be made: what no entry of the book says yet, or says otherwise by now. */
export type LineTold = OrderLineKey & {
  /** The day on which its yarn is there. */
  readonly yarnOn: Day
  /** Without it, the order's day. */
  readonly due?: Day
  /** The fewest pieces that one member takes; without it, the vote for the article, and without that, 1. */
  readonly lot?: number
  /** Pieces that trainees should make, all together. */
  readonly traineePieces: number
}
/** A line that nobody ordered yet: to see what would come of it. */
export type LineOffered = LineTold & {
  readonly due: Day
  readonly pieces: number
  readonly payCentimos: number
}

export type WorkLine = Ordered & { readonly id: string; readonly terms: Terms }

/** More weeks ahead than anybody offers hours for. */
const mostWeeks = 520

type Areas = {
  readonly agreements: AgreementsState
  readonly orders: OrdersState
  readonly sharing: SharingState
}
type Call = {
  readonly on: Day
  readonly orders: readonly string[]
  readonly told: readonly LineTold[]
  readonly offered?: readonly LineOffered[]
}

/**
 * Every line of the orders, then those offered. Refused: an unknown order or line, a line of which nothing was ever
 * told, one without a due day, one due in a week gone by or before its yarn comes.
 */
export const linesToShare = (areas: Areas, { on, orders, told, offered = [] }: Call): Result<WorkLine[]> => {
  const lines: WorkLine[] = []
  for (const order of new Set(orders)) {
    const accepted = orderOf(areas.orders, order)
    if (!accepted.ok) return accepted
    for (const ordered of orderedLines(areas.orders, order)) {
      const line = lineToShare(areas, { on, told, ordered, due: accepted.value.due })
      if (!line.ok) return line
      lines.push(line.value)
    }
  }
  const stray = told.find((one) => !lines.some(({ id }) => id === lineId(one)))
  if (stray) return refuse('orders.unknownLine', { order: stray.order, article: stray.article })
  for (const one of offered) {
    const line = inTime(on, { ...one, id: lineId(one), terms: { ...one, lot: lotOf(areas, on, one) } })
    if (!line.ok) return line
    lines.push(line.value)
  }
  return ok(lines)
}

type Wanted = {
  readonly on: Day
  readonly told: readonly LineTold[]
  readonly ordered: Ordered
  readonly due: Day | null
}

const lineToShare = (areas: Areas, { on, told, ordered, due: orderDue }: Wanted): Result<WorkLine> => {
  const id = lineId(ordered)
  const now = told.find((one) => lineId(one) === id)
  const before = areas.sharing.lines.get(id)?.terms
  const terms = now ?? before
  if (!terms) return refuse('sharing.lineNotTold', { line: id })
  const due = now?.due ?? before?.due ?? orderDue
  if (due === null) return refuse('sharing.dueMissing', { line: id })
  const lot = lotOf(areas, on, { ...before, ...ordered, ...now })
  const { yarnOn, traineePieces } = terms
  const { payCentimos } = ordered
  return inTime(on, { ...ordered, id, terms: { payCentimos, lot, yarnOn, due, traineePieces } })
}

/** What was told for the line, else voted for its article; where the group voted nothing, one piece is enough. */
const lotOf = (
  { agreements }: Areas,
  on: Day,
  { article, lot }: { readonly article: string; readonly lot?: number },
): number => {
  if (lot !== undefined) return lot
  const voted = votedOn(agreements, 'minimumLot', on, article)
  return voted.ok ? voted.value.pieces : 1
}

const inTime = (on: Day, line: WorkLine): Result<WorkLine> => {
  const { id, terms } = line
  const { due, yarnOn } = terms
  const dueWeek = weekFrom(on, due)
  if (dueWeek < 1) return refuse('sharing.dueGone', { line: id, due })
  if (dueWeek > mostWeeks) return refuse('sharing.tooFarAhead', { line: id, due })
  return weekFrom(on, yarnOn) > dueWeek ? refuse('sharing.yarnTooLate', { line: id, yarnOn, due }) : ok(line)
}

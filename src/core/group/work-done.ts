/** What is done of shared-out work, read from the entries: pieces handed in, season pay, and how many were good at once. */
import { productFloor } from '../kernel/amounts.ts'
import type { Day } from '../kernel/day.ts'
import { referenceOf, type Recorded } from '../kernel/entry.ts'
import { eventOf, isKnownEvent } from './events.ts'
import { inJournalOrder } from './journal-order.ts'
import type { OrdersState } from './orders/orders.ts'
import type { Checked, QualityEvent } from './quality/events.ts'
import { lineId, orderedLines, type OrderLineKey } from './sharing/order-line.ts'
import type { WorkDone } from './sharing/season-income.ts'

type Counts = Map<string, Map<string, number>>
type Told = {
  /** Pay of this season's checks, in céntimos, by member. */
  readonly paid: Map<string, number>
  /** By line and member: pieces brought less those rejected, and pieces found good. */
  readonly brought: Counts
  readonly good: Counts
  /** By article and member: new pieces checked, and those good at once. */
  readonly tried: Counts
  readonly passed: Counts
}

/**
 * What a share-out takes from the areas on its right; `since` is the season's first day, from which pay counts.
 * Pieces are handed in where a delivery, or the check that found them good, names the order, and the colour where the
 * order has several; whichever of the two tells of more. What waits for its check counts at its tariff; what was rejected
 * is to be made anew.
 */
export const workDone = (entries: readonly Recorded[], orders: OrdersState, since: Day): WorkDone => {
  const told: Told = {
    ...{ paid: new Map(), brought: new Map(), good: new Map(), tried: new Map(), passed: new Map() },
  }
  for (const { event, sign } of piecesTold(entries)) {
    if (event.type === 'quality.delivered') addToLine(told.brought, orders, event.body, sign)
    if (event.type === 'quality.checked') addCheck(told, orders, { checked: event.body, sign, since })
  }
  const pieces = larger(told.brought, told.good)
  return {
    earnedCentimos: withWaiting(told, pieces, orders),
    pieces,
    goodMillionths: partsOf(told.passed, told.tried),
  }
}

/** Pieces that were told of, or the taking back of that. */
export type PiecesTold = { readonly event: QualityEvent; readonly sign: 1 | -1; readonly entry: Recorded }

/** Deliveries and checks in their order; one that was taken back comes again with the other sign. */
export const piecesTold = (entries: readonly Recorded[]): readonly PiecesTold[] => {
  const told: PiecesTold[] = []
  const standing = new Map<string, QualityEvent>()
  for (const { entry } of inJournalOrder(entries.filter(isOfPieces))) {
    const event = eventOf(entry.type, entry.v, entry.body)
    if (event.type === 'quality.delivered' || event.type === 'quality.checked') {
      standing.set(referenceOf(entry), event)
      told.push({ event, sign: 1, entry })
    }
    if (event.type === 'quality.deliveryReversed' || event.type === 'quality.checkReversed') {
      const wrong = standing.get(event.body.corrects)
      standing.delete(event.body.corrects)
      if (wrong) told.push({ event: wrong, sign: -1, entry })
    }
  }
  return told
}

/** Whether an entry tells of pieces: all that this reckoning reads, and what of them was invoiced. */
export const isOfPieces = ({ type, v }: Pick<Recorded, 'type' | 'v'>): boolean =>
  pieceTypes.has(type) && isKnownEvent(type, v)

const pieceTypes: ReadonlySet<string> = new Set([
  ...['quality.delivered', 'quality.deliveryReversed', 'quality.checked', 'quality.checkReversed'],
  'sales.invoiced',
])

const add = (counts: Counts, about: string, person: string, count: number): void => {
  const members = counts.get(about) ?? new Map<string, number>()
  counts.set(about, members.set(person, (members.get(person) ?? 0) + count))
}

type OfOrder = Pick<Checked, 'person' | 'article' | 'order' | 'colour' | 'pieces'>

/** The line of an order that pieces belong to; nothing where they name no order, or not which of its colours. */
export const lineOfPieces = (
  orders: OrdersState,
  told: Omit<OfOrder, 'person' | 'pieces'>,
): OrderLineKey | undefined => {
  if (told.order === undefined) return undefined
  const lines = orderedLines(orders, told.order).filter(({ article }) => article === told.article)
  const isSure = told.colour !== undefined || lines.length === 1
  return lines.find(({ colour }) => isSure && colour === (told.colour ?? colour))
}

const addToLine = (counts: Counts, orders: OrdersState, told: OfOrder, sign: number): void => {
  const line = lineOfPieces(orders, told)
  if (line) add(counts, lineId(line), told.person, sign * told.pieces)
}

type Check = { readonly checked: Checked; readonly sign: number; readonly since: Day }

const addCheck = (told: Told, orders: OrdersState, { checked, sign, since }: Check): void => {
  const { on, person, article, pieces, source, outcome, payCentimos } = checked
  const isGood = outcome === 'first' || outcome === 'second'
  if (on >= since) told.paid.set(person, (told.paid.get(person) ?? 0) + sign * payCentimos)
  if (isGood) addToLine(told.good, orders, checked, sign)
  if (outcome === 'rejected') addToLine(told.brought, orders, checked, -sign)
  if (source !== 'new') return
  add(told.tried, article, person, sign * pieces)
  if (isGood) add(told.passed, article, person, sign * pieces)
}

/** The larger count of the two, by line and member, where it is above 0. */
const larger = (a: Counts, b: Counts): Counts => {
  const counts: Counts = new Map()
  for (const line of new Set([...a.keys(), ...b.keys()]))
    for (const person of new Set([...(a.get(line)?.keys() ?? []), ...(b.get(line)?.keys() ?? [])])) {
      const count = Math.max(a.get(line)?.get(person) ?? 0, b.get(line)?.get(person) ?? 0)
      if (count > 0) add(counts, line, person, count)
    }
  return counts
}

const withWaiting = (
  { paid, good }: Told,
  pieces: Counts,
  orders: OrdersState,
): ReadonlyMap<string, number> => {
  const earned = new Map(paid)
  for (const [order] of orders.orders)
    for (const line of orderedLines(orders, order))
      for (const [person, count] of pieces.get(lineId(line)) ?? []) {
        const waiting = count - (good.get(lineId(line))?.get(person) ?? 0)
        earned.set(person, (earned.get(person) ?? 0) + waiting * line.payCentimos)
      }
  return earned
}

/** Passed pieces as millionths of those tried, rounded down; nothing where none was tried. */
const partsOf = (passed: Counts, tried: Counts): Counts => {
  const parts: Counts = new Map()
  for (const [article, members] of tried)
    for (const [person, count] of members) {
      const good = passed.get(article)?.get(person) ?? 0
      if (count > 0) add(parts, article, person, Math.max(0, productFloor(good, 1_000_000, count)))
    }
  return parts
}

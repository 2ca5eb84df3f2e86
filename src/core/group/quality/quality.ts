/** How the pieces came out: by woman and article, each piece counted once. */
import type { Find, Place } from '../../kernel/finding.ts'
import type { OrdersState } from '../orders/orders.ts'
import { isKnown, isNearKin, type PeopleState } from '../people/people.ts'
import { overdrawn, yarnAccount, type YarnState } from '../yarn/yarn.ts'
import type { Checked, QualityEvent } from './events.ts'

export type PieceCount = {
  delivered: number
  first: number
  second: number
  inRepair: number
  rejected: number
}
export type Gate = { passed: boolean; released: boolean }
export type QualityState = {
  /** By woman, then by article. */
  readonly pieces: Map<string, Map<string, PieceCount>>
  /** By `order/article`, where a first piece was looked at. */
  readonly gates: Map<string, Gate>
}

export const noQuality = (): QualityState => ({ pieces: new Map(), gates: new Map() })

type Areas = {
  readonly people: PeopleState
  readonly orders: OrdersState
  readonly yarn: YarnState
  readonly quality: QualityState
}

/** Pieces of an article that a woman brought and nobody has checked yet. */
export const uncheckedPieces = (count: PieceCount): number =>
  count.delivered - count.first - count.second - count.inRepair - count.rejected

/** How the pieces of a woman and article stand, as a copy: nothing is opened by looking. */
export const countOfPieces = (state: QualityState, person: string, article: string): PieceCount => ({
  ...(state.pieces.get(person)?.get(article) ?? noPieces),
})

export const gateOn = (state: QualityState, order: string, article: string): Gate =>
  state.gates.get(`${order}/${article}`) ?? closedGate

const noPieces: PieceCount = { delivered: 0, first: 0, second: 0, inRepair: 0, rejected: 0 }
const closedGate: Gate = { passed: false, released: false }

const pieceCount = (state: QualityState, person: string, article: string): PieceCount => {
  const articles = state.pieces.get(person) ?? new Map<string, PieceCount>()
  state.pieces.set(person, articles)
  const count = articles.get(article) ?? { ...noPieces }
  articles.set(article, count)
  return count
}

const gateOf = (state: QualityState, order: string, article: string): Gate => {
  const key = `${order}/${article}`
  const gate = state.gates.get(key) ?? { ...closedGate }
  state.gates.set(key, gate)
  return gate
}

/** Folds one event of this room, with the yarn that a check says went into the pieces. */
export const foldQuality = (areas: Areas, { type, body }: QualityEvent, place: Place, find: Find): void => {
  switch (type) {
    case 'quality.delivered':
      if (!isKnown(areas.people, body.person))
        find('people.unknownMember', body.person, { person: body.person })
      pieceCount(areas.quality, body.person, body.article).delivered += body.pieces
      return
    case 'quality.checked':
      foldPieces(areas, body, find)
      foldYarnUsed(areas.yarn, body, find)
      return checkFindings(areas, body, place, find)
    case 'quality.firstPieceChecked':
      gateOf(areas.quality, body.order, body.article).passed ||= body.passed
      return
    case 'quality.lineReleased':
      gateOf(areas.quality, body.order, body.article).released = true
      return
    default:
      return type satisfies never
  }
}

const countOf = { first: 'first', second: 'second', repair: 'inRepair', rejected: 'rejected' } as const

const foldPieces = (
  { quality }: Areas,
  { person, article, pieces, source, outcome }: Checked,
  find: Find,
): void => {
  const count = pieceCount(quality, person, article)
  if (source === 'repair') count.inRepair -= pieces
  count[countOf[outcome]] += pieces
  if (count.inRepair < 0)
    find('quality.notInRepair', `${person}/${article}`, { person, article, pieces: -count.inRepair })
  const missing = -uncheckedPieces(count)
  if (missing > 0)
    find('quality.checkedNotDelivered', `${person}/${article}`, { person, article, pieces: missing })
}

const yarnColumn = {
  first: 'inFirst',
  second: 'inSecond',
  repair: 'inRepair',
  rejected: 'inRejects',
} as const

const foldYarnUsed = (yarn: YarnState, { person, outcome, yarn: used }: Checked, find: Find): void => {
  for (const { lot, grams, wasteGrams, fromRepairGrams = 0 } of used) {
    const account = yarnAccount(yarn, person, lot)
    account.inRepair -= fromRepairGrams
    account[yarnColumn[outcome]] += grams
    account.waste += wasteGrams
    if (!yarn.lots.has(lot)) find('yarn.unknownLot', lot, { lot })
    overdrawn(yarn, person, lot, find)
  }
}

const checkFindings = ({ people, orders, quality }: Areas, body: Checked, place: Place, find: Find): void => {
  const { person, article, order, pieces } = body
  if (isNearKin(people, person, place.by)) find('quality.checkedOwn', person, { person, article })
  if (order === undefined) return
  const known = orders.orders.get(order)
  if (!known) return find('orders.unknown', order, { order })
  if (known.firstPiece && pieces > 0 && !gateOn(quality, order, article).released) {
    find('quality.beforeRelease', `${order}/${article}`, { order, article, person })
  }
}

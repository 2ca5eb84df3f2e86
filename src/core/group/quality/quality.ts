/** How pieces come in and out of checking: by woman and article, each piece counted once. */
import type { Find, Place } from '../../kernel/finding.ts'
import type { OrdersState } from '../orders/orders.ts'
import { isKnown, isNearKin, type PeopleState } from '../people/people.ts'
import { addGrams, type YarnState } from '../yarn/yarn.ts'
import type { Checked, FirstPiece, QualityEvent, YarnUsed } from './events.ts'

/** A woman's pieces of an article that are still under way; what is graded is in the entries. */
export type PieceCount = {
  /** Brought, and checked by nobody yet; below 0 where more were checked than she brought. */
  readonly unchecked: number
  /** Sent back to her, to be checked again. */
  readonly inRepair: number
}
/** By the line as `lineUnderWay` names it, then by woman; reckoned from the entries by `group/under-way.ts`. */
export type PiecesUnderWay = ReadonlyMap<string, ReadonlyMap<string, PieceCount>>
type LineOfPieces = {
  readonly article: string
  readonly order?: string | undefined
  readonly colour?: string | undefined
}

/** `P01/CHULLO/Rojo`; what was not told of it is empty. */
export const lineUnderWay = ({ order = '', article, colour = '' }: LineOfPieces): string =>
  `${order}/${article}/${colour}`

/** Her pieces of a line that wait for their check, and those with her to mend. */
export const countOfLine = (underWay: PiecesUnderWay, person: string, line: LineOfPieces): PieceCount =>
  underWay.get(lineUnderWay(line))?.get(person) ?? noPieces

/** How far a line is: a first piece passed, or the rest released. Before that, nothing. */
export type Gate = 'passed' | 'released'
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
export const uncheckedPieces = ({ unchecked }: PieceCount): number => unchecked

/** How the pieces of a woman and article stand; nothing is opened by looking. */
export const countOfPieces = (state: QualityState, person: string, article: string): PieceCount =>
  state.pieces.get(person)?.get(article) ?? noPieces

const noPieces: PieceCount = { unchecked: 0, inRepair: 0 }

/** Adds to a count; one that is back at nothing is dropped, so that an old book stays small. */
const addPieces = (
  state: QualityState,
  { person, article }: { readonly person: string; readonly article: string },
  added: PieceCount,
): PieceCount => {
  const { unchecked, inRepair } = countOfPieces(state, person, article)
  const count = { unchecked: unchecked + added.unchecked, inRepair: inRepair + added.inRepair }
  const articles = state.pieces.get(person) ?? new Map<string, PieceCount>()
  state.pieces.set(person, articles)
  if (count.unchecked === 0 && count.inRepair === 0) articles.delete(article)
  else articles.set(article, count)
  return count
}

export const gateOn = (state: QualityState, order: string, article: string): Gate | undefined =>
  state.gates.get(`${order}/${article}`)

/** Folds one event of this room, with the yarn that a check says went into the pieces. */
export const foldQuality = (areas: Areas, { type, body }: QualityEvent, place: Place, find: Find): void => {
  switch (type) {
    case 'quality.delivered':
      if (!isKnown(areas.people, body.person))
        find('people.unknownMember', body.person, { person: body.person })
      addPieces(areas.quality, body, { unchecked: body.pieces, inRepair: 0 })
      return
    case 'quality.checked':
      foldPieces(areas, body, find)
      foldYarnUsed(areas.yarn, body, find)
      return checkFindings(areas, body, place, find)
    case 'quality.deliveryReversed':
      return foldDeliveryReversed(areas, body, find)
    case 'quality.checkReversed':
      foldPieces(areas, { ...body, pieces: -body.pieces }, find)
      return foldYarnUsed(areas.yarn, { ...body, yarn: body.yarn.map(takenBack) }, find)
    case 'quality.firstPieceChecked':
      return foldFirstPiece(areas, body, place, find)
    case 'quality.lineReleased':
      areas.quality.gates.set(`${body.order}/${body.article}`, 'released')
      return
    default:
      return type satisfies never
  }
}

const foldFirstPiece = ({ people, quality }: Areas, body: FirstPiece, { by }: Place, find: Find): void => {
  const { order, article, person, passed } = body
  if (isNearKin(people, person, by)) find('quality.checkedOwn', person, { person, article })
  if (passed && !gateOn(quality, order, article)) quality.gates.set(`${order}/${article}`, 'passed')
}

type DeliveryReversed = Extract<QualityEvent, { type: 'quality.deliveryReversed' }>['body']

const foldDeliveryReversed = ({ quality }: Areas, body: DeliveryReversed, find: Find): void => {
  const { person, article, pieces } = body
  const missing = -addPieces(quality, body, { unchecked: -pieces, inRepair: 0 }).unchecked
  if (missing > 0)
    find('quality.checkedNotDelivered', `${person}/${article}`, { person, article, pieces: missing })
}

const takenBack = ({ lot, grams, wasteGrams, fromRepairGrams = 0 }: YarnUsed): YarnUsed => ({
  ...{ lot, grams: -grams, wasteGrams: -wasteGrams, fromRepairGrams: -fromRepairGrams },
})

type Sorted = Pick<Checked, 'person' | 'article' | 'pieces' | 'source' | 'outcome' | 'yarn'>

/** What a check moves: pieces are no longer unchecked, and some go to mend or come back from there. */
export const movedByCheck = ({
  pieces,
  source,
  outcome,
}: Omit<Sorted, 'yarn' | 'person' | 'article'>): PieceCount => {
  const toRepair = outcome === 'repair' ? pieces : 0
  return source === 'new'
    ? { unchecked: -pieces, inRepair: toRepair }
    : { unchecked: 0, inRepair: toRepair - pieces }
}

const foldPieces = ({ quality }: Areas, body: Sorted, find: Find): void => {
  const { person, article, pieces, source } = body
  const count = addPieces(quality, body, movedByCheck(body))
  const about = `${person}/${article}`
  if ((source === 'repair' || pieces < 0) && count.inRepair < 0) {
    find('quality.notInRepair', about, { person, article, pieces: -count.inRepair })
  }
  if (source === 'new' && pieces > 0 && count.unchecked < 0) {
    find('quality.checkedNotDelivered', about, { person, article, pieces: -count.unchecked })
  }
}

const yarnColumn = {
  first: 'inFirst',
  second: 'inSecond',
  repair: 'inRepair',
  rejected: 'inRejects',
} as const

const foldYarnUsed = (yarn: YarnState, { person, outcome, yarn: used }: Sorted, find: Find): void => {
  for (const { lot, grams, wasteGrams, fromRepairGrams = 0 } of used) {
    if (!yarn.lots.has(lot)) find('yarn.unknownLot', lot, { lot })
    const parts = { inRepair: -fromRepairGrams, waste: wasteGrams }
    const column = yarnColumn[outcome]
    addGrams(
      yarn,
      { person, lot, grams: { ...parts, [column]: (column === 'inRepair' ? parts.inRepair : 0) + grams } },
      find,
    )
  }
}

const checkFindings = ({ people, orders, quality }: Areas, body: Checked, place: Place, find: Find): void => {
  const { person, article, order, pieces } = body
  if (isNearKin(people, person, place.by)) find('quality.checkedOwn', person, { person, article })
  if (order === undefined) return
  const known = orders.orders.get(order)
  if (!known) return find('orders.unknown', order, { order })
  if (known.firstPiece && pieces > 0 && gateOn(quality, order, article) !== 'released') {
    find('quality.beforeRelease', `${order}/${article}`, { order, article, person })
  }
}

/** Who has which work in hand: what was shared out, and what the women said about it since. */
import type { Day } from '../../kernel/day.ts'
import type { Find } from '../../kernel/finding.ts'
import type { OrdersState } from '../orders/orders.ts'
import { isKnown, type PeopleState } from '../people/people.ts'
import type { SharedLineTold, SharingEvent, WorkShared } from './events.ts'
import { lineId, orderedPieces, type OrderLineKey } from './order-line.ts'

/** A member's pieces of a line. */
export type Hand = {
  /** Pieces that are hers to make, those handed in among them. */
  readonly given: number
  /** Of these, the ones that she took on. */
  readonly accepted: number
  /** Who fixed them by hand at the last share-out, where somebody did. */
  readonly fixedBy: string | null
}
/** How a line was shared out last. */
export type Terms = Pick<SharedLineTold, 'payCentimos' | 'lot' | 'yarnOn' | 'due' | 'traineePieces'>
export type SharedLine = OrderLineKey & {
  /** The day of its first share-out. */
  readonly since: Day
  readonly terms: Terms
  readonly hands: Map<string, Hand>
}
export type SharingState = {
  readonly lines: Map<string, SharedLine>
  /** Who stood first in the last share-out of new work: she stands last in the next one. */
  stoodFirst: string | null
  /** Each member's ideal season income at her newest share-out, and the day of it. */
  readonly ideals: Map<string, Ideal>
}
export type Ideal = { readonly on: Day; readonly centimos: number }

export const noSharing = (): SharingState => ({ lines: new Map(), stoodFirst: null, ideals: new Map() })

const emptyHand: Hand = { given: 0, accepted: 0, fixedBy: null }

/** A member's pieces of a line; nothing is opened by looking. */
export const handOf = (state: SharingState, key: OrderLineKey, person: string): Hand =>
  state.lines.get(lineId(key))?.hands.get(person) ?? emptyHand

/** Pieces of a line in all hands. */
export const givenPieces = ({ lines }: SharingState, key: OrderLineKey): number =>
  [...(lines.get(lineId(key))?.hands.values() ?? [])].reduce((sum, { given }) => sum + given, 0)

/** Pieces of a line that nobody has; below 0 where more were given than were ordered, which is a finding. */
export const leftPieces = (state: SharingState, orders: OrdersState, key: OrderLineKey): number =>
  orderedPieces(orders, key) - givenPieces(state, key)

type Areas = {
  readonly people: PeopleState
  readonly orders: OrdersState
  readonly sharing: SharingState
}

/** Folds one event of this room. A fact moves the pieces that are there; what is missing for it is a finding. */
export const foldSharing = (areas: Areas, { type, body }: SharingEvent, find: Find): void => {
  if (type === 'sharing.workShared') return foldShared(areas, body, find)
  findUnknown(areas.people, body.person, find)
  switch (type) {
    case 'sharing.workAccepted':
      return accept(areas.sharing, body, find)
    case 'sharing.workDeclined':
      takeFrom(areas.sharing, body, find)
      return
    case 'sharing.workPassedOn':
      return pass(areas, { person: body.person, to: body.to, line: body }, find)
    case 'sharing.workSwapped':
      pass(areas, { person: body.person, to: body.with, line: body.gives }, find)
      return pass(areas, { person: body.with, to: body.person, line: body.takes }, find)
    default:
      return type satisfies never
  }
}

/** Moves each hand by what the decision changed, so that a fact which it had not seen still counts. */
const foldShared = ({ orders, sharing }: Areas, body: WorkShared, find: Find): void => {
  if (body.lines.some((line) => !sharing.lines.has(lineId(line)))) sharing.stoodFirst = body.first
  for (const { person, idealCentimos } of body.members)
    if (idealCentimos !== undefined) sharing.ideals.set(person, { on: body.on, centimos: idealCentimos })
  for (const told of body.lines) {
    const hands = openLine(sharing, told, body.on)
    for (const { person, before, pieces, changedBy } of told.shares) {
      const { given, accepted } = hands.get(person) ?? emptyHand
      const now = given + pieces - before
      if (now < 0) findMoreThanHeld(find, person, told, -now)
      setHand(hands, person, { given: Math.max(0, now), accepted, fixedBy: changedBy ?? null })
    }
    findMoreThanOrdered(sharing, orders, told, find)
  }
}

const findMoreThanOrdered = (
  sharing: SharingState,
  orders: OrdersState,
  line: OrderLineKey,
  find: Find,
): void => {
  const pieces = -leftPieces(sharing, orders, line)
  const { order, article, colour } = line
  if (pieces > 0) find('sharing.moreThanOrdered', lineId(line), { order, article, colour, pieces })
}

/** Where an order shrank below what is given out of it, each such line is a finding: share its work out again. */
export const findOvergiven = (
  { sharing, orders }: Pick<Areas, 'sharing' | 'orders'>,
  order: string,
  find: Find,
): void => {
  for (const line of sharing.lines.values())
    if (line.order === order) findMoreThanOrdered(sharing, orders, line, find)
}

const openLine = ({ lines }: SharingState, told: SharedLineTold, on: Day): Map<string, Hand> => {
  const { order, article, colour, payCentimos, lot, yarnOn, due, traineePieces } = told
  const known = lines.get(lineId(told))
  const hands = known?.hands ?? new Map<string, Hand>()
  const terms = { payCentimos, lot, yarnOn, due, traineePieces }
  lines.set(lineId(told), { order, article, colour, since: known?.since ?? on, terms, hands })
  return hands
}

/** Nobody has taken on more than she has; a hand without pieces is dropped, unless that was fixed. */
const setHand = (hands: Map<string, Hand>, person: string, { given, accepted, fixedBy }: Hand): void => {
  if (given === 0 && fixedBy === null) hands.delete(person)
  else hands.set(person, { given, accepted: Math.min(given, accepted), fixedBy })
}

type OfLine = OrderLineKey & { readonly pieces: number }
type OfHers = OfLine & { readonly person: string }

const accept = (state: SharingState, body: OfHers, find: Find): void => {
  const { given, accepted, fixedBy } = handOf(state, body, body.person)
  const short = accepted + body.pieces - given
  if (short > 0) findMoreThanHeld(find, body.person, body, short)
  const hands = state.lines.get(lineId(body))?.hands
  if (hands) setHand(hands, body.person, { given, accepted: accepted + body.pieces, fixedBy })
}

/** Takes pieces out of a member's hand, as far as she has them; answers how many. */
const takeFrom = (state: SharingState, body: OfHers, find: Find): number => {
  const { given, accepted } = handOf(state, body, body.person)
  const taken = Math.min(given, body.pieces)
  if (taken < body.pieces) findMoreThanHeld(find, body.person, body, body.pieces - taken)
  const hands = state.lines.get(lineId(body))?.hands
  if (hands && taken > 0) setHand(hands, body.person, { given: given - taken, accepted, fixedBy: null })
  return taken
}

type Passing = { readonly person: string; readonly to: string; readonly line: OfLine }

/** Moves pieces from one hand to another, which takes them on; so does the income that they stand for. */
const pass = ({ people, sharing }: Areas, { person, to, line }: Passing, find: Find): void => {
  findUnknown(people, to, find)
  const { order, article, colour, pieces } = line
  if (!people.members.get(to)?.skills.has(article))
    find('sharing.withoutSkill', `${to}/${article}`, { person: to, article })
  const moved = takeFrom(sharing, { person, order, article, colour, pieces }, find)
  const hands = sharing.lines.get(lineId(line))?.hands
  if (!hands || moved === 0) return
  const { given, accepted } = hands.get(to) ?? emptyHand
  setHand(hands, to, { given: given + moved, accepted: accepted + moved, fixedBy: null })
}

const findUnknown = (people: PeopleState, person: string, find: Find): void => {
  if (!isKnown(people, person)) find('people.unknownMember', person, { person })
}

const findMoreThanHeld = (find: Find, person: string, line: OrderLineKey, short: number): void => {
  const { order, article } = line
  find('sharing.moreThanHeld', `${person}/${order}/${article}`, { person, order, article, short })
}

/** A woman's pieces by order: what she has in hand, what that will pay, and the entries behind each count. */
import { sum } from '../../core/kernel/amounts.ts'
import type { Day } from '../../core/kernel/day.ts'
import { referenceOf, type Recorded } from '../../core/kernel/entry.ts'
import type { GroupBook } from '../../core/group/book.ts'
import { eventOf, isKnownEvent, type GroupEvent } from '../../core/group/events.ts'
import { inJournalOrder, onOf } from '../../core/group/journal-order.ts'
import { lineId, type OrderLineKey } from '../../core/group/sharing/order-line.ts'
import { doneOf, inHand, type WorkDone } from '../../core/group/sharing/season-income.ts'
import { lineOfPieces, piecesTold } from '../../core/group/work-done.ts'
import { apart, type Apart } from './taken-back.ts'

/** Pieces of a line in her hand, with what they pay once they are good. */
export type InHand = OrderLineKey & {
  readonly given: number
  readonly handedIn: number
  readonly inHand: number
  readonly payCentimos: number
  readonly comingCentimos: number
  readonly due: Day
}

/** Her lines with pieces still to hand in, in the order in which they were shared out. */
export const piecesInHand = ({ sharing }: GroupBook, done: WorkDone, person: string): readonly InHand[] =>
  [...sharing.lines.values()].flatMap((line): InHand[] => {
    const pieces = inHand(line, done, person)
    if (pieces === 0) return []
    const { order, article, colour, terms } = line
    return [
      {
        ...{ order, article, colour, inHand: pieces, due: terms.due, payCentimos: terms.payCentimos },
        given: line.hands.get(person)?.given ?? 0,
        handedIn: doneOf(done, lineId(line), person),
        comingCentimos: pieces * terms.payCentimos,
      },
    ]
  })

/** Her pieces of each article, its colours together. */
export const handsByArticle = (
  lines: readonly InHand[],
): readonly { readonly article: string; readonly pieces: number }[] =>
  [...new Set(lines.map(({ article }) => article))].map((article) => ({
    article,
    pieces: sum(lines.filter((line) => line.article === article).map((line) => line.inHand)),
  }))

/** What is coming to her for these pieces. */
export const comingOf = (lines: readonly InHand[]): number => sum(lines.map((line) => line.comingCentimos))

export type PieceWhat =
  | ('shared' | 'declined' | 'swapped' | 'piecesPassedOn' | 'piecesPassedToHer')
  | ('handedIn' | 'handedInReversed' | 'toMakeAnew' | 'found')
export type PieceLine = {
  readonly ref: string
  readonly on: Day
  readonly pieces: number
  readonly what: PieceWhat
}
export type LinesOfPieces = Apart<PieceLine> & { readonly inHand: number }
type OfLine = { readonly person: string; readonly line: OrderLineKey; readonly done: WorkDone }

/** The entries behind what she has in hand of a line; what findings changed of it stands as a line of its own. */
export const linesOfPieces = (group: GroupBook, hers: readonly Recorded[], of: OfLine): LinesOfPieces => {
  const { person, line, done } = of
  const shared = group.sharing.lines.get(lineId(line))
  const amount = shared ? inHand(shared, done, person) : 0
  const given = inJournalOrder(hers, group.closings).flatMap(({ entry }) => givenLines(entry, of))
  const lines = [...given, ...handedInLines(group, hers, of)].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  )
  const rest = amount - sum(lines.map(({ pieces }) => pieces))
  const last = lines.at(-1)
  const found: readonly PieceLine[] =
    rest === 0 || !last ? [] : [{ ref: last.ref, on: last.on, pieces: rest, what: 'found' }]
  const told = apart(group.corrected, lines, ({ pieces }) => pieces)
  return { inHand: amount, lines: [...told.lines, ...found], takenBack: told.takenBack }
}

const givenLines = (entry: Recorded, { person, line }: OfLine): readonly PieceLine[] => {
  if (!entry.type.startsWith('sharing.') || !isKnownEvent(entry.type, entry.v)) return []
  const on = onOf(entry)
  return movedBy(eventOf(entry.type, entry.v, entry.body), person, lineId(line))
    .filter(({ pieces }) => pieces !== 0)
    .map((moved) => ({ ref: referenceOf(entry), on, ...moved }))
}

type Moved = Pick<PieceLine, 'pieces' | 'what'>

const movedBy = (event: GroupEvent, person: string, id: string): readonly Moved[] => {
  switch (event.type) {
    case 'sharing.workShared':
      return event.body.lines
        .filter((line) => lineId(line) === id)
        .flatMap((line) => line.shares.filter((share) => share.person === person))
        .map(({ before, pieces }) => ({ pieces: pieces - before, what: 'shared' }))
    case 'sharing.workDeclined':
      return event.body.person === person && lineId(event.body) === id
        ? [{ pieces: -event.body.pieces, what: 'declined' }]
        : []
    case 'sharing.workPassedOn': {
      if (lineId(event.body) !== id) return []
      if (event.body.person === person) return [{ pieces: -event.body.pieces, what: 'piecesPassedOn' }]
      return event.body.to === person ? [{ pieces: event.body.pieces, what: 'piecesPassedToHer' }] : []
    }
    case 'sharing.workSwapped': {
      const { gives, takes } = event.body
      const sign = event.body.person === person ? 1 : event.body.with === person ? -1 : 0
      const moved = (lineId(takes) === id ? takes.pieces : 0) - (lineId(gives) === id ? gives.pieces : 0)
      return [{ pieces: sign * moved, what: 'swapped' }]
    }
    default:
      return []
  }
}

/** Handed in is what she brought, or what was found good where that tells of more; as the share-out counts it. */
const handedInLines = (
  { orders }: GroupBook,
  hers: readonly Recorded[],
  { person, line }: OfLine,
): readonly PieceLine[] => {
  const brought: PieceLine[] = []
  const good: PieceLine[] = []
  for (const { event, sign, entry } of piecesTold(hers)) {
    if (event.type !== 'quality.delivered' && event.type !== 'quality.checked') continue
    const { body } = event
    const of = lineOfPieces(orders, body)
    if (body.person !== person || !of || lineId(of) !== lineId(line)) continue
    const told = { ref: referenceOf(entry), on: onOf(entry) }
    const what = sign > 0 ? 'handedIn' : 'handedInReversed'
    if (event.type === 'quality.delivered') brought.push({ ...told, what, pieces: 0 - sign * body.pieces })
    else if (event.body.outcome === 'rejected')
      brought.push({ ...told, what: 'toMakeAnew', pieces: sign * body.pieces })
    else if (event.body.outcome !== 'repair') good.push({ ...told, what, pieces: 0 - sign * body.pieces })
  }
  const count = (lines: readonly PieceLine[]): number => 0 - sum(lines.map(({ pieces }) => pieces))
  return count(brought) >= count(good) ? brought : good
}

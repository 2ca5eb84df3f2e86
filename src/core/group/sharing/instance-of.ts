/** From the book to an instance of the engine: the work of one or several orders, and who may do it. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Instance, Line, Share } from '../../share-out/instance.ts'
import { votedOn, type AgreementsState } from '../agreements/agreements.ts'
import type { CatalogueState } from '../catalogue/catalogue.ts'
import type { OrdersState } from '../orders/orders.ts'
import { isTrainee, type PeopleState } from '../people/people.ts'
import { weekFrom } from './calendar.ts'
import { instanceMembers } from './instance-members.ts'
import { keptByLine, otherWork, type ByHand, type Keeping } from './kept-pieces.ts'

import { roster } from './roster.ts'
import { doneOf, inHand, type WorkDone } from './season-income.ts'
import type { SharingState } from './sharing.ts'
import { linesToShare, type LineOffered, type LineTold, type WorkLine } from './work-lines.ts'

export type Areas = {
  readonly people: PeopleState
  readonly agreements: AgreementsState
  readonly catalogue: CatalogueState
  readonly orders: OrdersState
  readonly sharing: SharingState
}
/** What is to be shared out: all that is not handed in yet of the orders, what is in hand among it. */
export type WorkCall = {
  readonly on: Day
  readonly orders: readonly string[]
  /** Lines that were never shared out before, and what is different now of others. */
  readonly told: readonly LineTold[]
  /** Pieces in hand that the group fixes, or frees again. */
  readonly byHand?: readonly ByHand[]
  /** Lines of an order that is not accepted yet: what if it were. */
  readonly offered?: readonly LineOffered[]
  readonly done: WorkDone
}
/** The instance, and what it was drawn from. */
export type Work = {
  readonly instance: Instance
  /** What members have in hand of these lines now, as far as it is not handed in. */
  readonly before: readonly Share[]
  readonly lines: readonly WorkLine[]
  readonly keeping: Keeping
  readonly weightBy: 'piece' | 'pay'
  readonly first: string
}

/**
 * The instance of a day. Pieces that a member took on stay with her; what she has in hand of other orders takes its time.
 * Refused: a missing vote, lines as in `linesToShare`, nothing left to make, nobody there, a missing wish under fairness
 * by share, a hand's change below what a member took on, sums too large.
 */
export const instanceOf = (areas: Areas, call: WorkCall): Result<Work> => {
  const { on, done } = call
  const votes = votesOn(areas.agreements, on)
  if (!votes.ok) return votes
  const { fairness, weightBy, since } = votes.value
  const lines = linesToShare(areas, call)
  if (!lines.ok) return lines
  const keeping = keptByLine(areas, lines.value, call)
  if (!keeping.ok) return keeping
  const people = roster(areas.people, on, areas.sharing.stoodFirst)
  const [first] = people
  if (first === undefined) return refuse('sharing.nobody', { on })

  const own = lines.value.map((line) => engineLine(line, { areas, on, done, weightBy }))
  if (own.every(({ pieces }) => pieces === 0)) return refuse('sharing.nothingToShare', { on })
  const other = otherWork(areas, { on, done, since, without: new Set(own.map(({ id }) => id)) })
  const all = [...own, ...other.map(({ line }) => line)]
  const weeks = all.reduce((most, { dueWeek }) => Math.max(most, dueWeek), 1)
  const kept = [...keeping.value.kept, ...other.flatMap((work) => work.kept)]
  const works = [...lines.value.map(({ id, article }) => ({ id, article })), ...other]
  const members = instanceMembers(areas, { on, done, since, fairness, weeks, people, works, kept, own })
  if (!members.ok) return members
  const instance: Instance = { fairness, weeks, lines: all, members: members.value, kept }
  if (!isExact(instance)) return refuse('sharing.tooLarge', { on })
  const before = beforeOf(areas.sharing, lines.value, done)
  return ok({ instance, before, lines: lines.value, keeping: keeping.value, weightBy, first })
}

type Votes = {
  readonly fairness: Instance['fairness']
  readonly weightBy: Work['weightBy']
  /** The season's first day. */
  readonly since: Day
}

const votesOn = (agreements: AgreementsState, on: Day): Result<Votes> => {
  const fairness = votedOn(agreements, 'fairness', on)
  if (!fairness.ok) return fairness
  const weight = votedOn(agreements, 'shortageWeight', on)
  if (!weight.ok) return weight
  const season = votedOn(agreements, 'season', on)
  if (!season.ok) return season
  return ok({ fairness: fairness.value.by, weightBy: weight.value.by, since: season.value.firstDay })
}

type Drawing = Pick<WorkCall, 'on' | 'done'> & Pick<Work, 'weightBy'> & { readonly areas: Areas }

/** What is still to make of a line, and how many of that by trainees. */
const engineLine = (line: WorkLine, { areas, on, done, weightBy }: Drawing): Line => {
  const { id, article, terms } = line
  const handedIn = [...(done.pieces.get(id) ?? [])]
  const sumOf = (pieces: readonly (readonly [string, number])[]): number =>
    pieces.reduce((sum, [, count]) => sum + count, 0)
  const byTrainees = sumOf(handedIn.filter(([person]) => isTrainee(areas.people, person, article)))
  return {
    id,
    pieces: Math.max(0, line.pieces - sumOf(handedIn)),
    payCentimos: line.payCentimos,
    weight: weightBy === 'pay' ? line.payCentimos : 1,
    lot: terms.lot,
    startWeek: Math.max(1, weekFrom(on, terms.yarnOn)),
    dueWeek: weekFrom(on, terms.due),
    traineePieces: Math.max(0, terms.traineePieces - byTrainees),
  }
}

const beforeOf = ({ lines }: SharingState, shared: readonly WorkLine[], done: WorkDone): readonly Share[] =>
  shared.flatMap(({ id }) => {
    const line = lines.get(id)
    return [...(line?.hands.keys() ?? [])].flatMap((member): Share[] => {
      const pieces = line ? inHand(line, done, member) : 0
      return pieces > 0 ? [{ member, line: id, pieces }] : []
    })
  })

/** The engine compares levels as doubles, and counts pieces in 32 bits: within this, both are exact. */
const mostExact = 2 ** 52
const mostPieces = 10_000_000

const isExact = ({ fairness, lines, members }: Instance): boolean => {
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 1)
  const weighed = lines.reduce((sum, line) => sum + line.pieces * Math.max(line.payCentimos, line.weight), 0)
  const earned = most(members.map(({ earnedCentimos }) => earnedCentimos))
  const wished = fairness === 'share' ? most(members.map(({ desiredCentimos }) => desiredCentimos)) : 1
  const numbers = lines.flatMap((line) => [line.pieces, line.lot, line.traineePieces])
  const hours = most(members.flatMap(({ weekCentihours }) => weekCentihours))
  return (weighed + earned) * wished < mostExact && most(numbers) <= mostPieces && hours < mostExact / 1000
}

/** Pieces of a line that a member has in hand or has handed in, of those that were given to her. */
export const givenAndDone = (
  { sharing }: Areas,
  { id }: WorkLine,
  { person, done }: { readonly person: string; readonly done: WorkDone },
): { readonly before: number; readonly handedIn: number } => {
  const before = sharing.lines.get(id)?.hands.get(person)?.given ?? 0
  return { before, handedIn: Math.min(before, doneOf(done, id, person)) }
}

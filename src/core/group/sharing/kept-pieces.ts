/** Pieces that a share-out leaves where they are: taken on, fixed by hand, or of other orders. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Kept, Line } from '../../share-out/instance.ts'
import { isKnown, type PeopleState } from '../people/people.ts'
import { weekFrom } from './calendar.ts'
import { lineId, type OrderLineKey } from './order-line.ts'
import { doneOf, inHand, type WorkDone } from './season-income.ts'
import type { SharedLine, SharingState } from './sharing.ts'
import type { WorkLine } from './work-lines.ts'

/** What the group fixed: so many pieces that she is still to make, or that the engine may decide again. */
export type ByHand = OrderLineKey & {
  readonly person: string
  readonly pieces: number | 'free'
  /** Who changed it. */
  readonly by: string
}
export type Keeping = {
  readonly kept: readonly Kept[]
  /** Who fixed a member's pieces, by line, then by member. */
  readonly fixedBy: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** What a member took on and has not handed in, by line, then by member: fewer cannot be given to her. */
  readonly takenOn: ReadonlyMap<string, ReadonlyMap<string, number>>
}

type Areas = { readonly people: PeopleState; readonly sharing: SharingState }
type Call = { readonly byHand?: readonly ByHand[]; readonly done: WorkDone }

/**
 * What is kept of the lines that are shared out. Refused: a change by hand for an unknown member or line, or to less than
 * she took on: that she declines or passes on first.
 */
export const keptByLine = (areas: Areas, lines: readonly WorkLine[], call: Call): Result<Keeping> => {
  const { byHand = [], done } = call
  const changes = new Map<string, ByHand>()
  for (const change of byHand) {
    const fit = checkChange(areas, lines, { change, done })
    if (!fit.ok) return fit
    changes.set(`${lineId(change)} ${change.person}`, change)
  }
  const kept: Kept[] = []
  const fixedBy = new Map<string, Map<string, string>>()
  const taken = new Map<string, ReadonlyMap<string, number>>()
  for (const { id } of lines) {
    const line = areas.sharing.lines.get(id)
    const changed = [...changes.values()].filter((change) => lineId(change) === id)
    const fixed = fixedOn(line, changed, done)
    fixedBy.set(id, new Map(fixed.map(({ member, by }) => [member, by])))
    kept.push(...fixed.map(({ member, pieces }): Kept => ({ member, line: id, pieces, how: 'exactly' })))
    const hers = new Map([...(line?.hands.keys() ?? [])].map((one) => [one, takenOn(line, done, one)]))
    taken.set(id, hers)
    for (const [member, pieces] of hers) {
      const isFixed = fixedBy.get(id)?.has(member) ?? false
      if (!isFixed && pieces > 0) kept.push({ member, line: id, pieces, how: 'atLeast' })
    }
  }
  return ok({ kept, fixedBy, takenOn: taken })
}

type Change = { readonly change: ByHand; readonly done: WorkDone }

const checkChange = (
  { people, sharing }: Areas,
  lines: readonly WorkLine[],
  { change, done }: Change,
): Result<void> => {
  const { person, order, article, pieces } = change
  const id = lineId(change)
  if (!isKnown(people, person)) return refuse('people.unknownMember', { person })
  if (!lines.some((line) => line.id === id)) return refuse('orders.unknownLine', { order, article })
  const kept = takenOn(sharing.lines.get(id), done, person)
  if (pieces === 'free' || pieces >= kept) return ok(undefined)
  return refuse('sharing.keptPieces', { person, line: id, pieces, kept })
}

type Fixed = { readonly member: string; readonly by: string; readonly pieces: number }

/** What is fixed of a line now: by the changes, and at its last share-out where nothing was changed since. */
const fixedOn = (
  line: SharedLine | undefined,
  changes: readonly ByHand[],
  done: WorkDone,
): readonly Fixed[] => {
  const before = [...(line?.hands ?? [])].flatMap(([member, { fixedBy }]): Fixed[] =>
    line && fixedBy !== null && !changes.some(({ person }) => person === member)
      ? [{ member, by: fixedBy, pieces: inHand(line, done, member) }]
      : [],
  )
  const now = changes.flatMap(({ person, pieces, by }): Fixed[] =>
    pieces === 'free' ? [] : [{ member: person, by, pieces }],
  )
  return [...before, ...now]
}

/** Pieces that she took on and has not handed in. */
const takenOn = (line: SharedLine | undefined, done: WorkDone, person: string): number => {
  const accepted = line?.hands.get(person)?.accepted ?? 0
  return line ? Math.max(0, accepted - doneOf(done, lineId(line), person)) : 0
}

export type OtherWork = {
  readonly id: string
  readonly article: string
  readonly line: Line
  readonly kept: readonly Kept[]
}
type Counted = {
  readonly on: Day
  readonly done: WorkDone
  /** The season's first day. */
  readonly since: Day
  readonly without: ReadonlySet<string>
}

/**
 * What is in hand of orders that are not shared out now: it takes its time, and is paid already as far as the engine
 * sees. What is overdue takes this week's; of lines shared out in an earlier season only what is not due yet counts.
 */
export const otherWork = ({ sharing }: Areas, counted: Counted): readonly OtherWork[] => {
  const { on, done, since, without } = counted
  return [...sharing.lines.values()].flatMap((line): OtherWork[] => {
    const id = lineId(line)
    if (without.has(id) || (line.since < since && line.terms.due < on)) return []
    const kept = [...line.hands.keys()].flatMap((member): Kept[] => {
      const pieces = inHand(line, done, member)
      return pieces > 0 ? [{ member, line: id, pieces, how: 'exactly' }] : []
    })
    if (kept.length === 0) return []
    const pieces = kept.reduce((sum, one) => sum + one.pieces, 0)
    return [{ id, article: line.article, line: { id, pieces, ...weeksOf(on, line), ...unpaid }, kept }]
  })
}

const unpaid = { payCentimos: 0, weight: 0, lot: 1, traineePieces: 0 }

const weeksOf = (on: Day, { terms }: SharedLine): Pick<Line, 'startWeek' | 'dueWeek'> => {
  const dueWeek = Math.max(1, weekFrom(on, terms.due))
  return { startWeek: Math.min(dueWeek, Math.max(1, weekFrom(on, terms.yarnOn))), dueWeek }
}

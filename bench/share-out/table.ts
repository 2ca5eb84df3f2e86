/** A table at which members take pieces one after another, none given back: what the simple ways of sharing out need. */
import type { Instance, Line, Share, Skill } from '../../src/core/share-out/instance.ts'
import { hoursIn, lotOf, mostOf } from './linear-model.ts'

export type Place = { readonly line: Line; readonly skill: Skill; readonly most: number; held: number }
export type Seat = {
  readonly id: string
  /** By the instance's order of her skills. */
  readonly places: readonly Place[]
  readonly mostLines: number
  /** Runs of weeks in which some of her lines lie, with her centihours and those taken. */
  readonly spans: readonly {
    readonly first: number
    readonly last: number
    readonly hours: number
    taken: number
  }[]
  earned: number
  readonly desired: number
}
export type Table = {
  readonly seats: readonly Seat[]
  /** Pieces of each line that nobody has yet, and trainee pieces still wanted. */
  readonly left: Map<string, number>
  readonly traineeLeft: Map<string, number>
}

/** Everybody without pieces. Kept pieces are not read. */
export const layTable = (instance: Instance): Table => {
  const lineAt = new Map(instance.lines.map((line) => [line.id, line]))
  const seats = instance.members.map((member): Seat => {
    const places = member.skills.map((skill): Place => {
      const line = lineAt.get(skill.line)!
      return { line, skill, most: mostOf(member, line, skill), held: 0 }
    })
    const firsts = [...new Set(places.map(({ line }) => line.startWeek))]
    const lasts = [...new Set(places.map(({ line }) => line.dueWeek))]
    return {
      ...{ id: member.id, places, mostLines: member.mostLines ?? places.length },
      spans: firsts.flatMap((first) =>
        lasts.map((last) => ({ first, last, hours: hoursIn(member, first, last), taken: 0 })),
      ),
      earned: member.earnedCentimos,
      desired: instance.fairness === 'share' ? member.desiredCentimos : 1,
    }
  })
  return {
    seats,
    left: new Map(instance.lines.map(({ id, pieces }) => [id, pieces])),
    traineeLeft: new Map(instance.lines.map(({ id, traineePieces }) => [id, traineePieces])),
  }
}

/** The pieces that she takes at once: a lot, or one more. */
export const nextPieces = ({ line, held }: Place): number => (held === 0 ? lotOf(line) : 1)

export const levelOf = ({ earned, desired }: Seat): number => earned / desired

/** Whether she may take so many more of a line. */
export const canTake = (table: Table, seat: Seat, place: Place, pieces: number): boolean => {
  const { line, skill, held, most } = place
  if (held + pieces > most || pieces > table.left.get(line.id)!) return false
  if (held === 0 && seat.places.filter((other) => other.held > 0).length >= seat.mostLines) return false
  return seat.spans.every(
    (span) => !isWithin(line, span) || span.taken + pieces * skill.centihours <= span.hours,
  )
}

export const take = (table: Table, seat: Seat, place: Place, pieces: number): void => {
  const { line, skill } = place
  place.held += pieces
  seat.earned += pieces * line.payCentimos
  table.left.set(line.id, table.left.get(line.id)! - pieces)
  if (skill.trainee) table.traineeLeft.set(line.id, table.traineeLeft.get(line.id)! - pieces)
  for (const span of seat.spans) if (isWithin(line, span)) span.taken += pieces * skill.centihours
}

const isWithin = (line: Line, span: { readonly first: number; readonly last: number }): boolean =>
  line.startWeek >= span.first && line.dueWeek <= span.last

/** What everybody holds, in the instance's order of members. */
export const sharesOf = ({ seats }: Table): readonly Share[] =>
  seats.flatMap(({ id, places }) =>
    places
      .filter(({ held }) => held > 0)
      .map(({ line, held }) => ({ member: id, line: line.id, pieces: held })),
  )

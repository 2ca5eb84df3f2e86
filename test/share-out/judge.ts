/** Judges shares for an instance: whether they are feasible, and the five figures that the priorities compare. */
import type { Instance, Share } from '../../src/core/share-out/instance.ts'
import { faultsOf, isAble, levelOf, payOf, skillOf, type Pieces } from './fits.ts'

export type Figures = {
  /** Weighted pieces short. */
  readonly shortage: number
  readonly traineeShort: number
  /** Levels of the able members, ascending. */
  readonly levels: readonly number[]
  readonly centihours: number
  /** Mean quality is `millionths` / `pieces`, of no meaning without pieces. */
  readonly quality: { readonly millionths: number; readonly pieces: number }
}

export const priorities = ['shortage', 'trainees', 'levels', 'hours', 'quality'] as const
export type Priority = (typeof priorities)[number]

/** What is wrong with shares, in words; nothing where they are feasible. */
export const judge = (instance: Instance, shares: readonly Share[]): readonly string[] => {
  const table = tableOf(instance, shares)
  return [
    ...formFaults(instance, shares),
    ...instance.members.flatMap((member, place) => faultsOf(instance, member, table[place]!)),
    ...instance.lines.flatMap((line, place) => {
      const given = table.reduce((sum, held) => sum + held[place]!, 0)
      return given > line.pieces ? [`${line.id}: ${given} of ${line.pieces} given`] : []
    }),
  ]
}

const formFaults = ({ members, lines }: Instance, shares: readonly Share[]): readonly string[] => {
  const places = shares.map(({ member, line }) => ({
    member: members.findIndex(({ id }) => id === member),
    line: lines.findIndex(({ id }) => id === line),
  }))
  return shares.flatMap(({ member, line, pieces }, at) => {
    const here = places[at]!
    const before = places[at - 1]
    if (here.member < 0 || here.line < 0) return [`${member}/${line}: unknown`]
    if (!Number.isSafeInteger(pieces) || pieces < 1) return [`${member}/${line}: ${pieces} pieces`]
    const inOrder =
      !before || before.member < here.member || (before.member === here.member && before.line < here.line)
    return inOrder ? [] : [`${member}/${line}: out of order, or twice`]
  })
}

/** Pieces by member and line, in the instance's order. */
export const tableOf = ({ members, lines }: Instance, shares: readonly Share[]): readonly Pieces[] =>
  members.map(({ id }) =>
    lines.map((line) =>
      shares
        .filter((share) => share.member === id && share.line === line.id)
        .reduce((sum, { pieces }) => sum + pieces, 0),
    ),
  )

/** The shares of a table, those without pieces left out. */
export const sharesOf = ({ members, lines }: Instance, table: readonly Pieces[]): readonly Share[] =>
  members.flatMap((member, row) =>
    lines
      .map((line, place) => ({ member: member.id, line: line.id, pieces: table[row]![place]! }))
      .filter(({ pieces }) => pieces > 0),
  )

/** The five figures of shares, whether they are feasible or not. */
export const figuresOf = (instance: Instance, shares: readonly Share[]): Figures => {
  const table = tableOf(instance, shares)
  const { members, lines } = instance
  const cells = members.flatMap((member, row) =>
    lines.map((line, place) => ({ line, skill: skillOf(member, line), pieces: table[row]![place]! })),
  )
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
  const given = (id: string, trainees: boolean): number =>
    sum(
      cells
        .filter(({ line, skill }) => line.id === id && (!trainees || skill?.trainee === true))
        .map(({ pieces }) => pieces),
    )
  return {
    shortage: sum(lines.map(({ id, pieces, weight }) => weight * (pieces - given(id, false)))),
    traineeShort: sum(lines.map(({ id, traineePieces }) => Math.max(0, traineePieces - given(id, true)))),
    levels: members
      .map((member, row) => ({ member, level: levelOf(instance, member, payOf(instance, table[row]!)) }))
      .filter(({ member }) => isAble(instance, member))
      .map(({ level }) => level)
      .sort((a, b) => a - b),
    centihours: sum(cells.map(({ skill, pieces }) => pieces * (skill?.centihours ?? 0))),
    quality: {
      millionths: sum(cells.map(({ skill, pieces }) => pieces * (skill?.qualityMillionths ?? 0))),
      pieces: sum(cells.map(({ pieces }) => pieces)),
    },
  }
}

/** Above 0 where levels `a` are fairer than `b` (ascending, equally many), below 0 where less fair. */
export const compareLevels = (a: readonly number[], b: readonly number[], tolerance = 0): number =>
  a.map((level, place) => level - b[place]!).find((more) => Math.abs(more) > tolerance) ?? 0

/** Above 0 where `a` is better than `b`, below 0 where worse, in one priority alone. */
const compareIn: Readonly<Record<Priority, (a: Figures, b: Figures) => number>> = {
  shortage: (a, b) => b.shortage - a.shortage,
  trainees: (a, b) => b.traineeShort - a.traineeShort,
  levels: (a, b) => compareLevels(a.levels, b.levels),
  hours: (a, b) => b.centihours - a.centihours,
  quality: (a, b) => a.quality.millionths * b.quality.pieces - b.quality.millionths * a.quality.pieces,
}

/** The first priority in which two share-outs differ, and by how much `a` is better there; none where they are equal. */
export const firstDifference = (
  a: Figures,
  b: Figures,
  order: readonly Priority[] = priorities,
): { readonly priority: Priority; readonly better: number } | undefined =>
  order
    .map((priority) => ({ priority, better: compareIn[priority](a, b) }))
    .find(({ better }) => better !== 0)

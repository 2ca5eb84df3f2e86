/** How everybody stands with given shares: pieces in hand, money, kept pieces, and what is left of each line. */
import type { Instance, Kept, Line, Member, Share, Skill } from '../instance.ts'

/** A level as it is: céntimos of season income, in `of` céntimos wished for; `of` is 1 under fairness by income. */
export type Level = { readonly centimos: number; readonly of: number }

/** Hours that a line takes of a member. */
export type Load = { readonly line: Line; readonly centihours: number }

export type MemberNow = {
  readonly member: Member
  readonly at: number
  readonly skills: ReadonlyMap<string, Skill>
  /** Pieces by line, where she has any. */
  readonly held: ReadonlyMap<string, number>
  readonly kept: ReadonlyMap<string, Kept>
  readonly level: Level
  readonly loads: readonly Load[]
  /** Her hours before the end of week 0, 1, 2 … */
  readonly hoursUpTo: readonly number[]
}

export type Holder = { readonly now: MemberNow; readonly pieces: number }

export type LineNow = {
  readonly line: Line
  readonly at: number
  /** The fewest pieces of it that one member takes. */
  readonly lot: number
  /** Pieces that nobody has. */
  readonly left: number
  readonly withTrainees: number
  readonly holders: readonly Holder[]
  readonly skilled: readonly MemberNow[]
  /**
   * Time for one piece that is assumed of somebody who would learn it: the slowest knitter's of the line,
   * else the slowest of all; none where nobody knits anything.
   */
  readonly learnersCentihours: number | undefined
}

export type Standing = {
  readonly members: readonly MemberNow[]
  readonly lines: readonly LineNow[]
}

/** A level as one number. */
export const asNumber = ({ centimos, of }: Level): number => centimos / of

/** A level after so many céntimos more, or fewer where below 0. */
export const withMore = ({ centimos, of }: Level, more: number): Level => ({ centimos: centimos + more, of })

/** Lays out how everybody stands; `shares` are of the instance's members and lines. */
export const standingOf = (instance: Instance, shares: readonly Share[]): Standing => {
  const lineById = new Map(instance.lines.map((line) => [line.id, line]))
  const held = byMember(shares)
  const kept = byMember(instance.kept ?? [])
  const members = instance.members.map((member, at) =>
    memberNow(instance, lineById, { member, at, held: held.get(member.id), kept: kept.get(member.id) }),
  )
  return { members, lines: linesNow(instance, members) }
}

const byMember = <T extends { readonly member: string }>(all: readonly T[]): ReadonlyMap<string, T[]> => {
  const grouped = new Map<string, T[]>()
  for (const one of all) {
    const own = grouped.get(one.member)
    if (own) own.push(one)
    else grouped.set(one.member, [one])
  }
  return grouped
}

type Place = {
  readonly member: Member
  readonly at: number
  readonly held: readonly Share[] | undefined
  readonly kept: readonly Kept[] | undefined
}

const memberNow = (
  { fairness }: Instance,
  lineById: ReadonlyMap<string, Line>,
  { member, at, held = [], kept = [] }: Place,
): MemberNow => {
  const skills = new Map(member.skills.map((skill) => [skill.line, skill]))
  const loads = held.flatMap(({ line: id, pieces }) => {
    const line = lineById.get(id)
    return line ? [{ line, centihours: pieces * (skills.get(id)?.centihours ?? 0), pieces }] : []
  })
  const pay = loads.reduce((sum, { line, pieces }) => sum + pieces * line.payCentimos, 0)
  return {
    member,
    at,
    skills,
    held: new Map(held.map(({ line, pieces }) => [line, pieces])),
    kept: new Map(kept.map((one) => [one.line, one])),
    level: { centimos: member.earnedCentimos + pay, of: fairness === 'share' ? member.desiredCentimos : 1 },
    loads,
    hoursUpTo: sums(member.weekCentihours),
  }
}

const sums = (weeks: readonly number[]): readonly number[] => {
  const upTo = [0]
  let sum = 0
  for (const centihours of weeks) upTo.push((sum += centihours))
  return upTo
}

const linesNow = ({ lines }: Instance, members: readonly MemberNow[]): readonly LineNow[] => {
  const holders = new Map(lines.map(({ id }): [string, Holder[]] => [id, []]))
  const skilled = new Map(lines.map(({ id }): [string, MemberNow[]] => [id, []]))
  for (const now of members) {
    for (const [line, pieces] of now.held) holders.get(line)?.push({ now, pieces })
    for (const line of now.skills.keys()) skilled.get(line)?.push(now)
  }
  const slowest = slowestOf(members.flatMap(({ member }) => member.skills))
  return lines.map((line, at) => {
    const own = holders.get(line.id) ?? []
    const able = skilled.get(line.id) ?? []
    const given = own.reduce((sum, { pieces }) => sum + pieces, 0)
    return {
      line,
      at,
      lot: Math.min(line.lot, Math.max(1, line.pieces)),
      left: Math.max(0, line.pieces - given),
      withTrainees: own.reduce(
        (sum, { now, pieces }) => sum + (now.skills.get(line.id)?.trainee ? pieces : 0),
        0,
      ),
      holders: own,
      skilled: able,
      learnersCentihours: slowestOf(able.flatMap((now) => now.skills.get(line.id) ?? [])) ?? slowest,
    }
  })
}

const slowestOf = (skills: readonly Skill[]): number | undefined =>
  skills.reduce<number | undefined>((most, { centihours }) => Math.max(most ?? 0, centihours), undefined)

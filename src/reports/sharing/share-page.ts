/** A share-out as the leaders look at it: who has how many and why, what is short, and what changes by hand cost. */
import type { Work } from '../../core/group/sharing/instance-of.ts'
import { figuresOf } from '../../core/share-out/figures.ts'
import type { Line, Member, Share } from '../../core/share-out/instance.ts'
import { reasonsOf, type MemberReasons } from '../../core/share-out/reasons.ts'
import { explainShortage, type LineShortage } from '../../core/share-out/shortage.ts'
import type { Counterfactual } from '../../core/share-out/why/change-for-more.ts'
import { linesOf, type ReasonLine } from '../../core/share-out/why/lines-of-reasons.ts'

export type PartOfHers = {
  readonly line: string
  readonly pieces: number
  readonly before: number
  /** What she took on: fewer cannot be given to her. */
  readonly least: number
  /** Who changed it by hand, where somebody did. */
  readonly changedBy?: string
}
/** A woman in a share-out: nothing of it is an amount. */
export type SharedWoman = {
  readonly person: string
  readonly pieces: number
  /** Every line that she may make or has. */
  readonly parts: readonly PartOfHers[]
  /** At most three. */
  readonly why: readonly ReasonLine[]
  readonly more?: Counterfactual
  /** Time that she offered from the first of these weeks to the last, and that her pieces take. */
  readonly offeredMinutes: number
  readonly takesMinutes: number
}
export type SharedLineNow = { readonly id: string; readonly pieces: number; readonly left: number }
/** What changes by hand cost beside a share-out without them. */
export type CostOfHand = {
  readonly piecesShort: number
  /** Whether who has least so far would have less. */
  readonly isPoorer: boolean
  readonly minutes: number
}
export type SharePage = {
  readonly lines: readonly SharedLineNow[]
  readonly women: readonly SharedWoman[]
  readonly short: readonly LineShortage[]
  readonly cost?: CostOfHand
}

/**
 * The page of shares on their instance: `order` is that in which the women joined, `without` the share-out before anything was
 * changed by hand.
 */
export const sharePageOf = (
  work: Work,
  shares: readonly Share[],
  { order, without }: { readonly order: readonly string[]; readonly without?: readonly Share[] },
): SharePage => {
  const { instance } = work
  const own = new Set(work.lines.map(({ id }) => id))
  const lines = instance.lines.filter(({ id }) => own.has(id))
  const reasons = new Map(reasonsOf(instance, shares).map((one) => [one.member, one]))
  const women = instance.members.flatMap((member) => {
    const hers = reasons.get(member.id)
    return hers ? [womanOf({ work, shares, lines }, member, hers)] : []
  })
  return {
    lines: lines.map(({ id, pieces }) => ({ id, pieces, left: pieces - piecesOf(shares, id) })),
    women: women.sort((a, b) => order.indexOf(a.person) - order.indexOf(b.person)),
    short: explainShortage(instance, shares).filter(({ line }) => own.has(line)),
    ...(without ? { cost: costOf(work, shares, without) } : {}),
  }
}

const piecesOf = (shares: readonly Share[], line: string, member?: string): number =>
  shares.reduce(
    (sum, one) =>
      one.line === line && (member === undefined || one.member === member) ? sum + one.pieces : sum,
    0,
  )

type Shared = {
  readonly work: Work
  readonly shares: readonly Share[]
  readonly lines: readonly Line[]
}

const womanOf = (
  { work, shares, lines }: Shared,
  member: Member,
  { reasons, more }: MemberReasons,
): SharedWoman => {
  const { id: person, skills, weekCentihours } = member
  const parts = lines.flatMap(({ id: line }): PartOfHers[] => {
    const pieces = piecesOf(shares, line, person)
    const before = piecesOf(work.before, line, person)
    if (!skills.some((skill) => skill.line === line) && pieces + before === 0) return []
    const changedBy = work.keeping.fixedBy.get(line)?.get(person)
    const least = work.keeping.takenOn.get(line)?.get(person) ?? 0
    return [{ line, pieces, before, least, ...(changedBy === undefined ? {} : { changedBy }) }]
  })
  const own = new Set(lines.map(({ id }) => id))
  const first = lines.reduce((week, { startWeek }) => Math.min(week, startWeek), Infinity)
  const last = lines.reduce((week, { dueWeek }) => Math.max(week, dueWeek), 0)
  const offered = weekCentihours.slice(first - 1, last).reduce((sum, hours) => sum + hours, 0)
  const takes = skills.reduce(
    (sum, { line, centihours }) => sum + centihours * piecesOf(shares, line, person),
    0,
  )
  return {
    person,
    pieces: parts.reduce((sum, part) => sum + part.pieces, 0),
    parts,
    why: linesOf(reasons.filter(({ line }) => own.has(line))),
    ...(more ? { more } : {}),
    ...{ offeredMinutes: minutes(offered), takesMinutes: minutes(takes) },
  }
}

const minutes = (centihours: number): number => Math.round((centihours * 60) / 100)

const costOf = (
  { instance, lines }: Work,
  shares: readonly Share[],
  without: readonly Share[],
): CostOfHand => {
  const own = new Set(lines.map(({ id }) => id))
  const kept = (instance.kept ?? []).filter(({ line, how }) => how !== 'exactly' || !own.has(line))
  const [now, before] = [figuresOf(instance, shares), figuresOf({ ...instance, kept }, without)]
  return {
    piecesShort: before.pieces - now.pieces,
    isPoorer: (now.minimum ?? 0) < (before.minimum ?? 0),
    minutes: minutes(now.centihours - before.centihours),
  }
}

/** Why pieces of a line are short, and the cheapest single thing that would give one more step of it to somebody. */
import type { Instance, Share } from './instance.ts'
import { ownLimit, roomOf, spareTime } from './why/own-limits.ts'
import { passing } from './why/passing.ts'
import { remedyFor, type Remedy } from './why/remedy.ts'
import { standingOf, type LineNow, type MemberNow } from './why/standing.ts'

/** How many skilled members with time for a piece meet each limit first. */
export type Blocked = Readonly<Record<'byHand' | 'most' | 'lines' | 'lot', number>>

export type LineShortage = {
  readonly line: string
  /** Pieces that nobody has. */
  readonly pieces: number
  /** SPEC.md, SW9; `open` where somebody could have some at once, as after a change by hand. */
  readonly reason: 'no-skill' | 'hours' | 'limits' | 'open'
  /** Work in the missing pieces at the fastest skilled member's time, where the reason is hours; else 0. */
  readonly hoursShortCentihours: number
  /** Members who may knit at least one piece of it. */
  readonly skilledMembers: number
  readonly blocked: Blocked
  readonly remedy: Remedy
}

/** Every line of which pieces are left, in the instance's order, for shares that fit the instance. */
export const explainShortage = (instance: Instance, shares: readonly Share[]): readonly LineShortage[] => {
  const { members, lines } = standingOf(instance, shares)
  const pass = passing(lines)
  return lines
    .filter(({ left }) => left > 0)
    .map((lineNow) => {
      const skilled = skilledIn(lineNow)
      const first = skilled.map((now) => firstBlock(now, lineNow))
      const reason = reasonOf(first)
      return {
        line: lineNow.line.id,
        pieces: lineNow.left,
        reason,
        hoursShortCentihours: reason === 'hours' ? lineNow.left * fastest(skilled, lineNow) : 0,
        skilledMembers: skilled.length,
        blocked: count(first),
        remedy: remedyFor(lineNow, skilled, { instance, members, pass }),
      }
    })
}

const skilledIn = ({ line, skilled }: LineNow): readonly MemberNow[] =>
  skilled.filter(({ skills }) => skills.get(line.id)?.most !== 0)

type Block = keyof Blocked | 'time' | undefined

/** What first keeps her from a piece more; time is asked first, since who has none is not blocked by anything else. */
const firstBlock = (now: MemberNow, lineNow: LineNow): Block => {
  const { line, lot, left } = lineNow
  const skill = now.skills.get(line.id)
  if (!skill || spareTime(now, line).centihours < skill.centihours) return 'time'
  const limit = ownLimit(now, lineNow, 1)
  if (limit) return limit.code
  return now.held.has(line.id) || lot <= Math.min(left, roomOf(now, lineNow)) ? undefined : 'lot'
}

const reasonOf = (first: readonly Block[]): LineShortage['reason'] => {
  if (first.length === 0) return 'no-skill'
  if (first.includes(undefined)) return 'open'
  return first.every((block) => block === 'time') ? 'hours' : 'limits'
}

const count = (first: readonly Block[]): Blocked => {
  const of = (block: Block): number => first.filter((one) => one === block).length
  return { byHand: of('byHand'), most: of('most'), lines: of('lines'), lot: of('lot') }
}

const fastest = (skilled: readonly MemberNow[], { line }: LineNow): number =>
  skilled.reduce(
    (least, { skills }) => Math.min(least, skills.get(line.id)?.centihours ?? Infinity),
    Infinity,
  )

/** What of her own keeps a member from more pieces of a line: a decision by hand, her caps, her time. */
import type { Line, Skill } from '../instance.ts'
import type { LineNow, Load, MemberNow } from './standing.ts'

export type OwnLimit =
  | { readonly code: 'byHand'; readonly pieces: number }
  | { readonly code: 'most'; readonly most: number }
  | { readonly code: 'lines'; readonly mostLines: number }
  | {
      readonly code: 'time'
      readonly fromWeek: number
      readonly toWeek: number
      readonly centihoursShort: number
    }

/** What she is thought to have instead of what she has, and with which pieces in hand. */
export type Supposed = {
  readonly skill?: Skill
  readonly most?: number
  readonly mostLines?: number
  readonly moreCentihours?: number
  /** Pieces of another line passed on before. */
  readonly without?: { readonly line: string; readonly pieces: number }
}

/** The first of her own limits that so many pieces more would break; none where she can have them. */
export const ownLimit = (
  now: MemberNow,
  lineNow: LineNow,
  pieces: number,
  supposed: Supposed = {},
): OwnLimit | undefined => {
  const kept = now.kept.get(lineNow.line.id)
  if (kept?.how === 'exactly') return { code: 'byHand', pieces: kept.pieces }
  return capOn(now, lineNow, pieces, supposed) ?? lackOfTime(now, lineNow, pieces, supposed)
}

const capOn = (
  now: MemberNow,
  { line }: LineNow,
  pieces: number,
  supposed: Supposed,
): OwnLimit | undefined => {
  const held = now.held.get(line.id) ?? 0
  const most = mostOf(now, line, supposed)
  if (held + pieces > most) return { code: 'most', most }
  const mostLines = supposed.mostLines ?? now.member.mostLines ?? Infinity
  return held === 0 && linesWithout(now, supposed) >= mostLines ? { code: 'lines', mostLines } : undefined
}

const lackOfTime = (
  now: MemberNow,
  { line }: LineNow,
  pieces: number,
  supposed: Supposed,
): OwnLimit | undefined => {
  const { fromWeek, toWeek, centihours } = spareTime(now, line, loadsWithout(now, supposed))
  const time = pieces * (skillOf(now, line, supposed)?.centihours ?? 0)
  const short = time - centihours - (supposed.moreCentihours ?? 0)
  return short > 0 ? { code: 'time', fromWeek, toWeek, centihoursShort: short } : undefined
}

const skillOf = (now: MemberNow, line: Line, supposed: Supposed): Skill | undefined =>
  supposed.skill ?? now.skills.get(line.id)

const mostOf = (now: MemberNow, line: Line, supposed: Supposed): number =>
  supposed.most ?? skillOf(now, line, supposed)?.most ?? Infinity

/** Most pieces more that she can have of a line by her own limits, at least 0; the line's pieces and lot are not asked. */
export const roomOf = (now: MemberNow, lineNow: LineNow): number => {
  const { line } = lineNow
  const skill = now.skills.get(line.id)
  if (!skill || ownLimit(now, lineNow, 1)) return 0
  const byTime = Math.floor(spareTime(now, line).centihours / skill.centihours)
  return Math.min(mostOf(now, line, {}) - (now.held.get(line.id) ?? 0), byTime)
}

const linesWithout = ({ held }: MemberNow, { without }: Supposed): number =>
  held.size - (without && held.get(without.line) === without.pieces ? 1 : 0)

const loadsWithout = ({ loads, held }: MemberNow, { without }: Supposed): readonly Load[] =>
  without
    ? loads.map(({ line, centihours }) => {
        const pieces = held.get(line.id) ?? 0
        const isIt = line.id === without.line && pieces > 0
        return { line, centihours: isIt ? (centihours / pieces) * (pieces - without.pieces) : centihours }
      })
    : loads

type Run = { readonly fromWeek: number; readonly toWeek: number; readonly centihours: number }

/**
 * Of all runs of weeks that hold the line's weeks, the one in which she has least time to spare, with that
 * time (below 0 where what she keeps is more than her hours): between equals the shortest, then the first.
 * Such a run begins and ends with a line of hers or with this one.
 */
export const spareTime = (now: MemberNow, line: Line, loads: readonly Load[] = now.loads): Run => {
  const starts = [...loads.map((load) => load.line.startWeek), line.startWeek]
  const dues = [...loads.map((load) => load.line.dueWeek), line.dueWeek]
  let least: Run | undefined
  for (const fromWeek of starts)
    for (const toWeek of dues) {
      if (fromWeek > line.startWeek || toWeek < line.dueWeek) continue
      const run = {
        fromWeek,
        toWeek,
        centihours: hoursBetween(now, fromWeek, toWeek) - taken(loads, fromWeek, toWeek),
      }
      if (!least || isTighter(run, least)) least = run
    }
  return least ?? { fromWeek: line.startWeek, toWeek: line.dueWeek, centihours: 0 }
}

const hoursBetween = ({ hoursUpTo }: MemberNow, fromWeek: number, toWeek: number): number =>
  (hoursUpTo[toWeek] ?? 0) - (hoursUpTo[fromWeek - 1] ?? 0)

const taken = (loads: readonly Load[], fromWeek: number, toWeek: number): number => {
  let sum = 0
  for (const { line, centihours } of loads)
    if (line.startWeek >= fromWeek && line.dueWeek <= toWeek) sum += centihours
  return sum
}

const isTighter = (a: Run, b: Run): boolean => {
  if (a.centihours !== b.centihours) return a.centihours < b.centihours
  const longer = a.toWeek - a.fromWeek - (b.toWeek - b.fromWeek)
  return longer < 0 || (longer === 0 && a.fromWeek < b.fromWeek)
}

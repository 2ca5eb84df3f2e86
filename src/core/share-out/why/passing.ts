/** Giving one step of a short line to a member: at once, or after she has passed pieces of another line on. */
import { ownLimit, roomOf, type Supposed } from './own-limits.ts'
import type { LineNow, MemberNow } from './standing.ts'

/** What a member would be given, and what she would pass on before. */
export type Giving = {
  readonly member: string
  readonly pieces: number
  readonly passes?: { readonly line: string; readonly pieces: number; readonly to: string }
}

/** A step of a short line for a member, under what is supposed of her. */
export type Wanted = {
  readonly now: MemberNow
  readonly lineNow: LineNow
  readonly pieces: number
  readonly supposed?: Supposed
}

export type Passing = (wanted: Wanted) => Giving | undefined

/** From the pieces left, where her own limits allow it. */
export const giveAtOnce: Passing = ({ now, lineNow, pieces, supposed }) =>
  pieces <= lineNow.left && !ownLimit(now, lineNow, pieces, supposed)
    ? { member: now.member.id, pieces }
    : undefined

/** Answers whether a step can be given after its taker has passed the fewest pieces of one line to one other member. */
export const passing = (lines: readonly LineNow[]): Passing => {
  const lineById = new Map(lines.map((lineNow) => [lineNow.line.id, lineNow]))
  const takers = new Map<LineNow, readonly Taker[]>()
  return (wanted) => {
    const { now, lineNow, pieces, supposed } = wanted
    const limit = ownLimit(now, lineNow, pieces, supposed)?.code
    if (pieces > lineNow.left || (limit !== 'time' && limit !== 'lines')) return undefined
    for (const line of now.held.keys()) {
      const other = lineById.get(line)
      if (!other || line === lineNow.line.id) continue
      const known = takers.get(other) ?? takersOf(other)
      takers.set(other, known)
      const passes = fewestPassed(wanted, other, known)
      if (passes) return { member: now.member.id, pieces, passes }
    }
    return undefined
  }
}

/** Somebody who could take between `least` and `room` pieces of a line more. */
type Taker = { readonly now: MemberNow; readonly least: number; readonly room: number }

/** The two with most room among those who hold the line, and among those who do not: enough, since one may be the giver. */
const takersOf = (lineNow: LineNow): readonly Taker[] => {
  const all = lineNow.skilled
    .map((now) => {
      const isHolder = now.held.has(lineNow.line.id)
      return { now, isHolder, least: isHolder ? 1 : lineNow.lot, room: roomOf(now, lineNow) }
    })
    .filter(({ least, room }) => room >= least)
    .sort((a, b) => b.room - a.room || a.now.at - b.now.at)
  return [true, false].flatMap((isHolder) => all.filter((taker) => taker.isHolder === isHolder).slice(0, 2))
}

const fewestPassed = (
  wanted: Wanted,
  other: LineNow,
  takers: readonly Taker[],
): Giving['passes'] | undefined => {
  const { now } = wanted
  const line = other.line.id
  const kept = now.kept.get(line)
  if (kept?.how === 'exactly') return undefined
  const stays = kept?.pieces ?? 0
  const held = now.held.get(line) ?? 0
  const least = fewestToFit(wanted, line, held - stays)
  if (least === undefined) return undefined
  const options = takers.flatMap(({ now: taker, least: step, room }) => {
    if (taker === now) return []
    const some = Math.max(least, step)
    const pieces = some <= held - (stays || other.lot) ? some : stays === 0 && some <= held ? held : Infinity
    return pieces <= room ? [{ line, pieces, to: taker.member.id }] : []
  })
  return options.reduce<Giving['passes']>(
    (best, one) => (best && best.pieces <= one.pieces ? best : one),
    undefined,
  )
}

/** The fewest pieces of a line without which she has room for what is wanted; none where even `all` are too few. */
const fewestToFit = (
  { now, lineNow, pieces, supposed }: Wanted,
  line: string,
  all: number,
): number | undefined => {
  const fits = (passed: number): boolean =>
    !ownLimit(now, lineNow, pieces, { ...supposed, without: { line, pieces: passed } })
  if (all < 1 || !fits(all)) return undefined
  let [low, high] = [1, all]
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(middle)) high = middle
    else low = middle + 1
  }
  return low
}

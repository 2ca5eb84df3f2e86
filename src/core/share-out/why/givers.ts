/** Who could give pieces of a line to whom, and why not: the holders of each line, the highest left first. */
import { asNumber, withMore, type Level, type LineNow, type MemberNow } from './standing.ts'

/** Why a holder cannot give: the first of these that holds. */
export type Obstacle = 'lot' | 'trainee' | 'held'

/** How many of those who would be left higher meet each obstacle. */
export type Obstacles = Readonly<Record<Obstacle, number>>

export type Source =
  | { readonly code: 'free'; readonly left: number }
  | { readonly code: 'whole' }
  | { readonly code: 'unpaid' }
  | { readonly code: Obstacle; readonly lot: number; readonly givers: Obstacles }
  | { readonly code: 'turn'; readonly giver: Level; readonly own: Level }
  | { readonly code: 'open'; readonly from: string; readonly pieces: number }

/** A step of a line that a member could have by her own limits. */
export type Step = {
  readonly pieces: number
  readonly lot: number
  readonly left: number
  readonly trainee: boolean
}

type Giver = {
  readonly from: MemberNow
  readonly leftWith: Level
  readonly obstacle: Obstacle | undefined
}

type Givers = {
  readonly list: readonly Giver[]
  /** Obstacles of the first n givers, at n. */
  readonly obstacles: readonly Obstacles[]
  /** The place of the first giver without an obstacle. */
  readonly firstOpen: number
}

/**
 * Answers where a step would come from: pieces left first, the rest from one holder. Holders are sorted once
 * for each line, lot and number of pieces.
 */
export const sources = (): ((now: MemberNow, lineNow: LineNow, step: Step) => Source) => {
  const known = new Map<string, Givers>()
  const giversOf = (lineNow: LineNow, step: Step): Givers => {
    const key = `${lineNow.at} ${step.lot} ${step.pieces - step.left} ${step.trainee}`
    const before = known.get(key)
    if (before) return before
    const givers = layGivers(lineNow, step)
    known.set(key, givers)
    return givers
  }
  return (now, lineNow, step) =>
    step.left >= step.pieces
      ? { code: 'free', left: step.left }
      : fromHolders(now, lineNow, step, giversOf(lineNow, step))
}

const fromHolders = (now: MemberNow, { line }: LineNow, step: Step, givers: Givers): Source => {
  const { list, obstacles, firstOpen } = givers
  const highest = list.find(({ from }) => from !== now)
  if (!highest) return { code: 'whole' }
  const fewerShort = step.left > 0 && line.weight > 0
  const after = asNumber(withMore(now.level, step.pieces * line.payCentimos))
  const better =
    line.payCentimos === 0 ? 0 : countWhile(list, (giver) => isFairer(giver, asNumber(now.level), after))
  const count = fewerShort ? list.length : better
  if (count === 0)
    return line.payCentimos === 0
      ? { code: 'unpaid' }
      : { code: 'turn', giver: highest.leftWith, own: now.level }
  const open = list[firstOpen]
  if (open && firstOpen < count)
    return { code: 'open', from: open.from.member.id, pieces: step.pieces - step.left }
  const met = obstacles[count] ?? none
  return { code: met.lot ? 'lot' : met.trainee ? 'trainee' : 'held', lot: step.lot, givers: met }
}

/** Whether the poorer of the two is better off after it, or where equal, the richer. */
const isFairer = ({ from, leftWith }: Giver, own: number, ownAfter: number): boolean => {
  const left = asNumber(leftWith)
  return left > own || (left === own && ownAfter > asNumber(from.level))
}

const none: Obstacles = { lot: 0, trainee: 0, held: 0 }

const layGivers = (lineNow: LineNow, step: Step): Givers => {
  const pieces = step.pieces - step.left
  const list = lineNow.holders
    .map(({ now, pieces: held }): Giver => ({
      from: now,
      leftWith: withMore(now.level, -Math.min(held, pieces) * lineNow.line.payCentimos),
      obstacle: obstacleOf(lineNow, step, now, held),
    }))
    .sort(
      (a, b) =>
        asNumber(b.leftWith) - asNumber(a.leftWith) ||
        asNumber(a.from.level) - asNumber(b.from.level) ||
        a.from.at - b.from.at,
    )
  const obstacles = [none]
  let met = none
  for (const { obstacle } of list) {
    if (obstacle) met = { ...met, [obstacle]: met[obstacle] + 1 }
    obstacles.push(met)
  }
  const firstOpen = list.findIndex(({ obstacle }) => !obstacle)
  return { list, obstacles, firstOpen: firstOpen === -1 ? list.length : firstOpen }
}

const obstacleOf = (
  { line, withTrainees }: LineNow,
  step: Step,
  from: MemberNow,
  held: number,
): Obstacle | undefined => {
  const kept = from.kept.get(line.id)
  const rest = held - (step.pieces - step.left)
  if (rest < 0 || (rest > 0 && rest < lotWith(step.lot, kept?.pieces))) return 'lot'
  const trainees =
    withTrainees - (from.skills.get(line.id)?.trainee ? held - rest : 0) + (step.trainee ? step.pieces : 0)
  if (traineesShort(line.traineePieces, trainees) > traineesShort(line.traineePieces, withTrainees))
    return 'trainee'
  return kept && (kept.how === 'exactly' || rest < kept.pieces) ? 'held' : undefined
}

/** Kept pieces make a member's lot as small as they are. */
export const lotWith = (lot: number, kept = 0): number => (kept > 0 ? Math.min(lot, kept) : lot)

const traineesShort = (wanted: number, given: number): number => Math.max(0, wanted - given)

/** How many at the start of a list pass a test that all before a passing one pass too. */
const countWhile = <T>(list: readonly T[], passes: (one: T) => boolean): number => {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const one = list[middle]
    if (one !== undefined && passes(one)) low = middle + 1
    else high = middle
  }
  return low
}

/** What a few members may share anew: their pieces, hours and bounds, laid out for one search. */
import type { Dice } from './dice.ts'
import { levelOf, type Hands } from './hands.ts'
import { insert, largest, outcome, type Outcome } from './outcome.ts'
import { holdingOf, type Problem } from './problem.ts'
import { weightBoundFor, type WeightBound } from './weight-bound.ts'

/** What is to stay as it was: the pieces by holding, and the level below which nobody able should be. */
export type Steady = { readonly before: Int32Array; readonly minimum: number }

/** Steps of one search; beyond, the best way found so far is taken. */
const patience = { whole: 12_000, short: 6000, rescue: 3000 }

export type Search = {
  readonly problem: Problem
  readonly hands: Hands
  readonly ceilings: Float64Array
  readonly dice: Dice
  readonly steady: Steady | undefined
  /** Members in the order in which they choose. */
  members: number[]
  able: number
  /** Pieces by line that they may choose from, and those that nobody has chosen yet. */
  readonly stock: Int32Array
  readonly avail: Int32Array
  /** Lines they may choose from. */
  readonly lines: number[]
  readonly seen: Int32Array
  mark: number
  /** Most pieces of a line that the members from a place on could take, at `place × lines + line`. */
  after: Int32Array
  /** Pieces with trainees outside the few. */
  readonly trainees: Int32Array
  readonly chosen: Int32Array
  readonly free: Float64Array
  readonly money: Float64Array
  readonly least: Float64Array
  readonly most: Float64Array
  /** Pieces chosen elsewhere than before, and how many there may be where nothing else could become better. */
  changes: number
  mostChanges: number
  /** The weight of all that they may choose from, and of what is chosen. */
  weight: number
  placed: number
  /** The most weight that the members from a place on could take. */
  readonly rest: Float64Array
  readonly weightBound: WeightBound
  isRescue: boolean
  /** In a rescue, the level at which as few as can be should stand; below 0 where none is meant. */
  lowest: number
  /** Ways found with as little short as the best one. */
  alike: number
  patience: number
  /** All of it is given out and counts, so that all of it must be again. */
  isWhole: boolean
  /** Besides, no trainees' pieces and no earlier share-out count: only levels, hours and quality can differ. */
  isPlain: boolean
  steps: number
  /** The fewest and the most pieces of the line that is being chosen. */
  low: number
  high: number
  readonly now: Outcome
  readonly best: Outcome
  readonly bestChosen: Int32Array
  found: boolean
}

/** Room for searches on one share-out. */
export const searchFor = (
  problem: Problem,
  hands: Hands,
  ceilings: Float64Array,
  dice: Dice,
  steady: Steady | undefined,
): Search => ({
  ...{ problem, hands, ceilings, dice, steady, members: [], able: 0, lines: [], mark: 0 },
  stock: new Int32Array(problem.lines),
  avail: new Int32Array(problem.lines),
  seen: new Int32Array(problem.lines),
  after: new Int32Array((largest + 1) * problem.lines),
  trainees: new Int32Array(problem.lines),
  chosen: new Int32Array(problem.holdings),
  free: new Float64Array(problem.members * problem.windows),
  money: new Float64Array(problem.members),
  least: new Float64Array(problem.members),
  most: new Float64Array(problem.members),
  rest: new Float64Array(largest + 1),
  weightBound: weightBoundFor(problem),
  ...{
    isWhole: false,
    isPlain: false,
    isRescue: false,
    ...{ weight: 0, placed: 0, lowest: -1, alike: 0, patience: 0, low: 0, high: 0 },
    steps: 0,
    changes: 0,
    mostChanges: Infinity,
    now: outcome(),
    best: outcome(),
    found: false,
  },
  bestChosen: new Int32Array(problem.holdings),
})

/** Begins a search for these members; none of them has chosen anything yet. */
export const begin = (
  search: Search,
  members: readonly number[],
  isRescue: boolean,
  lowest: number,
): void => {
  const { problem, hands } = search
  search.steps = 0
  search.alike = 0
  search.placed = 0
  search.isRescue = isRescue
  search.lowest = lowest
  search.changes = 0
  search.found = false
  search.mark += 1
  search.lines.length = 0
  search.members = [...members].sort((a, b) => holdingsOf(problem, a) - holdingsOf(problem, b) || a - b)
  collect(search)
  measure(search, hands.held, search.best)
  search.weight = search.lines.reduce((sum, line) => sum + search.stock[line]! * problem.weight[line]!, 0)
  search.isPlain =
    search.isWhole &&
    !isRescue &&
    !search.steady &&
    search.lines.every((line) => problem.traineePieces[line] === 0)
  search.patience = isRescue ? patience.rescue : search.isWhole ? patience.whole : patience.short
  setWindows(search)
  limitChanges(search)
}

/** Where nothing is short and nobody too low, an outcome with more changes than the best one is of no use. */
export const limitChanges = (search: Search): void => {
  const { steady, isWhole, best } = search
  const isSettled = steady && isWhole && best.traineeShort === 0 && best.below === 0
  search.mostChanges = isSettled ? best.changes : Infinity
}

const holdingsOf = (problem: Problem, member: number): number =>
  problem.first[member + 1]! - problem.first[member]!

/** What they may choose from, and empty hands for all of them. */
const collect = (search: Search): void => {
  const { problem, hands, avail, seen, lines, trainees } = search
  for (const member of search.members) {
    search.money[member] = problem.earned[member]!
    for (let window = 0; window < problem.windows; window += 1) {
      const at = member * problem.windows + window
      search.free[at] = problem.hours[at]!
    }
    for (let at = problem.first[member]!; at < problem.first[member + 1]!; at += 1) {
      const line = problem.lineOf[at]!
      if (seen[line] !== search.mark) {
        seen[line] = search.mark
        lines.push(line)
        avail[line] = hands.left[line]!
        trainees[line] = hands.withTrainees[line]!
      }
      avail[line]! += hands.held[at]!
      if (problem.isTrainee[at] === 1) trainees[line]! -= hands.held[at]!
      search.chosen[at] = 0
    }
  }
  for (const line of lines) search.stock[line] = avail[line]!
  search.isWhole = lines.every((line) => hands.left[line] === 0 && problem.weight[line]! > 0)
  countAfter(search)
}

const countAfter = (search: Search): void => {
  const { problem, members, after, lines } = search
  for (const line of lines) after[members.length * problem.lines + line] = 0
  for (let place = members.length - 1; place >= 0; place -= 1) {
    const row = place * problem.lines
    for (const line of lines) after[row + line] = after[row + problem.lines + line]!
    const member = members[place]!
    for (let at = problem.first[member]!; at < problem.first[member + 1]!; at += 1)
      after[row + problem.lineOf[at]!]! += problem.cap[at]!
  }
}

/** Measures an outcome for the few, from pieces by holding. */
export const measure = (search: Search, held: Int32Array, into: Outcome): void => {
  const { problem, lines, members, stock, trainees, steady } = search
  into.centihours = into.quality = into.pieces = into.shortage = into.traineeShort = 0
  into.below = into.changes = 0
  let able = 0
  for (const line of lines) into.shortage += stock[line]! * problem.weight[line]!
  for (const member of members) {
    let money = problem.earned[member]!
    for (let at = problem.first[member]!; at < problem.first[member + 1]!; at += 1) {
      const pieces = held[at]!
      if (steady) into.changes += Math.abs(pieces - steady.before[at]!)
      if (pieces === 0) continue
      const line = problem.lineOf[at]!
      money += pieces * problem.pay[line]!
      into.shortage -= pieces * problem.weight[line]!
      into.centihours += pieces * problem.centihours[at]!
      into.quality += pieces * problem.quality[at]!
      into.pieces += pieces
    }
    if (problem.isAble[member] === 0) continue
    insert(into.levels, able++, money / problem.desired[member]!)
    into.below += lowness(search, money / problem.desired[member]!)
  }
  search.able = able
  for (const line of lines) {
    if (problem.traineePieces[line] === 0) continue
    const count = trainees[line]! + withTrainees(search, held, line)
    into.traineeShort += Math.max(0, problem.traineePieces[line]! - count)
  }
}

/** How far a level is below the minimum of what is steady, or 1 where it is not above the lowest of a rescue. */
const lowness = ({ steady, lowest }: Search, level: number): number =>
  steady ? Math.max(0, steady.minimum - level) : level <= lowest ? 1 : 0

const withTrainees = ({ problem, members }: Search, held: Int32Array, line: number): number => {
  let count = 0
  for (const member of members) {
    const own = holdingOf(problem, member, line)
    if (own >= 0 && problem.isTrainee[own] === 1) count += held[own]!
  }
  return count
}

/**
 * Between which incomes each may end: none below the poorest who could have more, and none so high that
 * the money does not suffice for the others. A rescue asks only that nobody falls below its lowest level, if it
 * has one.
 */
const setWindows = (search: Search): void => {
  const { problem, members, least, most, lines, avail } = search
  for (const member of members) {
    least[member] = 0
    most[member] = Infinity
  }
  if (search.isRescue && search.lowest < 0) return
  setLeast(search)
  if (search.isRescue) return
  let money = 0
  for (const line of lines) money += avail[line]! * problem.pay[line]!
  for (const member of members)
    money += problem.earned[member]! - Math.max(least[member]!, problem.earned[member]!)
  for (const member of members) most[member] = money + Math.max(least[member]!, problem.earned[member]!)
}

/** Those lowest who have all that they can have keep it; nobody else ends below the lowest of the rest. */
const setLeast = ({ problem, members, least, ceilings, hands, steady, lowest: fixed }: Search): void => {
  const able = members.filter((member) => problem.isAble[member] === 1)
  able.sort((a, b) => levelOf(problem, hands, a) - levelOf(problem, hands, b))
  const lowest = able[0]
  if (lowest === undefined) return
  let floor = steady ? Math.min(steady.minimum, levelOf(problem, hands, lowest)) : fixed
  for (const member of able) {
    const isAtTop = hands.money[member]! - keptMoney(problem, member) >= ceilings[member]! - 0.5
    if (floor < 0 && !isAtTop) floor = levelOf(problem, hands, member)
    least[member] = floor < 0 ? hands.money[member]! : floor * problem.desired[member]! * (1 - 1e-12)
  }
}

/** What a member had before, with the pieces that she keeps. */
const keptMoney = (problem: Problem, member: number): number => {
  let money = problem.earned[member]!
  for (let at = problem.first[member]!; at < problem.first[member + 1]!; at += 1)
    money += problem.floor[at]! * problem.pay[problem.lineOf[at]!]!
  return money
}

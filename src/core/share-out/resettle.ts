/** Sharing out anew, and exactly, what a few members have in hand together with what is left over. */
import { levelOf, put, type Hands } from './hands.ts'
import { betterOutcome, copyOutcome, insert, largest, outcome, type Outcome } from './outcome.ts'
import { holdingOf, type Problem } from './problem.ts'

export type Resettler = {
  /**
   * Tries every way to share their pieces out among `members` and takes the best, by the five
   * priorities; what others have stays. Answers whether anything became better. A rescue looks at every
   * way that makes less short; else ways that would leave somebody too low are passed over.
   */
  readonly resettle: (members: readonly number[], isRescue: boolean) => boolean
}

/** What is to stay as it was: the pieces by holding, and the level below which nobody able should be. */
export type Steady = { readonly before: Int32Array; readonly minimum: number }

/** Steps of one search; beyond, the best way found so far is taken. */
const patience = { share: 12_000, rescue: 3000 }

/**
 * With `steady`, outcomes are told apart, after what is short, by how far the able are below its minimum
 * and then by how many pieces lie elsewhere than before; only then by levels, hours and quality.
 */
export const resettlerFor = (
  problem: Problem,
  hands: Hands,
  ceilings: Float64Array,
  steady?: Steady,
): Resettler => {
  const search = searchFor(problem, hands, ceilings, steady)
  return {
    resettle: (members, isRescue) => {
      begin(search, members, isRescue)
      settle(search, 0)
      return finish(search)
    },
  }
}

type Search = {
  readonly problem: Problem
  readonly hands: Hands
  readonly ceilings: Float64Array
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
  isRescue: boolean
  /** All of it must be given out, as it was. */
  isWhole: boolean
  steps: number
  readonly now: Outcome
  readonly best: Outcome
  readonly bestChosen: Int32Array
  found: boolean
}

const searchFor = (
  problem: Problem,
  hands: Hands,
  ceilings: Float64Array,
  steady: Steady | undefined,
): Search => ({
  ...{ problem, hands, ceilings, steady, members: [], able: 0, lines: [], mark: 0 },
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
  ...{
    isWhole: false,
    isRescue: false,
    steps: 0,
    changes: 0,
    mostChanges: Infinity,
    now: outcome(),
    best: outcome(),
    found: false,
  },
  bestChosen: new Int32Array(problem.holdings),
})

const begin = (search: Search, members: readonly number[], isRescue: boolean): void => {
  const { problem, hands } = search
  search.steps = 0
  search.isRescue = isRescue
  search.changes = 0
  search.found = false
  search.mark += 1
  search.lines.length = 0
  search.members = [...members].sort((a, b) => holdingsOf(problem, a) - holdingsOf(problem, b) || a - b)
  collect(search)
  measure(search, hands.held, search.best)
  setWindows(search)
  limitChanges(search)
}

/** Where nothing is short and nobody too low, an outcome with more changes than the best one is of no use. */
const limitChanges = (search: Search): void => {
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
  search.isWhole = lines.every((line) => hands.left[line] === 0)
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
const measure = (search: Search, held: Int32Array, into: Outcome): void => {
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
    if (steady) into.below += Math.max(0, steady.minimum - money / problem.desired[member]!)
  }
  search.able = able
  for (const line of lines) {
    if (problem.traineePieces[line] === 0) continue
    const count = trainees[line]! + withTrainees(search, held, line)
    into.traineeShort += Math.max(0, problem.traineePieces[line]! - count)
  }
}

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
 * the money does not suffice for the others. A rescue asks nothing of incomes: it fills what is short.
 */
const setWindows = (search: Search): void => {
  const { problem, members, least, most, lines, avail } = search
  for (const member of members) {
    least[member] = 0
    most[member] = Infinity
  }
  if (search.isRescue) return
  setLeast(search)
  let money = 0
  for (const line of lines) money += avail[line]! * problem.pay[line]!
  for (const member of members)
    money += problem.earned[member]! - Math.max(least[member]!, problem.earned[member]!)
  for (const member of members) most[member] = money + Math.max(least[member]!, problem.earned[member]!)
}

/** Those lowest who have all that they can have keep it; nobody else ends below the lowest of the rest. */
const setLeast = ({ problem, members, least, ceilings, hands, steady }: Search): void => {
  const able = members.filter((member) => problem.isAble[member] === 1)
  able.sort((a, b) => levelOf(problem, hands, a) - levelOf(problem, hands, b))
  const lowest = able[0]
  if (lowest === undefined) return
  let floor = steady ? Math.min(steady.minimum, levelOf(problem, hands, lowest)) : -1
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

/** The member at a place chooses; after the last the outcome is compared. */
const settle = (search: Search, place: number): void => {
  const member = search.members[place]
  if (isUseless(search, place)) return
  if (member === undefined) return compare(search)
  if (search.isWhole && !fitsRest(search, place)) return
  choose(search, place, search.problem.first[member]!, 0)
}

/** Whether so much must be short, whatever the members from a place on take, that the best way found is not reached. */
const isUseless = ({ lines, avail, after, problem, best, isRescue }: Search, place: number): boolean => {
  const row = place * problem.lines
  let short = 0
  for (const line of lines)
    if (avail[line]! > after[row + line]!)
      short += (avail[line]! - after[row + line]!) * problem.weight[line]!
  return isRescue && best.traineeShort === 0 ? short >= best.shortage : short > best.shortage
}

const fitsRest = ({ lines, avail, after, problem }: Search, place: number): boolean => {
  const row = place * problem.lines
  for (const line of lines) if (avail[line]! > after[row + line]!) return false
  return true
}

/** Every number of pieces of her line `at` that fits, then her next lines, then the next member. */
const choose = (search: Search, place: number, at: number, kinds: number): void => {
  const { problem } = search
  const member = search.members[place]!
  if ((search.steps += 1) > (search.isRescue ? patience.rescue : patience.share)) return
  if (at === problem.first[member + 1]!) {
    if (search.money[member]! >= search.least[member]!) settle(search, place + 1)
    return
  }
  const [low, high] = bounds(search, place, at, kinds)
  for (let pieces = high; pieces >= low; pieces -= 1) {
    if (pieces !== 0 && pieces < problem.lot[at]!) pieces = 0
    if (pieces < low) break
    take(search, member, at, pieces)
    search.changes += changeOf(search, at, pieces)
    if (
      search.changes <= search.mostChanges &&
      search.money[member]! + richest(search, member, at + 1) >= search.least[member]!
    )
      choose(search, place, at + 1, kinds + (pieces > 0 ? 1 : 0))
    search.changes -= changeOf(search, at, pieces)
    take(search, member, at, -pieces)
  }
}

const changeOf = ({ steady }: Search, at: number, pieces: number): number =>
  steady ? Math.abs(pieces - steady.before[at]!) : 0

/** The fewest and the most pieces that she may choose of a line now. */
const bounds = (search: Search, place: number, at: number, kinds: number): readonly [number, number] => {
  const { problem, avail, after } = search
  const member = search.members[place]!
  const line = problem.lineOf[at]!
  let low = problem.floor[at]!
  if (search.isWhole) low = Math.max(low, avail[line]! - after[(place + 1) * problem.lines + line]!)
  let high = Math.min(problem.cap[at]!, avail[line]!)
  if (kinds >= problem.mostLines[member]!) high = 0
  if (problem.pay[line]! > 0) {
    const room = Math.floor((search.most[member]! - search.money[member]!) / problem.pay[line]! + 1e-6)
    high = Math.min(high, room)
  }
  const covers = problem.covers[line]!
  const row = member * problem.windows
  for (let cover = 0; cover < covers.length; cover += 1)
    high = Math.min(high, Math.floor(search.free[row + covers[cover]!]! / problem.centihours[at]!))
  return [low, high]
}

const take = (search: Search, member: number, at: number, pieces: number): void => {
  const { problem } = search
  if (pieces === 0) return
  const line = problem.lineOf[at]!
  search.chosen[at]! += pieces
  search.avail[line]! -= pieces
  search.money[member]! += pieces * problem.pay[line]!
  const covers = problem.covers[line]!
  const row = member * problem.windows
  const time = pieces * problem.centihours[at]!
  for (let cover = 0; cover < covers.length; cover += 1) search.free[row + covers[cover]!]! -= time
}

/** What her lines from `at` on could bring her at most, one by one. */
const richest = (search: Search, member: number, at: number): number => {
  const { problem, avail } = search
  let money = 0
  for (let own = at; own < problem.first[member + 1]!; own += 1) {
    const line = problem.lineOf[own]!
    money += Math.min(problem.cap[own]!, avail[line]!) * problem.pay[line]!
  }
  return money
}

const compare = (search: Search): void => {
  if (search.isWhole) for (const line of search.lines) if (search.avail[line] !== 0) return
  const { now, best } = search
  measure(search, search.chosen, now)
  const order = betterOutcome(search.able, now, best)
  if (order >= 0) return
  search.found = true
  copyOutcome(now, best)
  limitChanges(search)
  for (const member of search.members)
    for (let at = search.problem.first[member]!; at < search.problem.first[member + 1]!; at += 1)
      search.bestChosen[at] = search.chosen[at]!
}

/** Puts the best way found into their hands. */
const finish = (search: Search): boolean => {
  if (!search.found) return false
  const { problem, hands, bestChosen } = search
  for (const member of search.members)
    for (let at = problem.first[member]!; at < problem.first[member + 1]!; at += 1) {
      const change = bestChosen[at]! - hands.held[at]!
      if (change !== 0) put(problem, hands, at, change)
    }
  return true
}

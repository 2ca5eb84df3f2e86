/** Sharing out anew, and exactly, what a few members have in hand together with what is left over. */
import type { Dice } from './dice.ts'
import { begin, limitChanges, measure, searchFor, type Search, type Steady } from './few.ts'
import { put, type Hands } from './hands.ts'
import { betterOutcome, compareNeed, copyOutcome, insert } from './outcome.ts'
import type { Problem } from './problem.ts'

export type Resettler = {
  /**
   * Tries every way to share their pieces out among `members` and takes the best, by the five
   * priorities; what others have stays. Answers whether anything became better.
   */
  readonly resettle: (members: readonly number[]) => boolean
  /**
   * Looks only at what is short, and then at how many able members stand at `lowest` or below; nobody ends below
   * that. Where nothing becomes better it takes some other way, as good, by chance.
   */
  readonly rescue: (members: readonly number[], lowest: number) => boolean
  /** What the last search cost in rounds: one, and one more for every so many steps. */
  readonly cost: () => number
}

/**
 * With `steady`, outcomes are told apart, after what is short, by how far the able are below its minimum
 * and then by how many pieces lie elsewhere than before; only then by levels, hours and quality.
 */
export const resettlerFor = (
  problem: Problem,
  hands: Hands,
  ceilings: Float64Array,
  dice: Dice,
  steady?: Steady,
): Resettler => {
  const search = searchFor(problem, hands, ceilings, dice, steady)
  const run = (members: readonly number[], isRescue: boolean, lowest: number): boolean => {
    begin(search, members, isRescue, lowest)
    settle(search, 0)
    return finish(search)
  }
  return {
    resettle: (members) => run(members, false, -1),
    rescue: (members, lowest) => run(members, true, lowest),
    cost: () => 1 + (search.steps >> 8),
  }
}

/** The member at a place chooses; after the last the outcome is compared. */
const settle = (search: Search, place: number): void => {
  const { members, problem } = search
  const member = members[place]
  if (member === undefined) return compare(search)
  if (search.isWhole) {
    if (fitsRest(search, place)) choose(search, place, problem.first[member]!, 0)
    return
  }
  boundRest(search, place + 1)
  if (isEnough(search, place, problem.first[member]!)) choose(search, place, problem.first[member]!, 0)
}

const boundRest = ({ problem, members, rest, avail, free, weightBound }: Search, place: number): void => {
  let weight = 0
  for (let at = place; at < members.length; at += 1)
    weight += weightBound(members[at]!, problem.first[members[at]!]!, avail, free)
  rest[place] = weight
}

/** Whether so little could still be short as in the best way found, if she chooses from her line `at` on. */
const isEnough = (search: Search, place: number, at: number): boolean => {
  const { members, avail, free, weight, placed, rest, best, weightBound } = search
  const most = placed + rest[place + 1]! + weightBound(members[place]!, at, avail, free)
  return most >= weight - best.shortage - 1e-6
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
  if ((search.steps += 1) > search.patience) return
  if (at === problem.first[member + 1]!) {
    if (search.money[member]! >= search.least[member]!) settle(search, place + 1)
    return
  }
  setBounds(search, place, at, kinds)
  const { low, high } = search
  for (let pieces = high; pieces >= low; pieces -= 1) {
    if (pieces !== 0 && pieces < problem.lot[at]!) pieces = 0
    if (pieces < low) break
    take(search, member, at, pieces)
    search.changes += changeOf(search, at, pieces)
    if (isOpen(search, place, at + 1)) choose(search, place, at + 1, kinds + (pieces > 0 ? 1 : 0))
    search.changes -= changeOf(search, at, pieces)
    take(search, member, at, -pieces)
  }
}

/** Whether anything better could come of what is chosen so far. */
const isOpen = (search: Search, place: number, next: number): boolean => {
  const member = search.members[place]!
  if (search.changes > search.mostChanges) return false
  if (search.money[member]! + richest(search, member, next) < search.least[member]!) return false
  return search.isWhole || isEnough(search, place, next)
}

const changeOf = ({ steady }: Search, at: number, pieces: number): number =>
  steady ? Math.abs(pieces - steady.before[at]!) : 0

/** Sets the fewest and the most pieces that she may choose of a line now. */
const setBounds = (search: Search, place: number, at: number, kinds: number): void => {
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
  search.low = low
  search.high = high
}

const take = (search: Search, member: number, at: number, pieces: number): void => {
  const { problem } = search
  if (pieces === 0) return
  const line = problem.lineOf[at]!
  search.chosen[at]! += pieces
  search.avail[line]! -= pieces
  search.placed += pieces * problem.weight[line]!
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

/** Keeps what is chosen where it is the best so far, or, in a rescue, by chance one of those as good. */
const compare = (search: Search): void => {
  if (search.isWhole) for (const line of search.lines) if (search.avail[line] !== 0) return
  const { now, best, isRescue } = search
  if (search.weight - search.placed > best.shortage || isLessFair(search)) return
  measure(search, search.chosen, now)
  const order = isRescue ? compareNeed(now, best) : betterOutcome(search.able, now, best)
  if (order < 0) {
    search.found = true
    search.alike = 0
    keep(search)
  } else if (order === 0 && isRescue) {
    search.alike += 1
    if (search.dice(search.alike) === 0) keep(search)
  }
}

/** Whether levels alone, where nothing else can differ, say that this is worse than the best so far: spares measuring. */
const isLessFair = ({ problem, members, money, now, best, isPlain }: Search): boolean => {
  if (!isPlain) return false
  let able = 0
  for (const member of members)
    if (problem.isAble[member] === 1) insert(now.levels, able++, money[member]! / problem.desired[member]!)
  for (let at = 0; at < able; at += 1)
    if (now.levels[at] !== best.levels[at]) return now.levels[at]! < best.levels[at]!
  return false
}

const keep = (search: Search): void => {
  const { problem, members, chosen, bestChosen } = search
  copyOutcome(search.now, search.best)
  limitChanges(search)
  for (const member of members)
    for (let at = problem.first[member]!; at < problem.first[member + 1]!; at += 1)
      bestChosen[at] = chosen[at]!
}

/** Puts the best way found into their hands. */
const finish = (search: Search): boolean => {
  const { problem, hands, bestChosen, found } = search
  if (!found && search.alike === 0) return false
  for (const member of search.members)
    for (let at = problem.first[member]!; at < problem.first[member + 1]!; at += 1) {
      const change = bestChosen[at]! - hands.held[at]!
      if (change !== 0) put(problem, hands, at, change)
    }
  return found
}

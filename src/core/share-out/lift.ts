/** Raising the poorest: pieces move to her from richer hands, or are exchanged for better paid ones. */
import { canGive, canTake, levelOf, put, step, traineesCanSpare, type Hands } from './hands.ts'
import { heapOf } from './heap.ts'
import { holdingOf, type Problem } from './problem.ts'

/** Holders of a line who are tried for one step, and those who are looked at. */
const tried = 12
const looked = 60
/** Times that all holdings are gone through for single steps. */
const mostPasses = 20

/**
 * Raises the members whom `wanted` names, poorest first, until no single move helps any of them. Every
 * move is better in leximin: whoever it touches ends above the level from which the poorest was raised.
 * Shortage and trainees' shortage never grow.
 */
export const liftAll = (problem: Problem, hands: Hands, wanted: (member: number) => boolean): void => {
  const lift = liftIn(problem, hands)
  const isIn = new Uint8Array(problem.members)
  const heap = heapOf(problem.members, (member) => levelOf(problem, hands, member))
  const enter = (member: number): void => {
    if (isIn[member] === 1 || problem.isAble[member] === 0 || !wanted(member)) return
    isIn[member] = 1
    heap.add(member)
  }
  for (let member = 0; member < problem.members; member += 1) enter(member)
  for (let member = heap.take(); member >= 0; member = heap.take()) {
    isIn[member] = 0
    lift.touched.length = 0
    const above = levelOf(problem, hands, member)
    if (takeFromRicher(lift, member, above) || swapWithRicher(lift, member, above))
      for (const other of lift.touched) enter(other)
  }
}

/**
 * Passes pieces from one hand to another, or from what is left, while that is better by itself: less short,
 * or the two levels' lower one higher, or equal and the other higher. At the end no single step is.
 */
export const settleSteps = (problem: Problem, hands: Hands): void => {
  const lift = liftIn(problem, hands)
  for (let pass = 0, moved = true; moved && pass < mostPasses; pass += 1) {
    moved = false
    lift.moved.fill(1 << 20)
    for (let holding = 0; holding < problem.holdings; holding += 1)
      while (takeStep(lift, holding)) moved = true
  }
}

/** One better step of a holding's line: from what is left, and what lacks from the richest who can give it. */
const takeStep = (lift: Lift, own: number): boolean => {
  const { problem, hands } = lift
  const line = problem.lineOf[own]!
  const pieces = step(problem, hands, own)
  const fromLeft = Math.min(hands.left[line]!, pieces)
  const isLessShort = fromLeft > 0 && problem.weight[line]! > 0
  const isPaid = problem.pay[line]! > 0 && problem.isAble[problem.memberOf[own]!] === 1
  if ((!isLessShort && !isPaid) || !canTake(problem, hands, own, pieces)) return false
  const giver = fromLeft === pieces ? own : giverFor(lift, own, pieces - fromLeft, isLessShort)
  if (giver < 0) return false
  if (giver !== own) put(problem, hands, giver, fromLeft - pieces)
  put(problem, hands, own, pieces)
  lift.moved[line]! += 1
  return true
}

/** The richest who can give so many pieces, and with whom that is better; −1 where there is none. */
const giverFor = (lift: Lift, own: number, lacks: number, isLessShort: boolean): number => {
  const { problem, hands } = lift
  const line = problem.lineOf[own]!
  const level = levelOf(problem, hands, problem.memberOf[own]!)
  // Under fairness by income each giver sinks by as much, so that the first who sinks too low ends the search.
  const sinks = problem.instance.fairness === 'income' ? lacks * problem.pay[line]! : 0
  for (const giver of giversOf(lift, line)) {
    const other = problem.memberOf[giver]!
    if (!isLessShort && problem.isAble[other] === 1 && levelOf(problem, hands, other) - sinks < level)
      return -1
    if (other === problem.memberOf[own]! || !canGive(problem, hands, giver, lacks)) continue
    if (!traineesCanSpare(problem, hands, giver, own, lacks)) continue
    if (isLessShort || isFairer(lift, own, giver, lacks)) return giver
  }
  return -1
}

/** Whether the lower of the two levels rises, or stays while the higher one rises. */
const isFairer = ({ problem, hands }: Lift, own: number, giver: number, lacks: number): boolean => {
  const pay = problem.pay[problem.lineOf[own]!]!
  const [member, other] = [problem.memberOf[own]!, problem.memberOf[giver]!]
  if (problem.isAble[other] === 0) return true
  const before = levelOf(problem, hands, member)
  const up = (hands.money[member]! + step(problem, hands, own) * pay) / problem.desired[member]!
  const down = (hands.money[other]! - lacks * pay) / problem.desired[other]!
  const lower = Math.min(up, down)
  return lower > before || (lower === before && Math.max(up, down) > levelOf(problem, hands, other))
}

type Lift = {
  readonly problem: Problem
  readonly hands: Hands
  /** Holdings with pieces by line, those of the richest first as of the last sorting. */
  readonly givers: Int32Array[]
  /** Moves of a line since then. */
  readonly moved: Int32Array
  /** Members whose pieces the last move changed. */
  readonly touched: number[]
}

const liftIn = (problem: Problem, hands: Hands): Lift => ({
  ...{ problem, hands, touched: [] },
  givers: Array.from({ length: problem.lines }, () => new Int32Array(0)),
  moved: new Int32Array(problem.lines).fill(1 << 20),
})

/** Holders of a line by level, sorted again when many of its pieces have moved. */
const giversOf = (lift: Lift, line: number): Int32Array => {
  const { problem, hands } = lift
  const known = lift.givers[line]!
  if (lift.moved[line]! * 6 <= known.length + 12) return known
  const holders: number[] = []
  for (let at = problem.firstOfLine[line]!; at < problem.firstOfLine[line + 1]!; at += 1) {
    const holding = problem.byLine[at]!
    if (hands.held[holding]! > problem.floor[holding]!) holders.push(holding)
  }
  const level = (holding: number): number => levelOf(problem, hands, problem.memberOf[holding]!)
  holders.sort((a, b) => level(b) - level(a) || a - b)
  lift.moved[line] = 0
  lift.givers[line] = Int32Array.from(holders)
  return lift.givers[line]
}

const move = ({ problem, hands }: Lift, from: number, to: number, pieces: number): void => {
  put(problem, hands, from, -pieces)
  put(problem, hands, to, pieces)
}

const note = (lift: Lift, holding: number): void => {
  lift.moved[lift.problem.lineOf[holding]!]! += 1
  lift.touched.push(lift.problem.memberOf[holding]!)
}

/** She takes a step of some paid line from what is left, or from a holder who stays above `above`. */
const takeFromRicher = (lift: Lift, member: number, above: number): boolean => {
  const { problem, hands } = lift
  for (let own = problem.first[member]!; own < problem.first[member + 1]!; own += 1) {
    const line = problem.lineOf[own]!
    const pieces = step(problem, hands, own)
    if (problem.pay[line] === 0 || !canTake(problem, hands, own, pieces)) continue
    if (hands.left[line]! >= pieces) {
      put(problem, hands, own, pieces)
      note(lift, own)
      return true
    }
    if (takeFromHolders(lift, own, pieces, above)) return true
  }
  return false
}

const takeFromHolders = (lift: Lift, own: number, least: number, above: number): boolean => {
  const { problem, hands } = lift
  const givers = giversOf(lift, problem.lineOf[own]!)
  for (let at = 0, left = tried; at < givers.length && left > 0; at += 1) {
    const giver = givers[at]!
    const pieces = piecesToMove(lift, giver, own, least)
    const other = problem.memberOf[giver]!
    left -= 1
    if (pieces === 0) continue
    const after = hands.money[other]! - pieces * problem.pay[problem.lineOf[own]!]!
    if (after / problem.desired[other]! <= above) continue
    move(lift, giver, own, pieces)
    note(lift, giver)
    note(lift, own)
    return true
  }
  return false
}

/** The step itself, or all that the giver has where a lot stands in the way; 0 where neither can move. */
const piecesToMove = ({ problem, hands }: Lift, giver: number, own: number, least: number): number => {
  if (problem.memberOf[giver] === problem.memberOf[own]) return 0
  const holds = hands.held[giver]!
  if (holds <= problem.floor[giver]!) return 0
  const pieces = canGive(problem, hands, giver, least) ? least : problem.floor[giver] === 0 ? holds : 0
  if (pieces < least || (pieces > least && !canTake(problem, hands, own, pieces))) return 0
  return traineesCanSpare(problem, hands, giver, own, pieces) ? pieces : 0
}

/** She takes a better paid step from a richer holder, who takes pieces of another line from her. */
const swapWithRicher = (lift: Lift, member: number, above: number): boolean => {
  const { problem, hands } = lift
  for (let own = problem.first[member]!; own < problem.first[member + 1]!; own += 1) {
    if (hands.held[own]! <= problem.floor[own]!) continue
    const pay = problem.pay[problem.lineOf[own]!]!
    for (let wish = problem.first[member]!; wish < problem.first[member + 1]!; wish += 1) {
      if (wish === own || problem.cap[wish]! <= hands.held[wish]!) continue
      const least = step(problem, hands, wish)
      if (least * problem.pay[problem.lineOf[wish]!]! > pay && swapLines(lift, own, wish, above)) return true
    }
  }
  return false
}

const swapLines = (lift: Lift, own: number, wish: number, above: number): boolean => {
  const { problem, hands } = lift
  const given = canGive(problem, hands, own, 1) ? 1 : hands.held[own]! - problem.floor[own]!
  if (!canGive(problem, hands, own, given)) return false
  put(problem, hands, own, -given)
  const taken = step(problem, hands, wish)
  const gain = taken * problem.pay[problem.lineOf[wish]!]! - given * problem.pay[problem.lineOf[own]!]!
  if (gain > 0 && canTake(problem, hands, wish, taken) && swapWith(lift, { own, wish, given, taken }, above))
    return true
  put(problem, hands, own, given)
  return false
}

type Swap = { readonly own: number; readonly wish: number; readonly given: number; readonly taken: number }

/** Looks for the richer one who takes what was laid down and gives what is wished. */
const swapWith = (lift: Lift, { own, wish, given, taken }: Swap, above: number): boolean => {
  const { problem, hands } = lift
  const givers = giversOf(lift, problem.lineOf[wish]!)
  const last = Math.min(givers.length, looked)
  for (let at = 0; at < last; at += 1) {
    const giver = givers[at]!
    const theirs = holdingOf(problem, problem.memberOf[giver]!, problem.lineOf[own]!)
    const pieces = theirs < 0 ? 0 : piecesToMove(lift, giver, wish, taken)
    if (pieces === 0 || !traineesCanSpare(problem, hands, own, theirs, given)) continue
    move(lift, giver, wish, pieces)
    const fits = canTake(problem, hands, theirs, given)
    if (fits) put(problem, hands, theirs, given)
    if (fits && isAbove(lift, theirs, above) && isAbove(lift, own, above)) {
      for (const holding of [giver, wish, own, theirs]) note(lift, holding)
      return true
    }
    if (fits) put(problem, hands, theirs, -given)
    move(lift, wish, giver, pieces)
  }
  return false
}

const isAbove = ({ problem, hands }: Lift, holding: number, above: number): boolean =>
  levelOf(problem, hands, problem.memberOf[holding]!) > above

/** Who has which pieces in hand while work is shared out, and which moves are possible. */
import type { Problem } from './problem.ts'

export type Hands = {
  /** Pieces by holding. */
  readonly held: Int32Array
  /** Pieces left to give, by line. */
  readonly left: Int32Array
  /** Centihours left, by member and window. */
  readonly free: Float64Array
  /** Different lines in hand, by member. */
  readonly kinds: Int32Array
  /** Season income with the pieces in hand, by member. */
  readonly money: Float64Array
  /** Pieces with trainees, by line. */
  readonly withTrainees: Int32Array
}

/** Nobody has anything but what she keeps. */
export const emptyHands = (problem: Problem): Hands => {
  const hands: Hands = {
    held: new Int32Array(problem.holdings),
    left: problem.pieces.slice(),
    free: problem.hours.slice(),
    kinds: new Int32Array(problem.members),
    money: problem.earned.slice(),
    withTrainees: new Int32Array(problem.lines),
  }
  if (problem.instance.kept?.length)
    for (let holding = 0; holding < problem.holdings; holding += 1)
      if (problem.floor[holding]! > 0) put(problem, hands, holding, problem.floor[holding]!)
  return hands
}

export const copyHands = (hands: Hands): Hands => ({
  held: hands.held.slice(),
  left: hands.left.slice(),
  free: hands.free.slice(),
  kinds: hands.kinds.slice(),
  money: hands.money.slice(),
  withTrainees: hands.withTrainees.slice(),
})

/** Puts pieces into a hand, or takes them back where `pieces` is below 0; asks nothing. */
export const put = (problem: Problem, hands: Hands, holding: number, pieces: number): void => {
  const member = problem.memberOf[holding]!
  const line = problem.lineOf[holding]!
  const before = hands.held[holding]!
  const after = before + pieces
  hands.held[holding] = after
  hands.left[line]! -= pieces
  hands.money[member]! += pieces * problem.pay[line]!
  if (before === 0) hands.kinds[member]! += 1
  if (after === 0) hands.kinds[member]! -= 1
  if (problem.isTrainee[holding] === 1) hands.withTrainees[line]! += pieces
  const time = pieces * problem.centihours[holding]!
  const covers = problem.covers[line]!
  const row = member * problem.windows
  for (let at = 0; at < covers.length; at += 1) hands.free[row + covers[at]!]! -= time
}

/** Whether she can have so many pieces more of a line, by her lot, limits and hours; the line's own pieces are not asked. */
export const canTake = (problem: Problem, hands: Hands, holding: number, pieces: number): boolean => {
  const before = hands.held[holding]!
  const after = before + pieces
  if (after > problem.cap[holding]! || after < problem.lot[holding]!) return false
  const member = problem.memberOf[holding]!
  if (before === 0 && hands.kinds[member]! >= problem.mostLines[member]!) return false
  const time = pieces * problem.centihours[holding]!
  const covers = problem.covers[problem.lineOf[holding]!]!
  const row = member * problem.windows
  for (let at = 0; at < covers.length; at += 1) if (hands.free[row + covers[at]!]! < time) return false
  return true
}

/** Whether she can give so many pieces away: what she keeps stays, and the rest is nothing or a lot. */
export const canGive = (problem: Problem, hands: Hands, holding: number, pieces: number): boolean => {
  const after = hands.held[holding]! - pieces
  return after >= problem.floor[holding]! && (after === 0 || after >= problem.lot[holding]!)
}

/** The fewest pieces by which she could have more of a line. */
export const step = (problem: Problem, hands: Hands, holding: number): number =>
  hands.held[holding] === 0 ? problem.lot[holding]! : 1

/** Most pieces that she could take on now, 0 where not even her least step; the line's own pieces are not asked. */
export const roomFor = (problem: Problem, hands: Hands, holding: number): number => {
  const member = problem.memberOf[holding]!
  if (hands.held[holding] === 0 && hands.kinds[member]! >= problem.mostLines[member]!) return 0
  let most = problem.cap[holding]! - hands.held[holding]!
  const time = problem.centihours[holding]!
  const covers = problem.covers[problem.lineOf[holding]!]!
  const row = member * problem.windows
  for (let at = 0; at < covers.length; at += 1)
    most = Math.min(most, Math.floor(hands.free[row + covers[at]!]! / time))
  return most >= step(problem, hands, holding) ? most : 0
}

export const levelOf = (problem: Problem, hands: Hands, member: number): number =>
  hands.money[member]! / problem.desired[member]!

/** Whether a trainee may give pieces of a line to somebody who is none, without making trainees' pieces short. */
export const traineesCanSpare = (
  problem: Problem,
  hands: Hands,
  from: number,
  to: number,
  pieces: number,
): boolean => {
  if (problem.isTrainee[from] === 0 || problem.isTrainee[to] === 1) return true
  const line = problem.lineOf[from]!
  return hands.withTrainees[line]! - pieces >= problem.traineePieces[line]!
}

/** How much weight of pieces a member could take at most: a bound that leaves lots, limits and single weeks out. */
import type { Problem } from './problem.ts'

export type WeightBound = (member: number, from: number, avail: Int32Array, free: Float64Array) => number

/**
 * Answers, for a member's holdings from `from` on, the most weight that fits her free hours in parts of
 * pieces: those with most weight by the hour first. `free` holds her centihours by member and window.
 */
export const weightBoundFor = (problem: Problem): WeightBound => {
  const order = new Int32Array(problem.holdings)
  const isSorted = new Uint8Array(problem.members)
  return (member, from, avail, free) => {
    if (isSorted[member] === 0) sortHoldings(problem, order, member)
    isSorted[member] = 1
    const row = member * problem.windows
    let hours = 0
    for (let window = 0; window < problem.windows; window += 1) hours = Math.max(hours, free[row + window]!)
    let weight = 0
    for (let at = problem.first[member]!; at < problem.first[member + 1]! && hours > 0; at += 1) {
      const holding = order[at]!
      if (holding < from) continue
      const line = problem.lineOf[holding]!
      const pieces = Math.min(
        problem.cap[holding]!,
        Math.max(0, avail[line]!),
        hours / problem.centihours[holding]!,
      )
      weight += pieces * problem.weight[line]!
      hours -= pieces * problem.centihours[holding]!
    }
    return weight
  }
}

const sortHoldings = (problem: Problem, order: Int32Array, member: number): void => {
  const first = problem.first[member]!
  const last = problem.first[member + 1]!
  for (let at = first; at < last; at += 1) order[at] = at
  const value = (holding: number): number =>
    problem.weight[problem.lineOf[holding]!]! / problem.centihours[holding]!
  order.subarray(first, last).sort((a, b) => value(b) - value(a) || a - b)
}

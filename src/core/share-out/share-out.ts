/** Sharing out the work of an order: first a fair start, then a search for something fairer still. */
import { ceilingsOf } from './ceiling.ts'
import { construct, giveRest } from './construct.ts'
import { seededDice } from './dice.ts'
import { bestOfAll } from './exact.ts'
import { emptyHands, levelOf, type Hands } from './hands.ts'
import { idealOf, knittableFlow, type Ideal } from './ideal.ts'
import type { Budget, Instance, Proof, Share, ShareOut } from './instance.ts'
import { liftAll } from './lift.ts'
import { layOut, type Problem } from './problem.ts'
import { placeRest } from './repair.ts'
import { polish, type Polished } from './polish.ts'

/** Rounds of search that a share-out of this size is given where nobody says how many. */
export const defaultRounds = (instance: Instance): number =>
  Math.min(250_000, 24_000 + 8 * instance.members.length)

/**
 * Shares the work out by the five priorities of SPEC.md, strictly in that order.
 *
 * Small orders are solved by looking at everything; larger ones by a start from the ideal division and
 * `budget.rounds` rounds of search. Pure: the same instance, seed and rounds give the same answer.
 */
export const shareOut = (instance: Instance, budget: Budget): ShareOut => {
  const problem = layOut(instance)
  const ceilings = ceilingsOf(problem)
  const ideal = idealOf(problem, ceilings)
  const { hands, rounds, stopped, exhaustive } = shareOutOf(problem, ceilings, ideal, budget)
  return { shares: sharesOf(problem, hands), rounds, stopped, proof: proofOf(problem, ideal, exhaustive) }
}

/** What can be proved before anything is shared out: the block, its bound and the ideals. */
export const proofWithoutSearch = (instance: Instance): Proof => {
  const problem = layOut(instance)
  return proofOf(problem, idealOf(problem, ceilingsOf(problem)), false)
}

/** The same on an instance that is laid out already. */
export const shareOutOf = (
  problem: Problem,
  ceilings: Float64Array,
  ideal: Ideal,
  budget: Budget,
): Polished & { readonly hands: Hands; readonly exhaustive: boolean } => {
  const best = bestOfAll(problem)
  if (best) return { hands: best, rounds: 0, stopped: false, exhaustive: true }
  const dice = seededDice(budget.seed)
  const hands = emptyHands(problem)
  construct(problem, hands, knittableFlow(problem, ceilings, ideal))
  placeRest(problem, hands, dice)
  giveRest(problem, hands)
  liftAll(problem, hands, (member) => levelOf(problem, hands, member) < ideal.levels[member]!)
  return { hands, ...polish(problem, hands, { ideal, ceilings, budget, dice }), exhaustive: false }
}

/** What everybody has in hand as shares, in the instance's order. */
export const sharesOf = (problem: Problem, hands: Hands): readonly Share[] => {
  const { lines, members } = problem.instance
  const shares: Share[] = []
  for (let member = 0; member < problem.members; member += 1) {
    const own: number[] = []
    for (let holding = problem.first[member]!; holding < problem.first[member + 1]!; holding += 1)
      if (hands.held[holding]! > 0) own.push(holding)
    own.sort((a, b) => problem.lineOf[a]! - problem.lineOf[b]!)
    for (const holding of own)
      shares.push({
        member: members[member]!.id,
        line: lines[problem.lineOf[holding]!]!.id,
        pieces: hands.held[holding]!,
      })
  }
  return shares
}

export const proofOf = (problem: Problem, ideal: Ideal, exhaustive: boolean): Proof => {
  const { lines, members, fairness } = problem.instance
  const ideals = new Map<string, number>()
  members.forEach((member, at) => {
    if (problem.isAble[at] === 1) ideals.set(member.id, ideal.levels[at]!)
  })
  return {
    exhaustive,
    block: ideal.block.map((line) => lines[line]!.id),
    minimumBound:
      ideal.minimum !== undefined && fairness === 'income' ? Math.floor(ideal.minimum + 1e-6) : ideal.minimum,
    ideals,
  }
}

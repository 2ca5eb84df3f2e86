/** Sharing out again, when something changed, with as few changes as fairness allows. */
import { ceilingsOf } from './ceiling.ts'
import { giveRest } from './construct.ts'
import { seededDice } from './dice.ts'
import { bestOfAll } from './exact.ts'
import { piecesByHolding } from './figures.ts'
import { canTake, copyHands, emptyHands, put, type Hands } from './hands.ts'
import { idealOf } from './ideal.ts'
import type { Budget, Instance, Share, ShareOut } from './instance.ts'
import { steady, type Polished } from './polish.ts'
import { layOut, type Problem } from './problem.ts'
import { placeRest } from './repair.ts'
import type { Steady } from './few.ts'
import { compareScores, scoreOf, type Score } from './score.ts'
import { proofOf, sharesOf, shareOutOf } from './share-out.ts'

/**
 * Shares out again after `before`: as little short, as few trainees' pieces short, and the poorest able
 * member as high as in a share-out from nothing with this budget; among those, as few pieces as possible
 * with somebody else than before; among those, by leximin, hours and quality. Who is gone, or cannot have
 * what she had, changes whatever she must.
 */
export const reshare = (instance: Instance, before: readonly Share[], budget: Budget): ShareOut => {
  const problem = layOut(instance)
  const ceilings = ceilingsOf(problem)
  const ideal = idealOf(problem, ceilings)
  const fresh = shareOutOf(problem, ceilings, ideal, budget)
  const old = piecesByHolding(problem, before)
  const target: Steady = { before: old, minimum: scoreOf(problem, fresh.hands).levels[0] ?? 0 }
  const best = fresh.exhaustive ? bestOfAll(problem, target) : undefined
  if (best)
    return {
      shares: sharesOf(problem, best),
      rounds: 0,
      stopped: false,
      proof: proofOf(problem, ideal, true),
    }

  const dice = seededDice(budget.seed + 1)
  const given = { ideal, ceilings, dice, budget }
  const kept = keepOld(problem, old)
  placeRest(problem, kept, dice)
  giveRest(problem, kept)
  const back = copyHands(fresh.hands)
  const ends = [kept, back].map((hands): [Hands, Polished] => [hands, steady(problem, hands, given, target)])
  const [hands] = [...ends, [fresh.hands] as const].reduce((a, b) =>
    isSteadier(problem, target, b[0], a[0]) ? b : a,
  )
  return {
    shares: sharesOf(problem, hands),
    rounds: fresh.rounds + ends.reduce((sum, [, { rounds }]) => sum + rounds, 0),
    stopped: fresh.stopped || ends.some(([, { stopped }]) => stopped),
    proof: proofOf(problem, ideal, false),
  }
}

/** What they had, as far as it still fits: what is kept, then line by line as it stood. */
const keepOld = (problem: Problem, old: Int32Array): Hands => {
  const hands = emptyHands(problem)
  for (let holding = 0; holding < problem.holdings; holding += 1) {
    const line = problem.lineOf[holding]!
    let pieces = Math.min(old[holding]! - hands.held[holding]!, hands.left[line]!)
    while (pieces > 0 && !canTake(problem, hands, holding, pieces)) pieces -= 1
    if (pieces > 0) put(problem, hands, holding, pieces)
  }
  return hands
}

const isSteadier = (problem: Problem, target: Steady, a: Hands, b: Hands): boolean =>
  compareSteady(standing(problem, target, a), standing(problem, target, b)) < 0

type Standing = { readonly score: Score; readonly below: number; readonly changes: number }

const standing = (problem: Problem, { before, minimum }: Steady, hands: Hands): Standing => {
  const score = scoreOf(problem, hands)
  const below = score.levels.reduce((sum, level) => sum + Math.max(0, minimum - level), 0)
  const changes = hands.held.reduce((sum, pieces, at) => sum + Math.abs(pieces - before[at]!), 0)
  return { score, below, changes }
}

const compareSteady = (a: Standing, b: Standing): number =>
  a.score.shortage - b.score.shortage ||
  a.score.traineeShort - b.score.traineeShort ||
  a.below - b.below ||
  a.changes - b.changes ||
  compareScores(a.score, b.score)

/** Tiny instances shared out by the engine, and judged beside the best of all share-outs. */
import type { Budget, Instance, ShareOut } from '../../src/core/share-out/instance.ts'
import { defaultRounds } from '../../src/core/share-out/share-out.ts'
import { family } from '../long.ts'
import { withBallast, withHopelessLine, withLittleOfIt, withoutBallast } from './ballast.ts'
import { enumerate } from './enumerate.ts'
import { figuresOf, firstDifference, judge, priorities, type Figures } from './judge.ts'
import { tinyInstance } from './tiny-instances.ts'

export type Engine = (instance: Instance, budget: Budget) => Pick<ShareOut, 'shares'>

/** As many rounds as an order is given where nobody says how many. */
export const budgetOf = (instance: Instance): Budget => ({ seed: 1, rounds: defaultRounds(instance) })

/** The long run takes its time. */
export const patience = { timeout: 900_000 }

export const tinySeeds: readonly number[] = Array.from({ length: family(4000) }, (_, seed) => seed)

export type Trial = {
  readonly seed: number
  readonly instance: Instance
  readonly best: Figures
  readonly faults: readonly string[]
  readonly figures: Figures
}

/** One tiny instance, given whole to the engine, which may look at everything. */
export const tried = (engine: Engine, seed: number): Trial => {
  const instance = tinyInstance(seed)
  const { shares } = engine(instance, budgetOf(instance))
  return {
    ...{ seed, instance, best: enumerate(instance) },
    ...{ faults: judge(instance, shares), figures: figuresOf(instance, shares) },
  }
}

/** An instance with ballast, so that the engine must search. */
export const searched = (
  engine: Engine,
  bare: Instance,
  seed: number,
  bestOf: (instance: Instance) => Figures = enumerate,
): Trial => {
  const heavy = withBallast(bare)
  const { shares } = engine(heavy, budgetOf(bare))
  const faults = judge(bare, withoutBallast(shares))
  return { seed, instance: heavy, best: bestOf(bare), faults, figures: figuresOf(heavy, shares) }
}

/** The same beside a line that stays short whatever anybody does. */
export const searchedBesideHopeless = (engine: Engine, bare: Instance, seed: number): Trial => {
  const { shares } = engine(withHopelessLine(bare), budgetOf(bare))
  const instance = withLittleOfIt(bare)
  const faults = judge(bare, withoutBallast(shares))
  return { seed, instance, best: enumerate(instance), faults, figures: figuresOf(instance, shares) }
}

/** Of a hundred trials: how many are feasible, and how many are as good as the best up to each priority. */
export const ratesOf = (trials: readonly Trial[]): Readonly<Record<string, number>> => {
  const percent = (holds: (trial: Trial) => boolean): number =>
    (100 * trials.filter(holds).length) / trials.length
  const equalUpTo = (place: number) => (trial: Trial) =>
    firstDifference(trial.figures, trial.best, priorities.slice(0, place + 1)) === undefined
  return {
    instances: trials.length,
    feasible: percent(({ faults }) => faults.length === 0),
    ...Object.fromEntries(priorities.map((priority, place) => [priority, percent(equalUpTo(place))])),
  }
}

/** Where the engine fell short of the best, by seed, for whoever mends it. */
export const missesOf = (trials: readonly Trial[]): readonly string[] =>
  trials.flatMap(({ seed, faults, figures, best }) => {
    const difference = firstDifference(figures, best)
    if (faults.length > 0) return [`${seed}: ${faults.join('; ')}`]
    return difference
      ? [`${seed}: ${difference.priority}${difference.better > 0 ? ', better than the best' : ''}`]
      : []
  })

/** Instances too large to try every share-out of them. */
import { expect, test } from 'vitest'
import { shareOut } from '../../src/core/share-out/share-out.ts'
import { family } from '../long.ts'
import { bestByState } from './best-by-state.ts'
import { enumerate } from './enumerate.ts'
import { countFeatures } from './features.ts'
import { figuresOf, firstDifference, judge } from './judge.ts'
import { boundFaults, idealFaults } from './proof-faults.ts'
import { missesOf, patience, ratesOf, searched } from './solved.ts'
import { largerInstance, smallInstance, tinyInstance } from './tiny-instances.ts'

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, seed) => seed)

test('[SX13] 6 to 12 members: feasible, within the bound and the ideals', patience, () => {
  const seeds = upTo(family(1000))
  console.log('larger instances:', JSON.stringify(countFeatures(seeds.map(largerInstance))))
  for (const seed of seeds) {
    const instance = largerInstance(seed)
    const { shares, proof } = shareOut(instance, { seed: 1, rounds: 1000 })
    const { levels } = figuresOf(instance, shares)
    expect(judge(instance, shares), `instance ${seed}`).toEqual([])
    expect(boundFaults(instance, levels, proof), `instance ${seed}`).toEqual([])
    expect(idealFaults(instance, levels, proof), `instance ${seed}`).toEqual([])
  }
})

test('[SX14] 5 to 8 members: what the search finds is the best, found state by state', patience, () => {
  const trials = upTo(family(1000)).map((seed) => searched(shareOut, smallInstance(seed), seed, bestByState))
  const rates = ratesOf(trials)
  console.log('5 to 8 members with ballast, % as good as the best:', JSON.stringify(rates))
  expect(rates, missesOf(trials).slice(0, 10).join('\n')).toMatchObject({
    feasible: 100,
    shortage: 100,
    trainees: 100,
  })
  expect(rates['levels']).toBeGreaterThanOrEqual(99)
})

test('[SX14] the best state by state is the best of all, where all can be tried', () => {
  for (const seed of upTo(400)) {
    const instance = tinyInstance(seed)
    expect(firstDifference(bestByState(instance), enumerate(instance)), `instance ${seed}`).toBeUndefined()
  }
})

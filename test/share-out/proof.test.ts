/** What the engine states about its share-outs, reckoned anew from the definition. */
import { expect, test } from 'vitest'
import type { Instance, Proof } from '../../src/core/share-out/instance.ts'
import { shareOut } from '../../src/core/share-out/share-out.ts'
import { withBallast } from './ballast.ts'
import { enumerate } from './enumerate.ts'
import { figuresOf, firstDifference } from './judge.ts'
import { boundFaults, grain, idealFaults } from './proof-faults.ts'
import { budgetOf, tinySeeds } from './solved.ts'
import { tinyInstance } from './tiny-instances.ts'

const trials = tinySeeds.map((seed) => {
  const instance = tinyInstance(seed)
  return { seed, instance, best: enumerate(instance), found: shareOut(instance, budgetOf(instance)) }
})

type Claim = (instance: Instance, levels: readonly number[], proof: Proof) => readonly string[]

const faultsIn = (claim: Claim, spoil = (proof: Proof): Proof => proof): readonly string[] =>
  trials.flatMap(({ seed, instance, best, found }) =>
    claim(instance, best.levels, spoil(found.proof)).map((fault) => `${seed}: ${fault}`),
  )

test('[SX4] the bound is what its block proves, and no share-out is above it', () => {
  const proven = trials.filter(({ best }) => best.levels.length > 0)
  const tight = proven.filter(({ best, found }) => best.levels[0]! >= found.proof.minimumBound! - grain)
  console.log(`the bound is reached in ${tight.length} of ${proven.length} tiny instances with able members`)
  expect(faultsIn(boundFaults)).toEqual([])
})

test('[SX4] planted bugs: a bound that is too low, one that is too high, and a block without its first line', () => {
  const moved = (by: number) => (proof: Proof) => ({ ...proof, minimumBound: proof.minimumBound! + by })
  expect(faultsIn(boundFaults, moved(-1))).not.toEqual([])
  expect(faultsIn(boundFaults, moved(1))).not.toEqual([])
  expect(faultsIn(boundFaults, (proof) => ({ ...proof, block: proof.block.slice(1) }))).not.toEqual([])
})

test('[SX5] the ideals are the fairest division of money alone, and no share-out is above them', () => {
  expect(faultsIn(idealFaults)).toEqual([])
})

test('[SX5] planted bug: the ideals of two members exchanged', () => {
  const exchanged = (proof: Proof): Proof => {
    const levels = [...proof.ideals.values()].reverse()
    return { ...proof, ideals: new Map([...proof.ideals.keys()].map((id, place) => [id, levels[place]!])) }
  }
  expect(faultsIn(idealFaults, exchanged)).not.toEqual([])
})

test('[SX6] what is said to be exhaustive is the best in all five priorities', () => {
  const exhaustive = trials.filter(({ found }) => found.proof.exhaustive)
  console.log(`exhaustive in ${exhaustive.length} of ${trials.length} tiny instances`)
  const worse = exhaustive.filter(({ instance, best, found }) =>
    firstDifference(figuresOf(instance, found.shares), best),
  )
  expect(worse.map(({ seed }) => seed)).toEqual([])
})

test('[SX4] [SX5] with ballast, where the engine searches, the bound and the ideals are the same', () => {
  const differing = trials.slice(0, 400).filter(({ instance, found }) => {
    const { proof } = shareOut(withBallast(instance), { seed: 1, rounds: 0 })
    expect(proof.exhaustive).toBe(false)
    return (
      proof.minimumBound !== found.proof.minimumBound ||
      [...proof.ideals].some(([id, level]) => Math.abs(found.proof.ideals.get(id)! - level) > grain * level)
    )
  })
  expect(differing.map(({ seed }) => seed)).toEqual([])
})

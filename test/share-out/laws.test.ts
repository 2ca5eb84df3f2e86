/** Laws between an instance and the same one changed, for the best share-outs and for the engine's. */
import { expect, test } from 'vitest'
import type { Budget, Instance, ShareOut } from '../../src/core/share-out/instance.ts'
import { shareOut } from '../../src/core/share-out/share-out.ts'
import { withBallast } from './ballast.ts'
import { enumerate } from './enumerate.ts'
import { figuresOf, firstDifference, type Figures } from './judge.ts'
import { doublePay, moreHours, oneWithoutSkills, otherOrder, type Law, type Solver } from './laws.ts'
import { equalParts, firstCome, twentySoles } from './planted-solvers.ts'
import { budgetOf, tinySeeds } from './solved.ts'
import { largerInstance, tinyInstance } from './tiny-instances.ts'

const best: Solver = (instance) => enumerate(instance).shares

/** The engine, where it says that it considered everything. */
const engine: Solver = (instance) => {
  const { shares, proof } = shareOut(instance, budgetOf(instance))
  return proof.exhaustive ? shares : undefined
}

const breaks = (law: Law, solve: Solver): readonly string[] =>
  tinySeeds.flatMap((seed) => law(solve, tinyInstance(seed), seed).map((fault) => `${seed}: ${fault}`))

test('[SX7] one more hour never makes more short, nor, where as much is short, the levels less fair', () => {
  expect(breaks(moreHours, best)).toEqual([])
  expect(breaks(moreHours, engine)).toEqual([])
})

test('[SX8] members and lines renamed and in another order: the same figures', () => {
  expect(breaks(otherOrder, best)).toEqual([])
  expect(breaks(otherOrder, engine)).toEqual([])
})

test('[SX9] pay and earned doubled: the same pieces are best, at doubled levels', () => {
  expect(breaks(doublePay, best)).toEqual([])
  expect(breaks(doublePay, engine)).toEqual([])
})

test('[SX10] a member without skills changes no figure', () => {
  expect(breaks(oneWithoutSkills, best)).toEqual([])
  expect(breaks(oneWithoutSkills, engine)).toEqual([])
})

test('[SX7] [SX8] [SX9] [SX10] planted bugs: each law catches a way to share out that breaks it', () => {
  expect(breaks(moreHours, firstCome)).not.toEqual([])
  expect(breaks(otherOrder, firstCome)).not.toEqual([])
  expect(breaks(doublePay, twentySoles)).not.toEqual([])
  expect(breaks(oneWithoutSkills, equalParts)).not.toEqual([])
})

/** Instances in which the engine must search. */
const searching: readonly Instance[] = tinySeeds
  .slice(0, 80)
  .flatMap((seed) => [withBallast(tinyInstance(seed)), largerInstance(seed)])

const asText = (found: ShareOut): string =>
  JSON.stringify({ ...found, proof: { ...found.proof, ideals: [...found.proof.ideals] } })

test('[SX11] the same seed and rounds give the same answer', () => {
  for (const instance of searching) {
    const again: Budget = { seed: 7, rounds: 200 }
    expect(asText(shareOut(instance, again))).toBe(asText(shareOut(structuredClone(instance), again)))
  }
})

/** Where more rounds gave something worse than fewer. */
const losses = (share: (instance: Instance, rounds: number) => Figures): readonly string[] =>
  searching.flatMap((instance, place) => {
    const found = [0, 20, 200, 600].map((rounds) => share(instance, rounds))
    return found.slice(1).flatMap((figures, at) => {
      const change = firstDifference(figures, found[at]!)
      return change && change.better < 0 ? [`${place}: ${change.priority} by ${-change.better}`] : []
    })
  })

test('[SX12] more rounds never give anything worse', () => {
  const share = (instance: Instance, rounds: number) =>
    figuresOf(instance, shareOut(instance, { seed: 3, rounds }).shares)
  expect(losses(share)).toEqual([])
  expect(losses((instance, rounds) => share(instance, 600 - rounds))).not.toEqual([])
})

/** What is wrong with a stated proof, beside one reckoned anew. */
import type { Instance, Proof } from '../../src/core/share-out/instance.ts'
import { blockBound, idealsOf } from './bounds.ts'
import { compareLevels } from './judge.ts'

/** Levels may differ by so much and count as equal. */
export const grain = 1e-6

const ascending = (levels: Iterable<number>): readonly number[] => [...levels].sort((a, b) => a - b)

/** Of the bound: it is what the block proves, and not below the levels (ascending) of a share-out. */
export const boundFaults = (
  instance: Instance,
  levels: readonly number[],
  { block, minimumBound }: Proof,
): readonly string[] => {
  const proven = blockBound(instance, block)
  if (proven === undefined || minimumBound === undefined)
    return proven === minimumBound ? [] : [`the bound is ${minimumBound}, the block proves ${proven}`]
  const faults: string[] = []
  if (levels[0]! > minimumBound + grain)
    faults.push(`the bound is ${minimumBound}, a share-out has ${levels[0]}`)
  if (minimumBound < proven - grain)
    faults.push(`the bound is ${minimumBound}, the block proves only ${proven}`)
  if (minimumBound > proven + grain) faults.push(`the bound is ${minimumBound}, the block proves ${proven}`)
  return faults
}

/** Of the ideals: they are those reckoned anew, in order not below the levels (ascending) of a share-out; the lowest is the bound. */
export const idealFaults = (
  instance: Instance,
  levels: readonly number[],
  { ideals, minimumBound }: Proof,
): readonly string[] => {
  const anew = idealsOf(instance)
  if ([...anew.keys()].join() !== [...ideals.keys()].join()) return ['ideals of other members']
  const faults = [...anew].flatMap(([id, level]) => {
    const differs = Math.abs(ideals.get(id)! - level) > grain * Math.max(1, level)
    return differs ? [`the ideal of ${id} is ${ideals.get(id)}, anew ${level}`] : []
  })
  if (compareLevels(ascending(ideals.values()), levels, grain) < 0)
    faults.push('a share-out is above the ideals')
  const lowest = Math.min(...anew.values())
  // Incomes are whole céntimos, and the bound with them.
  const bound = instance.fairness === 'income' ? Math.floor(lowest + grain) : lowest
  if (anew.size > 0 && Math.abs(minimumBound! - bound) > grain)
    faults.push(`the bound is ${minimumBound}, the lowest ideal ${bound}`)
  return faults
}

/** Largest remainder: adds up, stays within one unit of the fair part, and gives ties to the first. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { largestRemainder } from './split.ts'

const seed = { seed: 20260301, numRuns: 2000 }
const weights = fc.array(fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 100_000 }), fc.maxSafeNat()), {
  maxLength: 9,
})
const total = fc.oneof(fc.nat({ max: 50 }), fc.maxSafeNat())
type Split = (total: number, weights: readonly number[]) => readonly number[]

const isFair = (split: Split) =>
  fc.property(total, weights, (all, parts) => {
    const sum = parts.reduce((whole, part) => whole + BigInt(part), 0n)
    const shares = split(all, parts)
    if (sum === 0n) return shares.every((share) => share === 0)
    const remainders = parts.map((part) => (BigInt(all) * BigInt(part)) % sum)
    const spare = parts.map((part, i) => BigInt(shares[i]!) - (BigInt(all) * BigInt(part)) / sum)
    const adds = shares.reduce((whole, share) => whole + BigInt(share), 0n) === BigInt(all)
    const isNoWorse = (i: number, j: number) =>
      remainders[i]! > remainders[j]! || (remainders[i] === remainders[j] && i < j)
    const ranks = parts.every((_, i) => parts.every((__, j) => spare[i]! >= spare[j]! || !isNoWorse(i, j)))
    return adds && ranks && spare.every((extra) => extra === 0n || extra === 1n)
  })

test('[KN5] the shares add up, and the spare units go to the largest remainders, ties to the first', () => {
  fc.assert(isFair(largestRemainder), seed)
})

test('[KN5] planted bugs: ties to the last, and shares that are rounded each for itself', () => {
  const toTheLast: Split = (all, parts) => [...largestRemainder(all, [...parts].reverse())].reverse()
  const rounded: Split = (all, parts) => {
    const sum = parts.reduce((whole, part) => whole + part, 0)
    return parts.map((part) => (sum === 0 ? 0 : Math.round((all * part) / sum)))
  }
  expect(fc.check(isFair(toTheLast), seed).failed).toBe(true)
  expect(fc.check(isFair(rounded), seed).failed).toBe(true)
})

test('[KN5] one unit between equals, nothing to go by, nobody there', () => {
  expect(largestRemainder(1, [2, 2])).toEqual([1, 0])
  expect(largestRemainder(7, [0, 0])).toEqual([0, 0])
  expect(largestRemainder(7, [])).toEqual([])
})

test('[KN5] a weight that is not whole is our own mistake', () => {
  expect(() => largestRemainder(1, [0.5])).toThrow('weights')
  expect(() => largestRemainder(1, [-1])).toThrow('weights')
})

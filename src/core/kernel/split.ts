/** Dividing a whole number of things, to the last unit. */
import { invariant } from './invariant.ts'

/**
 * Largest remainder: each gets floor(total × weight / sum of weights); the units left go one each to
 * the largest remainders, ties to the one that stands first. The shares add up to exactly `total`.
 *
 * The order of `weights` is the rule's: where a turn decides, the caller rotates it beforehand.
 * Without any weight above 0 there is nothing to go by: nobody gets anything.
 */
export const largestRemainder = (total: number, weights: readonly number[]): readonly number[] => {
  invariant(
    weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0),
    'weights are whole and ≥ 0',
  )
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n)
  if (sum === 0n) return weights.map(() => 0)

  const parts = weights.map((weight, place) => {
    const product = BigInt(total) * BigInt(weight)
    return { place, share: Number(product / sum), remainder: product % sum }
  })
  const spare = total - parts.reduce((all, part) => all + part.share, 0)
  const lucky = new Set(
    [...parts]
      .sort((a, b) => (a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : a.place - b.place))
      .slice(0, spare)
      .map((part) => part.place),
  )
  return parts.map((part) => part.share + (lucky.has(part.place) ? 1 : 0))
}

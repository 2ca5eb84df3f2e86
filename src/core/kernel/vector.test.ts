/** Version vectors: what a copy holds. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds, includes } from './vector.ts'

const vector = fc.dictionary(
  fc.constantFrom('aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc'),
  fc.integer({ min: 1, max: 5 }),
)
const seed = { seed: 20260301, numRuns: 500 }

test('[KN12] a copy holds 1 to n of a device, and nothing of one that is not named', () => {
  const seen = { aaaaaaaaaa: 3 }
  expect([1, 3, 4].map((seq) => holds(seen, 'aaaaaaaaaa', seq))).toEqual([true, true, false])
  expect(holds(seen, 'bbbbbbbbbb', 1)).toBe(false)
})

const law = (isIn: typeof includes) =>
  fc.property(vector, vector, (whole, part) => {
    const every = Object.entries(part).flatMap(([device, seq]) =>
      Array.from({ length: seq }, (_, i) => [device, i + 1] as const),
    )
    return isIn(whole, part) === every.every(([device, seq]) => holds(whole, device, seq))
  })
test('[KN12] one copy includes another exactly if it holds every entry of it', () =>
  fc.assert(law(includes), seed))
test('[KN12] planted bug: looking only at devices that both name', () => {
  const both: typeof includes = (whole, part) =>
    Object.entries(part).every(([device, seq]) => (whole[device] ?? seq) >= seq)
  expect(fc.check(law(both), seed).failed).toBe(true)
})

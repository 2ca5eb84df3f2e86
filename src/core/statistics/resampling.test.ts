/** Drawing again: the same from the same seed, fair, and honest about what it cannot say. */
import { expect, test } from 'vitest'
import { resampledIntervals, seededChance, usualDraws } from './resampling.ts'

const once = { seed: 7, draws: 2000 }
/** The mean of what was drawn of ten numbers. */
const numbers = [3, 5, 2, 8, 9, 4, 7, 6, 1, 5]
const mean = (times: Readonly<Uint32Array>): readonly (number | null)[] => [
  numbers.reduce((sum, number, place) => sum + number * (times[place] ?? 0), 0) / numbers.length,
]

test('[AK6] the same seed gives the same interval, another seed nearly the same', () => {
  const [first] = resampledIntervals(numbers.length, once, mean)
  expect(resampledIntervals(numbers.length, once, mean)).toEqual([first])
  const [other] = resampledIntervals(numbers.length, { seed: 8, draws: usualDraws }, mean)
  expect(first).toEqual({ low: 3.5, high: 6.6, draws: 2000, undefinedDraws: 0 })
  expect(Math.abs((other?.low ?? 0) - 3.5)).toBeLessThanOrEqual(0.1)
  expect(Math.abs((other?.high ?? 0) - 6.5)).toBeLessThanOrEqual(0.1)
})

test('[AK6] one transcript has no interval; draws without a figure are counted', () => {
  expect(resampledIntervals(1, once, () => [0.5])).toEqual([null])
  const [interval] = resampledIntervals(2, once, (times) => [times[0] === 2 ? null : 1])
  expect(interval).toMatchObject({ low: 1, high: 1 })
  expect(interval?.undefinedDraws).toBeGreaterThan(400)
  expect(interval?.undefinedDraws).toBeLessThan(600)
  expect(resampledIntervals(2, once, () => [null])).toEqual([null])
})

test('[AK6] chance is fair and for ever the same', () => {
  const chance = seededChance(20261125)
  const counts = [0, 0, 0, 0, 0, 0, 0]
  for (let draw = 0; draw < 70_000; draw += 1) {
    const drawn = chance(7)
    counts[drawn] = (counts[drawn] ?? 0) + 1
  }
  // Chi-squared with 6 degrees of freedom: above 22.5 once in a thousand.
  const chi = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
  expect(chi).toBeLessThan(22.5)
  const again = seededChance(1)
  expect([again(1000), again(1000), again(1000), again(1000)]).toEqual([148, 13, 91, 82])
})

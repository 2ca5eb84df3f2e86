/** The hybrid logical clock: on and never back, and deaf to a clock far ahead. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockAfterReceiving, farFutureMillis, isFarFuture, nextClock } from './clock.ts'

const seed = { seed: 20260301, numRuns: 1000 }
const wall = fc.integer({ min: 1, max: 8_000_000_000_000 })
const clock = fc.integer({ min: 1, max: 8_000_000_000_000_000 })

const goesOn = (next: typeof nextClock) =>
  fc.property(clock, wall, clock, (last, wallMillis, foreign) => {
    const own = next(last, wallMillis)
    const after = next(clockAfterReceiving(own, foreign, wallMillis), wallMillis)
    return (
      own > last &&
      own >= wallMillis * 1000 &&
      after > own &&
      (isFarFuture(foreign, wallMillis) || after > foreign)
    )
  })

test('[KN10] a clock is later than all that its device wrote, and received', () =>
  fc.assert(goesOn(nextClock), seed))
test('[KN10] planted bug: a clock that trusts the wall alone goes back', () => {
  expect(
    fc.check(
      goesOn((_, wallMillis) => wallMillis * 1000),
      seed,
    ).failed,
  ).toBe(true)
})

test('[KN10] five minutes ahead is followed, a microsecond more is not', () => {
  const limit = (1_000_000 + farFutureMillis) * 1000
  expect(clockAfterReceiving(7, limit, 1_000_000)).toBe(limit)
  expect(clockAfterReceiving(7, limit + 1, 1_000_000)).toBe(7)
  expect([isFarFuture(limit, 1_000_000), isFarFuture(limit + 1, 1_000_000)]).toEqual([false, true])
})

/** Arithmetic on whole amounts against BigInt, below and beyond 2^53. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ceilTo,
  halfUp,
  payForPieces,
  percentOf,
  productCeilTo,
  productFloor,
  productHalfUp,
  valueLeaving,
} from './amounts.ts'

const seed = { seed: 20260301, numRuns: 2000 }
const whole = fc.oneof(fc.nat({ max: 100_000 }), fc.maxSafeNat())
const divisor = fc.oneof(
  fc.integer({ min: 1, max: 3000 }),
  fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
)

const exact = (value: bigint): number => (value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Infinity)

type Product = (a: number, b: number, divisor: number) => number
const agrees = (halfUpOf: Product, note: (kind: string) => void = () => undefined) =>
  fc.property(whole, whole, divisor, (a, b, d) => {
    const [A, B, D] = [BigInt(a), BigInt(b), BigInt(d)]
    const answer = exact((2n * A * B + D) / (2n * D))
    note(answer === Infinity ? 'too large' : 2n * A * B + D > 2n ** 53n ? 'beyond 2^53' : 'below 2^53')
    return halfUpOf(a, b, d) === answer
  })

describe('products', () => {
  test('[KN1] half up is exact at any size', () => {
    const kinds: Record<string, number> = {}
    fc.assert(
      agrees(productHalfUp, (kind) => (kinds[kind] = (kinds[kind] ?? 0) + 1)),
      seed,
    )
    console.log('products half up:', JSON.stringify(kinds))
    for (const kind of ['below 2^53', 'beyond 2^53', 'too large']) expect(kinds[kind]).toBeGreaterThan(100)
  })
  test('[KN1] planted bug: the same in floating point does not agree', () => {
    expect(
      fc.check(
        agrees((a, b, d) => Math.floor((2 * a * b + d) / (2 * d))),
        seed,
      ).failed,
    ).toBe(true)
  })
  test('[KN1] floor and the next multiple are exact at any size', () => {
    fc.assert(
      fc.property(whole, whole, divisor, fc.integer({ min: 1, max: 100 }), (a, b, d, step) => {
        const [A, B, D, S] = [BigInt(a), BigInt(b), BigInt(d), BigInt(step)]
        expect(productFloor(a, b, d)).toBe(exact((A * B) / D))
        expect(productCeilTo(a, b, d, step)).toBe(exact(((A * B + D * S - 1n) / (D * S)) * S))
      }),
      seed,
    )
  })
  test('[KN1] a piece rate on a product beyond 2^53', () => {
    expect(payForPieces(3_000_000, 30_000_000_000, 85)).toBe(Infinity)
    expect(payForPieces(3_000_003, 1_000_000_001, 85)).toBe(2_550_002_552_550_003)
    expect(productHalfUp(9_007_199_254_740_991, 3, 2)).toBe(Infinity)
    expect(productHalfUp(9_007_199_254_740_991, 3, 4)).toBe(6_755_399_441_055_743)
  })
})

test('[KN2] an answer beyond 2^53 is Infinity, and so is what is reckoned with it', () => {
  const huge = Number.MAX_SAFE_INTEGER
  expect([productHalfUp(huge, 2, 1), productFloor(huge, 2, 1), productCeilTo(huge, 2, 1, 1)]).toEqual([
    Infinity,
    Infinity,
    Infinity,
  ])
  expect([
    percentOf(Infinity, 5),
    percentOf(Infinity, 0),
    halfUp(Infinity, 2),
    ceilTo(huge + 1, 2, 5),
  ]).toEqual([Infinity, Infinity, Infinity, Infinity])
  expect(percentOf(huge, 100)).toBe(huge)
})

test.each([
  [0, 7, 0],
  [1, 2, 1],
  [3, 2, 2],
  [5, 2, 3],
  [149, 100, 1],
  [150, 100, 2],
])('[KN3] halfUp(%i / %i) = %i', (n, d, answer) => expect(halfUp(n, d)).toBe(answer))

test.each([
  [0, 1, 10, 0],
  [10, 1, 10, 10],
  [11, 1, 10, 20],
  [115500, 60, 10, 1930],
  [1, 3, 1, 1],
])('[KN3] ceilTo(%i / %i, %i) = %i', (n, d, step, answer) => expect(ceilTo(n, d, step)).toBe(answer))

describe('book value leaving a stock', () => {
  test('[KN4] half of 101 céntimos is 51, the other half what is left', () => {
    expect(valueLeaving(101, 5, 10)).toBe(51)
    expect(valueLeaving(50, 5, 5)).toBe(50)
  })
  test('[KN4] a stock that is taken out in any parts leaves neither value nor debt', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(parts, fc.maxSafeNat(), (quantities, value) => {
        let [held, book] = [quantities.reduce((all, one) => all + one, 0), value]
        for (const quantity of quantities) {
          const leaving = valueLeaving(book, quantity, held)
          expect(leaving).toBeGreaterThanOrEqual(0)
          expect(leaving).toBeLessThanOrEqual(book)
          ;[held, book] = [held - quantity, book - leaving]
        }
        expect([held, book]).toEqual([0, 0])
      }),
      seed,
    )
  })
})

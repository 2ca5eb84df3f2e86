/** Agreement on tables that were published, to the printed digit, and on what must hold for any. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { krippendorffsAlpha, type Scale, type UnitValues } from './alpha.ts'
import { beyondChance, pooled } from './coefficient.ts'
import { cohensKappa } from './kappa.ts'
import {
  addCounts,
  alphaOfTwo,
  alphaParts,
  countPairs,
  kappaOf,
  kappaParts,
  noCounts,
  observedAgreement,
  prevalence,
  type TwoByTwo,
} from './two-by-two.ts'

const nothing = null
/** Units down, coders across. */
const units = (...coders: readonly UnitValues[]): readonly UnitValues[] =>
  (coders[0] ?? []).map((_, unit) => coders.map((said) => said[unit] ?? nothing))
const printed = ({ value }: { readonly value: number | null }, digits = 3) => value?.toFixed(digits)

const _ = nothing
/** Krippendorff (2011), C and D: four observers, twelve units. */
const canonical = units(
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
)
/** Krippendorff (2011), A: two observers, ten units. */
const [meg, owen] = [
  [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
  [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
]
const chars = (first: number, second: number, shared: number, all: number): TwoByTwo => ({
  ...{ both: shared, onlyFirst: first - shared, onlySecond: second - shared },
  neither: all - first - second + shared,
})

test.each<[Scale, string]>([
  ['nominal', '0.743'],
  ['ordinal', '0.815'],
  ['interval', '0.849'],
  ['ratio', '0.797'],
])('[AK3] the canonical table, %s: %s', (scale, alpha) => {
  expect(printed(krippendorffsAlpha(canonical, scale))).toBe(alpha)
})

test('[AK3] the published tables of two observers, yes or no and by name', () => {
  expect(printed(krippendorffsAlpha(units(meg, owen), 'nominal'))).toBe('0.095')
  const counts = countPairs(meg.map(Boolean), owen.map(Boolean))
  expect(counts).toEqual({ both: 1, onlyFirst: 1, onlySecond: 3, neither: 5 })
  expect(printed(alphaOfTwo(counts))).toBe('0.095')
  const [a, b, c, d, e] = [1, 2, 3, 4, 5]
  const byName = units([a, a, b, b, d, c, c, c, e, d, d, a], [b, a, b, b, b, c, c, c, e, d, d, d])
  expect(printed(krippendorffsAlpha(byName, 'nominal'))).toBe('0.692')
})

test('[AK2] kappa of characters', () => {
  expect(printed(kappaOf(chars(100, 100, 50, 1000)), 4)).toBe('0.4444')
  expect(printed(kappaOf(chars(400, 500, 380, 20_000)), 4)).toBe('0.8409')
  expect(printed(kappaOf(chars(100, 100, 0, 1000)), 4)).toBe('-0.1111')
})

test('[AK2] a formula that multiplies the chances of yes and no, and forgets what neither coded, says less', () => {
  // QualCoder 4 (reports.py, calculate_agreement_for_code): Po = both / any, Pe = Pyes · Pno. Kept as a warning.
  const wrong = ({ both, onlyFirst, onlySecond }: TwoByTwo): string => {
    const any = both + onlyFirst + onlySecond
    const yes = ((both + onlyFirst) / any) * ((both + onlySecond) / any)
    const no = (onlySecond / any) * (onlyFirst / any)
    return ((both / any - yes * no) / (1 - yes * no)).toFixed(4)
  }
  const cases = [chars(100, 100, 50, 1000), chars(400, 500, 380, 20_000), chars(100, 100, 0, 1000)]
  expect(cases.map(wrong)).toEqual(['0.2987', '0.7290', '-0.0667'])
})

test('[AK1] agreement and prevalence of ten units', () => {
  const counts = countPairs(meg.map(Boolean), owen.map(Boolean))
  expect(observedAgreement(counts)).toEqual({ value: 0.6 })
  expect(prevalence(counts)).toEqual({ first: { value: 0.2 }, second: { value: 0.4 } })
  expect(observedAgreement(noCounts)).toEqual({ value: null, why: 'noUnits' })
  expect(prevalence(noCounts).first).toEqual({ value: null, why: 'noUnits' })
})

test('[AK4] where nothing varies there is no figure', () => {
  const undefinedOne = { value: null, why: 'noVariation' }
  for (const counts of [
    { ...noCounts, neither: 40 },
    { ...noCounts, both: 40 },
  ]) {
    expect(kappaOf(counts)).toEqual(undefinedOne)
    expect(alphaOfTwo(counts)).toEqual(undefinedOne)
  }
  expect(cohensKappa(['x', 'x'], ['x', 'x'])).toEqual(undefinedOne)
  for (const scale of ['nominal', 'ordinal', 'interval', 'ratio'] as const)
    expect(krippendorffsAlpha(units([0, 0, _], [0, 0, 1]), scale)).toEqual(undefinedOne)
  const noPairs = units([1, _, 2], [_, 3, _])
  expect(krippendorffsAlpha(noPairs, 'nominal')).toEqual({ value: null, why: 'noUnits' })
  expect(kappaOf(noCounts)).toEqual({ value: null, why: 'noUnits' })
})

test('[AK5] codes pool by adding what was observed and expected', () => {
  const good = chars(100, 100, 90, 1000)
  const poor = chars(10, 10, 0, 1000)
  const unused = { ...noCounts, neither: 1000 }
  const kappa = beyondChance(pooled([good, poor, unused].map(kappaParts)))
  const [one, other] = [kappaParts(good), kappaParts(poor)]
  expect(kappa.value).toBeCloseTo(1 - (one.observed + other.observed) / (one.expected + other.expected), 12)
  expect(beyondChance(pooled([good, poor].map(kappaParts)))).toEqual(kappa)
  expect(beyondChance(pooled([unused].map(alphaParts)))).toEqual({ value: null, why: 'noVariation' })
})

const list = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 40 })
const many = { numRuns: 500, seed: 20261125 }

test('[AK2] [AK3] counts and lists say the same', () => {
  fc.assert(
    fc.property(list, (pairs) => {
      const [first, second] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)]
      const counts = countPairs(first, second)
      const kappas = [kappaOf(counts), cohensKappa(first.map(String), second.map(String))]
      const whole = units(first.map(Number), second.map(Number))
      const alphas = [alphaOfTwo(counts), krippendorffsAlpha(whole, 'nominal')]
      for (const [one, other] of [kappas, alphas])
        if (one?.value === null) expect(other).toEqual(one)
        else expect(other?.value).toBeCloseTo(one?.value ?? NaN, 10)
    }),
    many,
  )
})

test('[AK1] [AK2] who is first makes no difference, nor how units are put together', () => {
  fc.assert(
    fc.property(list, list, (one, other) => {
      const count = (pairs: readonly (readonly [boolean, boolean])[]): TwoByTwo =>
        countPairs(
          pairs.map(([first]) => first),
          pairs.map(([, second]) => second),
        )
      const all = count([...one, ...other])
      expect(addCounts(count(one), count(other))).toEqual(all)
      const turned = { ...all, onlyFirst: all.onlySecond, onlySecond: all.onlyFirst }
      expect(kappaOf(turned).value ?? 9).toBeCloseTo(kappaOf(all).value ?? 9, 12)
      expect(alphaOfTwo(turned)).toEqual(alphaOfTwo(all))
    }),
    many,
  )
})

/** The same by the book: the coincidence matrix written out, and each difference as it is printed (Krippendorff 2011, D). */
const byTheBook = (all: readonly UnitValues[], scale: Scale): number | null => {
  const values = [0, 1, 2, 3, 4]
  const o = values.map(() => values.map(() => 0))
  for (const unit of all) {
    const said = unit.filter((one) => one !== null)
    said.forEach((c, i) =>
      said.forEach((k, j) => {
        if (i !== j) o[c]![k]! += 1 / (said.length - 1)
      }),
    )
  }
  const n = o.map((row) => row.reduce((sum, one) => sum + one, 0))
  const total = n.reduce((sum, one) => sum + one, 0)
  const delta = (c: number, k: number): number => {
    if (scale === 'nominal') return c === k ? 0 : 1
    if (scale === 'interval') return (c - k) ** 2
    if (scale === 'ratio') return c + k === 0 ? 0 : ((c - k) / (c + k)) ** 2
    const between = n.slice(Math.min(c, k), Math.max(c, k) + 1).reduce((sum, one) => sum + one, 0)
    return (between - (n[c]! + n[k]!) / 2) ** 2
  }
  let [seen, chance] = [0, 0]
  for (const c of values)
    for (const k of values.slice(c + 1)) {
      seen += o[c]![k]! * delta(c, k)
      chance += n[c]! * n[k]! * delta(c, k)
    }
  return chance === 0 ? null : 1 - ((total - 1) * seen) / chance
}

test('[AK3] alpha is what the coincidence matrix says, with values missing, on every scale', () => {
  const unit = fc.array(fc.option(fc.nat(4), { freq: 4 }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), (all) => {
      for (const scale of ['nominal', 'ordinal', 'interval', 'ratio'] as const) {
        const expected = byTheBook(all, scale)
        const { value } = krippendorffsAlpha(all, scale)
        if (expected === null) expect(value).toBe(null)
        else expect(value).toBeCloseTo(expected, 9)
      }
    }),
    many,
  )
})

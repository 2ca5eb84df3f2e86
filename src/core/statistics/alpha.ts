/** Krippendorff's alpha: agreement of any number of coders, with values missing, on four scales. */
import { beyondChance, noUnits, type Coefficient } from './coefficient.ts'

/** Nominal values are names by number; ratio values have a true zero and are not below it. */
export type Scale = 'nominal' | 'ordinal' | 'interval' | 'ratio'
/** What each coder said about one unit; nothing where she said nothing. */
export type UnitValues = readonly (number | null)[]

/**
 * 1 − Do / De from the coincidences o(c,k) of values within units: each pair of a unit with m values counts 1 / (m − 1).
 * K. Krippendorff (2004), Content analysis, 2nd ed., ch. 11; (2011) Computing Krippendorff's alpha-reliability, D and E.
 */
export const krippendorffsAlpha = (units: readonly UnitValues[], scale: Scale): Coefficient => {
  const pairable = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length > 1)
  if (pairable.length === 0) return noUnits
  const scaleOfValues = scaleFor(pairable.flat(), scale)
  const { values, frequencies, difference } = scaleOfValues
  let observed = 0
  for (const unit of pairable) observed += differenceWithin(unit, difference) / (unit.length - 1)
  const total = pairable.reduce((sum, unit) => sum + unit.length, 0)
  let expected = 0
  values.forEach((one, place) => {
    for (const other of values.slice(0, place))
      expected += (frequencies.get(one) ?? 0) * (frequencies.get(other) ?? 0) * difference(one, other)
  })
  return beyondChance({ observed: observed / total, expected: expected / total / (total - 1) })
}

/** Differences of all pairs in a unit, each pair once. */
const differenceWithin = (unit: readonly number[], difference: Difference): number => {
  let sum = 0
  unit.forEach((one, place) => {
    for (const other of unit.slice(0, place)) sum += one === other ? 0 : difference(one, other)
  })
  return sum
}

/** The squared difference δ² of two values that are not the same. */
type Difference = (one: number, other: number) => number

const scaleFor = (
  said: readonly number[],
  scale: Scale,
): {
  readonly values: readonly number[]
  readonly frequencies: ReadonlyMap<number, number>
  readonly difference: Difference
} => {
  const frequencies = new Map<number, number>()
  for (const value of said) frequencies.set(value, (frequencies.get(value) ?? 0) + 1)
  const values = [...frequencies.keys()].sort((one, other) => one - other)
  return { values, frequencies, difference: differences(values, frequencies)[scale] }
}

const differences = (
  values: readonly number[],
  frequencies: ReadonlyMap<number, number>,
): Readonly<Record<Scale, Difference>> => {
  /** How many values lie up to each, itself by half: the ordinal place of a value. */
  const ranks = new Map<number, number>()
  let before = 0
  for (const value of values) {
    const count = frequencies.get(value) ?? 0
    ranks.set(value, before + count / 2)
    before += count
  }
  const rank = (value: number): number => ranks.get(value) ?? 0
  return {
    nominal: () => 1,
    ordinal: (one, other) => (rank(one) - rank(other)) ** 2,
    interval: (one, other) => (one - other) ** 2,
    ratio: (one, other) => ((one - other) / (one + other)) ** 2,
  }
}

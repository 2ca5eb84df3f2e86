/** Two coders who said yes or no to the same units: how often they agree, and how much of it chance does not explain. */
import { beyondChance, noUnits, type Coefficient, type Disagreement } from './coefficient.ts'

/** How many units both coded, only one of them, or neither. */
export type TwoByTwo = {
  readonly both: number
  readonly onlyFirst: number
  readonly onlySecond: number
  readonly neither: number
}

export const noCounts: TwoByTwo = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 }

export const unitsIn = ({ both, onlyFirst, onlySecond, neither }: TwoByTwo): number =>
  both + onlyFirst + onlySecond + neither

export const addCounts = (one: TwoByTwo, other: TwoByTwo): TwoByTwo => ({
  both: one.both + other.both,
  onlyFirst: one.onlyFirst + other.onlyFirst,
  onlySecond: one.onlySecond + other.onlySecond,
  neither: one.neither + other.neither,
})

/** Units one by one, as counts; the lists are equally long. */
export const countPairs = (first: readonly boolean[], second: readonly boolean[]): TwoByTwo => {
  const both = first.filter((yes, place) => yes && second[place] === true).length
  const yesOfFirst = first.filter(Boolean).length
  const yesOfSecond = second.filter(Boolean).length
  const [onlyFirst, onlySecond] = [yesOfFirst - both, yesOfSecond - both]
  return { both, onlyFirst, onlySecond, neither: first.length - both - onlyFirst - onlySecond }
}

/** The share of units on which both said the same. */
export const observedAgreement = (counts: TwoByTwo): Coefficient => {
  const units = unitsIn(counts)
  return units === 0 ? noUnits : { value: (counts.both + counts.neither) / units }
}

/** For each coder the share of units to which she said yes. */
export const prevalence = (
  counts: TwoByTwo,
): { readonly first: Coefficient; readonly second: Coefficient } => {
  const units = unitsIn(counts)
  if (units === 0) return { first: noUnits, second: noUnits }
  const { both, onlyFirst, onlySecond } = counts
  return { first: { value: (both + onlyFirst) / units }, second: { value: (both + onlySecond) / units } }
}

/**
 * What Cohen's kappa divides: 1 − Po and 1 − Pe, where Pe = p1·p2 + (1 − p1)(1 − p2).
 * J. Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20.
 */
export const kappaParts = (counts: TwoByTwo): Disagreement => {
  const units = unitsIn(counts)
  if (units === 0) return { observed: 0, expected: 0 }
  const { both, onlyFirst, onlySecond, neither } = counts
  const apart = (both + onlyFirst) * (neither + onlyFirst) + (both + onlySecond) * (neither + onlySecond)
  return { observed: (onlyFirst + onlySecond) / units, expected: apart / units / units }
}

/**
 * What Krippendorff's alpha divides for two coders, yes or no, nothing missing: Do and De, with n = 2 · units values,
 * Do = 2(b + c) / n and De = 2 · n1 · n0 / (n(n − 1)). K. Krippendorff (2011), Computing Krippendorff's alpha-reliability, B.
 */
export const alphaParts = (counts: TwoByTwo): Disagreement => {
  const values = 2 * unitsIn(counts)
  if (values === 0) return { observed: 0, expected: 0 }
  const { both, onlyFirst, onlySecond, neither } = counts
  const apart = onlyFirst + onlySecond
  const [yes, no] = [2 * both + apart, 2 * neither + apart]
  return { observed: (2 * apart) / values, expected: (2 * yes * no) / values / (values - 1) }
}

export const kappaOf = (counts: TwoByTwo): Coefficient =>
  unitsIn(counts) === 0 ? noUnits : beyondChance(kappaParts(counts))

export const alphaOfTwo = (counts: TwoByTwo): Coefficient =>
  unitsIn(counts) === 0 ? noUnits : beyondChance(alphaParts(counts))

/** Cohen's kappa of two coders over any categories, from the lists of what each said. */
import { beyondChance, noUnits, type Coefficient } from './coefficient.ts'

/**
 * 1 − (1 − Po) / (1 − Pe), where Pe adds up the products of both coders' shares, category by category (Cohen 1960).
 * The lists are equally long: a unit that one of them did not judge is left out before.
 */
export const cohensKappa = (first: readonly string[], second: readonly string[]): Coefficient => {
  const units = first.length
  if (units === 0) return noUnits
  const ofSecond = countEach(second)
  let together = 0
  for (const [category, count] of countEach(first)) together += count * (ofSecond.get(category) ?? 0)
  const apart = first.filter((category, place) => category !== second[place]).length
  return beyondChance({
    observed: apart / units,
    expected: (units * units - together) / units / units,
  })
}

const countEach = (categories: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1)
  return counts
}

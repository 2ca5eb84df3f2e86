/** Chance for the instances of these tests, the same from the same seed. */
import { seededChance } from '../chance.ts'

export const diceOf = (seed: number) => {
  const next = seededChance(seed)
  const from = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    from,
    chance: (percent: number): boolean => next() * 100 < percent,
    one: <T>(list: readonly T[]): T => list[from(0, list.length - 1)]!,
  }
}
export type Dice = ReturnType<typeof diceOf>

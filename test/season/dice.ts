/** Chance for the generators, the same from the same seed. */

/** Mulberry32: the same numbers from the same seed on every machine. */
export const diceOf = (seed: number) => {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const from = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    from,
    chance: (percent: number): boolean => next() * 100 < percent,
    one: <T>(list: readonly T[]): T => list[from(0, list.length - 1)]!,
    some: <T>(list: readonly T[]): T[] => {
      const kept = list.filter(() => next() < 0.6)
      return kept.length > 0 ? kept : [list[0]!]
    },
  }
}
export type Dice = ReturnType<typeof diceOf>

/** Numbers by chance from a seed: the same on every machine (xorshift, Marsaglia 2003). */

/** Answers a whole number from 0 to below `sides`. */
export type Dice = (sides: number) => number

export const seededDice = (seed: number): Dice => {
  let state = Math.imul(seed | 0, 0x9e3779b1) ^ 0x6a09e667 || 1
  return (sides) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.floor(((state >>> 0) / 4294967296) * sides)
  }
}

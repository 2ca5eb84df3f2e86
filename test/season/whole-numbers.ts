/** The arithmetic of RULES.md in whole numbers of any size. */
import type { BigSeason, Season, Sums } from './season-types.ts'

export type Round = (n: bigint, d: bigint) => bigint
export const halfUp: Round = (n, d) => (2n * n + d) / (2n * d)
export const ceilTo = (n: bigint, d: bigint, s: bigint): bigint => ((n + d * s - 1n) / (d * s)) * s
export const abs = (n: bigint): bigint => (n < 0n ? -n : n)
export const min = (a: bigint, b: bigint): bigint => (a < b ? a : b)
export const total = (list: bigint[]): bigint => list.reduce((all, one) => all + one, 0n)
export const by = (names: string[], of: (name: string, i: number) => bigint): Sums =>
  Object.fromEntries(names.map((name, i) => [name, of(name, i)]))

/** Largest remainder, ties to the first; nothing for anybody where no weight is above 0. */
export const splitUp = (sum: bigint, weights: bigint[]): bigint[] => {
  const all = total(weights) || 1n
  const floors = weights.map((weight, i) => ({ i, share: (sum * weight) / all, left: (sum * weight) % all }))
  const turns = [...floors].sort((a, b) => (a.left === b.left ? a.i - b.i : a.left > b.left ? -1 : 1))
  const lucky = turns.slice(0, Number(sum - total(floors.map(({ share }) => share))))
  return floors.map((part) => part.share + (lucky.includes(part) ? 1n : 0n))
}

export const big = (season: Season): BigSeason =>
  JSON.parse(JSON.stringify(season), (_, v) => (typeof v === 'number' ? BigInt(v) : v)) as BigSeason
export const plain = (report: object): object =>
  JSON.parse(JSON.stringify(report, (_, v) => (typeof v === 'bigint' ? Number(v) : v))) as object

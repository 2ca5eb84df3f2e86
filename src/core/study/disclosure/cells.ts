/** Small counts that add up to a known total, told so that none of them can be worked out. */

export type ToldCells = {
  /** In the order in which they came; nothing where a count is told only within `rest`. */
  readonly cells: readonly (number | null)[]
  /** The sum of those that are not told by themselves; nothing where there are none, or it is not told. */
  readonly rest: number | null
  readonly total: number | null
}

/**
 * Tells counts at or above the minimum; the smallest are merged until each of them could still be `minimum` + 1 different
 * numbers. Reckoned by going through all counts for which just this would be told, so that the rule itself gives nothing
 * away. For a handful of cells.
 */
export const tellCells = (counts: readonly number[], minimum: number): ToldCells => {
  const total = sum(counts)
  if (total < minimum) return { cells: counts.map(() => null), rest: null, total: null }
  const sorted = [...counts].sort((one, other) => other - one)
  const merged = fewestMerged(sorted, newRule(minimum))
  if (merged === 0) return { cells: counts, rest: null, total }
  const least = sorted[counts.length - merged - 1] ?? Infinity
  return {
    cells: counts.map((count) => (count >= least ? count : null)),
    rest: sum(sorted.slice(counts.length - merged)),
    total,
  }
}

type Rule = { readonly minimum: number; readonly known: Map<string, boolean> }
const newRule = (minimum: number): Rule => ({ minimum, known: new Map() })

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** How many of the smallest are merged, all at most; the counts come largest first. */
const fewestMerged = (sorted: readonly number[], rule: Rule): number => {
  for (let merged = 0; merged < sorted.length; merged += 1)
    if (merged !== 1 && mayTell(sorted, merged, rule)) return merged
  return sorted.length
}

/** Whether the larger ones may be told with the `merged` smallest as one sum. */
const mayTell = (sorted: readonly number[], merged: number, rule: Rule): boolean => {
  const shown = sorted.length - merged
  const least = sorted[shown - 1] ?? 0
  if (least < rule.minimum) return false
  return merged === 0 || ((sorted[shown] ?? 0) < least && isWide(sorted.slice(shown), least, rule))
}

/** Whether counts below `least` with the same sum, for which no more would be told, differ by the minimum or more. */
const isWide = (smallest: readonly number[], least: number, rule: Rule): boolean => {
  const key = `${smallest.length} ${sum(smallest)} ${least}`
  const known = rule.known.get(key)
  if (known !== undefined) return known
  let [low, high] = [Infinity, -Infinity]
  for (const other of fallingLists(smallest.length, sum(smallest), least - 1)) {
    if (tellsMore(other, rule)) continue
    high = Math.max(high, other[0] ?? 0)
    low = Math.min(low, other[other.length - 1] ?? 0)
  }
  const wide = high - low >= rule.minimum
  rule.known.set(key, wide)
  return wide
}

/** Whether fewer of these would be merged, or none. */
const tellsMore = (sorted: readonly number[], rule: Rule): boolean => {
  for (let merged = 0; merged < sorted.length; merged += 1)
    if (merged !== 1 && mayTell(sorted, merged, rule)) return true
  return false
}

/** Lists of `length` counts up to `most` that fall and add up to `total`. */
function* fallingLists(length: number, total: number, most: number): Generator<readonly number[]> {
  if (length === 0) {
    if (total === 0) yield []
    return
  }
  for (let first = Math.min(most, total); first * length >= total && first >= 0; first -= 1)
    for (const others of fallingLists(length - 1, total - first, first)) yield [first, ...others]
}

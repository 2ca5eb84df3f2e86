/** Counts that may leave the study: no small cell, and none that can be reckoned from the others. */
import { leastAlike } from './attribution.ts'

export type CountOfBase = { readonly count: number; readonly base: number }
/** Nothing where the count stays in the study. */
export type SafeCount = number | null

/**
 * A row of counts that together make a total which is known elsewhere. Counts of 1 to 4 stay, of a sensitive theme also 0 and
 * all of a base; then further ones, the smallest first, until what a reader can reckon from the total leaves at least
 * six possible values for each that stays (OECD's threshold of five, and complementary suppression: evidence §5.2).
 */
export const safeRow = (
  cells: readonly CountOfBase[],
  { isSensitive }: { readonly isSensitive: boolean },
): readonly SafeCount[] => {
  const least = isSensitive ? 0 : 1
  const hidden = cells.map((cell) => isSmall(cell, isSensitive))
  if (!hidden.includes(true)) return cells.map(({ count }) => count)
  while (!isHiddenEnough(cells, hidden, least)) {
    const next = smallestShown(cells, hidden)
    if (next === undefined) return cells.map(() => null)
    hidden[next] = true
  }
  return cells.map(({ count }, place) => (hidden[place] ? null : count))
}

const isSmall = ({ count, base }: CountOfBase, isSensitive: boolean): boolean =>
  isSensitive ? count < leastAlike || count === base : count > 0 && count < leastAlike

/** Zero tells most where it is hidden: it is taken last. */
const smallestShown = (cells: readonly CountOfBase[], hidden: readonly boolean[]): number | undefined => {
  const shown = cells.map(({ count }, place) => ({ count, place })).filter(({ place }) => !hidden[place])
  const [next] = shown.sort(
    (one, other) => Number(one.count === 0) - Number(other.count === 0) || one.count - other.count,
  )
  return next?.place
}

/** Whether each hidden count may be anything from `least` to its base within a span of five or more, as far as its base lets it. */
const isHiddenEnough = (
  cells: readonly CountOfBase[],
  hidden: readonly boolean[],
  least: number,
): boolean => {
  const kept = cells.filter((_, place) => hidden[place])
  const sum = kept.reduce((total, { count }) => total + count, 0)
  const most = kept.reduce((total, { base }) => total + base, 0)
  const low = Math.min(least, ...kept.map(({ count }) => count))
  return kept.every(({ base }) => {
    const from = Math.max(low, sum - (most - base))
    const to = Math.min(base, sum - low * (kept.length - 1))
    return to - from >= Math.min(leastAlike, base - low)
  })
}

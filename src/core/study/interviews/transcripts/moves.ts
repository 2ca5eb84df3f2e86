/** Where a place of the text with names lies in the one without, and the other way. */
import { countPoints, type Span } from '../code-points.ts'
import type { Resolved } from '../interviews.ts'

/** A span of the text as it came in, as a span of the final one. */
export type Move = (span: Span) => Span

type Replaced = Span & {
  /** Where what stands there now begins and ends. */
  readonly begin: number
  readonly end: number
}

/**
 * What lies outside of all that was replaced keeps its words. What begins or ends within something replaced takes in the whole of
 * what stands there now; a place without length comes to stand before it. What was resolved does not overlap.
 */
export const movesOf = (resolved: readonly Resolved[]): Move => movedBy(replacedIn(resolved))

/** From the final text back to the one with names, by the same rule. */
export const movesBackOf = (resolved: readonly Resolved[]): Move =>
  movedBy(
    replacedIn(resolved).map(({ from, to, begin, end }) => ({ from: begin, to: end, begin: from, end: to })),
  )

const movedBy = (replaced: readonly Replaced[]): Move => {
  const shift = (point: number, side: 'begin' | 'end'): number => {
    const before = lastBefore(replaced, point)
    if (!before) return point
    return point < before.to ? before[side] : before.end + point - before.to
  }
  return ({ from, to }) => {
    const begin = shift(from, 'begin')
    return { from: begin, to: from === to ? begin : shift(to, 'end') }
  }
}

const replacedIn = (resolved: readonly Resolved[]): readonly Replaced[] => {
  const found: Replaced[] = []
  let longer = 0
  for (const { from, to, replacement } of [...resolved].sort((one, other) => one.from - other.from)) {
    if (replacement === null) continue
    const begin = from + longer
    const end = begin + countPoints(replacement)
    found.push({ from, to, begin, end })
    longer = end - to
  }
  return found
}

/** The last one that begins before a point. */
const lastBefore = (replaced: readonly Replaced[], point: number): Replaced | undefined => {
  let [low, high] = [0, replaced.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((replaced[middle]?.from ?? point) < point) low = middle + 1
    else high = middle
  }
  return replaced[low - 1]
}

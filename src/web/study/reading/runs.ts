/** A block cut where coded passages begin and end: each run lies wholly inside or outside of each. */
import type { Span } from '../../../core/study/interviews/code-points.ts'

/** A passage that somebody coded; a quiet one is cut out too, but counts for nothing: a memo is no code. */
export type Mark = Span & { readonly selection: string; readonly code: string; readonly isQuiet?: boolean }
type Cut = Span & { readonly isQuiet?: boolean }
export type Run = Span & {
  /** How many passages lie over it. */
  readonly depth: number
  /** Whether it belongs to what is chosen now. */
  readonly isChosen: boolean
}

/** Runs in order, without gaps, that together are the block. Linear in the passages, but for sorting their borders. */
export const runsOf = (block: Span, marks: readonly Cut[], chosen: Span | null): readonly Run[] => {
  const begins = new Map<number, number>()
  const add = (point: number, change: number): void => {
    begins.set(point, (begins.get(point) ?? 0) + change)
  }
  for (const mark of marks) {
    const from = Math.max(block.from, mark.from)
    const to = Math.min(block.to, mark.to)
    if (from >= to) continue
    const weight = mark.isQuiet ? 0 : 1
    add(from, weight)
    add(to, -weight)
  }
  const cuts = new Set([block.from, block.to, ...begins.keys()])
  if (chosen) for (const point of [chosen.from, chosen.to]) if (isInside(block, point)) cuts.add(point)
  const sorted = [...cuts].sort((a, b) => a - b)
  let depth = 0
  return sorted.slice(0, -1).map((from, place) => {
    depth += begins.get(from) ?? 0
    const to = sorted[place + 1] ?? block.to
    return { from, to, depth, isChosen: chosen !== null && chosen.from <= from && to <= chosen.to }
  })
}

const isInside = ({ from, to }: Span, point: number): boolean => from < point && point < to

/** Whether two passages have a character in common; a place without length belongs where it stands. */
export const overlaps = (one: Span, other: Span): boolean =>
  one.from === one.to
    ? other.from <= one.from && one.from <= other.to
    : other.from === other.to
      ? overlaps(other, one)
      : one.from < other.to && other.from < one.to

/**
 * The passages that lie over each stretch, in their order. Lists that did not change are the ones given before,
 * so that what shows them need not be drawn again.
 */
export const marksByStretch = <M extends Mark>(
  stretches: readonly Span[],
  marks: readonly M[],
  before: readonly (readonly M[])[] = [],
): readonly (readonly M[])[] => {
  const lists: M[][] = stretches.map(() => [])
  for (const mark of marks)
    for (let place = firstEndingAfter(stretches, mark.from); place < stretches.length; place += 1) {
      const stretch = stretches[place]
      if (!stretch || stretch.from > mark.to) break
      if (overlaps(mark, stretch)) lists[place]?.push(mark)
    }
  return lists.map((list, place) => {
    const known = before[place]
    return known && known.length === list.length && known.every((mark, at) => mark === list[at])
      ? known
      : list
  })
}

const firstEndingAfter = (spans: readonly Span[], point: number): number => {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.to ?? Infinity) < point) low = middle + 1
    else high = middle
  }
  return low
}

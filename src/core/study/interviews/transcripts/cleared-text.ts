/** From a text with names to the one without: what stands for each is put in its place, and nothing else moves. */
import { codePointsOf, countPoints, sliceOf, type Span } from '../code-points.ts'
import type { Resolved } from '../interviews.ts'

/** Hits on which nobody has said a word yet; a word covers a hit that lies within its place. */
export const openHits = <Place extends Span>(
  hits: readonly Place[],
  resolved: readonly Resolved[],
): readonly Place[] =>
  hits.filter((hit) => !resolved.some(({ from, to }) => from <= hit.from && hit.to <= to))

export type ClearedText = {
  readonly text: string
  readonly points: number
  /** Where what was resolved stands now, replaced or not, in order. */
  readonly places: readonly Span[]
}

/** What was resolved does not overlap. */
export const clearedTextOf = (raw: string, resolved: readonly Resolved[]): ClearedText => {
  const points = codePointsOf(raw)
  const parts: string[] = []
  const places: Span[] = []
  let [from, at] = [0, 0]
  for (const one of [...resolved].sort((first, second) => first.from - second.from)) {
    const between = sliceOf(points, { from, to: one.from })
    const stands = one.replacement ?? sliceOf(points, one)
    parts.push(between, stands)
    const begin = at + (one.from - from)
    at = begin + countPoints(stands)
    places.push({ from: begin, to: at })
    from = one.to
  }
  parts.push(sliceOf(points, { from, to: points.length }))
  const text = parts.join('')
  return { text, points: countPoints(text), places }
}

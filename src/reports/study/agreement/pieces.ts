/** A text cut into pieces, each coded by both, one of them, or neither. */
import type { Span } from '../../../core/study/interviews/code-points.ts'
import { noCounts, type TwoByTwo } from '../../../core/statistics/two-by-two.ts'

export type Piece = Span & { readonly units: number; readonly first: boolean; readonly second: boolean }

/** Units that stand in order and do not overlap, each judged as a whole. */
export const judgeUnits = (
  units: readonly Span[],
  first: readonly Span[],
  second: readonly Span[],
): readonly Piece[] => {
  const [byFirst, bySecond] = [touched(units, first), touched(units, second)]
  return units.map(({ from, to }, place) => ({
    ...{ from, to, units: 1, first: byFirst.has(place), second: bySecond.has(place) },
  }))
}

/** A stretch cut wherever a selection begins or ends; each piece counts its characters. */
export const judgeCharacters = (
  { from, to }: Span,
  first: readonly Span[],
  second: readonly Span[],
): readonly Piece[] => {
  const within = (point: number): number => Math.min(to, Math.max(from, point))
  const edges = [...first, ...second].flatMap((span) => [within(span.from), within(endOf(span))])
  const cuts = [...new Set([from, to, ...edges])].sort((one, other) => one - other)
  const pieces = cuts.slice(0, -1).map((begin, place) => ({ from: begin, to: cuts[place + 1] ?? to }))
  const [byFirst, bySecond] = [touched(pieces, first), touched(pieces, second)]
  return pieces.map((piece, place) => ({
    ...{ ...piece, units: piece.to - piece.from, first: byFirst.has(place), second: bySecond.has(place) },
  }))
}

/** A place without length counts as its character. */
const endOf = ({ from, to }: Span): number => Math.max(to, from + 1)

/** Which of the units share a character with one of the passages. */
const touched = (units: readonly Span[], passages: readonly Span[]): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const passage of passages) {
    const end = endOf(passage)
    for (let place = firstEndingAfter(units, passage.from); place < units.length; place += 1) {
      const unit = units[place]
      if (!unit || unit.from >= end) break
      found.add(place)
    }
  }
  return found
}

const firstEndingAfter = (units: readonly Span[], point: number): number => {
  let [low, high] = [0, units.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((units[middle]?.to ?? Infinity) > point) high = middle
    else low = middle + 1
  }
  return low
}

export const countPieces = (pieces: readonly Piece[]): TwoByTwo => {
  const counts = { ...noCounts }
  for (const { units, first, second } of pieces) {
    if (first && second) counts.both += units
    else if (first) counts.onlyFirst += units
    else if (second) counts.onlySecond += units
    else counts.neither += units
  }
  return counts
}

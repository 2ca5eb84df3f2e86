/**
 * Places in a text, by Unicode code points as REFI-QDA 1.5 (§10.2) counts them, and by UTF-16 units as JavaScript does.
 * Only characters beyond the basic plane differ: where they stand is found once, then each conversion is a search among them.
 */

export type CodePoints = {
  readonly text: string
  /** How many code points; a half of a pair that stands alone is one. */
  readonly length: number
  /** UTF-16 units at which a pair begins, in order. */
  readonly pairs: readonly number[]
}
/** Code points, end exclusive. */
export type Span = { readonly from: number; readonly to: number }

const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g

export const codePointsOf = (text: string): CodePoints => {
  const pairs = Array.from(text.matchAll(pair), ({ index }) => index)
  return { text, length: text.length - pairs.length, pairs }
}

/** How many code points a text has. */
export const countPoints = (text: string): number => codePointsOf(text).length

/** The UTF-16 unit at which a code point begins; before the text is its beginning, after it its end. */
export const unitOf = ({ text, length, pairs }: CodePoints, point: number): number => {
  if (point <= 0) return 0
  if (point >= length) return text.length
  return point + countWhere(pairs, (unit, place) => unit - place < point)
}

/** The code point in which a UTF-16 unit lies: both halves of a pair lie in the same. */
export const pointOf = ({ text, length, pairs }: CodePoints, unit: number): number => {
  if (unit <= 0) return 0
  if (unit >= text.length) return length
  return unit - countWhere(pairs, (begin) => begin < unit)
}

/** What stands between two code points. */
export const sliceOf = (points: CodePoints, { from, to }: Span): string =>
  points.text.slice(unitOf(points, from), unitOf(points, to))

/** How many of the first in a list hold, where those that hold stand before those that do not. */
const countWhere = (sorted: readonly number[], holds: (value: number, place: number) => boolean): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const value = sorted[middle]
    if (value !== undefined && holds(value, middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Places in a text by Unicode code points, as a study counts them, and by UTF-16 units, as JavaScript does. */

/** Answers the UTF-16 place of each code point that is asked for; quick where a text has no character beyond U+FFFF. */
export type Points = {
  readonly text: string
  /** UTF-16 places of every code point and of the end; nothing where both counts are the same. */
  readonly units: Uint32Array | undefined
}

const pair = /[\ud800-\udbff][\udc00-\udfff]/

export const pointsOf = (text: string): Points => {
  if (!pair.test(text)) return { text, units: undefined }
  const units = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) {
    units[count] = at
    count += 1
  }
  units[count] = text.length
  return { text, units: units.subarray(0, count + 1) }
}

/** The text from a code point to another, end exclusive; what lies beyond the end is left out. */
export const sliceOf = ({ text, units }: Points, from: number, to: number): string =>
  units ? text.slice(units[from] ?? text.length, units[to] ?? text.length) : text.slice(from, to)

/** How many code points a text has. */
export const lengthOf = ({ text, units }: Points): number => (units ? units.length - 1 : text.length)

/** The code point that begins at, or holds, a UTF-16 place. */
export const pointAt = ({ units }: Points, unit: number): number => {
  if (!units) return unit
  let [low, high] = [0, units.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((units[middle] ?? Infinity) <= unit) low = middle
    else high = middle - 1
  }
  return low
}

/** Where words begin and end: a quote that begins or ends inside of one is widened to the whole word. */
import { pointOf, unitOf, type CodePoints, type Span } from './code-points.ts'

/** Both ends move outward until neither stands inside of a word, of a letter with its accents or of an emoji. */
export const wholeWords = (points: CodePoints, { from, to }: Span): Span => {
  const { text } = points
  let [begin, end] = [unitOf(points, from), unitOf(points, to)]
  while (isInside(text, begin)) begin -= 1
  while (isInside(text, end)) end += 1
  return { from: pointOf(points, begin), to: pointOf(points, end) }
}

const goesOn = /^[\p{M}\p{Emoji_Modifier}\u200d\ufe0f\udc00-\udfff]/u
const holdsOn = /\u200d$/
const word = /[\p{L}\p{M}\p{N}]/u
const hinge = /['’ʼ‘´`ʻ]/u
const point = /[.,]/
const digit = /\p{N}/u

/** Whether a UTF-16 unit stands inside of a word: an apostrophe between letters, and a point between figures, part none. */
const isInside = (text: string, unit: number): boolean => {
  if (unit <= 0 || unit >= text.length) return false
  const [before, after] = [lastOf(text, unit), firstOf(text, unit)]
  if (isHalf(after) || goesOn.test(after) || holdsOn.test(before)) return true
  if (word.test(before) && word.test(after)) return true
  const [beyond, further] = [lastOf(text, unit - before.length), firstOf(text, unit + after.length)]
  return hinges(beyond, before, after) || hinges(before, after, further)
}

const hinges = (one: string, between: string, other: string): boolean =>
  (hinge.test(between) && word.test(one) && word.test(other)) ||
  (point.test(between) && digit.test(one) && digit.test(other))

/** The second half of a pair, where a unit stands between both. */
const isHalf = (character: string): boolean => /^[\udc00-\udfff]/.test(character)

const firstOf = (text: string, unit: number): string => {
  const found = text.codePointAt(unit)
  return found === undefined ? '' : String.fromCodePoint(found)
}

const lastOf = (text: string, unit: number): string => {
  if (unit <= 0) return ''
  const one = text.slice(Math.max(0, unit - 2), unit)
  return one.length === 2 && (one.codePointAt(0) ?? 0) > 0xffff ? one : one.slice(-1)
}

/**
 * Places as another program counted them, in its text as it lies in the file, turned into code points of the text with LF.
 * The standard says code points; of CRLF and the byte order mark it says nothing, and programs differ: NVivo counts CRLF
 * as two, ATLAS.ti as one, and some count UTF-16 units. What the file itself shows (its selections' names, which most
 * programs fill with the first words) decides; without a sign, the standard's counting of the text as stored.
 */
import { codePointsOf, sliceOf } from '../../../core/study/interviews/code-points.ts'
import { withLineFeeds } from '../../../core/study/interviews/line-ends.ts'

/** `asStored`: CRLF is two and LF one; `one`: CRLF is one too; `two`: LF counts as if it were CRLF. */
export type Counting = {
  readonly lineEnds: 'asStored' | 'one' | 'two'
  readonly mark: 'counted' | 'notCounted'
  readonly unit: 'points' | 'utf16'
}
export type Stored = { readonly from: number; readonly to: number; readonly name: string }
/** `isBeyond`: it began or ended outside of the text, and was brought in. */
export type Placed = { readonly from: number; readonly to: number; readonly isBeyond: boolean }
export type Counted = {
  readonly text: string
  readonly points: number
  readonly counting: Counting
  /** Whether the file's own signs spoke against what the standard and its program would give. */
  readonly isUnusual: boolean
  /** From before to: the other way round is turned. */
  place(stored: { readonly from: number; readonly to: number }): Placed
}

/** The text with LF, and where the writer's places lie in it. `origin` is the program's own name of itself. */
export const countedText = (
  raw: string,
  { origin, selections }: { readonly origin: string; readonly selections: readonly Stored[] },
): Counted => {
  const text = withLineFeeds(raw)
  const points = codePointsOf(text)
  const scale = (counting: Counting) => ({ counting, starts: startsOf(raw, counting) })
  const [usual, ...others] = countingsOf(raw, origin).map(scale)
  const named = selections.filter(({ name }) => wordsOf(name).length >= fewestSigns)
  const first = usual ?? scale(plain)
  // Names come without the space that a selection may begin with: the usual counting is given the benefit of it.
  const score = (starts: Uint32Array) => ({
    matches: named.filter((one) => {
      const from = placeIn(starts, one.from)
      const stands = sliceOf(points, { from, to: Math.max(placeIn(starts, one.to), from + 1) })
      const isCertain = starts === first.starts || !/^\s/.test(stands) || /^\s/.test(one.name)
      return isCertain && wordsOf(stands).startsWith(wordsOf(one.name))
    }).length,
    beyond: selections.filter(({ to }) => to > (starts[points.length] ?? 0)).length,
  })
  let best = { ...first, ...(others.length === 0 ? { matches: 0, beyond: 0 } : score(first.starts)) }
  for (const other of others) {
    const told = score(other.starts)
    const isBetter =
      told.matches > best.matches ||
      (told.matches === best.matches && told.beyond < best.beyond && other.counting.lineEnds !== 'two')
    if (isBetter) best = { ...other, ...told }
  }
  const { starts } = best
  return {
    ...{ text, points: points.length, counting: best.counting, isUnusual: best.counting !== first.counting },
    place: ({ from, to }) => {
      const [low, high] = from <= to ? [from, to] : [to, from]
      const isBeyond = low < 0 || high > (starts[points.length] ?? 0)
      return { from: placeIn(starts, low), to: placeIn(starts, high), isBeyond }
    },
  }
}

const plain: Counting = { lineEnds: 'asStored', mark: 'notCounted', unit: 'points' }
const fewestSigns = 4

/** What the text makes possible, the most likely first. */
const countingsOf = (raw: string, origin: string): readonly Counting[] => {
  const hasReturns = raw.includes('\r\n')
  const usual = hasReturns && /atlas/i.test(origin) ? 'one' : 'asStored'
  const lineEnds: Counting['lineEnds'][] = hasReturns
    ? [usual, usual === 'one' ? 'asStored' : 'one']
    : raw.includes('\n')
      ? ['asStored', 'two']
      : ['asStored']
  const marks: Counting['mark'][] = raw.startsWith('\uFEFF') ? ['notCounted', 'counted'] : ['notCounted']
  const units: Counting['unit'][] = /[\u{10000}-\u{10FFFF}]/u.test(raw) ? ['points', 'utf16'] : ['points']
  return units.flatMap((unit) =>
    marks.flatMap((mark) => lineEnds.map((ends) => ({ unit, mark, lineEnds: ends }))),
  )
}

/** Where each code point of the text with LF begins as the writer counted, and where the text ends. */
const startsOf = (raw: string, counting: Counting): Uint32Array => {
  const starts = new Uint32Array(raw.length + 1)
  const bare = raw.startsWith('\uFEFF') ? raw.slice(1) : raw
  let place = 0
  let at = bare.length < raw.length && counting.mark === 'counted' ? 1 : 0
  for (let read = 0; read < bare.length; place += 1) {
    starts[place] = at
    const { units, counts } = signAt(bare, read, counting)
    read += units
    at += counts
  }
  starts[place] = at
  return starts.slice(0, place + 1)
}

/** The units of the next sign in the text, CRLF being one sign, and what the writer counted it as. */
const signAt = (
  text: string,
  read: number,
  { lineEnds, unit }: Counting,
): { readonly units: number; readonly counts: number } => {
  const code = text.codePointAt(read) ?? 0
  if (code !== carriageReturn && code !== lineFeed) {
    const units = code > 0xffff ? 2 : 1
    return { units, counts: unit === 'utf16' ? units : 1 }
  }
  const isPair = code === carriageReturn && text.charCodeAt(read + 1) === lineFeed
  const units = isPair ? 2 : 1
  if (lineEnds === 'two') return { units, counts: 2 }
  return { units, counts: lineEnds === 'one' ? 1 : units }
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** The last code point that begins at or before a place. */
const placeIn = (starts: Uint32Array, place: number): number => {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** Words for comparing: programs shorten names with dots and turn line ends into spaces. */
const wordsOf = (text: string): string =>
  text
    .replace(/(\.\.\.|…)\s*$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

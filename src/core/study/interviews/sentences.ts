/** Sentences of a transcript, turn by turn: the unit in which two coders’ work is often compared. */
import { codePointsOf, pointOf, unitOf, type Span } from './code-points.ts'
import { trimmed, turnsAt } from './turns.ts'

/** A full stop behind one of these ends no sentence. */
const abbreviations = new Set(
  [
    'sr',
    'sra',
    'srta',
    'srs',
    'dr',
    'dra',
    'ing',
    'lic',
    'prof',
    'profa',
    'ud',
    'uds',
    'vd',
    'nro',
    'núm',
    'no',
  ].concat([
    'av',
    'jr',
    'pág',
    'art',
    'aprox',
    'ej',
    'cap',
    'tel',
    's/',
    'ee',
    'uu',
    'st',
    'mr',
    'mrs',
    'ms',
    'vs',
  ]),
)
const end = /[.!?…]+["”»’)\]]*(?=\s)|\n[ \t]*\n/g

/** In order, without labels of speakers; each lies within one turn. An empty line ends a sentence, a single line end does not. */
export const sentencesOf = (text: string): readonly Span[] => {
  const points = codePointsOf(text)
  return turnsAt(points).flatMap(({ said, to }) =>
    within(text, unitOf(points, said), unitOf(points, to)).map((span) => ({
      from: pointOf(points, span.from),
      to: pointOf(points, span.to),
    })),
  )
}

const within = (text: string, from: number, to: number): readonly Span[] => {
  const piece = text.slice(from, to)
  const spans: Span[] = []
  let begin = from
  const close = (at: number): void => {
    const span = trimmed(text, begin, at)
    if (span) spans.push(span)
    begin = at
  }
  for (const match of piece.matchAll(end)) {
    const at = match.index + match[0].length
    if (match[0].startsWith('\n') || !goesOn(piece, match.index, at)) close(from + at)
  }
  close(to)
  return spans
}

/** What a sentence may begin with. */
const opens = /[\p{L}\p{N}¿¡«“"'’([—–-]/u

/** Whether what looks like an end is none: an abbreviation or an initial, or the next word is small. */
const goesOn = (piece: string, mark: number, at: number): boolean => {
  const next = /\S/u.exec(piece.slice(at, at + 40))?.[0] ?? ''
  if (next !== '' && (/\p{Ll}/u.test(next) || !opens.test(next))) return true
  if (piece[mark] !== '.' || at - mark > 1) return false
  const before = /[\p{L}\p{M}/]+$/u.exec(piece.slice(Math.max(0, mark - 12), mark))?.[0] ?? ''
  return abbreviations.has(before.toLowerCase()) || /^\p{Lu}$/u.test(before)
}

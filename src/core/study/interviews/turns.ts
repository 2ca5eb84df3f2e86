/** Who speaks where in a transcript: turns by the labels that begin them, as `E:`, `FLAVIA:`, `P1 -`, `[00:12] Entrevistadora:`. */
import { codePointsOf, pointOf, type CodePoints, type Span } from './code-points.ts'

export type Turn = Span & {
  /** The label as it is written; nothing where the text begins without one. */
  readonly speaker: string | null
  /** Where what was said begins, behind the label. */
  readonly said: number
}

/** Every turn in order; lines without a label go on with the turn before them. Spaces between turns belong to none. */
export const turnsOf = (text: string): readonly Turn[] => turnsAt(codePointsOf(text))

export const turnsAt = (points: CodePoints): readonly Turn[] => {
  const { text } = points
  const begins = labelsOf(text)
  const [first] = begins
  const whole = first && first.from === 0 ? begins : [{ speaker: null, from: 0, said: 0 }, ...begins]
  return whole.flatMap(({ speaker, from, said }, place) => {
    const span = trimmed(text, from, whole[place + 1]?.from ?? text.length)
    if (!span) return []
    const begin = trimmed(text, said, span.to)?.from ?? span.to
    const [at, to] = [pointOf(points, span.from), pointOf(points, span.to)]
    return [{ speaker, from: at, to, said: pointOf(points, begin) }]
  })
}

/** The same span without spaces at its ends; nothing where it is all spaces. In UTF-16 units. */
export const trimmed = (text: string, from: number, to: number): Span | undefined => {
  const piece = text.slice(from, to)
  const begin = from + piece.length - piece.trimStart().length
  const end = from + piece.trimEnd().length
  return begin < end ? { from: begin, to: end } : undefined
}

/** In UTF-16 units. */
type Label = { readonly speaker: string | null; readonly from: number; readonly said: number }

const time = String.raw`[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?`
/** One to four words, each with a capital or a digit before its letters; an age or a part may stand in brackets. */
const word = String.raw`\p{Lu}[\p{L}\p{M}\d’'ʼ.]*|\d{1,3}(?!\d|:\d)`
/** What stands for a name since the text was cleared says who speaks as the name did. */
const placeholder = String.raw`\[(?:nombre|name)\]`
const label = String.raw`${placeholder}|(?:${word})(?:[ _](?:(?:de|del|la|las|y)[ ])?(?:${word})){0,3}(?:[ ]?\([^()\n]{1,20}\))?`
const line = new RegExp(
  String.raw`^[ \t]*(?:${time}[ \t]*[-–—]?[ \t]*)?(${label})[ \t]*(?:${time})?(?:[ \t]*(:)(?!\d\d(?!\d))|[ \t]+([-–—])(?=\s)|(?<=\d[\])]?)([ \t]*)$)[ \t]*`,
  'gmu',
)
/** Words that begin a sentence and have a colon behind them as often as a name has. */
const noSpeaker = new Set(
  [
    'mire',
    'mira',
    'bueno',
    'entonces',
    'pues',
    'ejemplo',
    'así',
    'además',
    'nota',
    'claro',
    'digo',
    'dice',
  ].concat(['dije', 'dijo', 'resultado', 'fecha', 'lugar', 'hora', 'tema', 'total', 'sí', 'no']),
)
const roles =
  /^(entrevistador|entrevistad|participante|informante|traductor|intérprete|moderador|interviewer|respondent|speaker|hablante|soci|espos|marid|hij|señor|mamá)/i
/** `E`, `P1`, `R12`, `FLAVIA`, `MARÍA C.`: nobody writes so but to say who speaks. */
const short = /^(?:\p{Lu}\d{0,3}|\p{Lu}{2}\d{1,3}|[\p{Lu}\p{M}]{2,}[\p{Lu}\p{M}\d .]*)$/u

type Seen = Label & {
  readonly speaker: string
  readonly colon?: string | undefined
  readonly dash?: string | undefined
}

const bareOf = ({ speaker }: Seen): string => speaker.replace(/ ?\(.*$/, '')

/** From two lines on that all begin with a word and a colon: nobody writes so but to say who speaks. */
const isAllSpoken = (text: string, found: readonly Seen[]): boolean => {
  const lines = text.split('\n').filter((one) => one.trim() !== '').length
  return lines > 1 && found.length === lines && found.every((one) => one.colon && !isNoSpeaker(one))
}

const isNoSpeaker = (one: Seen): boolean => noSpeaker.has(bareOf(one).toLowerCase())

const labelsOf = (text: string): readonly Label[] => {
  const found = Array.from(text.matchAll(line), (match): Seen => {
    const [whole, speaker = '', colon, dash] = match
    return { speaker, colon, dash, from: match.index, said: match.index + whole.length }
  })
  const times = new Map<string, number>()
  for (const { speaker } of found) times.set(speaker, (times.get(speaker) ?? 0) + 1)
  const isSpoken = isAllSpoken(text, found)
  return found
    .filter((one) => {
      const { speaker, dash } = one
      if (isSpoken || isNoSpeaker(one)) return isSpoken
      const bare = bareOf(one)
      const isSure = bare.startsWith('[') || short.test(bare) || roles.test(bare)
      return isSure || (dash === undefined && (times.get(speaker) ?? 0) > 1)
    })
    .map(({ speaker, from, said }) => ({ speaker, from, said }))
}

/**
 * Looks a text through for whatever could say who somebody is: names, places, institutions, kin, numbers. It proposes and
 * never decides: each hit is resolved by a person, before the text may be coded.
 */
import type { StudyLanguage } from '../sample/events.ts'
import { codePointsOf, pointOf, type Span } from './code-points.ts'
import { numbersIn, type Found } from './scan/numbers.ts'
import { ownNamesOf, type NamesKnown } from './scan/own-names.ts'
import { isPlaceholder, placeholderOf, type HitKind } from './scan/replacements.ts'
import { wordsIn } from './scan/words-found.ts'

/** Code points, end exclusive. */
export type Hit = Span & {
  readonly kind: HitKind
  readonly text: string
  /** What could stand there instead; nothing where it may stay. */
  readonly suggestion: string | null
  /** Found in a list or by its form; otherwise only by its capital letter. */
  readonly isSure: boolean
}
export type ScanTerms = {
  readonly names: NamesKnown
  readonly language: StudyLanguage
}

/** All hits in order; none overlaps another. */
export const scanText = (text: string, { names, language }: ScanTerms): readonly Hit[] => {
  const points = codePointsOf(text)
  const bare = withoutPlaceholders(text)
  const all = [...numbersIn(bare), ...wordsIn(bare, ownNamesOf(names), language === 'ay')]
  return apart(all, bare).map(({ kind, from, to, suggestion, isSure }) => ({
    ...{ kind, from: pointOf(points, from), to: pointOf(points, to), text: text.slice(from, to), isSure },
    suggestion: suggestion === undefined ? placeholderOf(kind, language) : suggestion,
  }))
}

/** What was put in brackets earlier is not looked at again. */
const withoutPlaceholders = (text: string): string =>
  text.replaceAll(/\[[^\][\n]{1,20}\]/g, (found) => (isPlaceholder(found) ? ' '.repeat(found.length) : found))

/** Of two that overlap the earlier and longer stands, and the other keeps what lies beyond it. */
const apart = (all: readonly Found[], text: string): readonly Found[] => {
  const sorted = [...all].sort((one, other) => one.from - other.from || other.to - one.to)
  const kept: Found[] = []
  let end = 0
  for (const found of sorted) {
    const from = Math.max(found.from, end)
    const rest = text.slice(from, found.to)
    if (from >= found.to || !/[\p{L}\p{N}]/u.test(rest)) continue
    kept.push({ ...found, from: from + rest.length - rest.trimStart().length })
    end = found.to
  }
  return kept
}

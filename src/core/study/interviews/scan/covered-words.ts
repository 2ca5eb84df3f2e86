/** Short words beside the texts (titles, memos, names of codes and cases), with what the search would replace replaced. */
import type { Span } from '../code-points.ts'
import { scanText } from '../scan.ts'
import { clearedTextOf } from '../transcripts/cleared-text.ts'
import type { NamesKnown } from './own-names.ts'
import { tokensOf } from './tokens.ts'

export type CoverTerms = {
  readonly names: NamesKnown
  /** Folded words of the study's pseudonyms: these name nobody. */
  readonly pseudonyms: ReadonlySet<string>
}
export type FoundName = Span & { readonly text: string; readonly suggestion: string }

export const pseudonymWords = (pseudonyms: Iterable<string>): ReadonlySet<string> =>
  new Set([...pseudonyms].flatMap((one) => tokensOf(one).map(({ folded }) => folded)))

/** What the search finds and would not itself let stay; kin and sums may. */
export const namesIn = (words: string, { names, pseudonyms }: CoverTerms): readonly FoundName[] =>
  scanText(words, { names, language: 'es' }).flatMap(({ from, to, text, suggestion }) => {
    const isPseudonym = tokensOf(text).every(({ folded }) => pseudonyms.has(folded))
    return suggestion === null || isPseudonym ? [] : [{ from, to, text, suggestion }]
  })

export const coveredWords = (words: string, found: readonly FoundName[]): string =>
  found.length === 0
    ? words
    : clearedTextOf(
        words,
        found.map(({ from, to, suggestion }) => ({ from, to, replacement: suggestion })),
      ).text

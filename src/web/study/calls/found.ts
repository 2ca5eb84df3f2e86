/** What is found across the texts: quotes with what may leave of them, words, themes beside attributes, themes together. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import type { StudyBook } from '../../../core/study/book.ts'
import { coOccurrence } from '../../../reports/study/co-occurrence.ts'
import type { CodeCondition, Filter } from '../../../reports/study/filter.ts'
import { attributesOf, themeMatrix, type Matrix } from '../../../reports/study/matrix.ts'
import type { Attribution } from '../../../reports/study/outgoing/attribution.ts'
import { doorOf, type HeldBack } from '../../../reports/study/outgoing/outgoing-quotes.ts'
import { quotesOf } from '../../../reports/study/quotes.ts'
import { searchTexts, type Hit } from '../../../reports/study/search.ts'
import type { StudyView } from '../../../reports/study/study-view.ts'
import { hereOf, withStudy } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { labelOf } from './coding.ts'
import { textsOf, viewOf } from './view.ts'

export type QuoteTold = {
  readonly selection: string
  readonly transcript: string
  readonly code: string
  readonly path: readonly string[]
  readonly text: string
  /** For who works in the study only. */
  readonly teller: string
  readonly coder: string
  readonly isFictional: boolean
  /** What may stand beside it outside the study, or why it stays. */
  readonly out: Attribution | HeldBack
}
export type QuotesTold = {
  readonly quotes: readonly QuoteTold[]
  readonly tellers: number
  readonly base: number
}
export type QuotesWanted = {
  readonly code: string
  /** Codes that must lie there too, and codes that must not. */
  readonly and?: readonly string[]
  readonly not?: readonly string[]
  readonly where?: readonly { readonly attribute: string; readonly values: readonly string[] }[]
}
export type AttributeTold = { readonly name: string; readonly values: readonly string[] }
export type HitTold = Hit & { readonly teller: string }
export type PairTold = {
  readonly one: string
  readonly other: string
  readonly tellers: number
  readonly passages: number
}

export const foundCalls = {
  quotes: (desk: Desk, wanted: QuotesWanted): Promise<Result<QuotesTold>> =>
    withStudy(desk, async (kept) => {
      const here = hereOf(desk, kept)
      const view = viewOf(kept, here)
      const texts = await textsOf(kept)
      if (!texts.ok) return texts
      const asked = { code: wanted.code, withBelow: true, filter: filterOf(wanted) }
      const found = quotesOf(view, texts.value, asked)
      const judge = doorOf(view, here.on)
      const told = new Map<string, QuoteTold>()
      for (const quote of found) {
        const { selection, teller, path, text } = quote
        const { transcript, from, to, code } = selection
        const place = `${transcript} ${from} ${to} ${code}`
        const coder = labelOf(kept.study, selection.coder)
        const twin = told.get(place)
        const judged = judge(quote)
        told.set(place, {
          ...{ selection: selection.selection, transcript: selection.transcript, code: selection.code },
          ...{
            path,
            text: text ?? '',
            teller: teller.label,
            coder: twin ? bothOf(twin.coder, coder) : coder,
          },
          isFictional: isFictional(kept.study, selection.transcript),
          out: typeof judged === 'string' ? judged : judged.attribution,
        })
      }
      const quotes = [...told.values()]
      const tellers = new Set(found.map(({ teller }) => teller.teller)).size
      return ok({ quotes, tellers, base: baseOf(view) })
    }),

  attributes: (desk: Desk): Promise<Result<readonly AttributeTold[]>> =>
    withStudy(desk, async (kept) => {
      const view = viewOf(kept, hereOf(desk, kept))
      return ok(
        attributesOf(view).map((name) => ({
          name,
          values: [...new Set([...view.tellers.values()].flatMap(({ values }) => values.get(name) ?? []))],
        })),
      )
    }),

  search: (
    desk: Desk,
    { words }: { readonly words: string },
  ): Promise<Result<{ readonly hits: readonly HitTold[]; readonly total: number }>> =>
    withStudy(desk, async (kept) => {
      const view = viewOf(kept, hereOf(desk, kept))
      const texts = await textsOf(kept)
      if (!texts.ok) return texts
      const { hits, total } = searchTexts(texts.value, { words, most: 200 })
      const told = hits.map((hit) => ({ ...hit, teller: view.tellers.get(hit.transcript)?.label ?? '' }))
      return ok({ hits: told, total })
    }),

  matrix: (desk: Desk, { by }: { readonly by: string }): Promise<Result<Matrix>> =>
    withStudy(desk, async (kept) => ok(themeMatrix(viewOf(kept, hereOf(desk, kept)), { by }))),

  /** Pairs of themes on the same words, the most frequent first. */
  together: (desk: Desk): Promise<Result<readonly PairTold[]>> =>
    withStudy(desk, async (kept) => {
      const { codes, tellers, pairs } = coOccurrence(viewOf(kept, hereOf(desk, kept)))
      const told: PairTold[] = []
      codes.forEach((one, row) => {
        codes.slice(row + 1).forEach((other, after) => {
          const cell = row * codes.length + row + 1 + after
          const passages = pairs[cell] ?? 0
          if (passages > 0) told.push({ one, other, passages, tellers: tellers[cell] ?? 0 })
        })
      })
      return ok(told.sort((a, b) => b.tellers - a.tellers || b.passages - a.passages).slice(0, mostPairs))
    }),
} as const

const mostPairs = 200

const filterOf = ({ and = [], not = [], where = [] }: QuotesWanted): Filter => {
  const conditions: CodeCondition[] = [
    ...and.map((code) => ({ code, withBelow: true })),
    ...not.map((code) => ({ not: { code, withBelow: true } })),
  ]
  return { ...(conditions.length > 0 ? { codes: { all: conditions } } : {}), where }
}

const baseOf = ({ tellers }: StudyView): number =>
  new Set([...tellers.values()].map(({ teller }) => teller)).size

const isFictional = ({ interviews }: StudyBook, transcript: string): boolean =>
  interviews.transcripts.get(transcript)?.isFictional ?? false

/** Who coded the same, in the order of their names: which was noted first is nothing to read into. */
const bothOf = (known: string, more: string): string =>
  [...known.split(', '), more].sort((one, other) => one.localeCompare(other, 'es-PE')).join(', ')

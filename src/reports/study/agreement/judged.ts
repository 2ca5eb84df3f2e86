/** What two coders made of the same texts, unit by unit, for each code: the ground of agreement and of differences. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { standsFor } from '../../../core/study/coding/codebook.ts'
import type { CodedStudy } from '../../../core/study/coding/coded-study.ts'
import type { Selection } from '../../../core/study/coding/coding.ts'
import { isOpen, openRounds } from '../../../core/study/coding/rounds.ts'
import { heldTexts } from '../../../core/study/interviews/second-interviews.ts'
import { visibleSelections } from '../../../core/study/coding/visible.ts'
import { judgeCharacters, judgeUnits, type Piece } from './pieces.ts'
import { unitsOf, type AgreementUnit } from './units.ts'

export type Terms = {
  readonly coders: readonly [string, string]
  readonly transcripts: readonly string[]
  readonly codes: readonly string[]
}
export type Compared = {
  readonly viewer: string
  readonly terms: Terms
  readonly unit: AgreementUnit
  /** Cleared texts by transcript. */
  readonly texts: ReadonlyMap<string, string>
}
type Coded = Pick<CodedStudy, 'sample' | 'coding' | 'interviews'>

/** Of one transcript: its pieces for each code, or one list for any code where answers are compared. */
export type JudgedText = {
  readonly transcript: string
  readonly pieces: ReadonlyMap<string | null, readonly Piece[]>
  /** What both put there, with any of the codes. */
  readonly selections: readonly Selection[]
}
export type Judged = {
  readonly codes: readonly (string | null)[]
  readonly texts: readonly JudgedText[]
  /** Transcripts that are gone: withdrawn, never cleared here, or held back. */
  readonly gone: number
}

/** What a round compares. Refused: there is no such round, it was dropped, or one of both has not locked. */
export const termsOfRound = ({ coding }: Pick<Coded, 'coding'>, round: string): Result<Terms> => {
  const known = coding.rounds.get(round)
  if (!known) return refuse('study.noSuchRound', { round })
  if (known.dropped !== null) return refuse('study.roundDropped', { round })
  return isOpen(known) ? refuse('study.roundOpen', { round }) : ok(known)
}

/** Refused: one of both still codes blind in one of the texts; a text was not handed over. */
export const judge = (study: Coded, { viewer, terms, unit, texts }: Compared): Result<Judged> => {
  const { coders, transcripts } = terms
  const open = openRounds(study.coding).find(
    (round) =>
      round.transcripts.some((one) => transcripts.includes(one)) &&
      round.coders.some((one) => coders.includes(one)),
  )
  if (open) return refuse('study.roundOpen', { round: open.round })
  const isHeld = heldTexts(study)
  const here = transcripts.filter((one) => {
    const known = study.interviews.transcripts.get(one)
    return known?.cleared && !isHeld(known)
  })
  const missing = here.find((one) => !texts.has(one))
  if (missing !== undefined) return refuse('study.textNotHere', { transcript: missing })
  const codes = [...new Set(terms.codes.flatMap((one) => standsFor(study.coding.codes, one)?.code ?? []))]
  const byText = selectionsByText(visibleSelections(study, viewer), { coders, codes })
  const judged = here.map((transcript): JudgedText => {
    const selections = byText.get(transcript) ?? []
    return {
      ...{ transcript, selections },
      pieces: piecesFor(texts.get(transcript) ?? '', { unit, codes, coders, selections }),
    }
  })
  return ok({
    codes: unit === 'answer' ? [null] : codes,
    texts: judged,
    gone: transcripts.length - here.length,
  })
}

const selectionsByText = (
  all: readonly Selection[],
  { coders, codes }: Pick<Terms, 'coders' | 'codes'>,
): ReadonlyMap<string, readonly Selection[]> => {
  const wanted = new Set(codes)
  const found = new Map<string, Selection[]>()
  for (const selection of all) {
    if (!wanted.has(selection.code) || !coders.includes(selection.coder)) continue
    const here = found.get(selection.transcript)
    if (here) here.push(selection)
    else found.set(selection.transcript, [selection])
  }
  return found
}

type PiecesOf = Pick<Compared, 'unit'> &
  Pick<Terms, 'coders' | 'codes'> & { readonly selections: readonly Selection[] }

const piecesFor = (text: string, { unit, codes, coders, selections }: PiecesOf): JudgedText['pieces'] => {
  const units = unitsOf(text, unit)
  const [one, other] = coders
  const judgeOf = (wanted: readonly Selection[]): readonly Piece[] => {
    const first = wanted.filter(({ coder }) => coder === one)
    const second = wanted.filter(({ coder }) => coder === other)
    return unit === 'character'
      ? units.flatMap((whole) => judgeCharacters(whole, first, second))
      : judgeUnits(units, first, second)
  }
  if (unit === 'answer') return new Map([[null, judgeOf(selections)]])
  return new Map(codes.map((code) => [code, judgeOf(selections.filter((made) => made.code === code))]))
}

/** How far two coders of a round agree, where they differ, and what couples tell: all read from reports and the core. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import { coupleView, type CoupleView } from '../../../core/study/disclosure/couple-view.ts'
import { codePointsOf, sliceOf } from '../../../core/study/interviews/code-points.ts'
import { usualDraws } from '../../../core/statistics/resampling.ts'
import { agreementOf, type Agreement } from '../../../reports/study/agreement/agreement.ts'
import { differencesOf, type Difference } from '../../../reports/study/agreement/differences.ts'
import { termsOfRound } from '../../../reports/study/agreement/judged.ts'
import type { AgreementUnit } from '../../../reports/study/agreement/units.ts'
import { hereOf, tell, withStudy } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { labelOf } from './coding.ts'
import { textsOf } from './view.ts'

export type DifferenceTold = Pick<Difference, 'transcript' | 'from' | 'to'> & {
  readonly text: string
  /** The codes that each of both put there. */
  readonly first: readonly string[]
  readonly second: readonly string[]
}
export type AgreementTold = {
  readonly agreement: Agreement
  readonly labels: readonly [string, string]
  readonly differences: readonly DifferenceTold[]
  readonly differing: number
}

/** The same on every machine; who reports a figure reports the seed with it. */
const seed = 1
const mostDifferences = 100

export const agreementCalls = {
  /** Refused: one of both has not locked yet. */
  agreement: (
    desk: Desk,
    { round, unit }: { readonly round: string; readonly unit: AgreementUnit },
  ): Promise<Result<AgreementTold>> =>
    withStudy(desk, async (kept) => {
      const { study } = kept
      const terms = termsOfRound(study, round)
      if (!terms.ok) return terms
      const texts = await textsOf(kept, terms.value.transcripts)
      if (!texts.ok) return texts
      const compared = { viewer: hereOf(desk, kept).by, terms: terms.value, unit, texts: texts.value }
      const agreement = agreementOf(study, compared, { seed, draws: usualDraws })
      if (!agreement.ok) return agreement
      const found = differencesOf(study, compared)
      if (!found.ok) return found
      const [one, other] = terms.value.coders
      const places = placesOf(found.value)
      return ok({
        agreement: agreement.value,
        labels: [labelOf(study, one), labelOf(study, other)],
        differences: places.slice(0, mostDifferences).map((place) => toldOf(place, texts.value)),
        differing: places.length,
      })
    }),

  /** Whether whoever works may open the couple view says its refusal. */
  couple: async (desk: Desk, { theme }: { readonly theme: string }): Promise<Result<CoupleView>> => {
    const told = await tell(desk, (study, { by, on }) => coupleView(study, { viewer: by, on, theme }))
    return told.ok ? told.value : told
  },
} as const

/** Where both differ in several themes it is one place, shown once with all that each put there. */
const placesOf = (differences: readonly Difference[]): readonly Difference[] => [
  ...new Map(differences.map((one) => [`${one.transcript} ${one.from} ${one.to}`, one])).values(),
]

const toldOf = (
  { transcript, from, to, first, second }: Difference,
  texts: ReadonlyMap<string, string>,
): DifferenceTold => ({
  ...{ transcript, from, to },
  text: sliceOf(codePointsOf(texts.get(transcript) ?? ''), { from, to }),
  first: [...new Set(first.map((one) => one.code))],
  second: [...new Set(second.map((one) => one.code))],
})

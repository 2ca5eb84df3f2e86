/** How far two coders agree, for each code and over all: never a coefficient without what it stands on. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import { beyondChance, pooled, type Coefficient } from '../../../core/statistics/coefficient.ts'
import { resampledIntervals, type Interval, type Resampling } from '../../../core/statistics/resampling.ts'
import {
  addCounts,
  alphaOfTwo,
  alphaParts,
  kappaOf,
  kappaParts,
  noCounts,
  observedAgreement,
  prevalence,
  unitsIn,
  type TwoByTwo,
} from '../../../core/statistics/two-by-two.ts'
import { judge, type Compared, type Judged } from './judged.ts'
import { countPieces } from './pieces.ts'
import type { AgreementUnit } from './units.ts'

export type AgreementRow = {
  /** Nothing: over all codes, or any code where answers are compared. */
  readonly code: string | null
  readonly units: number
  /** Over all codes these add up. */
  readonly counts: TwoByTwo
  readonly observed: Coefficient
  readonly kappa: Coefficient
  readonly alpha: Coefficient
  /** The share of units that each coder coded. */
  readonly prevalence: { readonly first: Coefficient; readonly second: Coefficient }
  readonly kappaInterval: Interval | null
  readonly alphaInterval: Interval | null
}
export type Agreement = {
  readonly unit: AgreementUnit
  readonly coders: readonly [string, string]
  readonly transcripts: number
  /** So few that an interval over them tends to come out too narrow. */
  readonly hasFewTexts: boolean
  readonly gone: number
  readonly resampling: Resampling
  /** None where answers are compared: there it is any code. */
  readonly codes: readonly AgreementRow[]
  readonly overall: AgreementRow
}

/** Below so many drawn groups a bootstrap claims more than it knows (Cameron, Gelbach and Miller 2008: five to thirty are few). */
const enoughTexts = 30

/** Refused where `judge` refuses: a coder still codes blind, a text was not handed over. */
export const agreementOf = (
  study: Parameters<typeof judge>[0],
  compared: Compared,
  resampling: Resampling,
): Result<Agreement> => {
  const judged = judge(study, compared)
  if (!judged.ok) return judged
  const { codes, texts, gone } = judged.value
  const tables = codes.map((code) => texts.map(({ pieces }) => countPieces(pieces.get(code) ?? [])))
  const totals = tables.map((ofTexts) => ofTexts.reduce(addCounts, noCounts))
  const intervals = intervalsOf(tables, texts.length, resampling)
  const rows = totals.map((counts, place): AgreementRow => ({
    ...{ code: codes[place] ?? null, units: unitsIn(counts), ...figuresOf(counts) },
    ...{ kappa: kappaOf(counts), alpha: alphaOfTwo(counts) },
    ...{ kappaInterval: intervals[2 * place] ?? null, alphaInterval: intervals[2 * place + 1] ?? null },
  }))
  const isAny = compared.unit === 'answer'
  const [any] = rows
  return ok({
    ...{ unit: compared.unit, coders: compared.terms.coders, transcripts: texts.length },
    ...{ hasFewTexts: texts.length < enoughTexts, gone, resampling },
    codes: isAny ? [] : rows,
    overall: isAny && any ? any : overAll(totals, judged.value, intervals.slice(2 * codes.length)),
  })
}

const figuresOf = (counts: TwoByTwo): Pick<AgreementRow, 'counts' | 'observed' | 'prevalence'> => ({
  ...{ counts, observed: observedAgreement(counts), prevalence: prevalence(counts) },
})

const overAll = (
  totals: readonly TwoByTwo[],
  { codes }: Judged,
  [kappaInterval = null, alphaInterval = null]: readonly (Interval | null)[],
): AgreementRow => {
  const counts = totals.reduce(addCounts, noCounts)
  const isEmpty = unitsIn(counts) === 0
  return {
    ...{ code: null, units: codes.length === 0 ? 0 : unitsIn(counts) / codes.length, ...figuresOf(counts) },
    kappa: isEmpty ? kappaOf(counts) : beyondChance(pooled(totals.map(kappaParts))),
    alpha: isEmpty ? alphaOfTwo(counts) : beyondChance(pooled(totals.map(alphaParts))),
    ...{ kappaInterval, alphaInterval },
  }
}

/** For each code kappa and alpha, then both pooled, on the same draws. */
const intervalsOf = (
  tables: readonly (readonly TwoByTwo[])[],
  transcripts: number,
  resampling: Resampling,
): readonly (Interval | null)[] => {
  const units = (tables[0] ?? []).map(unitsIn)
  const coded = tables.map(codedIn)
  return resampledIntervals(transcripts, resampling, (times) => {
    const all = units.reduce((sum, count, place) => sum + count * (times[place] ?? 0), 0)
    const drawn = coded.map((ofTexts) => drawnCounts(ofTexts, times, all))
    const [kappas, alphas] = [drawn.map(kappaParts), drawn.map(alphaParts)]
    const each = kappas.flatMap((parts, place) => {
      const alpha = alphas[place]
      return [beyondChance(parts).value, alpha ? beyondChance(alpha).value : null]
    })
    return [...each, beyondChance(pooled(kappas)).value, beyondChance(pooled(alphas)).value]
  })
}

type CodedText = TwoByTwo & { readonly place: number }

/** Most texts lack most codes: only those where somebody coded are drawn one by one. */
const codedIn = (ofTexts: readonly TwoByTwo[]): readonly CodedText[] =>
  ofTexts.flatMap((counts, place) => (counts.neither === unitsIn(counts) ? [] : { ...counts, place }))

const drawnCounts = (coded: readonly CodedText[], times: Readonly<Uint32Array>, units: number): TwoByTwo => {
  let [both, onlyFirst, onlySecond] = [0, 0, 0]
  for (const text of coded) {
    const often = times[text.place] ?? 0
    both += often * text.both
    onlyFirst += often * text.onlyFirst
    onlySecond += often * text.onlySecond
  }
  return { both, onlyFirst, onlySecond, neither: units - both - onlyFirst - onlySecond }
}

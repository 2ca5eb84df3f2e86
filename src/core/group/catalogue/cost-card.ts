/** What a piece costs, line by line, from minutes and grams to the price in the buyer's currency (RULES.md R1–R2). */
import { percentOf, productCeilTo, productHalfUp, sum } from '../../kernel/amounts.ts'
import type { Day } from '../../kernel/day.ts'
import { ok, type Result } from '../../kernel/result.ts'
import { votedOn, type AgreementsState, type MissingAgreement } from '../agreements/agreements.ts'
import type { SheetSize } from './events.ts'

export type CostCard = {
  readonly tariffCentimos: number
  readonly yarnNormGrams: number
  readonly yarnCentimos: number
  readonly otherMaterialsCentimos: number
  readonly primeCostCentimos: number
  readonly overheadCentimos: number
  readonly marginCentimos: number
  readonly exportCostCentimos: number
  readonly fobCentimos: number
  /** FOB in the order's currency. */
  readonly fobMinor: number
  readonly labourShareOfFobBasisPoints: number
  readonly paidPerHourCentimos: number
}

/** R1: pay for one piece = ceilTo(minutes × hourly rate / 60, tariff step), rounded up in the maker's favour. */
export const tariffOf = (
  sheet: SheetSize,
  agreements: AgreementsState,
  on: Day,
): Result<number, MissingAgreement> => {
  const rate = votedOn(agreements, 'hourlyRate', on)
  if (!rate.ok) return rate
  const step = votedOn(agreements, 'tariffStep', on)
  if (!step.ok) return step
  return ok(productCeilTo(sheet.minutes, rate.value.centimosPerHour, 60, step.value.centimos))
}

/** R1: what a piece may use = ceil(grams × (1000 + waste per mille) / 1000). */
export const yarnNorm = (grams: number, wastePerMille: number): number =>
  productCeilTo(grams, 1000 + wastePerMille, 1000, 1)

/** R8: the waste that goes with grams delivered = halfUp(grams × waste per mille / 1000). */
export const wasteOf = (grams: number, wastePerMille: number): number =>
  productHalfUp(grams, wastePerMille, 1000)

type Yarn = { readonly normGrams: number; readonly centimos: number }

const yarnCost = (sheet: SheetSize, agreements: AgreementsState, on: Day): Result<Yarn, MissingAgreement> => {
  let [normGrams, centimos] = [0, 0]
  for (const { yarn, grams, wastePerMille } of sheet.yarns) {
    const price = votedOn(agreements, 'standardYarnPrice', on, yarn)
    if (!price.ok) return price
    const norm = yarnNorm(grams, wastePerMille)
    normGrams += norm
    centimos += productHalfUp(norm, price.value.centimosPerKg, 1000)
  }
  return ok({ normGrams, centimos })
}

/** R2: the cost card of one size on a day, with its price in `currency`. Refused: a vote that is missing. */
export const costCard = (
  sheet: SheetSize,
  agreements: AgreementsState,
  { on, currency }: { readonly on: Day; readonly currency: string },
): Result<CostCard, MissingAgreement> => {
  const tariff = tariffOf(sheet, agreements, on)
  if (!tariff.ok) return tariff
  const yarn = yarnCost(sheet, agreements, on)
  if (!yarn.ok) return yarn
  const overheadVote = votedOn(agreements, 'overhead', on)
  if (!overheadVote.ok) return overheadVote
  const marginVote = votedOn(agreements, 'margin', on)
  if (!marginVote.ok) return marginVote
  const rate = votedOn(agreements, 'costingRate', on, currency)
  if (!rate.ok) return rate
  const step = votedOn(agreements, 'priceStep', on, currency)
  if (!step.ok) return step

  const prime = sum([tariff.value, yarn.value.centimos, sheet.otherMaterialsCentimos])
  const overhead = percentOf(prime, overheadVote.value.percent)
  const margin = percentOf(prime + overhead, marginVote.value.percent)
  const fob = sum([prime, overhead, margin, sheet.exportCostCentimos])
  return ok({
    tariffCentimos: tariff.value,
    yarnNormGrams: yarn.value.normGrams,
    yarnCentimos: yarn.value.centimos,
    otherMaterialsCentimos: sheet.otherMaterialsCentimos,
    primeCostCentimos: prime,
    overheadCentimos: overhead,
    marginCentimos: margin,
    exportCostCentimos: sheet.exportCostCentimos,
    fobCentimos: fob,
    fobMinor: productCeilTo(fob, 1000, rate.value.rateThousandths, step.value.minor),
    labourShareOfFobBasisPoints:
      fob > 0 && Number.isSafeInteger(fob) ? productHalfUp(tariff.value, 10000, fob) : 0,
    paidPerHourCentimos: productHalfUp(tariff.value, 60, sheet.minutes),
  })
}

/** A season file (`chinu-season`, version 1): a group's agreements and what happened, in plain entries. */
import * as v from 'valibot'
import { accountName } from '../../core/kernel/account-name.ts'
import { code, currency, day, markUpPercent, percent, positive, whole } from '../../core/kernel/fields.ts'

const byCode = <Schema extends v.GenericSchema>(schema: Schema) => v.record(code, schema)

const product = v.strictObject({
  minutes: positive,
  yarnGrams: whole,
  wastePerMille: whole,
  yarn: code,
  otherMaterialsCentimos: whole,
  exportCostCentimos: whole,
})

/** A vote that the file leaves out is missing: the entry that needs it is refused. */
const agreements = v.strictObject({
  orderCurrency: currency,
  members: v.array(code),
  products: byCode(product),
  hourlyRateCentimos: v.optional(positive),
  tariffStepCentimos: v.optional(positive),
  standardYarnPriceCentimosPerKg: v.optional(byCode(whole), {}),
  overheadPercent: v.optional(markUpPercent),
  marginPercent: v.optional(markUpPercent),
  costingRateThousandths: v.optional(positive),
  priceStepCents: v.optional(positive),
  gradePayPercent: v.optional(byCode(markUpPercent)),
  groupFundPercent: v.optional(percent),
  yarnShortfallForgivenGrams: v.optional(whole),
  advanceRecoveryMaxPercent: v.optional(percent),
  savingsPercent: v.optional(byCode(percent), {}),
  paidThroughBank: v.optional(v.array(code), []),
  cashStepCentimos: v.optional(positive),
  federationCommissionPercent: v.optional(percent),
})

const entry = <const Type extends string, const Fields extends v.ObjectEntries>(type: Type, fields: Fields) =>
  v.strictObject({ id: code, date: day, type: v.literal(type), ...fields })

const events = v.variant('type', [
  entry('contributionsPaid', { centimosEach: whole }),
  entry('orderAccepted', { order: code, buyer: code, pieces: byCode(whole) }),
  entry('orderAdvanceReceived', { order: code, percent, bankFeeCents: whole, rateThousandths: positive }),
  entry('currencyExchanged', { cents: v.union([whole, v.literal('all')]), rateThousandths: positive }),
  entry('yarnBought', {
    yarn: code,
    grams: whole,
    priceCentimosPerKg: whole,
    freightCentimos: whole,
    paidFrom: accountName,
  }),
  entry('cashWithdrawn', { centimos: whole }),
  entry('expensePaid', {
    description: v.optional(v.string()),
    account: accountName,
    centimos: whole,
    paidFrom: accountName,
  }),
  entry('memberAdvancesPaid', { centimosByMember: byCode(whole) }),
  entry('yarnIssued', { yarn: code, gramsByMember: byCode(whole) }),
  entry('yarnReturned', { yarn: code, gramsByMember: byCode(whole) }),
  entry('piecesReceived', { member: code, product: code, pieces: whole, grade: code, yarnGrams: whole }),
  entry('yarnSettled', { yarn: code }),
  entry('paySettled', {}),
  entry('membersPaid', { maxCentimosEach: v.optional(whole) }),
  entry('localSaleMade', {
    sales: v.array(v.strictObject({ product: code, pieces: whole, centimos: whole })),
  }),
  entry('invoiceIssued', {
    invoice: code,
    order: code,
    pieces: byCode(whole),
    rateThousandths: positive,
    freightCents: v.optional(whole, 0),
  }),
  entry('invoiceCollected', { invoice: code, bankFeeCents: whole, rateThousandths: positive }),
  entry('surplusDistributed', { fundPercent: percent }),
])

export const seasonSchema = v.strictObject({
  format: v.literal('chinu-season'),
  version: v.literal(1),
  title: v.optional(v.string()),
  note: v.optional(v.string()),
  group: v.strictObject({ name: v.optional(v.string()), bookCurrency: currency }),
  agreements,
  events: v.array(events),
})

export type Season = v.InferOutput<typeof seasonSchema>
export type SeasonEntry = Season['events'][number]
export type SeasonAgreements = Season['agreements']

/** Wrong season files: each refused with its code and the entry's id, never an exception. */
import { expect, test } from 'vitest'
import { bytesOf, publicSeason, runInMemory } from '../../../test/season/season-in-memory.ts'

/** Any JSON, so that a test can put anything anywhere. */
type Loose = { [key: string]: Loose } & { push: (item: unknown) => void }
type Break = (entry: Loose, season: Loose) => void

const entriesOf = (season: Loose): Loose[] => season['events'] as unknown as Loose[]
const set = (object: Loose | undefined, fields: object): void => void Object.assign(object ?? {}, fields)

/** The public season with one entry, and what is around it, changed. */
const broken = (id: string, change: Break): Uint8Array => {
  const season = publicSeason() as unknown as Loose
  const entry = entriesOf(season).find((other) => (other['id'] as unknown) === id)
  if (!entry) throw new Error(`no entry ${id}`)
  change(entry, season)
  return bytesOf(season)
}

/** The same with the entry told once more, right behind itself. */
const again: Break = (entry, season) => {
  const entries = entriesOf(season)
  const copy = { ...entry, id: 'Again' } as unknown as Loose
  entries.splice(entries.indexOf(entry) + 1, 0, copy)
}
const fields =
  (changed: object): Break =>
  (entry) =>
    set(entry, changed)
const agreed =
  (changed: object): Break =>
  (_, season) =>
    set(season['agreements'], changed)

const refusalOf = (bytes: Uint8Array): string => {
  const run = runInMemory(bytes)
  return run.ok ? 'accepted' : `${run.error.code} ${run.error.figures['entry'] ?? ''}`
}

test('the public season itself is accepted', () => {
  expect(refusalOf(bytesOf(publicSeason()))).toBe('accepted')
})

test.each<[string, string, Break]>([
  ['a negative amount', 'E05', fields({ grams: -1 })],
  ['half a gram', 'E05', fields({ grams: 0.5 })],
  ['an amount beyond 2^53', 'E05', fields({ grams: 9007199254740992 })],
  ['an amount beyond all', 'E05', fields({ grams: 1e308 })],
  ['NaN as a word', 'E05', fields({ grams: 'NaN' })],
  ['a number as a text', 'E05', fields({ grams: '7000' })],
  ['nothing for an amount', 'E05', fields({ grams: null })],
  ['yes for an amount', 'E05', fields({ grams: true })],
  ['an unknown type', 'E05', fields({ type: 'yarnEaten' })],
  ['a type that every object has', 'E05', fields({ type: 'constructor' })],
  ['an account of no chart', 'E11', fields({ account: 'Otros:Cosa' })],
  ['an account with an accent', 'E05', fields({ paidFrom: 'Activo:Almacén' })],
  ['more than all of an order in advance', 'E03', fields({ percent: 101 })],
  ['a rate of nothing', 'E03', fields({ rateThousandths: 0 })],
  ['a negative cap', 'E30', fields({ maxCentimosEach: -1 })],
  ['an unknown word for all', 'E04', fields({ cents: 'todo' })],
  ['a stray field', 'E05', fields({ remark: 'x' })],
  ['a stray field that every object has', 'E05', fields({ toString: 'x' })],
  ['a day that does not exist', 'E05', fields({ date: '2006-02-30' })],
  ['a day with a time', 'E05', fields({ date: '2006-02-10T00:00' })],
  ['a year of five digits', 'E40', fields({ date: '12006-05-28' })],
  ['constructor as a member', 'E08', fields({ gramsByMember: { constructor: 5 } })],
  ['__proto__ as a member', 'E08', fields({ gramsByMember: JSON.parse('{"__proto__": 5}') as object })],
  ['__proto__ as a product', 'E12', fields({ product: '__proto__' })],
])('[SF2] %s', (_, id, change) => {
  expect(refusalOf(broken(id, change))).toBe(`season.badField ${id}`)
})

test.each<[string, Break]>([
  ['another format', (_, season) => set(season, { format: 'x' })],
  ['a newer version', (_, season) => set(season, { version: 2 })],
  ['a stray field', (_, season) => set(season, { remark: 'x' })],
  ['an object for the entries', (_, season) => set(season, { events: {} })],
  ['no members', (_, season) => set(season, { agreements: {} })],
  ['a member with a space', agreed({ members: ['M 01'] })],
  ['savings over 100 percent', agreed({ savingsPercent: { M04: 101 } })],
  ['a margin over 1000 percent', agreed({ marginPercent: 1001 })],
  ['a currency of no code', (_, season) => set(season, { group: { bookCurrency: 'soles' } })],
])('[SF2] outside the entries: %s', (_, change) => {
  expect(refusalOf(broken('E01', change))).toBe('season.badField –')
})

test.each<[string, string, unknown]>([
  ['season.badField #4', 'nothing', null],
  ['season.badField #4', 'a list', []],
  ['season.badField #4', 'no id', { type: 'paySettled', date: '2006-02-08' }],
  [`season.badField ${'x'.repeat(40)}`, 'an id too long', { id: 'x'.repeat(99), type: 'paySettled' }],
  ['season.badField a b', 'an id of two lines', { id: 'a\nb', type: 'paySettled', date: '2006-02-08' }],
])('[SF2] %s: %s for an entry', (refused, _, entry) => {
  expect(refusalOf(broken('E01', (__, season) => entriesOf(season).splice(3, 1, entry as Loose)))).toBe(
    refused,
  )
})

test.each<[string, string, Break]>([
  ['season.idTwice E04', 'E05', fields({ id: 'E04' })],
  ['season.dateGoesBack E05', 'E05', fields({ date: '2006-02-08' })],
  ['season.badField E01', 'E01', fields({ date: '0206-02-01' })],
])('[SF3] %s', (refused, id, change) => {
  expect(refusalOf(broken(id, change))).toBe(refused)
})

test.each<[string, Break]>([
  ['season.memberTwice –', (_, season) => season['agreements']?.['members']?.push('M01')],
  ['season.badField –', (_, season) => season['agreements']?.['members']?.push('Actor')],
  ['season.unknownMember –', agreed({ savingsPercent: { M99: 5 } })],
  ['season.unknownMember –', agreed({ paidThroughBank: ['M99'] })],
])('[SF4] %s', (refused, change) => {
  expect(refusalOf(broken('E01', change))).toBe(refused)
})

const renamed = (from: string, to: string): Uint8Array =>
  bytesOf(JSON.parse(JSON.stringify(publicSeason()).replaceAll(`"${from}"`, `"${to}"`)))

test('[SF5] the name of the book’s currency is for money only, and it has no rate to itself', () => {
  for (const goods of ['ALPNAT', 'CHULLO']) expect(refusalOf(renamed(goods, 'PEN'))).toBe('season.badField –')
  expect(refusalOf(broken('E01', agreed({ orderCurrency: 'PEN' })))).toBe('season.badField –')
  const atPar = agreed({ orderCurrency: 'PEN', costingRateThousandths: 1000 })
  expect(refusalOf(broken('E01', atPar))).toBe('season.badField E03')
})

test.each<[string, string, Break]>([
  ['people.unknownMember', 'E07', fields({ centimosByMember: { M99: 100 } })],
  ['people.unknownMember', 'E08', fields({ gramsByMember: { M99: 100 } })],
  ['people.unknownMember', 'E12', fields({ member: 'M99' })],
  ['people.unknownMember', 'E27', fields({ gramsByMember: { M99: 1 } })],
  ['catalogue.unknownProduct', 'E02', fields({ pieces: { NADA: 3 } })],
  ['catalogue.unknownArticle', 'E12', fields({ product: 'NADA' })],
  ['catalogue.unknownArticle', 'E12', fields({ product: 'constructor' })],
  ['catalogue.unknownArticle', 'E31', fields({ sales: [{ product: 'NADA', pieces: 1, centimos: 5 }] })],
  ['orders.unknownLine', 'E32', fields({ pieces: { NADA: 1 } })],
  ['yarn.unknown', 'E05', fields({ yarn: 'NADA' })],
  ['yarn.unknown', 'E05', fields({ yarn: 'toString' })],
  ['yarn.unknown', 'E08', fields({ yarn: 'NADA' })],
  ['yarn.unknown', 'E28', fields({ yarn: 'NADA' })],
  ['orders.unknown', 'E03', fields({ order: 'P99' })],
  ['orders.unknown', 'E32', fields({ order: 'P99' })],
  ['sales.unknownInvoice', 'E34', fields({ invoice: 'F999' })],
  ['agreements.unknownGrade', 'E12', fields({ grade: 'Z' })],
  ['agreements.unknownGrade', 'E12', fields({ grade: 'constructor' })],
])('[SF6] %s at %s', (code, id, change) => {
  expect(refusalOf(broken(id, change))).toBe(`${code} ${id}`)
})

test.each<[string, string, Break]>([
  ['money.stockShort', 'E06', fields({ centimos: 99999999 })],
  ['money.stockShort', 'E05', fields({ priceCentimosPerKg: 999999 })],
  ['money.stockShort', 'E05', fields({ paidFrom: 'Activo:Nada' })],
  ['money.stockShort', 'E07', fields({ centimosByMember: { M01: 99999999 } })],
  ['money.stockShort', 'E04', fields({ cents: 99999999 })],
  ['money.stockShort', 'E31', fields({ sales: [{ product: 'CHULLO', pieces: 9999, centimos: 5 }] })],
  ['sales.morePiecesThanThere', 'E32', fields({ pieces: { CHULLO: 9999 } })],
  ['yarn.storeShort', 'E08', fields({ gramsByMember: { M01: 999999 } })],
  ['yarn.overdrawn', 'E12', fields({ yarnGrams: 99999 })],
  ['yarn.overdrawn', 'E27', fields({ gramsByMember: { M01: 999999 } })],
  ['money.feeTooLarge', 'E03', fields({ bankFeeCents: 99999999 })],
  ['money.feeTooLarge', 'E34', fields({ bankFeeCents: 99999999 })],
])('[SF7] %s at %s', (code, id, change) => {
  expect(refusalOf(broken(id, change))).toBe(`${code} ${id}`)
})

test.each([
  ['orders.acceptedTwice', 'E02'],
  ['money.secondAdvance', 'E03'],
  ['money.nothingToSettle', 'E29'],
  ['sales.invoicedTwice', 'E32'],
  ['sales.collectedTwice', 'E34'],
])('[SF8] %s', (code, id) => {
  expect(refusalOf(broken(id, again))).toBe(`${code} Again`)
})

test.each([
  ['hourlyRateCentimos', 'hourlyRate', 'E02'],
  ['tariffStepCentimos', 'tariffStep', 'E02'],
  ['standardYarnPriceCentimosPerKg', 'standardYarnPrice', 'E02'],
  ['overheadPercent', 'overhead', 'E02'],
  ['marginPercent', 'margin', 'E02'],
  ['costingRateThousandths', 'costingRate', 'E02'],
  ['priceStepCents', 'priceStep', 'E02'],
  ['gradePayPercent', 'gradePay', 'E12'],
  ['yarnShortfallForgivenGrams', 'yarnShortfallForgiven', 'E28'],
  ['groupFundPercent', 'groupFund', 'E29'],
  ['advanceRecoveryMaxPercent', 'advanceRecovery', 'E29'],
  ['cashStepCentimos', 'cashStep', 'E30'],
  ['federationCommissionPercent', 'federationCommission', 'E32'],
])('[SF9] without %s the vote %s is missing', (field, matter, id) => {
  const run = runInMemory(broken('E01', (_, season) => delete season['agreements']?.[field]))
  expect(run).toMatchObject({
    ok: false,
    error: { code: 'agreements.missing', figures: { matter, entry: id } },
  })
})

test.each<[string, string, Break]>([
  ['money.tooLarge', 'E01', fields({ centimosEach: Number.MAX_SAFE_INTEGER })],
  ['kernel.tooLarge', 'E02', fields({ pieces: { CHULLO: Number.MAX_SAFE_INTEGER } })],
  ['kernel.tooLarge', 'E02', agreed({ hourlyRateCentimos: Number.MAX_SAFE_INTEGER })],
])('[SF10] %s at %s', (code, id, change) => {
  expect(refusalOf(broken(id, change))).toBe(`${code} ${id}`)
})

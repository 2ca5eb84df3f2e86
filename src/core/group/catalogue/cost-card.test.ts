import { expect, test } from 'vitest'
import { chompa, chullo, day0, refusal, seasonVotes, vote, workingGroup } from '../../../../test/story.ts'
import { costCard, tariffOf, wasteOf, yarnNorm } from './cost-card.ts'
import { livingWageHour, minimumWageHour } from './wages.ts'

const card = (sheet: typeof chullo, book = workingGroup(), on = day0) =>
  costCard(sheet, book.group.agreements, { on, currency: 'USD' })

test('[CA7] the cost cards of the public season come out to the céntimo (R1, R2)', () => {
  expect([card(chullo), card(chompa)].map((result) => (result.ok ? result.value : result))).toEqual([
    {
      ...{ tariffCentimos: 1930, yarnNormGrams: 99, yarnCentimos: 584, otherMaterialsCentimos: 60 },
      ...{ primeCostCentimos: 2574, overheadCentimos: 309, marginCentimos: 432, exportCostCentimos: 120 },
      ...{ fobCentimos: 3435, fobMinor: 1055, labourShareOfFobBasisPoints: 5619, paidPerHourCentimos: 351 },
    },
    {
      ...{ tariffCentimos: 10850, yarnNormGrams: 541, yarnCentimos: 3192, otherMaterialsCentimos: 240 },
      ...{ primeCostCentimos: 14282, overheadCentimos: 1714, marginCentimos: 2399, exportCostCentimos: 400 },
      ...{ fobCentimos: 18795, fobMinor: 5750, labourShareOfFobBasisPoints: 5773, paidPerHourCentimos: 350 },
    },
  ])
})

test('[CA8] the tariff is rounded up to the step, in the maker’s favour; so is the yarn norm', () => {
  const { agreements } = workingGroup().group
  const tariffs = [1, 330, 331, 12].map((minutes) => tariffOf({ ...chullo, minutes }, agreements, day0))
  expect(tariffs.map((tariff) => tariff.ok && tariff.value)).toEqual([10, 1930, 1940, 70])
  expect([yarnNorm(95, 40), yarnNorm(100, 0), yarnNorm(0, 40)]).toEqual([99, 100, 0])
  expect([wasteOf(190, 40), wasteOf(12, 40), wasteOf(13, 40)]).toEqual([8, 0, 1])
})

test('[CA9] several yarns are each counted with their own waste and voted price', () => {
  const book = workingGroup()
  vote(book, 'standardYarnPrice', { yarn: 'ROJO', centimosPerKg: 9000 })
  const result = card(
    { ...chullo, yarns: [...chullo.yarns, { yarn: 'ROJO', grams: 10, wastePerMille: 100 }] },
    book,
  )
  expect(result.ok && [result.value.yarnNormGrams, result.value.yarnCentimos]).toEqual([99 + 11, 584 + 99])
})

test('[CA10] without one of the votes that it needs there is no card, and the missing one is named', () => {
  const needed = [
    'hourlyRate',
    'tariffStep',
    'standardYarnPrice',
    'overhead',
    'margin',
    'costingRate',
    'priceStep',
  ] as const
  expect(needed.map((matter) => refusal(card(chullo, workingGroup(matter)))?.figures['matter'])).toEqual([
    ...needed,
  ])
})

test('[CA11] each card is of its day: a later vote changes the later cards only', () => {
  const book = workingGroup()
  vote(book, 'hourlyRate', { centimosPerHour: 700 }, '2006-06-01')
  const tariff = (on: string) => {
    const result = card(chullo, book, on)
    return result.ok && result.value.tariffCentimos
  }
  expect([tariff('2006-05-31'), tariff('2006-06-01')]).toEqual([1930, 3850])
  expect(seasonVotes.hourlyRate.centimosPerHour).toBe(350)
})

test('[CA12] a sum beyond what a whole number holds comes out as none, never rounded', () => {
  const result = card({ ...chullo, otherMaterialsCentimos: Number.MAX_SAFE_INTEGER })
  expect(result.ok && Number.isSafeInteger(result.value.fobMinor)).toBe(false)
})

test('[CA13] the paid hour stands beside the minimum and the living wage of the day, with their dates and certainty', () => {
  expect([
    minimumWageHour('1999-01-01'),
    minimumWageHour('2006-02-01'),
    minimumWageHour('2012-01-01'),
  ]).toEqual([
    undefined,
    { centimosPerHour: 208, since: '2006-01-01', source: 'RMV, El Comercio 2022', certain: true },
    { centimosPerHour: 229, since: '2008-01-01', source: 'RMV, El Comercio 2022', certain: false },
  ])
  expect([livingWageHour('2006-02-01'), livingWageHour('2024-06-01'), livingWageHour('2026-06-01')]).toEqual([
    undefined,
    { centimosPerHour: 960, since: '2024-01-01', source: 'Anker, rural Peru, 2024', certain: true },
    { centimosPerHour: 960, since: '2024-01-01', source: 'Anker, rural Peru, 2024', certain: false },
  ])
})

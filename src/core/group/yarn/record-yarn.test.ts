import { expect, test } from 'vitest'
import { decided, done, foundedGroup, refusal, tell } from '../../../../test/story.ts'
import {
  decideBringOwnYarn,
  decideBuyYarn,
  decideDeclareWaste,
  decideIssueYarn,
  decidePassYarn,
  decideReturnYarn,
} from './record-yarn.ts'

const on = '2006-02-10'
const bought = {
  on,
  lot: 'L1',
  yarn: 'ALPNAT',
  grams: 1000,
  centimosPerKg: 6000,
  freightCentimos: 0,
  paidFrom: 'Activo:Caja',
}

test('[YA13] what was weighed is recorded as it was told, even beyond what the store has', () => {
  const book = foundedGroup()
  done(book, (group) => decideBuyYarn(group, bought))
  expect(
    done(book, (group) => decideIssueYarn(group, { on, lot: 'L1', to: [{ person: 'M04', grams: 5000 }] })),
  ).toEqual([{ type: 'yarn.issued', v: 1, body: { on, lot: 'L1', to: [{ person: 'M04', grams: 5000 }] } }])
  expect(
    done(book, (group) => decideReturnYarn(group, { on, lot: 'L1', from: [{ person: 'M04', grams: 9 }] })),
  ).toEqual([{ type: 'yarn.returned', v: 1, body: { on, lot: 'L1', from: [{ person: 'M04', grams: 9 }] } }])
})

test('[YA14] an unknown lot or woman is refused by name', () => {
  const book = foundedGroup()
  done(book, (group) => decideBuyYarn(group, bought))
  const line = [{ person: 'M99', grams: 5 }]
  const tried = [
    decided(book, (group) => decideIssueYarn(group, { on, lot: 'L9', to: [] })),
    decided(book, (group) => decideIssueYarn(group, { on, lot: 'L1', to: line })),
    decided(book, (group) => decideReturnYarn(group, { on, lot: 'L1', from: line })),
    decided(book, (group) => decidePassYarn(group, { on, lot: 'L1', from: 'M99', to: 'M04', grams: 5 })),
    decided(book, (group) => decideDeclareWaste(group, { on, lot: 'L1', person: 'M99', grams: 5 })),
    decided(book, (group) =>
      decideBringOwnYarn(group, { on, lot: 'H1', yarn: 'X', person: 'M99', grams: 5 }),
    ),
  ]
  const stranger = { code: 'people.unknownMember', figures: { person: 'M99' } }
  expect(tried.map(refusal)).toEqual([
    { code: 'yarn.unknownLot', figures: { lot: 'L9' } },
    ...Array(5).fill(stranger),
  ])
})

test('[YA15] a lot keeps its yarn and its owner: another is refused, a second delivery of the same welcome', () => {
  const book = foundedGroup()
  done(book, (group) => decideBuyYarn(group, bought))
  tell(book, 'yarn.ownBrought', { on, lot: 'H1', yarn: 'HILADO', person: 'M04', grams: 300 })
  const tried = [
    decided(book, (group) => decideBuyYarn(group, bought)),
    decided(book, (group) => decideBuyYarn(group, { ...bought, yarn: 'OVEJA' })),
    decided(book, (group) => decideBuyYarn(group, { ...bought, lot: 'H1', yarn: 'HILADO' })),
    decided(book, (group) =>
      decideBringOwnYarn(group, { on, lot: 'H1', yarn: 'HILADO', person: 'M06', grams: 5 }),
    ),
    decided(book, (group) =>
      decideBringOwnYarn(group, { on, lot: 'H1', yarn: 'HILADO', person: 'M04', grams: 5 }),
    ),
  ]
  expect(tried.map((result) => refusal(result)?.code)).toEqual([
    undefined,
    ...Array(3).fill('yarn.lotTwice'),
    undefined,
  ])
})

test('[YA16] yarn is passed from one woman to another, not to herself', () => {
  const book = foundedGroup()
  done(book, (group) => decideBuyYarn(group, bought))
  expect(
    refusal(
      decided(book, (group) => decidePassYarn(group, { on, lot: 'L1', from: 'M04', to: 'M04', grams: 5 })),
    ),
  ).toEqual({
    ...{ code: 'yarn.passedToHerself', figures: { person: 'M04', lot: 'L1' } },
  })
})

test('[YA17] grams below nothing, in parts or beyond all measure are refused, and nothing is written', () => {
  const book = foundedGroup()
  done(book, (group) => decideBuyYarn(group, bought))
  const entries = book.entries.length
  const issue = (grams: number) =>
    refusal(
      decided(book, (group) => decideIssueYarn(group, { on, lot: 'L1', to: [{ person: 'M04', grams }] })),
    )?.code
  expect([-1, 0.5, 2 ** 53, NaN].map(issue)).toEqual([
    'kernel.badField',
    'kernel.badField',
    'kernel.tooLarge',
    'kernel.badField',
  ])
  expect(book.entries.length).toBe(entries)
})

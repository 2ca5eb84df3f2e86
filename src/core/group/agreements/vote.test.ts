/** Votes written down, and how each matter stands. */
import { expect, test } from 'vitest'
import { agree, answer, done, foundedGroup, refusal, vote } from '../../../../test/story.ts'
import { standingOf, votedOn } from './agreements.ts'
import { decideVote, type Vote } from './vote.ts'

const on = '2006-02-10'
const rate: Vote = { on, from: on, matter: 'hourlyRate', terms: { centimosPerHour: 350 } }

test('[AG20] a vote holds from its day, with the hands that were counted', () => {
  const book = foundedGroup()
  const votes = { for: 14, against: 2, abstained: 1 }
  const [event] = done(book, (group) => decideVote(group, { ...rate, from: '2006-03-01', votes }))
  expect(event).toMatchObject({ type: 'agreements.voted', body: { on, from: '2006-03-01', votes } })
  expect(votedOn(book.group.agreements, 'hourlyRate', on).ok).toBe(false)
  expect(votedOn(book.group.agreements, 'hourlyRate', '2006-03-01')).toEqual({
    ok: true,
    value: { centimosPerHour: 350 },
  })
})

test('[AG22] the own currency costs 1, another one what was voted', () => {
  const book = foundedGroup()
  const costing = (currency: string, rateThousandths: number): Vote => ({
    ...{ on, from: on, matter: 'costingRate', terms: { currency, rateThousandths } },
  })
  expect(refusal(answer(book, (group) => decideVote(group, costing('PEN', 3700))))?.code).toBe(
    'agreements.ownRate',
  )
  expect([costing('PEN', 1000), costing('USD', 3700)].map((told) => decideVote(book.group, told).ok)).toEqual(
    [true, true],
  )
})

test.each([
  ['hourlyRate', {}],
  ['hourlyRate', { centimosPerHour: 0 }],
  ['hourlyRate', { centimosPerHour: 3.5 }],
  ['hourlyRate', { percent: 5 }],
  ['groupFund', { percent: 101 }],
  ['fairness', { by: 'beauty' }],
  ['season', { firstDay: 'soon' }],
] as const)('[AG20] %s with %o is refused', (matter, terms) => {
  const decided = answer(foundedGroup(), (group) => decideVote(group, { ...rate, matter, terms }))
  expect(refusal(decided)).toEqual({ code: 'agreements.termsIncomplete', figures: { matter } })
})

test.each([[[]], [['A', 'B', 'A']]])('[AG20] grades %o are refused', (codes: readonly string[]) => {
  const grades = codes.map((grade) => ({ grade, percent: 90, goods: 'first' }))
  const decided = answer(foundedGroup(), (group) =>
    decideVote(group, { ...rate, matter: 'gradePay', terms: { grades } }),
  )
  expect(refusal(decided)?.code).toBe('agreements.gradeTwice')
})

test('[AG21] what holds and what comes, yarn by yarn; her own word is not a vote', () => {
  const book = foundedGroup()
  vote(book, 'standardYarnPrice', { yarn: 'ALPNAT', centimosPerKg: 5900 })
  vote(book, 'standardYarnPrice', { yarn: 'OVEJA', centimosPerKg: 2100 })
  vote(book, 'standardYarnPrice', { yarn: 'ALPNAT', centimosPerKg: 6300 }, '2006-05-01')
  vote(book, 'standardYarnPrice', { yarn: 'ALPNAT', centimosPerKg: 6200 }, '2006-04-01')
  vote(book, 'mostLines', { lines: 4 })
  agree(book, 'M02', 'mostLines', { lines: 2 })
  const prices = standingOf(book.group.agreements, 'standardYarnPrice', on)
  expect(prices.map(({ about, holds, comes }) => [about, holds?.terms, comes?.from])).toEqual([
    ['ALPNAT', { yarn: 'ALPNAT', centimosPerKg: 5900 }, '2006-04-01'],
    ['OVEJA', { yarn: 'OVEJA', centimosPerKg: 2100 }, undefined],
  ])
  expect(standingOf(book.group.agreements, 'mostLines', on).map(({ about }) => about)).toEqual([''])
  expect(standingOf(book.group.agreements, 'hourlyRate', on)).toEqual([])
})

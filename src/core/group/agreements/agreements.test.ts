import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  copyOn,
  day0,
  findings,
  foundedGroup,
  meet,
  phone,
  refusal,
  seasonVotes,
  tell,
  vote,
} from '../../../../test/story.ts'
import { gradeOn, memberAgreedOn, payShownOn, votedOn } from './agreements.ts'
import { agreementsEvents, votedTerms } from './events.ts'

test('[AG1] nothing has a default: a book without a vote names the one that is missing', () => {
  const { agreements } = foundedGroup().group
  const missing = (Object.keys(votedTerms) as (keyof typeof votedTerms)[]).map((matter) =>
    refusal(votedOn(agreements, matter, day0)),
  )
  expect(missing).toEqual(
    Object.keys(votedTerms).map((matter) => ({
      code: 'agreements.missing',
      figures: { matter, about: '', on: day0 },
    })),
  )
})

test('[AG2] a vote holds from its day until a later one does; of two from one day the one told last', () => {
  const book = foundedGroup()
  vote(book, 'hourlyRate', { centimosPerHour: 350 }, '2006-02-01')
  vote(book, 'hourlyRate', { centimosPerHour: 400 }, '2006-06-01')
  vote(book, 'hourlyRate', { centimosPerHour: 410 }, '2006-06-01')
  const rate = (on: string) => {
    const voted = votedOn(book.group.agreements, 'hourlyRate', on)
    return voted.ok ? voted.value.centimosPerHour : voted.error.code
  }
  const days = ['2006-01-31', '2006-02-01', '2006-05-31', '2006-06-01']
  expect(days.map(rate)).toEqual(['agreements.missing', 350, 350, 410])
})

test('[AG3] a vote taken today may hold from a later day, and an older vote told late changes nothing newer', () => {
  const book = foundedGroup()
  const voted = (on: string, from: string, percent: number) =>
    tell(book, 'agreements.voted', {
      on,
      from,
      matter: 'overhead',
      terms: { percent },
      seen: { ...book.group.seen },
    })
  voted('2006-02-01', '2006-07-01', 20)
  voted('2006-03-01', '2006-03-01', 12)
  const overhead = (on: string) => votedOn(book.group.agreements, 'overhead', on)
  expect([overhead('2006-06-30'), overhead('2006-07-01')]).toEqual([
    { ok: true, value: { percent: 12 } },
    { ok: true, value: { percent: 20 } },
  ])
})

test('[AG4] prices of yarn and rates of currencies are voted each for itself', () => {
  const book = foundedGroup()
  vote(book, 'standardYarnPrice', { yarn: 'ALPNAT', centimosPerKg: 5900 })
  vote(book, 'costingRate', { currency: 'USD', rateThousandths: 3270 })
  const { agreements } = book.group
  expect(votedOn(agreements, 'standardYarnPrice', day0, 'ALPNAT').ok).toBe(true)
  expect(refusal(votedOn(agreements, 'standardYarnPrice', day0, 'OVEJA'))?.figures).toEqual({
    ...{ matter: 'standardYarnPrice', about: 'OVEJA', on: day0 },
  })
  expect(refusal(votedOn(agreements, 'costingRate', day0, 'EUR'))?.code).toBe('agreements.missing')
})

test('[AG5] savings and the way she is paid are each woman’s own, with their day; without her word nothing', () => {
  const book = foundedGroup()
  tell(
    book,
    'agreements.memberAgreed',
    { on: day0, from: day0, person: 'M04', matter: 'savings', terms: { percent: 10 } },
    'M04',
  )
  tell(
    book,
    'agreements.memberAgreed',
    { on: day0, from: '2006-05-01', person: 'M04', matter: 'savings', terms: { percent: 0 } },
    'M04',
  )
  const { agreements } = book.group
  const savings = (on: string, person: string) => memberAgreedOn(agreements, 'savings', on, person)
  expect([
    savings(day0, 'M04'),
    savings('2006-05-01', 'M04'),
    savings(day0, 'M05'),
    memberAgreedOn(agreements, 'payChannel', day0, 'M04'),
  ]).toEqual([{ percent: 10 }, { percent: 0 }, undefined, undefined])
})

test('[AG6] a grade pays what was voted for it on the day; a grade without a vote is refused', () => {
  const book = foundedGroup()
  vote(book, 'gradePay', { grades: [...seasonVotes.gradePay.grades] })
  const { agreements } = book.group
  expect(gradeOn(agreements, 'B', day0)).toEqual({
    ok: true,
    value: { grade: 'B', percent: 85, goods: 'second' },
  })
  expect(refusal(gradeOn(agreements, 'constructor', day0))).toEqual({
    ...{ code: 'agreements.unknownGrade', figures: { grade: 'constructor', on: day0 } },
  })
})

test('[AG7] terms are whole and within sense: no rate of 0, no part above 100, no field beside', () => {
  const parse = (matter: string, terms: object) =>
    v.safeParse(agreementsEvents['agreements.voted'], { on: day0, from: day0, matter, terms, seen: {} })
      .success
  expect([
    parse('hourlyRate', { centimosPerHour: 350 }),
    parse('hourlyRate', { centimosPerHour: 0 }),
    parse('hourlyRate', { centimosPerHour: 3.5 }),
    parse('groupFund', { percent: 101 }),
    parse('groupFund', { percent: 5, why: 'words' }),
    parse('tariffStep', { centimosPerHour: 350 }),
    parse('rent', { percent: 5 }),
  ]).toEqual([true, false, false, false, false, false, false])
})

test('[AG8] of two votes on one matter on two phones that had not met, the first stands and the other is a finding', () => {
  const book = foundedGroup()
  const other = copyOn(book, phone)
  vote(book, 'hourlyRate', { centimosPerHour: 350 }, '2006-02-03')
  vote(other, 'hourlyRate', { centimosPerHour: 400 }, '2006-02-04')
  meet(book, other)
  for (const copy of [book, other]) {
    expect(votedOn(copy.group.agreements, 'hourlyRate', '2006-03-01')).toEqual({
      ok: true,
      value: { centimosPerHour: 350 },
    })
    expect(findings(copy)).toEqual(['book.decidedTwice agreements.voted'])
  }
})

test('[AG9] the smallest lot is voted for each article; wishes and the most lines that she wants are her own', () => {
  const book = foundedGroup()
  vote(book, 'minimumLot', { article: 'CHULLO', pieces: 4 })
  const own = { on: day0, from: day0, person: 'M06' }
  tell(
    book,
    'agreements.memberAgreed',
    { ...own, matter: 'desiredIncome', terms: { centimos: 60000 } },
    'M06',
  )
  tell(book, 'agreements.memberAgreed', { ...own, matter: 'mostLines', terms: { lines: 2 } }, 'M06')
  const { agreements } = book.group
  expect([
    votedOn(agreements, 'minimumLot', day0, 'CHULLO'),
    refusal(votedOn(agreements, 'minimumLot', day0, 'CHOMPA'))?.figures['about'],
    memberAgreedOn(agreements, 'desiredIncome', day0, 'M06'),
    memberAgreedOn(agreements, 'mostLines', day0, 'M06'),
    refusal(votedOn(agreements, 'mostLines', day0))?.code,
  ]).toEqual([
    { ok: true, value: { article: 'CHULLO', pieces: 4 } },
    'CHOMPA',
    { centimos: 60000 },
    { lines: 2 },
    'agreements.missing',
  ])
})

test('[AG10] what of pay is open to all is voted; without a vote the rate is open and amounts are private', () => {
  const book = foundedGroup()
  expect(payShownOn(book.group.agreements, day0)).toBe('rates')
  vote(book, 'payShown', { on: 'amounts' }, '2006-03-01')
  vote(book, 'payShown', { on: 'ticks' }, '2006-05-01')
  const days = ['2006-02-28', '2006-03-01', '2006-05-01']
  expect(days.map((day) => payShownOn(book.group.agreements, day))).toEqual(['rates', 'amounts', 'ticks'])
  const terms = { on: 'names' }
  const voted = { on: day0, from: day0, matter: 'payShown', terms, seen: {} }
  expect(v.safeParse(agreementsEvents['agreements.voted'], voted).success).toBe(false)
})

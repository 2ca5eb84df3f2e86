import { expect, test } from 'vitest'
import {
  balance,
  copyOn,
  day0,
  decided,
  done,
  findings,
  foundedGroup,
  meet,
  phone,
  refusal,
  smuggle,
  tell,
  type Book,
} from '../../../../test/story.ts'
import { groupToText, textToGroup } from '../snapshot.ts'
import { openFindings } from '../findings/findings.ts'
import { decideCountCash, worthOf } from './count-cash.ts'

const on = '2006-02-08'
const counts = [
  { centimos: 20000, pieces: 1 },
  { centimos: 500, pieces: 0 },
  { centimos: 10, pieces: 3 },
]
const three = ['M01', 'M02', 'M03'] as const
/** The cash box holds 200.50 by the book; M05 and M06 are of one household. */
const withCash = (): Book => {
  const book = foundedGroup()
  const paidFrom = 'Patrimonio:Aportes'
  tell(book, 'money.expensePaid', { on: day0, account: 'Activo:Caja', paidFrom, centimos: 20050 })
  return book
}

test('[MO43] three members who are not all of one household count; others are refused', () => {
  const book = withCash()
  tell(book, 'people.householdLinked', { on: day0, person: 'M04', household: 'H1' })
  tell(book, 'people.paused', { on: '2006-02-07', person: 'M03' })
  const by = (...countedBy: [string, string, string]) =>
    refusal(decided(book, (group) => decideCountCash(group, { on, counts, countedBy })))?.code
  expect([
    by('M01', 'M01', 'M02'),
    by('M04', 'M05', 'M06'),
    by('M01', 'M02', 'M03'),
    by('M01', 'M02', 'M99'),
    by('M01', 'M05', 'M06'),
  ]).toEqual([...Array.from({ length: 4 }, () => 'money.threeCount'), undefined])
})

test('[MO43] a count told all the same stands, is a finding, and moves no money', () => {
  const book = withCash()
  smuggle(book, 'money.cashCounted', { on, counts, countedBy: ['M01', 'M01', 'M02'] }, 'M02')
  expect(findings(book)).toEqual(['money.threeCount Activo:Caja', 'money.countDiffers Activo:Caja'])
  expect([balance(book, 'Activo:Caja'), book.group.money.lastCount?.countedCentimos]).toEqual([20050, 20030])
})

test('[MO44] what was counted is the sum of its parts; where it differs it is a finding with both', () => {
  const book = withCash()
  expect(worthOf(counts)).toBe(20030)
  done(book, (group) => decideCountCash(group, { on, counts, countedBy: three }))
  expect(openFindings(book.group.findings)[0]?.figures).toEqual({
    ...{ countedCentimos: 20030, bookCentimos: 20050, about: 'Activo:Caja' },
  })
  const right = [...counts, { centimos: 20, pieces: 1 }]
  done(book, (group) => decideCountCash(group, { on, counts: right, countedBy: three }))
  expect(book.group.money.lastCount).toEqual({ on, countedCentimos: 20050, bookCentimos: 20050 })
  expect(findings(book)).toHaveLength(1)
  expect(textToGroup(groupToText(book.group))).toEqual(book.group)
})

test('[MO44] cash spent before the count, and told after it on another phone, makes them agree on every copy', () => {
  const book = withCash()
  const other = copyOn(book, phone)
  done(book, (group) => decideCountCash(group, { on, counts, countedBy: three }))
  const spent = { account: 'Gastos:Insumos', paidFrom: 'Activo:Caja', centimos: 20 }
  tell(other, 'money.expensePaid', { on: '2006-02-07', ...spent })
  expect(findings(book)).toEqual(['money.countDiffers Activo:Caja'])
  meet(book, other)
  for (const copy of [book, other]) {
    expect(findings(copy)).toEqual([])
    expect(copy.group.money.lastCount).toEqual({ on, countedCentimos: 20030, bookCentimos: 20030 })
  }
  expect(groupToText(book.group)).toBe(groupToText(other.group))
})

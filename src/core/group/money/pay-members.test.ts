import { expect, test } from 'vitest'
import {
  balance,
  copyOn,
  day0,
  decided,
  done,
  findings,
  lastRef,
  meet,
  phone,
  postingsOf,
  refusal,
  tell,
  workingGroup,
  type Book,
} from '../../../../test/story.ts'
import { decidePayMember, decidePayMembers } from './pay-members.ts'

const on = '2006-05-01'
/** Elsa (bank) is owed 60.07, Vilma 31.05, Nancy owes 5.00; the cash box and the bank hold 500.00 each. */
const owing = (...without: 'cashStep'[]): Book => {
  const book = workingGroup(...without)
  for (const account of ['Activo:Caja', 'Activo:Banco-PEN']) {
    tell(book, 'money.expensePaid', { on: day0, account, paidFrom: 'Patrimonio:Aportes', centimos: 50000 })
  }
  for (const [person, centimos] of [
    ['M04', 6007],
    ['M05', 3105],
  ] as const) {
    tell(book, 'money.expensePaid', {
      on: day0,
      account: 'Gastos:Insumos',
      paidFrom: `Pasivo:Socias:${person}`,
      centimos,
    })
  }
  tell(book, 'money.expensePaid', {
    on: day0,
    account: 'Pasivo:Socias:M06',
    paidFrom: 'Patrimonio:Aportes',
    centimos: 500,
  })
  tell(
    book,
    'agreements.memberAgreed',
    { on: day0, from: day0, person: 'M04', matter: 'payChannel', terms: { channel: 'bank' } },
    'M04',
  )
  return book
}
const lines = (book: Book, maxCentimosEach?: number) =>
  done(book, (group) =>
    decidePayMembers(group, { on, ...(maxCentimosEach === undefined ? {} : { maxCentimosEach }) }),
  )[0]?.body

test('[MO24] each is paid what she is owed: through the bank to the céntimo, in cash down to the step (R10)', () => {
  const book = owing()
  expect(lines(book)).toEqual({
    on,
    lines: [
      { person: 'M04', centimos: 6007, channel: 'bank' },
      { person: 'M05', centimos: 3100, channel: 'cash' },
    ],
  })
  expect(postingsOf(book, lastRef(book))).toEqual([
    ['Pasivo:Socias:M04 6007', 'Activo:Banco-PEN -6007'],
    ['Pasivo:Socias:M05 3100', 'Activo:Caja -3100'],
  ])
  expect(['M04', 'M05', 'M06'].map((person) => balance(book, `Pasivo:Socias:${person}`))).toEqual([
    0, -5, 500,
  ])
})

test('[MO25] with a most for each, nobody gets more, and the rest stays owed to her', () => {
  expect(lines(owing(), 3055)).toEqual({
    on,
    lines: [
      { person: 'M04', centimos: 3055, channel: 'bank' },
      { person: 'M05', centimos: 3050, channel: 'cash' },
    ],
  })
})

test('[MO26] without the vote on the cash step nobody is paid by list', () => {
  expect(
    refusal(decided(owing('cashStep'), (group) => decidePayMembers(group, { on })))?.figures['matter'],
  ).toBe('cashStep')
})

test('[MO27] one woman may be paid a stated sum, never more than she is owed', () => {
  const book = owing()
  const pay = (person: string, centimos: number) =>
    decided(book, (group) => decidePayMember(group, { on, person, centimos, channel: 'cash' }))
  expect([pay('M05', 105), pay('M05', 3001), pay('M06', 1), pay('M99', 1)].map(refusal)).toEqual([
    undefined,
    { code: 'money.moreThanOwed', figures: { person: 'M05', centimos: 3001, owedCentimos: 3000 } },
    { code: 'money.moreThanOwed', figures: { person: 'M06', centimos: 1, owedCentimos: 0 } },
    { code: 'people.unknownMember', figures: { person: 'M99' } },
  ])
})

test('[MO28] cash handed over on two phones remains a fact: posted, and more than owed is a finding', () => {
  const book = owing()
  const other = copyOn(book, phone)
  lines(book)
  lines(other)
  meet(book, other)
  for (const copy of [book, other]) {
    expect([balance(copy, 'Pasivo:Socias:M05'), balance(copy, 'Activo:Caja')]).toEqual([3095, 43800])
    expect(findings(copy)).toEqual(['money.paidMoreThanOwed M04', 'money.paidMoreThanOwed M05'])
  }
})

import { expect, test } from 'vitest'
import {
  balance,
  balances,
  copyOn,
  day0,
  decided,
  done,
  findings,
  journalOf,
  lastRef,
  meet,
  phone,
  refusal,
  tell,
  workingGroup,
  type Book,
} from '../../../../test/story.ts'
import { decideDistributeSurplus } from './distribute-surplus.ts'

const on = '2006-12-15'
const income = (book: Book, centimos: number, day = day0) =>
  tell(book, 'money.expensePaid', {
    on: day,
    account: 'Activo:Caja',
    paidFrom: 'Ingresos:Ventas-Local',
    centimos,
  })
const expense = (book: Book, centimos: number) =>
  tell(book, 'money.expensePaid', {
    on: '2006-02-02',
    account: 'Gastos:Insumos',
    paidFrom: 'Pasivo:Credito',
    centimos,
  })
const settled = (book: Book, gross: Readonly<Record<string, number>>) => {
  const lines = Object.entries(gross).map(([person, grossCentimos]) => ({
    ...{ person, grossCentimos, yarnChargeCentimos: 0, groupFundCentimos: 0 },
    ...{ advanceRecoveredCentimos: 0, savingsCentimos: 0, netCentimos: grossCentimos },
  }))
  tell(book, 'money.paySettled', {
    on: '2006-03-01',
    groupFundPercent: 0,
    advanceMaxPercent: 0,
    lines,
    seen: { ...book.group.seen },
  })
}
const distribute = (book: Book, day = on) =>
  done(book, (group) => decideDistributeSurplus(group, { on: day }))[0]?.body
const shares = (centimos: readonly number[]) =>
  centimos.map((share, place) => ({ person: `M0${place + 1}`, centimos: share }))

test('[MO29] the fund gets its part, the rest goes by what each earned over all settlements (R13)', () => {
  const book = workingGroup()
  income(book, 1500)
  expense(book, 498)
  settled(book, { M01: 300, M02: 300, M03: 300, M06: 100 })
  const seen = { ...book.group.seen }
  expect(distribute(book)).toEqual({
    ...{
      on,
      fundPercent: 20,
      incomeCentimos: 1500,
      expenseCentimos: 498,
      surplusCentimos: 1002,
      toFundCentimos: 200,
    },
    accounts: [
      { account: 'Gastos:Insumos', centimos: 498 },
      { account: 'Ingresos:Ventas-Local', centimos: -1500 },
    ],
    toMembers: shares([241, 241, 240, 0, 0, 80]),
    seen,
  })
  const [closing, sharing] = journalOf(book).filter(({ ref }) => ref === lastRef(book))
  expect([closing?.closing, sharing?.closing]).toEqual([true, false])
  expect(balances(book)).toEqual(
    [
      ['Activo:Caja', 1500],
      ['Pasivo:Credito', -498],
      ['Pasivo:Socias:M01', -241],
      ['Pasivo:Socias:M02', -241],
      ['Pasivo:Socias:M03', -240],
      ['Pasivo:Socias:M06', -80],
      ['Patrimonio:Fondo-Grupo', -200],
    ].map(([account, quantity]) => ({ account, commodity: 'PEN', quantity, bookCentimos: quantity })),
  )
})

test('[MO30] a loss is not shared: it goes whole to the fund', () => {
  const book = workingGroup()
  expense(book, 498)
  settled(book, { M01: 300 })
  expect(distribute(book)).toMatchObject({
    surplusCentimos: -498,
    toFundCentimos: -498,
    toMembers: shares([0, 0, 0, 0, 0, 0]),
  })
  expect([balance(book, 'Patrimonio:Fondo-Grupo'), balance(book, 'Patrimonio:Excedentes')]).toEqual([498, 0])
})

test('[MO31] while nobody has settled pay, all of it goes to the fund', () => {
  const book = workingGroup()
  income(book, 1500)
  expect(distribute(book)).toMatchObject({ surplusCentimos: 1500, toFundCentimos: 1500 })
})

test('[MO32] without the vote on the fund’s part nothing is distributed', () => {
  const tried = decided(workingGroup('surplusFund'), (group) => decideDistributeSurplus(group, { on }))
  expect(refusal(tried)).toEqual({
    code: 'agreements.missing',
    figures: { matter: 'surplusFund', about: '', on },
  })
})

test('[MO33] what is told late changes no share: the difference stays in Patrimonio:Excedentes', () => {
  const book = workingGroup()
  income(book, 1500)
  settled(book, { M01: 300 })
  const other = copyOn(book, phone)
  distribute(book)
  income(other, 77, '2006-11-01')
  meet(book, other)
  expect(
    ['Patrimonio:Excedentes', 'Pasivo:Socias:M01', 'Ingresos:Ventas-Local'].map((account) =>
      balance(book, account),
    ),
  ).toEqual([-77, -1200, 0])
})

test('[MO34] of two distributions that had not seen each other, the first stands', () => {
  const book = workingGroup()
  income(book, 1500)
  const other = copyOn(book, phone)
  distribute(book)
  distribute(other, '2006-12-16')
  meet(book, other)
  expect([balance(book, 'Patrimonio:Fondo-Grupo'), findings(book)]).toEqual([
    -1500,
    ['book.decidedTwice money.surplusDistributed'],
  ])
})

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
import { decideSettlePay } from './settle-pay.ts'

const on = '2006-04-28'
const earn = (book: Book, person: string, payCentimos: number, day = '2006-04-10'): string => {
  const pieces = { on: day, person, article: 'CHULLO', pieces: 1 }
  tell(book, 'quality.delivered', pieces)
  return tell(book, 'quality.checked', {
    ...pieces,
    source: 'new',
    outcome: 'first',
    tariffCentimos: 0,
    percent: 100,
    payCentimos,
    yarn: [],
  })
}
const advance = (book: Book, person: string, centimos: number) => {
  tell(book, 'money.expensePaid', {
    on: day0,
    account: 'Activo:Caja',
    paidFrom: 'Patrimonio:Aportes',
    centimos,
  })
  tell(book, 'money.advancesPaid', { on: day0, lines: [{ person, centimos }] })
}
const charge = (book: Book, person: string, centimos: number) =>
  tell(book, 'yarn.settled', {
    on: '2006-04-20',
    yarn: 'ALPNAT',
    lines: [{ person, lots: [], grams: 0, outcome: 'charged', centimos }],
    seen: { ...book.group.seen },
  })
const settled = (book: Book) => done(book, (group) => decideSettlePay(group, { on }))[0]?.body
const line = (person: string, [gross, yarn, fund, recovered, savings, net]: readonly number[]) => ({
  ...{ person, grossCentimos: gross, yarnChargeCentimos: yarn, groupFundCentimos: fund },
  ...{ advanceRecoveredCentimos: recovered, savingsCentimos: savings, netCentimos: net },
})

test('[MO16] gross less yarn charge, fund, advance and savings: the lines of the public season (R9)', () => {
  const book = workingGroup()
  tell(
    book,
    'agreements.memberAgreed',
    { on: day0, from: day0, person: 'M04', matter: 'savings', terms: { percent: 10 } },
    'M04',
  )
  for (const [person, centimos] of [
    ['M02', 4000],
    ['M05', 30000],
  ] as const)
    advance(book, person, centimos)
  charge(book, 'M05', 72)
  for (const [person, pay] of [
    ['M01', 36561],
    ['M02', 29378],
    ['M04', 40270],
    ['M05', 23160],
  ] as const)
    earn(book, person, pay)
  const seen = { ...book.group.seen }
  expect(settled(book)).toEqual({
    ...{ on, groupFundPercent: 5, advanceMaxPercent: 50, seen },
    lines: [
      line('M01', [36561, 0, 1828, 0, 0, 34733]),
      line('M02', [29378, 0, 1469, 4000, 0, 23909]),
      line('M04', [40270, 0, 2014, 0, 3825, 34431]),
      line('M05', [23160, 72, 1158, 10965, 0, 10965]),
    ],
  })
})

test('[MO17] only fund, advance and savings are posted now: pay was owed since the check, the charge since it was made', () => {
  const book = workingGroup()
  advance(book, 'M05', 1000)
  earn(book, 'M05', 10000)
  settled(book)
  expect(postingsOf(book, lastRef(book))).toEqual([
    ['Pasivo:Socias:M05 1500', 'Patrimonio:Fondo-Grupo -500', 'Activo:Adelantos:M05 -1000'],
  ])
  expect([balance(book, 'Pasivo:Socias:M05'), balance(book, 'Activo:Adelantos:M05')]).toEqual([-8500, 0])
})

test('[MO18] where charges are more than her pay she owes the difference, and no advance or savings are taken', () => {
  const book = workingGroup()
  tell(
    book,
    'agreements.memberAgreed',
    { on: day0, from: day0, person: 'M05', matter: 'savings', terms: { percent: 10 } },
    'M05',
  )
  advance(book, 'M05', 1000)
  charge(book, 'M05', 1200)
  earn(book, 'M05', 1000)
  expect(settled(book)).toMatchObject({ lines: [line('M05', [1000, 1200, 50, 0, 0, -250])] })
  expect(balance(book, 'Pasivo:Socias:M05')).toBe(250)
})

test('[MO19] pay is settled once: a second settlement has nothing, and a charge waits for her next pay', () => {
  const book = workingGroup()
  earn(book, 'M05', 1000)
  settled(book)
  charge(book, 'M05', 100)
  const again = decided(book, (group) => decideSettlePay(group, { on }))
  expect(refusal(again)).toEqual({ code: 'money.nothingToSettle', figures: { on } })
  earn(book, 'M05', 2000, on)
  expect(settled(book)).toMatchObject({ lines: [line('M05', [2000, 100, 100, 0, 0, 1800])] })
})

test('[MO20] without the vote on fund or recovery nothing is settled; without her word nothing is saved', () => {
  const missing = (['groupFund', 'advanceRecovery'] as const).map((matter) => {
    const book = workingGroup(matter)
    earn(book, 'M05', 1000)
    return refusal(decided(book, (group) => decideSettlePay(group, { on })))?.figures['matter']
  })
  expect(missing).toEqual(['groupFund', 'advanceRecovery'])
})

test('[MO21] of two settlements that had not seen each other the first stands: nobody is settled twice', () => {
  const book = workingGroup()
  earn(book, 'M05', 1000)
  const other = copyOn(book, phone)
  settled(book)
  done(other, (group) => decideSettlePay(group, { on: '2006-04-29' }))
  meet(book, other)
  for (const copy of [book, other]) {
    expect([balance(copy, 'Patrimonio:Fondo-Grupo'), findings(copy)]).toEqual([
      -50,
      ['book.decidedTwice money.paySettled'],
    ])
    expect(copy.group.money.settledGross).toEqual(new Map([['M05', 1000]]))
  }
})

test('[MO22] pay told late, with a day before the settlement, is hers in full and waits for the next one', () => {
  const book = workingGroup()
  earn(book, 'M05', 1000)
  const other = copyOn(book, phone)
  settled(book)
  const late = earn(other, 'M05', 700)
  meet(book, other)
  expect(book.group.money.unsettled).toEqual(
    new Map([['M05', { grossCentimos: 700, yarnChargeCentimos: 0, refs: [late] }]]),
  )
  expect(balance(book, 'Pasivo:Socias:M05')).toBe(-1650)
})

test('[MO23] what she was told stays: an advance that is smaller by now is recovered as far as it goes, and is a finding', () => {
  const book = workingGroup()
  advance(book, 'M05', 400)
  earn(book, 'M05', 1000)
  const other = copyOn(book, phone)
  settled(book)
  tell(other, 'money.expensePaid', {
    on: '2006-03-01',
    account: 'Activo:Caja',
    paidFrom: 'Activo:Adelantos:M05',
    centimos: 300,
  })
  meet(book, other)
  expect([balance(book, 'Pasivo:Socias:M05'), balance(book, 'Activo:Adelantos:M05')]).toEqual([-850, 0])
  expect(findings(book)).toEqual(['money.stockShort Activo:Adelantos:M05/PEN'])
})

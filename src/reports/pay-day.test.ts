import { expect, test } from 'vitest'
import { agree, day0, done, tell, workingGroup, type Book } from '../../test/story.ts'
import { decideHandPay } from '../core/group/money/confirm-pay.ts'
import { owedTo } from '../core/group/money/money.ts'
import { decidePayAdvances } from '../core/group/money/record-money.ts'
import { decideSettlePay } from '../core/group/money/settle-pay.ts'
import { decideCheckPieces } from '../core/group/quality/check-pieces.ts'
import { payDay, type PayDay } from './pay-day.ts'

const on = '2006-05-01'
/** Rosa has an advance of 5.00, Elsa is paid by the bank and saves a tenth, Vilma knits; all three delivered. */
const earning = (): Book => {
  const book = workingGroup()
  const paidFrom = 'Patrimonio:Aportes'
  tell(book, 'money.expensePaid', { on: day0, account: 'Activo:Caja', paidFrom, centimos: 20000 })
  done(book, (group) => decidePayAdvances(group, { on: day0, lines: [{ person: 'M02', centimos: 500 }] }))
  agree(book, 'M04', 'payChannel', { channel: 'bank' })
  agree(book, 'M04', 'savings', { percent: 10 })
  for (const [person, pieces] of [
    ['M02', 3],
    ['M04', 4],
    ['M05', 5],
  ] as const) {
    tell(book, 'quality.delivered', { on, person, article: 'CHULLO', pieces })
    const told = { on, person, article: 'CHULLO', pieces, source: 'new', yarn: [] } as const
    done(book, (group) => decideCheckPieces(group, { ...told, result: { grade: 'A' } }), 'M05')
  }
  return book
}
const at = ({ group }: Book): PayDay => {
  const day = payDay(group, on)
  if (!day.ok) throw new Error(day.error.code)
  return day.value
}

test('[RE53] while pay waits to be settled nobody is listed; then each with what her pay is made of', () => {
  const book = earning()
  expect(at(book)).toMatchObject({ toSettle: { women: 3 }, cash: [], bank: [], plan: { women: 0 } })
  done(book, (group) => decideSettlePay(group, { on }))
  const day = at(book)
  expect([day.toSettle.women, day.cash.map(({ person }) => person)]).toEqual([0, ['M02', 'M05']])
  expect(day.bank.map(({ person }) => person)).toEqual(['M04'])
  const whats = day.cash[0]?.why.map(({ what }) => what)
  expect(whats).toEqual(['earned', 'fund', 'advance'])
  expect(day.bank[0]?.why.map(({ what }) => what)).toEqual(['earned', 'fund', 'savings'])
  for (const { person, centimos, restCentimos, why } of [...day.cash, ...day.bank]) {
    expect(why.reduce((all, line) => all + line.centimos, 0)).toBe(owedTo(book.group.money, person))
    expect(centimos + restCentimos).toBe(owedTo(book.group.money, person))
  }
  expect(day.plan.totalCentimos).toBe(day.cash.reduce((all, { centimos }) => all + centimos, 0))
})

test('[RE53] who was paid that day is not listed again, and what stayed owed stands beside her next pay', () => {
  const book = earning()
  done(book, (group) => decideSettlePay(group, { on }))
  const [first] = at(book).cash
  if (!first) throw new Error('nobody')
  const payment = `${book.writer.device}.${book.writer.seq + 1}`
  const { person, centimos } = first
  done(book, (group) =>
    decideHandPay(group, { on, by: 'M01', person, centimos, payment, word: { how: 'mark' } }),
  )
  expect([at(book).cash.map((one) => one.person), at(book).paid]).toEqual([['M05'], ['M02']])
})

test('[RE53] without the vote on the cash step there is no pay day', () => {
  const book = workingGroup('cashStep')
  const day = payDay(book.group, on)
  expect(day.ok ? '' : day.error.code).toBe('agreements.missing')
})

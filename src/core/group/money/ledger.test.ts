import { expect, test } from 'vitest'
import { balanceOf, emptyLedger, inCurrency, post, take, type Journal, type Transaction } from './ledger.ts'

const journal = () => {
  const transactions: Transaction[] = []
  const found: string[] = []
  const find = (code: string, about: string) => void found.push(`${code} ${about}`)
  const emit = (transaction: Transaction) => void transactions.push(transaction)
  const base = { day: '2006-02-01', on: '2006-02-01', ref: 'boxaaaaaaa.1', type: 'money.withdrawn' }
  const value: Journal = { ...base, ledger: emptyLedger('PEN'), find, emit }
  return { value, transactions, found }
}
const yarn = (quantity: number, bookCentimos: number) => ({
  account: 'Activo:Hilo:Almacen',
  commodity: 'ALPNAT',
  quantity,
  bookCentimos,
})

test('[MO1] each transaction sums to nothing in book value; one that did not would be our own bug (R0)', () => {
  const { value } = journal()
  post(value, [yarn(1000, 6000), inCurrency(value, 'Activo:Caja', -6000)])
  expect(balanceOf(value.ledger, 'Activo:Hilo:Almacen', 'ALPNAT')).toEqual({
    quantity: 1000,
    bookCentimos: 6000,
  })
  expect(() => post(value, [inCurrency(value, 'Activo:Caja', 5)])).toThrow('Broken invariant')
})

test('[MO2] postings of nothing are dropped, and a transaction left with none is not made (R14)', () => {
  const { value, transactions } = journal()
  post(value, [inCurrency(value, 'Activo:Caja', 0)])
  post(value, [yarn(5, 0), inCurrency(value, 'Activo:Caja', 0)])
  expect(transactions.map(({ postings }) => postings)).toEqual([[yarn(5, 0)]])
  expect([value.ledger.transactions, value.ledger.postings]).toEqual([1, 1])
})

test('[MO3] value leaves a stock by its part, half up, and the last of it takes all that is left (R5)', () => {
  const { value } = journal()
  post(value, [yarn(3, 100), inCurrency(value, 'Patrimonio:Aportes', -100)])
  const one = take(value, 'Activo:Hilo:Almacen', 'ALPNAT', 1)
  post(value, [yarn(-1, -one.bookCentimos), inCurrency(value, 'Gastos:Merma', one.bookCentimos)])
  const two = take(value, 'Activo:Hilo:Almacen', 'ALPNAT', 2)
  expect([one, two]).toEqual([
    { quantity: 1, bookCentimos: 33 },
    { quantity: 2, bookCentimos: 67 },
  ])
})

test('[MO4] a stock gives as far as it reaches, never below nothing; what is missing is a finding', () => {
  const { value, found } = journal()
  post(value, [yarn(10, 60), inCurrency(value, 'Patrimonio:Aportes', -60)])
  expect(take(value, 'Activo:Hilo:Almacen', 'ALPNAT', 25)).toEqual({ quantity: 10, bookCentimos: 60 })
  expect(take(value, 'Activo:Caja', 'PEN', 1)).toEqual({ quantity: 0, bookCentimos: 0 })
  expect(take(value, 'Pasivo:Socias:M01', 'PEN', 25)).toEqual({ quantity: 25, bookCentimos: 25 })
  expect(found).toEqual(['money.stockShort Activo:Hilo:Almacen/ALPNAT', 'money.stockShort Activo:Caja/PEN'])
})

test('[MO5] an account that is back at nothing is closed', () => {
  const { value } = journal()
  post(value, [inCurrency(value, 'Activo:Caja', 5), inCurrency(value, 'Patrimonio:Aportes', -5)])
  post(value, [inCurrency(value, 'Activo:Caja', -5), inCurrency(value, 'Gastos:Insumos', 5)])
  expect([...value.ledger.accounts.keys()]).toEqual(['Patrimonio:Aportes', 'Gastos:Insumos'])
})

test('[MO6] what would carry a balance beyond all measure is not posted, and is a finding', () => {
  const { value, found, transactions } = journal()
  const huge = Number.MAX_SAFE_INTEGER
  post(value, [inCurrency(value, 'Activo:Caja', huge), inCurrency(value, 'Patrimonio:Aportes', -huge)])
  post(value, [inCurrency(value, 'Activo:Caja', 1), inCurrency(value, 'Gastos:A', -1)])
  post(value, [inCurrency(value, 'Gastos:A', Infinity), inCurrency(value, 'Gastos:B', -Infinity)])
  const three = ['A', 'B', 'C'].flatMap((name) => [
    inCurrency(value, `Gastos:${name}`, huge),
    inCurrency(value, `Ingresos:${name}`, -huge),
  ])
  post(value, three)
  expect([found, transactions.length]).toEqual([Array(3).fill('money.tooLarge boxaaaaaaa.1'), 1])
})

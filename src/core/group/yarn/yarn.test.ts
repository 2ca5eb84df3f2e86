import { expect, test } from 'vitest'
import {
  balance,
  findings,
  foundedGroup,
  postingsOf,
  smuggle,
  tell,
  type Book,
} from '../../../../test/story.ts'
import { heldGrams, heldOfYarn, yarnAccount } from './yarn.ts'

const on = '2006-02-10'
const bought = {
  on,
  lot: 'L1',
  yarn: 'ALPNAT',
  colour: 'Natural',
  dyeLot: 'D7',
  grams: 1000,
  centimosPerKg: 6000,
  freightCentimos: 0,
  paidFrom: 'Pasivo:Credito',
}

/** A kilo of L1 in the store, 400 g of it with Elsa. */
const weighedOut = (): Book => {
  const book = foundedGroup()
  tell(book, 'yarn.bought', bought)
  tell(book, 'yarn.issued', { on, lot: 'L1', to: [{ person: 'M04', grams: 400 }] })
  return book
}
const held = (book: Book, person: string, lot = 'L1') => heldGrams(yarnAccount(book.group.yarn, person, lot))
const store = (book: Book, lot = 'L1') => book.group.yarn.lots.get(lot)?.storeGrams
const used = (grams: number, wasteGrams: number, more = {}) => [{ lot: 'L1', grams, wasteGrams, ...more }]
const check = (
  book: Book,
  outcome: 'first' | 'second' | 'repair' | 'rejected',
  yarn: object[],
  source: 'new' | 'repair' = 'new',
) =>
  smuggle(
    book,
    'quality.checked',
    {
      on,
      person: 'M04',
      article: 'CHULLO',
      pieces: 1,
      source,
      outcome,
      tariffCentimos: 0,
      percent: 0,
      payCentimos: 0,
      yarn: yarn as never,
    },
    'M05',
  )

test('[YA1] issued + passed to her + own − returned − passed on − in pieces − waste − charged = held', () => {
  const account = {
    ...{ issued: 1000, passedToHer: 100, own: 10, returned: 50, passedOn: 20 },
    ...{ inFirst: 300, inSecond: 100, inRepair: 95, inRejects: 90, waste: 15, charged: 40 },
  }
  expect(heldGrams(account)).toBe(1110 - 470 - 240)
})

test('[YA2] yarn is counted by lot: bought into the store, weighed out, brought back, passed on', () => {
  const book = weighedOut()
  tell(book, 'yarn.returned', { on, lot: 'L1', from: [{ person: 'M04', grams: 50 }] })
  tell(book, 'yarn.passed', { on, lot: 'L1', from: 'M04', to: 'M06', grams: 30 })
  tell(book, 'yarn.wasteDeclared', { on, lot: 'L1', person: 'M06', grams: 5 })
  expect([store(book), held(book, 'M04'), held(book, 'M06')]).toEqual([650, 320, 25])
  expect(heldOfYarn(book.group.yarn, 'M04', 'ALPNAT')).toEqual([{ lot: 'L1', grams: 320 }])
  expect(book.group.yarn.lots.get('L1')).toEqual({
    yarn: 'ALPNAT',
    colour: 'Natural',
    dyeLot: 'D7',
    owner: null,
    storeGrams: 650,
  })
})

test('[YA3] yarn in good, second, repaired and rejected pieces leaves her hands, with its waste', () => {
  const book = weighedOut()
  check(book, 'first', used(95, 4))
  check(book, 'second', used(96, 4))
  check(book, 'rejected', used(90, 4))
  check(book, 'repair', used(95, 0))
  expect([held(book, 'M04'), yarnAccount(book.group.yarn, 'M04', 'L1')]).toEqual([
    400 - 99 - 100 - 94 - 95,
    {
      issued: 400,
      passedToHer: 0,
      own: 0,
      returned: 0,
      passedOn: 0,
      inFirst: 95,
      inSecond: 96,
      inRepair: 95,
      inRejects: 90,
      waste: 12,
      charged: 0,
    },
  ])
})

test('[YA4] yarn of a piece in repair is counted once: what the repair takes over is not used again', () => {
  const book = weighedOut()
  check(book, 'repair', used(95, 0))
  check(book, 'first', used(97, 4, { fromRepairGrams: 95 }), 'repair')
  expect([held(book, 'M04'), yarnAccount(book.group.yarn, 'M04', 'L1').inRepair]).toEqual([400 - 97 - 4, 0])
  expect(balance(book, 'Activo:Hilo:Socias:M04', 'ALPNAT')).toEqual({ quantity: 299, bookCentimos: 1794 })
})

test('[YA5] by the scales and by the books she has the same, but for pieces in repair, which the books leave with her', () => {
  const book = weighedOut()
  check(book, 'repair', used(95, 0))
  expect([held(book, 'M04'), balance(book, 'Activo:Hilo:Socias:M04', 'ALPNAT')]).toEqual([
    305,
    { quantity: 400, bookCentimos: 2400 },
  ])
})

test('[YA6] more yarn out of the store than the book knows is recorded, and is a finding', () => {
  const book = weighedOut()
  tell(book, 'yarn.issued', { on, lot: 'L1', to: [{ person: 'M06', grams: 700 }] })
  expect([store(book), held(book, 'M06')]).toEqual([-100, 700])
  expect(balance(book, 'Activo:Hilo:Almacen', 'ALPNAT')).toEqual({ quantity: 0, bookCentimos: 0 })
  expect(balance(book, 'Activo:Hilo:Socias:M06', 'ALPNAT')).toEqual({ quantity: 600, bookCentimos: 3600 })
  expect(findings(book)).toEqual(['yarn.storeShort L1', 'money.stockShort Activo:Hilo:Almacen/ALPNAT'])
})

test('[YA7] what could not be booked goes on unbooked: scales = books + unbooked, and one contradiction is one finding', () => {
  const book = weighedOut()
  tell(book, 'yarn.issued', { on, lot: 'L1', to: [{ person: 'M06', grams: 700 }] })
  const before = findings(book)
  tell(book, 'yarn.passed', { on, lot: 'L1', from: 'M06', to: 'M04', grams: 650 })
  expect([...book.group.money.ledger.unbooked]).toEqual([
    ['Activo:Hilo:Almacen/ALPNAT', -100],
    ['Activo:Hilo:Socias:M06/ALPNAT', 50],
    ['Activo:Hilo:Socias:M04/ALPNAT', 50],
  ])
  tell(book, 'yarn.returned', {
    on,
    lot: 'L1',
    from: [
      { person: 'M06', grams: 50 },
      { person: 'M04', grams: 50 },
    ],
  })
  expect([store(book), held(book, 'M04'), held(book, 'M06'), [...book.group.money.ledger.unbooked]]).toEqual([
    0,
    1000,
    0,
    [],
  ])
  expect(findings(book)).toEqual(before)
})

test('[YA8] more from a woman than she had is recorded and is a finding, each time it happens', () => {
  const book = weighedOut()
  tell(book, 'yarn.returned', { on, lot: 'L1', from: [{ person: 'M04', grams: 450 }] })
  tell(book, 'yarn.issued', { on, lot: 'L1', to: [{ person: 'M04', grams: 20 }] })
  expect([held(book, 'M04'), findings(book)]).toEqual([
    ...[-30, ['yarn.overdrawn M04/L1', 'money.stockShort Activo:Hilo:Socias:M04/ALPNAT']],
  ])
})

test('[YA9] her own yarn is weighed with her and stays out of the group’s books', () => {
  const book = foundedGroup()
  const [first] = [
    tell(book, 'yarn.ownBrought', { on, lot: 'H1', yarn: 'HILADO', person: 'M04', grams: 300 }),
  ]
  const second = check(book, 'first', [{ lot: 'H1', grams: 100, wasteGrams: 0 }])
  expect([held(book, 'M04', 'H1'), heldOfYarn(book.group.yarn, 'M04', 'HILADO')]).toEqual([200, []])
  expect([postingsOf(book, first ?? ''), postingsOf(book, second)]).toEqual([
    ...[[], [['Activo:Terminados 1 CHULLO @@ 0']]],
  ])
})

test('[YA10] a lot of another yarn, or of another woman, is a finding; the store counts the lot’s own yarn', () => {
  const book = weighedOut()
  smuggle(book, 'yarn.bought', { ...bought, yarn: 'OVEJA', grams: 500 }, 'M03')
  smuggle(book, 'yarn.ownBrought', { on, lot: 'L1', yarn: 'ALPNAT', person: 'M06', grams: 10 }, 'M03')
  expect([store(book), held(book, 'M06')]).toEqual([1100, 0])
  expect(balance(book, 'Activo:Hilo:Almacen', 'ALPNAT')).toEqual({ quantity: 1100, bookCentimos: 6600 })
  expect(findings(book)).toEqual(['yarn.lotTwice L1', 'yarn.lotTwice L1'])
})

test('[YA11] yarn of a lot that nobody knows moves nothing and is a finding', () => {
  const book = foundedGroup()
  smuggle(book, 'yarn.issued', { on, lot: 'toString', to: [{ person: 'M04', grams: 10 }] }, 'M03')
  expect([held(book, 'M04', 'toString'), findings(book)]).toEqual([0, ['yarn.unknownLot toString']])
})

test('[YA12] an account that is back at nothing is closed; the next gram opens it again', () => {
  const book = weighedOut()
  tell(book, 'yarn.returned', { on, lot: 'L1', from: [{ person: 'M04', grams: 400 }] })
  expect(book.group.yarn.accounts.get('M04')?.size).toBe(0)
  tell(book, 'yarn.issued', { on, lot: 'L1', to: [{ person: 'M04', grams: 10 }] })
  expect(held(book, 'M04')).toBe(10)
})

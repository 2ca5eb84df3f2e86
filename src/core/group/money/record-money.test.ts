import { expect, test } from 'vitest'
import { referenceOf } from '../../kernel/entry.ts'
import { decideAcceptOrder } from '../orders/accept-order.ts'
import {
  balance,
  copyOn,
  decided,
  done,
  findings,
  foundedGroup,
  journalOf,
  lastRef,
  meet,
  phone,
  postingsOf,
  refusal,
  smuggle,
  tell,
  vote,
  workingGroup,
  type Book,
} from '../../../../test/story.ts'
import { decideTakeBack } from '../take-back.ts'
import { decideReceiveAdvance } from './receive-advance.ts'
import {
  decideContribute,
  decideExchange,
  decidePayAdvances,
  decidePayExpense,
  decideWithdraw,
} from './record-money.ts'

const on = '2006-02-08'
const p01 = { on, order: 'P01', percent: 50, feeMinor: 1250, rateThousandths: 3290 }
const lines = [
  { product: 'CHULLO', size: 'Unica', colour: 'Natural', pieces: 40 },
  { product: 'CHOMPA', size: 'Unica', colour: 'Natural', pieces: 12 },
]
const ordered = (): Book => {
  const book = workingGroup()
  done(book, (group) =>
    decideAcceptOrder(group, { on: '2006-02-03', order: 'P01', buyer: 'C01', currency: 'USD', lines }),
  )
  return book
}

test('[MO7] every member of the day pays the same in; who is paused or gone does not (R3)', () => {
  const book = foundedGroup()
  tell(book, 'people.left', { on: '2006-02-05', person: 'M06' })
  done(book, (group) => decideContribute(group, { on, centimosEach: 5000 }))
  expect(postingsOf(book, lastRef(book))).toEqual([['Activo:Caja 25000', 'Patrimonio:Aportes -25000']])
})

test('[MO8] an advance is a part of the order’s total; the bank gets what the fee leaves, at book value (R4)', () => {
  const book = ordered()
  expect(done(book, (group) => decideReceiveAdvance(group, p01))[0]?.body).toEqual({
    ...{ on, order: 'P01', currency: 'USD', minor: 55600, feeMinor: 1250, rateThousandths: 3290 },
  })
  expect(postingsOf(book, lastRef(book))).toEqual([
    [
      'Activo:Banco-USD 54350 USD @@ 178811',
      'Gastos:Banco 4113',
      'Pasivo:Anticipos:P01 -55600 USD @@ -182924',
    ],
  ])
})

test('[MO9] an order has one advance; an unknown order, a fee above the advance are refused', () => {
  const book = ordered()
  const tried = [
    decided(book, (group) => decideReceiveAdvance(group, { ...p01, order: 'P09' })),
    decided(book, (group) => decideReceiveAdvance(group, { ...p01, feeMinor: 55601 })),
  ]
  done(book, (group) => decideReceiveAdvance(group, p01))
  expect([...tried, decided(book, (group) => decideReceiveAdvance(group, p01))].map(refusal)).toEqual([
    { code: 'orders.unknown', figures: { order: 'P09' } },
    { code: 'money.feeTooLarge', figures: { order: 'P01' } },
    { code: 'money.secondAdvance', figures: { order: 'P01' } },
  ])
})

test('[AG22] an order in the book’s own currency: its advance is worth itself, whatever rate another copy tells', () => {
  const inSoles = (rateThousandths: number): Book => {
    const book = workingGroup()
    vote(book, 'costingRate', { currency: 'PEN', rateThousandths: 1000 }, '2006-02-02')
    vote(book, 'priceStep', { currency: 'PEN', minor: 10 }, '2006-02-02')
    done(book, (group) =>
      decideAcceptOrder(group, { on, order: 'P01', buyer: 'C01', currency: 'PEN', lines: lines.slice(0, 1) }),
    )
    const sent = { on, order: 'P01', minor: 10_000, feeMinor: 100 }
    const told = decided(book, (group) => decideReceiveAdvance(group, { ...sent, rateThousandths }))
    expect(refusal(told)?.code).toBe(rateThousandths === 1000 ? undefined : 'agreements.ownRate')
    if (!told.ok) smuggle(book, 'money.advanceReceived', { ...sent, currency: 'PEN', rateThousandths }, 'M02')
    return book
  }
  for (const rate of [1000, 3290]) {
    const { accounts } = inSoles(rate).group.money.ledger
    expect(accounts.get('Activo:Banco-PEN')?.get('PEN')).toEqual({ quantity: 9900, bookCentimos: 9900 })
  }
})

test('[MO70] an advance may be told as the bank has it; more than the whole order is refused', () => {
  const book = ordered()
  const { percent: _percent, ...sent } = p01
  const tell = (minor: number) => decided(book, (group) => decideReceiveAdvance(group, { ...sent, minor }))
  expect(refusal(tell(111201))).toEqual({ code: 'money.advanceTooLarge', figures: { order: 'P01' } })
  expect(tell(40125)).toMatchObject({ ok: true, value: [{ body: { minor: 40125, feeMinor: 1250 } }] })
})

test('[MO10] advances told on two phones are both counted, money being a fact, and the second is a finding', () => {
  const book = ordered()
  const other = copyOn(book, phone)
  done(book, (group) => decideReceiveAdvance(group, p01))
  done(other, (group) => decideReceiveAdvance(group, { ...p01, on: '2006-02-09' }))
  meet(book, other)
  expect([balance(book, 'Pasivo:Anticipos:P01', 'USD'), findings(book)]).toEqual([
    ...[{ quantity: -111200, bookCentimos: -365848 }, ['money.secondAdvance P01']],
  ])
})

test('[MO11] a bank fee above what came in never takes an account below nothing', () => {
  const book = ordered()
  smuggle(
    book,
    'money.advanceReceived',
    { on, order: 'P01', currency: 'USD', minor: 100, feeMinor: 500, rateThousandths: 3000 },
    'M02',
  )
  expect([postingsOf(book, lastRef(book)), findings(book)]).toEqual([
    [['Gastos:Banco 300', 'Pasivo:Anticipos:P01 -100 USD @@ -300']],
    ['money.feeTooLarge P01'],
  ])
})

test('[MO12] currency is exchanged at the day’s rate; the difference to book value is exchange difference (R6)', () => {
  const book = ordered()
  done(book, (group) => decideReceiveAdvance(group, p01))
  done(book, (group) => decideExchange(group, { on, currency: 'USD', minor: 52000, rateThousandths: 3280 }))
  expect(postingsOf(book, lastRef(book))).toEqual([
    ['Activo:Banco-PEN 170560', 'Gastos:Diferencia-Cambio 520', 'Activo:Banco-USD -52000 USD @@ -171080'],
  ])
  const all = done(book, (group) =>
    decideExchange(group, { on, currency: 'USD', minor: 'all', rateThousandths: 3300 }),
  )
  expect(all[0]?.body).toEqual({ on, currency: 'USD', minor: 2350, rateThousandths: 3300 })
  expect(postingsOf(book, lastRef(book))).toEqual([
    ['Activo:Banco-PEN 7755', 'Gastos:Diferencia-Cambio -24', 'Activo:Banco-USD -2350 USD @@ -7731'],
  ])
})

test('[MO13] cash is drawn from the bank, spent, and advanced to members; an unknown woman is refused (R7)', () => {
  const book = foundedGroup()
  tell(book, 'money.expensePaid', {
    on,
    account: 'Activo:Banco-PEN',
    paidFrom: 'Patrimonio:Aportes',
    centimos: 10000,
  })
  done(book, () => decideWithdraw({ on, centimos: 8000 }))
  done(book, (group) =>
    decidePayExpense(group, { on, account: 'Gastos:Insumos', paidFrom: 'Activo:Caja', centimos: 1500 }),
  )
  const advances = [
    { person: 'M02', centimos: 4000 },
    { person: 'M03', centimos: 1000 },
  ]
  done(book, (group) => decidePayAdvances(group, { on, lines: advances }))
  expect(postingsOf(book, lastRef(book))).toEqual([
    ['Activo:Adelantos:M02 4000', 'Activo:Caja -4000'],
    ['Activo:Adelantos:M03 1000', 'Activo:Caja -1000'],
  ])
  expect([balance(book, 'Activo:Banco-PEN'), balance(book, 'Activo:Caja')]).toEqual([2000, 1500])
  const stranger = decided(book, (group) =>
    decidePayAdvances(group, { on, lines: [{ person: 'M99', centimos: 1 }] }),
  )
  expect(refusal(stranger)).toEqual({ code: 'people.unknownMember', figures: { person: 'M99' } })
})

const spend = (book: Book, centimos: number): string => {
  const body = { on, account: 'Gastos:Insumos', paidFrom: 'Activo:Caja', centimos }
  done(book, (group) => decidePayExpense(group, body))
  return lastRef(book)
}

test('[MO14] more spent than the cash box holds is posted whole, the box at nothing, and is a finding', () => {
  const book = foundedGroup()
  done(book, (group) => decideContribute(group, { on, centimosEach: 10 }))
  const ref = spend(book, 100)
  expect(postingsOf(book, ref)).toEqual([
    ['Gastos:Insumos 60', 'Activo:Caja -60'],
    ['Gastos:Insumos 40', 'Pasivo:Faltante:Caja -40'],
  ])
  expect([balance(book, 'Activo:Caja'), findings(book)]).toEqual([0, ['money.stockShort Activo:Caja/PEN']])
})

test('[MO73] what comes in later makes up for what was missing: the box is right again and the findings are gone', () => {
  const book = foundedGroup()
  tell(book, 'yarn.bought', {
    ...{ on, lot: 'L1', yarn: 'ALPNAT', grams: 840, centimosPerKg: 8000, freightCentimos: 0 },
    paidFrom: 'Activo:Caja',
  })
  spend(book, 3360)
  expect(balance(book, 'Activo:Hilo:Almacen', 'ALPNAT')).toEqual({ quantity: 840, bookCentimos: 6720 })
  done(book, (group) => decideContribute(group, { on, centimosEach: 1200 }))
  const found = [...book.group.findings.found.values()].map(({ figures }) => figures['short'])
  expect([balance(book, 'Activo:Caja'), found]).toEqual([0, [2880]])
  done(book, (group) => decideContribute(group, { on, centimosEach: 800 }))
  expect([balance(book, 'Activo:Caja'), findings(book)]).toEqual([12_000 - 10_080, []])
  expect(balance(book, 'Pasivo:Faltante:Caja')).toBe(0)
})

test('[MO73] what was spent so, or what made up for it, is taken back as any other', () => {
  const book = foundedGroup()
  const back = (ref: string): void => {
    const entry = book.entries.find((one) => referenceOf(one) === ref)
    if (!entry) throw new Error('no entry')
    const posted = journalOf(book).filter((one) => one.ref === ref)
    done(book, (group) => decideTakeBack(group, { on, entry, posted }))
  }
  const spent = spend(book, 100)
  done(book, (group) => decideContribute(group, { on, centimosEach: 50 }))
  const came = lastRef(book)
  expect(balance(book, 'Activo:Caja')).toBe(200)
  back(came)
  expect([balance(book, 'Activo:Caja'), balance(book, 'Pasivo:Faltante:Caja'), findings(book)]).toEqual([
    ...[0, -100, ['money.stockShort Activo:Caja/PEN']],
  ])
  back(spent)
  expect([balance(book, 'Activo:Caja'), balance(book, 'Pasivo:Faltante:Caja'), findings(book)]).toEqual([
    ...[0, 0, []],
  ])
})

test('[MO15] freight is part of the yarn’s value (R7)', () => {
  const book = foundedGroup()
  const yarn = {
    on,
    lot: 'L1',
    yarn: 'ALPNAT',
    grams: 7000,
    centimosPerKg: 5800,
    freightCentimos: 1616,
    paidFrom: 'Pasivo:Credito',
  }
  const ref = tell(book, 'yarn.bought', yarn)
  expect(postingsOf(book, ref)).toEqual([
    ['Activo:Hilo:Almacen 7000 ALPNAT @@ 42216', 'Pasivo:Credito -42216'],
  ])
})

test('[MO42] money alone does not enter an account of yarn, goods or a foreign currency', () => {
  const book = foundedGroup()
  for (const account of [
    'Activo:Hilo:Almacen',
    'Activo:Terminados',
    'Activo:Banco-USD',
    'Pasivo:Anticipos:P01',
  ]) {
    const tried = decided(book, (group) =>
      decidePayExpense(group, { on, account, paidFrom: 'Activo:Caja', centimos: 100 }),
    )
    expect(refusal(tried)).toEqual({ code: 'money.notForMoney', figures: { account } })
  }
})

import { expect, test } from 'vitest'
import type { GroupBook } from '../book.ts'
import { balanceOf } from '../money/ledger.ts'
import { decideReceiveAdvance } from '../money/receive-advance.ts'
import { decideAcceptOrder } from '../orders/accept-order.ts'
import {
  balance,
  copyOn,
  decided,
  done,
  findings,
  lastRef,
  meet,
  phone,
  postingsOf,
  refusal,
  smuggle,
  tell,
  workingGroup,
  type Book,
} from '../../../../test/story.ts'
import { decideIssueInvoice } from './issue-invoice.ts'

const line = (product: string, pieces: number) => ({ product, size: 'Unica', colour: 'Natural', pieces })
const order = {
  on: '2006-02-03',
  buyer: 'C01',
  currency: 'USD',
  lines: [line('CHULLO', 40), line('CHOMPA', 12)],
}

/** Order P01 with its advance of 556 dollars, and all its pieces made. */
const finished = (...without: 'federationCommission'[]): Book => {
  const book = workingGroup(...without)
  done(book, (group) => decideAcceptOrder(group, { ...order, order: 'P01' }))
  done(book, (group) =>
    decideReceiveAdvance(group, {
      on: '2006-02-08',
      order: 'P01',
      percent: 50,
      feeMinor: 1250,
      rateThousandths: 3290,
    }),
  )
  for (const [article, pieces, payCentimos] of [
    ['CHULLO', 40, 77200],
    ['CHOMPA', 12, 130200],
  ] as const) {
    const made = { on: '2006-04-10', person: 'M06', article, pieces }
    tell(book, 'quality.delivered', made)
    tell(book, 'quality.checked', {
      ...made,
      source: 'new',
      outcome: 'first',
      tariffCentimos: 0,
      percent: 100,
      payCentimos,
      yarn: [],
    })
  }
  return book
}
const f001 = {
  ...{ on: '2006-04-20', invoice: 'F001', order: 'P01', rateThousandths: 3310, freightMinor: 9850 },
  pieces: [
    { article: 'CHULLO', pieces: 39 },
    { article: 'CHOMPA', pieces: 11 },
  ],
}
const issue = (group: GroupBook, more: Partial<typeof f001> = {}) => {
  const { ledger } = group.money
  const name = more.order ?? 'P01'
  const { quantity, bookCentimos } = balanceOf(ledger, `Pasivo:Anticipos:${name}`, 'USD')
  const advanceLeft = { quantity: 0 - quantity, bookCentimos: 0 - bookCentimos }
  const piecesInStock = (article: string) => balanceOf(ledger, 'Activo:Terminados', article).quantity
  return decideIssueInvoice(group, { ...f001, ...more, advanceLeft, piecesInStock })
}

test('[SA1] the invoice of the public season: the advance first, the rest due, freight on the paper only (R11)', () => {
  const book = finished()
  const seen = { ...book.group.seen }
  expect(decided(book, (group) => issue(group))).toEqual({
    ok: true,
    value: [
      {
        ...{ type: 'sales.invoiced', v: 1 },
        body: {
          ...{ on: '2006-04-20', invoice: 'F001', order: 'P01', currency: 'USD', rateThousandths: 3310 },
          lines: [
            {
              article: 'CHULLO',
              pieces: 39,
              unitMinor: 1055,
              amountMinor: 41145,
              netGrams: 3705,
              freightMinor: 3872,
            },
            {
              article: 'CHOMPA',
              pieces: 11,
              unitMinor: 5750,
              amountMinor: 63250,
              netGrams: 5720,
              freightMinor: 5978,
            },
          ],
          ...{ fobMinor: 104395, freightMinor: 9850, advanceMinor: 55600, advanceCentimos: 182924 },
          ...{
            restMinor: 48795,
            restCentimos: 161511,
            commissionPercent: 6,
            commissionCentimos: 20666,
            seen,
          },
        },
      },
    ],
  })
})

test('[SA2] revenue against advance and receivable, then cost of sale by article, last the commission', () => {
  const book = finished()
  done(book, (group) => issue(group))
  expect(postingsOf(book, lastRef(book))).toEqual([
    [
      'Pasivo:Anticipos:P01 55600 USD @@ 182924',
      'Activo:PorCobrar:F001 48795 USD @@ 161511',
      'Ingresos:Ventas-Exportacion -344435',
    ],
    ['Gastos:Costo-Ventas 75270', 'Activo:Terminados -39 CHULLO @@ -75270'],
    ['Gastos:Costo-Ventas 119350', 'Activo:Terminados -11 CHOMPA @@ -119350'],
    ['Gastos:Comision-Federacion 20666', 'Pasivo:Federacion -20666'],
  ])
})

test('[SA3] a second invoice takes what is left of the advance, and of an order without one all is due', () => {
  const book = finished()
  const part = (pieces: number) => [{ article: 'CHULLO', pieces }]
  const [first] = done(book, (group) =>
    issue(group, { invoice: 'F001', pieces: [{ article: 'CHOMPA', pieces: 9 }] }),
  )
  const [second] = done(book, (group) => issue(group, { invoice: 'F002', pieces: part(10) }))
  done(book, (group) => decideAcceptOrder(group, { ...order, order: 'P02' }))
  const [third] = done(book, (group) => issue(group, { invoice: 'F003', order: 'P02', pieces: part(1) }))
  const figures = [first, second, third].map((event) =>
    event?.type === 'sales.invoiced' ? [event.body.advanceMinor, event.body.restMinor] : event,
  )
  expect(figures).toEqual([
    [51750, 0],
    [3850, 6700],
    [0, 1055],
  ])
  expect(balance(book, 'Pasivo:Anticipos:P01', 'USD')).toEqual({ quantity: 0, bookCentimos: 0 })
})

test('[SA4] refused: a number used before, an order or line unknown, more pieces than are there, a missing vote', () => {
  const book = finished()
  done(book, (group) => issue(group, { pieces: [{ article: 'CHULLO', pieces: 1 }] }))
  const twenty = { article: 'CHULLO', pieces: 20 }
  const tried = [
    decided(book, (group) => issue(group)),
    decided(book, (group) => issue(group, { invoice: 'F002', order: 'P09' })),
    decided(book, (group) => issue(group, { invoice: 'F002', pieces: [{ article: 'GORRO', pieces: 1 }] })),
    decided(book, (group) => issue(group, { invoice: 'F002', pieces: [twenty, twenty] })),
    decided(finished('federationCommission'), (group) => issue(group)),
  ]
  expect(tried.map(refusal)).toEqual([
    { code: 'sales.invoicedTwice', figures: { invoice: 'F001' } },
    { code: 'orders.unknown', figures: { order: 'P09' } },
    { code: 'orders.unknownLine', figures: { order: 'P01', article: 'GORRO' } },
    { code: 'sales.morePiecesThanThere', figures: { article: 'CHULLO', pieces: 40, inStock: 39 } },
    { code: 'agreements.missing', figures: { matter: 'federationCommission', about: '', on: '2006-04-20' } },
  ])
})

test('[SA5] figures below nothing, in parts or beyond all measure are refused, and nothing is written', () => {
  const book = finished()
  const entries = book.entries.length
  const tried = [
    { freightMinor: -1 },
    { freightMinor: 0.5 },
    { freightMinor: 2 ** 60 },
    { rateThousandths: 2 ** 52 },
  ].map((more) => refusal(decided(book, (group) => issue(group, more)))?.code)
  const pieces = [-1, 0.5].map(
    (count) =>
      refusal(decided(book, (group) => issue(group, { pieces: [{ article: 'CHULLO', pieces: count }] })))
        ?.code,
  )
  expect(tried).toEqual(Array(4).fill('kernel.tooLarge'))
  expect(pieces.every((code) => code?.startsWith('kernel.'))).toBe(true)
  expect(book.entries.length).toBe(entries)
})

test('[SA6] of two invoices on one order from two phones that had not met, the first stands; the other posts nothing', () => {
  const book = finished()
  const other = copyOn(book, phone)
  done(book, (group) => issue(group))
  done(other, (group) => issue(group, { on: '2006-04-21', invoice: 'F002' }))
  meet(book, other)
  for (const copy of [book, other]) {
    expect([postingsOf(copy, lastRef(other)), findings(copy)]).toEqual([
      [],
      ['book.decidedTwice sales.invoiced'],
    ])
    expect([...copy.group.sales.unpaid.keys()]).toEqual(['F001'])
  }
})

test('[SA7] an invoice whose number is used posts nothing, even where its writer had seen the first', () => {
  const book = finished()
  const [event] = done(book, (group) => issue(group))
  if (event?.type !== 'sales.invoiced') throw new Error('invoice')
  const ref = smuggle(
    book,
    'sales.invoiced',
    { ...event.body, order: 'P02', seen: { ...book.group.seen } },
    'M02',
  )
  expect([postingsOf(book, ref), findings(book)]).toEqual([[], ['sales.invoicedTwice F001']])
})

test('[SA8] what people were told stays: a late change of the advance goes to exchange difference and receivable', () => {
  const book = finished()
  const other = copyOn(book, phone)
  done(book, (group) => issue(group))
  const ref = lastRef(book)
  tell(other, 'money.advanceReceived', {
    on: '2006-02-09',
    order: 'P01',
    currency: 'USD',
    minor: 400,
    feeMinor: 0,
    rateThousandths: 3000,
  })
  meet(book, other)
  expect(postingsOf(book, ref)[0]).toEqual([
    'Pasivo:Anticipos:P01 55600 USD @@ 182809',
    'Activo:PorCobrar:F001 48795 USD @@ 161511',
    'Ingresos:Ventas-Exportacion -344435',
    'Gastos:Diferencia-Cambio 115',
  ])
})

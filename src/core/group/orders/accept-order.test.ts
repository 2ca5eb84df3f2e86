import { expect, test } from 'vitest'
import { decideIssueSheet } from '../catalogue/issue-sheet.ts'
import {
  chullo,
  copyOn,
  day0,
  decided,
  done,
  findings,
  meet,
  phone,
  refusal,
  smuggle,
  vote,
  workingGroup,
} from '../../../../test/story.ts'
import { decideAcceptOrder } from './accept-order.ts'
import { lineOf, orderOf } from './orders.ts'

const line = (product: string, pieces: number, colour = 'Natural') => ({
  product,
  size: 'Unica',
  colour,
  pieces,
})
const p01 = {
  ...{ on: '2006-02-03', order: 'P01', buyer: 'C01', currency: 'USD', due: '2006-04-30' },
  lines: [line('CHULLO', 40), line('CHOMPA', 12)],
}
const accepted = (
  product: string,
  pieces: number,
  [tariffCentimos, unitMinor, pieceGrams]: readonly number[],
) => ({
  ...{ product, size: 'Unica', colour: 'Natural', article: product, pieces, sheetVersion: 1 },
  ...{ tariffCentimos, unitMinor, amountMinor: pieces * (unitMinor ?? 0), pieceGrams },
})

test('[OR1] each line of an order carries what the group and the buyer were told: sheet, tariff, price, weight', () => {
  const book = workingGroup()
  const seen = { ...book.group.seen }
  expect(decided(book, (group) => decideAcceptOrder(group, p01))).toEqual({
    ok: true,
    value: [
      {
        ...{ type: 'orders.accepted', v: 1 },
        body: {
          ...{
            on: '2006-02-03',
            order: 'P01',
            buyer: 'C01',
            currency: 'USD',
            due: '2006-04-30',
            totalMinor: 111200,
            seen,
          },
          lines: [accepted('CHULLO', 40, [1930, 1055, 95]), accepted('CHOMPA', 12, [10850, 5750, 520])],
        },
      },
    ],
  })
})

test('[OR2] a later vote or sheet changes nothing that was accepted', () => {
  const book = workingGroup()
  done(book, (group) => decideAcceptOrder(group, p01))
  const before = orderOf(book.group.orders, 'P01')
  vote(book, 'hourlyRate', { centimosPerHour: 700 }, '2006-02-04')
  vote(book, 'costingRate', { currency: 'USD', rateThousandths: 3000 }, '2006-02-04')
  const sizes = [{ ...chullo, minutes: 600 }]
  done(book, ({ catalogue }) => decideIssueSheet(catalogue, { on: '2006-02-04', product: 'CHULLO', sizes }))
  expect(orderOf(book.group.orders, 'P01')).toEqual(before)
  const [next] = done(book, (group) => decideAcceptOrder(group, { ...p01, on: '2006-02-05', order: 'P02' }))
  expect(next?.type === 'orders.accepted' && next.body.lines[0]).toMatchObject({
    sheetVersion: 2,
    tariffCentimos: 7000,
  })
})

test('[OR3] colours of one article are lines of their own with one tariff and price', () => {
  const book = workingGroup()
  done(book, (group) =>
    decideAcceptOrder(group, { ...p01, lines: [line('CHULLO', 20, 'Rojo'), line('CHULLO', 20, 'Azul')] }),
  )
  const order = orderOf(book.group.orders, 'P01')
  expect(
    order.ok && [order.value.lines.map(({ colour }) => colour), lineOf(order.value, 'CHULLO')?.unitMinor],
  ).toEqual([...[['Rojo', 'Azul'], 1055]])
})

test('[OR4] an order without pieces, or of what the group has no sheet for, is refused', () => {
  const book = workingGroup()
  const tried = [[], [line('GORRO', 3)], [{ ...line('CHULLO', 3), size: 'L' }]].map((lines) =>
    refusal(decided(book, (group) => decideAcceptOrder(group, { ...p01, lines }))),
  )
  expect(tried).toEqual([
    { code: 'orders.empty', figures: { order: 'P01' } },
    { code: 'catalogue.unknownProduct', figures: { product: 'GORRO', size: 'Unica' } },
    { code: 'catalogue.unknownProduct', figures: { product: 'CHULLO', size: 'L' } },
  ])
})

test('[OR5] an order is not priced without the votes: the missing one is named', () => {
  const tried = decided(workingGroup('margin'), (group) => decideAcceptOrder(group, p01))
  expect(refusal(tried)).toEqual({
    ...{ code: 'agreements.missing', figures: { matter: 'margin', about: '', on: '2006-02-03' } },
  })
})

test('[OR6] a number is used once: here it is refused, from another phone the second is a finding', () => {
  const book = workingGroup()
  const other = copyOn(book, phone)
  done(book, (group) => decideAcceptOrder(group, p01))
  const again = decided(book, (group) => decideAcceptOrder(group, p01))
  expect(refusal(again)).toEqual({ code: 'orders.acceptedTwice', figures: { order: 'P01' } })
  done(other, (group) => decideAcceptOrder(group, { ...p01, on: '2006-02-04', buyer: 'C02' }))
  meet(book, other)
  for (const copy of [book, other]) {
    expect(orderOf(copy.group.orders, 'P01')).toMatchObject({ value: { buyer: 'C01' } })
    expect(findings(copy)).toEqual(['orders.acceptedTwice P01'])
  }
})

test('[OR7] an order that saw the first of its number and came all the same changes nothing', () => {
  const book = workingGroup()
  const [event] = done(book, (group) => decideAcceptOrder(group, p01))
  if (event?.type !== 'orders.accepted') throw new Error('order')
  smuggle(book, 'orders.accepted', { ...event.body, buyer: 'C02', seen: { ...book.group.seen } }, 'M01')
  expect(orderOf(book.group.orders, 'P01')).toMatchObject({ value: { buyer: 'C01' } })
  expect(findings(book)).toEqual(['orders.acceptedTwice P01'])
})

test('[OR8] an order that nobody accepted is refused by its number', () => {
  expect(refusal(orderOf(workingGroup().group.orders, 'valueOf'))).toEqual({
    ...{ code: 'orders.unknown', figures: { order: 'valueOf' } },
  })
})

test('[OR9] where the group voted for it, an order asks for a first piece', () => {
  const book = workingGroup()
  vote(book, 'firstPiece', { required: true }, day0)
  done(book, (group) => decideAcceptOrder(group, p01))
  expect(orderOf(book.group.orders, 'P01')).toMatchObject({ value: { firstPiece: true } })
})

test('[OR10] an order too large for the book is refused, and nothing is written', () => {
  const book = workingGroup()
  const entries = book.entries.length
  const huge = decided(book, (group) =>
    decideAcceptOrder(group, { ...p01, lines: [line('CHULLO', Number.MAX_SAFE_INTEGER)] }),
  )
  expect([refusal(huge)?.code, book.entries.length]).toEqual(['kernel.tooLarge', entries])
})

import { expect, test } from 'vitest'
import {
  copyOn,
  decided,
  done,
  findings,
  linesTold,
  meet,
  phone,
  refusal,
  sharingDay,
  sharingGroup,
  smuggle,
  type Book,
} from '../../../../test/story.ts'
import { replay } from '../replay.ts'
import { groupToText } from '../snapshot.ts'
import { instanceOf } from '../sharing/instance-of.ts'
import { nothingDone } from '../sharing/season-income.ts'
import { handOf, leftPieces } from '../sharing/sharing.ts'
import { decideShareOut, proposeShares } from '../sharing/share-out-work.ts'
import { decideChangeOrder } from './change-order.ts'
import { orderOf } from './orders.ts'

const later = sharingDay
const hatLine = { order: 'P01', article: 'CHULLO', colour: 'Rojo' }
const women = ['M01', 'M02', 'M03', 'M04', 'M05', 'M06']

const orderIn = (book: Book) => {
  const order = orderOf(book.group.orders, 'P01')
  if (!order.ok) throw new Error(order.error.code)
  return order.value
}
const hatsOf = (book: Book) => orderIn(book).lines.find(({ article }) => article === 'CHULLO')!
const change = (book: Book, pieces: number, product = 'CHULLO') => {
  const { size, colour } = hatsOf(book)
  const lines = [{ product, size, colour, pieces }]
  return decided(book, (group) =>
    decideChangeOrder(
      { ...group, orders: group.orders, seen: group.seen },
      { on: later, order: 'P01', lines },
    ),
  )
}

test('[OR11] an order grows, shrinks and loses a line at the terms of its acceptance', () => {
  const book = sharingGroup()
  const before = hatsOf(book)
  for (const pieces of [before.pieces + 5, 2, 0]) {
    expect(change(book, pieces).ok).toBe(true)
    expect(hatsOf(book)).toEqual({ ...before, pieces, amountMinor: pieces * before.unitMinor })
    const sum = orderIn(book).lines.reduce((total, line) => total + line.amountMinor, 0)
    expect(orderIn(book).totalMinor).toBe(sum)
  }
  expect(groupToText(replay(book.entries, { currency: 'PEN' }))).toBe(groupToText(book.group))
})

test('[OR11] refused: a line that was not accepted, a change of nothing, an unknown order', () => {
  const book = sharingGroup()
  expect(refusal(change(book, 5, 'MANTA'))?.code).toBe('orders.notALine')
  expect(refusal(change(book, hatsOf(book).pieces))?.code).toBe('orders.unchanged')
  const unknown = decided(book, (group) => decideChangeOrder(group, { on: later, order: 'P99', lines: [] }))
  expect(refusal(unknown)?.code).toBe('orders.unknown')
})

test('[OR12] of two changes that did not see each other the first stands, on both phones', () => {
  const book = sharingGroup()
  const other = copyOn(book, phone)
  change(book, 7)
  change(other, 9)
  meet(book, other)
  for (const copy of [book, other]) {
    expect(hatsOf(copy).pieces).toBe(7)
    expect(findings(copy)).toContain('book.decidedTwice orders.changed')
  }
})

test('[OR12] a change of an order that the book does not know is a finding', () => {
  const book = sharingGroup()
  const body = {
    on: later,
    order: 'P77',
    lines: [...orderIn(book).lines],
    totalMinor: 1,
    seen: { ...book.group.seen },
  }
  smuggle(book, 'orders.changed', body, 'M01')
  expect(findings(book)).toContain('orders.unknown P77')
})

const shareOutOf = (book: Book, on: string): void => {
  const call = { on, orders: ['P01'], told: linesTold('P01', 'CHULLO', 'CHOMPA'), done: nothingDone }
  const work = instanceOf(book.group, call)
  if (!work.ok) throw new Error(JSON.stringify(work.error))
  const { shares } = proposeShares(work.value, { seed: 3, rounds: 50 })
  done(book, (group) =>
    decideShareOut(group, { ...call, shares, seed: 3, rounds: 50, approvedBy: ['M01', 'M04'] }),
  )
}
const hands = (book: Book) => women.map((person) => handOf(book.group.sharing, hatLine, person).given)

test('[OR13] what is given beyond a shrunk order is a finding, and sharing out again takes it back', () => {
  const book = sharingGroup()
  shareOutOf(book, sharingDay)
  const before = hands(book)
  const given = before.reduce((a, b) => a + b, 0)
  expect(change(book, given - 2).ok).toBe(true)
  expect(leftPieces(book.group.sharing, book.group.orders, hatLine)).toBe(-2)
  expect(findings(book)).toContain('sharing.moreThanOrdered P01/CHULLO/Rojo')
  shareOutOf(book, later)
  expect(leftPieces(book.group.sharing, book.group.orders, hatLine)).toBeGreaterThanOrEqual(0)
  const taken = hands(book).map((pieces, at) => before[at]! - pieces)
  expect(taken.reduce((a, b) => a + Math.max(0, b), 0)).toBe(2)
})

test('[OR13] pieces that come in addition are shared out, and nobody gives any away for them', () => {
  const book = sharingGroup()
  shareOutOf(book, sharingDay)
  const before = hands(book)
  const given = before.reduce((a, b) => a + b, 0)
  expect(change(book, hatsOf(book).pieces + 2).ok).toBe(true)
  shareOutOf(book, later)
  const after = hands(book)
  expect(after.reduce((a, b) => a + b, 0)).toBe(given + 2)
  expect(after.every((pieces, at) => pieces >= before[at]!)).toBe(true)
})

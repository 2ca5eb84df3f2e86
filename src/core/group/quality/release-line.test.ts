import { expect, test } from 'vitest'
import { decideAcceptOrder } from '../orders/accept-order.ts'
import {
  decided,
  done,
  findings,
  refusal,
  tell,
  vote,
  workingGroup,
  type Book,
} from '../../../../test/story.ts'
import { decideCheckFirstPiece } from './check-first-piece.ts'
import { gateOn } from './quality.ts'
import { decideReleaseLine } from './release-line.ts'

const on = '2006-02-20'
const line = { on, order: 'P01', article: 'CHULLO' }

const ordered = (required: boolean): Book => {
  const book = workingGroup()
  vote(book, 'firstPiece', { required })
  const lines = [{ product: 'CHULLO', size: 'Unica', colour: 'Rojo', pieces: 40 }]
  done(book, (group) =>
    decideAcceptOrder(group, { on: '2006-02-03', order: 'P01', buyer: 'C01', currency: 'USD', lines }),
  )
  return book
}
const release = (book: Book, more = {}) =>
  decided(book, (group) => decideReleaseLine(group, { ...line, ...more }))
const firstPiece = (book: Book, passed: boolean, person = 'M06', by = 'M04') =>
  decided(book, (group) => decideCheckFirstPiece(group, { ...line, person, passed }), by)
const bring = (book: Book): string => {
  tell(book, 'quality.delivered', { on, person: 'M06', article: 'CHULLO', order: 'P01', pieces: 1 })
  const body = {
    on,
    person: 'M06',
    article: 'CHULLO',
    order: 'P01',
    pieces: 1,
    source: 'new',
    outcome: 'first',
    yarn: [],
  } as const
  return tell(book, 'quality.checked', {
    ...body,
    grade: 'A',
    percent: 100,
    tariffCentimos: 1930,
    payCentimos: 1930,
    yarn: [],
  })
}

test('[QU12] a line whose order asks for a first piece is released only after one has passed', () => {
  const book = ordered(true)
  const missing = { code: 'quality.firstPieceMissing', figures: { order: 'P01', article: 'CHULLO' } }
  expect(refusal(release(book))).toEqual(missing)
  firstPiece(book, false)
  expect(refusal(release(book))).toEqual(missing)
  firstPiece(book, true)
  expect(release(book).ok).toBe(true)
  expect(gateOn(book.group.quality, 'P01', 'CHULLO')).toBe('released')
})

test('[QU13] where the order does not ask for it, a line is released at once', () => {
  expect(release(ordered(false)).ok).toBe(true)
})

test('[QU14] pieces checked before their line was released count, are paid, and are a finding', () => {
  const book = ordered(true)
  bring(book)
  expect(findings(book)).toEqual(['quality.beforeRelease P01/CHULLO'])
  firstPiece(book, true)
  release(book)
  bring(book)
  expect([findings(book).length, book.group.money.unsettled.get('M06')?.grossCentimos]).toEqual([1, 3860])
})

test('[QU15] a first piece looked at by its maker, or near kin, is a finding', () => {
  const book = ordered(true)
  firstPiece(book, true, 'M06', 'M05')
  expect(findings(book)).toEqual(['quality.checkedOwn M06'])
})

test('[QU16] a released line stays released, whatever first piece is looked at later', () => {
  const book = ordered(true)
  firstPiece(book, true)
  release(book)
  firstPiece(book, true)
  firstPiece(book, false)
  expect(gateOn(book.group.quality, 'P01', 'CHULLO')).toBe('released')
})

test('[QU17] an unknown order, line or woman is refused', () => {
  const book = ordered(true)
  expect(
    [
      release(book, { order: 'P09' }),
      release(book, { article: 'CHOMPA' }),
      firstPiece(book, true, 'M99'),
    ].map(refusal),
  ).toEqual([
    { code: 'orders.unknown', figures: { order: 'P09' } },
    { code: 'orders.unknownLine', figures: { order: 'P01', article: 'CHOMPA' } },
    { code: 'people.unknownMember', figures: { person: 'M99' } },
  ])
})

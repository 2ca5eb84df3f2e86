import { expect, test } from 'vitest'
import {
  answer,
  chullo,
  copyOn,
  day0,
  done,
  findings,
  foundedGroup,
  meet,
  phone,
  refusal,
  smuggle,
} from '../../../../test/story.ts'
import { gramsOfPiece, sheetOf } from './catalogue.ts'
import { decideIssueSheet } from './issue-sheet.ts'

const sheet = (on: string, minutes: number) => ({ on, product: 'CHULLO', sizes: [{ ...chullo, minutes }] })

test('[CA1] each sheet of a product is numbered after the one before it; the newest stands', () => {
  const book = foundedGroup()
  done(book, ({ catalogue }) => decideIssueSheet(catalogue, sheet(day0, 330)))
  const second = done(book, ({ catalogue }) => decideIssueSheet(catalogue, sheet('2006-04-01', 300)))
  expect(second.map(({ body }) => 'version' in body && body.version)).toEqual([2])
  expect(sheetOf(book.group.catalogue, 'CHULLO')).toEqual({
    ...{ ok: true, value: { product: 'CHULLO', version: 2, sheet: { ...chullo, minutes: 300 } } },
  })
})

test('[CA2] an article is one size of one product: a second product, or a second size, with it is refused', () => {
  const book = foundedGroup()
  done(book, ({ catalogue }) => decideIssueSheet(catalogue, sheet(day0, 330)))
  const other = answer(book, ({ catalogue }) =>
    decideIssueSheet(catalogue, { on: day0, product: 'GORRO', sizes: [chullo] }),
  )
  const sizes = [chullo, { ...chullo, size: 'L' }]
  const twice = answer(book, ({ catalogue }) =>
    decideIssueSheet(catalogue, { on: day0, product: 'CHULLO', sizes }),
  )
  const names = [chullo, { ...chullo, article: 'CHULLOL' }]
  const sizeTwice = answer(book, ({ catalogue }) =>
    decideIssueSheet(catalogue, { on: day0, product: 'CHULLO', sizes: names }),
  )
  expect([other, twice, sizeTwice].map(refusal)).toEqual([
    { code: 'catalogue.articleTwice', figures: { article: 'CHULLO', product: 'GORRO' } },
    { code: 'catalogue.articleTwice', figures: { article: 'CHULLO', product: 'CHULLO' } },
    { code: 'catalogue.articleTwice', figures: { article: 'CHULLOL', product: 'CHULLO' } },
  ])
})

test('[CA3] of two sheets with one number from two phones, the first stands and the other is a finding', () => {
  const book = foundedGroup()
  const other = copyOn(book, phone)
  done(book, ({ catalogue }) => decideIssueSheet(catalogue, sheet('2006-02-02', 330)))
  done(other, ({ catalogue }) => decideIssueSheet(catalogue, sheet('2006-02-03', 300)))
  meet(book, other)
  for (const copy of [book, other]) {
    expect(copy.group.catalogue.articles.get('CHULLO')?.sheet.minutes).toBe(330)
    expect(findings(copy)).toEqual(['catalogue.sheetTwice CHULLO'])
  }
})

test('[CA4] an article keeps the product that named it first, whatever comes in', () => {
  const book = foundedGroup()
  done(book, ({ catalogue }) => decideIssueSheet(catalogue, sheet(day0, 330)))
  smuggle(
    book,
    'catalogue.sheetIssued',
    { on: '2006-02-02', product: 'GORRO', version: 1, sizes: [chullo] },
    'M01',
  )
  expect(book.group.catalogue.articles.get('CHULLO')?.product).toBe('CHULLO')
  expect(findings(book)).toEqual(['catalogue.articleTwice CHULLO'])
})

test('[CA5] an article without a sheet is refused by its name', () => {
  const { catalogue } = foundedGroup().group
  expect(refusal(sheetOf(catalogue, 'toString'))).toEqual({
    ...{ code: 'catalogue.unknownArticle', figures: { article: 'toString' } },
  })
})

test('[CA6] a piece weighs what its yarns weigh together, without waste', () => {
  const yarns = [...chullo.yarns, { yarn: 'ROJO', grams: 12, wastePerMille: 100 }]
  expect(gramsOfPiece({ ...chullo, yarns })).toBe(107)
})

import { expect, test } from 'vitest'
import type { GroupBook } from '../book.ts'
import { decideAcceptOrder } from '../orders/accept-order.ts'
import {
  balance,
  copyOn,
  decided,
  done,
  findings,
  meet,
  phone,
  postingsOf,
  refusal,
  tell,
  vote,
  workingGroup,
  type Book,
} from '../../../../test/story.ts'
import { decideCheckPieces, decideDeliver, type CheckPieces } from './check-pieces.ts'
import { countOfPieces } from './quality.ts'

const on = '2006-03-03'
const pieces = { on, person: 'M06', article: 'CHULLO', pieces: 2 }
const check = { ...pieces, result: { grade: 'A' }, source: 'new', yarn: [] } as const

/** Nancy with 1000 g of yarn worth 6 céntimos a gram, and two chullos on the table. */
const delivered = (book = workingGroup()): Book => {
  const bought = {
    on: '2006-02-10',
    lot: 'L1',
    yarn: 'ALPNAT',
    grams: 2000,
    freightCentimos: 0,
    paidFrom: 'Pasivo:Credito',
  }
  tell(book, 'yarn.bought', { ...bought, centimosPerKg: 6000 })
  tell(book, 'yarn.issued', { on: '2006-02-11', lot: 'L1', to: [{ person: 'M06', grams: 1000 }] })
  done(book, (group) => decideDeliver(group, pieces))
  return book
}
const checked = (book: Book, more: Partial<CheckPieces> = {}, by = 'M04') =>
  decided(book, (group: GroupBook) => decideCheckPieces(group, { ...check, ...more }), by)
const count = (book: Book) => countOfPieces(book.group.quality, 'M06', 'CHULLO')
const lastPostings = (book: Book) => postingsOf(book, `${book.writer.device}.${book.writer.seq}`)

test('[QU1] pay = halfUp(pieces × tariff × grade %), owed at once; the goods enter at pay and yarn (R8)', () => {
  const book = delivered()
  expect(checked(book, { result: { grade: 'B' }, yarn: [{ lot: 'L1', grams: 192 }] })).toEqual({
    ok: true,
    value: [
      {
        ...{ type: 'quality.checked', v: 1 },
        body: {
          ...{ ...pieces, source: 'new', outcome: 'second', percent: 85, grade: 'B' },
          ...{ tariffCentimos: 1930, payCentimos: 3281, yarn: [{ lot: 'L1', grams: 192, wasteGrams: 8 }] },
        },
      },
    ],
  })
  expect(lastPostings(book)).toEqual([
    [
      'Activo:Terminados 2 CHULLO @@ 4481',
      'Pasivo:Socias:M06 -3281',
      'Activo:Hilo:Socias:M06 -200 ALPNAT @@ -1200',
    ],
  ])
  expect(book.group.money.unsettled.get('M06')).toEqual({
    grossCentimos: 3281,
    yarnChargeCentimos: 0,
    refs: [`${book.writer.device}.${book.writer.seq}`],
  })
})

test('[QU2] with an order the tariff is the one frozen in it; without one, the day’s', () => {
  const book = delivered()
  const lines = [{ product: 'CHULLO', size: 'Unica', colour: 'Rojo', pieces: 40 }]
  done(book, (group) =>
    decideAcceptOrder(group, { on: '2006-02-03', order: 'P01', buyer: 'C01', currency: 'USD', lines }),
  )
  vote(book, 'hourlyRate', { centimosPerHour: 700 }, '2006-03-01')
  const pay = (order?: string) => {
    const result = checked(book, { pieces: 1, ...(order === undefined ? {} : { order }) })
    return result.ok && result.value[0]?.type === 'quality.checked'
      ? result.value[0].body.payCentimos
      : refusal(result)
  }
  expect([pay('P01'), pay()]).toEqual([1930, 3850])
  const chompa = { article: 'CHOMPA', order: 'P01', pieces: 0 }
  expect([
    refusal(checked(book, chompa))?.code,
    refusal(checked(book, { order: 'P09', pieces: 0 }))?.code,
  ]).toEqual([...['orders.unknownLine', 'orders.unknown']])
})

test('[QU3] a delivery is refused only for somebody or something unknown; a check also for more than she brought', () => {
  const book = delivered()
  const tried = [
    decided(book, (group) => decideDeliver(group, { ...pieces, person: 'M99' })),
    decided(book, (group) => decideDeliver(group, { ...pieces, article: 'GORRO' })),
    checked(book, { pieces: 3 }),
    checked(book, { pieces: 1, source: 'repair' }),
    checked(book, { result: { grade: 'Z' } }),
    checked(book, { yarn: [{ lot: 'L9', grams: 1 }] }),
  ]
  expect(tried.map(refusal)).toEqual([
    { code: 'people.unknownMember', figures: { person: 'M99' } },
    { code: 'catalogue.unknownArticle', figures: { article: 'GORRO' } },
    {
      code: 'quality.moreThanDelivered',
      figures: { person: 'M06', article: 'CHULLO', pieces: 3, waiting: 2 },
    },
    {
      code: 'quality.moreThanDelivered',
      figures: { person: 'M06', article: 'CHULLO', pieces: 1, waiting: 0 },
    },
    { code: 'agreements.unknownGrade', figures: { grade: 'Z', on } },
    { code: 'yarn.unknownLot', figures: { lot: 'L9' } },
  ])
})

test('[QU4] without a vote on grades, rate or step nothing is paid: the missing vote is named', () => {
  const missing = (['gradePay', 'hourlyRate', 'tariffStep'] as const).map(
    (matter) => refusal(checked(delivered(workingGroup(matter))))?.figures['matter'],
  )
  expect(missing).toEqual(['gradePay', 'hourlyRate', 'tariffStep'])
})

test('[QU5] a piece to repair goes back to its maker, pays nothing yet, and is counted once when it returns', () => {
  const book = delivered()
  checked(book, { pieces: 1, result: 'repair', yarn: [{ lot: 'L1', grams: 95 }] })
  expect([count(book), lastPostings(book), balance(book, 'Pasivo:Socias:M06')]).toEqual([
    { unchecked: 1, inRepair: 1 },
    [],
    0,
  ])
  checked(book, { pieces: 1, source: 'repair', yarn: [{ lot: 'L1', grams: 96, fromRepairGrams: 95 }] })
  expect([count(book), balance(book, 'Pasivo:Socias:M06')]).toEqual([{ unchecked: 1, inRepair: 0 }, -1930])
  expect(lastPostings(book)).toEqual([
    [
      'Activo:Terminados 1 CHULLO @@ 2530',
      'Pasivo:Socias:M06 -1930',
      'Activo:Hilo:Socias:M06 -100 ALPNAT @@ -600',
    ],
  ])
})

test('[QU6] a rejected piece pays nothing; its yarn is waste, and nothing enters the goods', () => {
  const book = delivered()
  checked(book, { pieces: 1, result: 'rejected', yarn: [{ lot: 'L1', grams: 96 }] })
  expect(lastPostings(book)).toEqual([['Gastos:Merma 600', 'Activo:Hilo:Socias:M06 -100 ALPNAT @@ -600']])
  expect([count(book), balance(book, 'Activo:Terminados', 'CHULLO')]).toEqual([
    { unchecked: 1, inRepair: 0 },
    { quantity: 0, bookCentimos: 0 },
  ])
})

test('[QU7] she is paid in full though her yarn does not reach: the goods enter with the yarn that is there', () => {
  const book = delivered()
  checked(book, { yarn: [{ lot: 'L1', grams: 1500 }] })
  expect(lastPostings(book)).toEqual([
    [
      'Activo:Terminados 2 CHULLO @@ 9860',
      'Pasivo:Socias:M06 -3860',
      'Activo:Hilo:Socias:M06 -1000 ALPNAT @@ -6000',
    ],
  ])
  expect(findings(book)).toEqual(['yarn.overdrawn M06/L1', 'money.stockShort Activo:Hilo:Socias:M06/ALPNAT'])
})

test('[QU8] who checks her own piece, or near kin’s, is recorded and becomes a finding', () => {
  const book = delivered()
  checked(book, { pieces: 1 }, 'M05')
  expect([balance(book, 'Pasivo:Socias:M06'), findings(book)]).toEqual([-1930, ['quality.checkedOwn M06']])
})

test('[QU9] pieces checked on two phones that had not met are all paid; more than she brought is a finding', () => {
  const book = delivered()
  const other = copyOn(book, phone)
  checked(book)
  checked(other)
  meet(book, other)
  for (const copy of [book, other]) {
    expect([balance(copy, 'Pasivo:Socias:M06'), count(copy), findings(copy)]).toEqual([
      ...[-7720, { unchecked: -2, inRepair: 0 }, ['quality.checkedNotDelivered M06/CHULLO']],
    ])
  }
})

test('[QU10] more back from repair than was there is recorded, paid, and a finding', () => {
  const book = delivered()
  checked(book, { pieces: 1, result: 'repair' })
  const other = copyOn(book, phone)
  checked(book, { pieces: 1, source: 'repair' })
  checked(other, { pieces: 1, source: 'repair' })
  meet(book, other)
  expect([balance(book, 'Pasivo:Socias:M06'), findings(book)]).toEqual([
    -3860,
    ['quality.notInRepair M06/CHULLO'],
  ])
})

test('[QU11] colours of one article are counted together, and the colour stands in the entry', () => {
  const book = delivered()
  done(book, (group) => decideDeliver(group, { ...pieces, colour: 'Rojo' }))
  expect(count(book)).toEqual({ unchecked: 4, inRepair: 0 })
  const result = checked(book, { colour: 'Rojo' })
  expect(result.ok && result.value[0]?.body).toMatchObject({ colour: 'Rojo' })
})

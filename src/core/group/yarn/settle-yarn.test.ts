import { expect, test } from 'vitest'
import { valueOfYarn } from '../money/take-yarn.ts'
import type { GroupBook } from '../book.ts'
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
  workingGroup,
  type Book,
} from '../../../../test/story.ts'
import { decideSettleYarn } from './settle-yarn.ts'
import { heldOfYarn } from './yarn.ts'

const on = '2006-05-01'
const valueHeld = (group: GroupBook) => (person: string, grams: number) =>
  valueOfYarn(group.money.ledger, { person, commodity: 'ALPNAT', grams })
const settle = (group: GroupBook, yarn = 'ALPNAT', day = on) =>
  decideSettleYarn(group, { on: day, yarn, valueHeld: valueHeld(group) })

/** A hundred grams at 6 céntimos and a hundred at 7, bought on one day; Elsa holds 5 g, Nancy 6 g in two lots. */
const yarnLeft = (...without: 'yarnShortfallForgiven'[]): Book => {
  const book = workingGroup(...without)
  const bought = {
    on: '2006-02-10',
    yarn: 'ALPNAT',
    grams: 100,
    freightCentimos: 0,
    paidFrom: 'Pasivo:Credito',
  }
  tell(book, 'yarn.bought', { ...bought, lot: 'L1', centimosPerKg: 6000 })
  tell(book, 'yarn.issued', {
    on: '2006-02-11',
    lot: 'L1',
    to: [
      { person: 'M04', grams: 5 },
      { person: 'M06', grams: 4 },
    ],
  })
  tell(book, 'yarn.bought', { ...bought, lot: 'L2', centimosPerKg: 7000 })
  tell(book, 'yarn.issued', { on: '2006-02-12', lot: 'L2', to: [{ person: 'M06', grams: 2 }] })
  return book
}

test('[YA18] each woman who still holds of a yarn has a line: forgiven up to the voted grams, else charged whole', () => {
  const book = yarnLeft()
  const decision = done(book, (group) => settle(group))
  expect(decision[0]?.body).toMatchObject({
    lines: [
      { person: 'M04', lots: [{ lot: 'L1', grams: 5 }], grams: 5, outcome: 'forgiven', centimos: 0 },
      {
        person: 'M06',
        lots: [
          { lot: 'L1', grams: 4 },
          { lot: 'L2', grams: 2 },
        ],
        grams: 6,
        outcome: 'charged',
        centimos: 39,
      },
    ],
  })
  expect(postingsOf(book, `${book.writer.device}.${book.writer.seq}`)).toEqual([
    ['Gastos:Merma 33', 'Activo:Hilo:Socias:M04 -5 ALPNAT @@ -33'],
    ['Pasivo:Socias:M06 39', 'Activo:Hilo:Socias:M06 -6 ALPNAT @@ -39'],
  ])
  expect(book.group.money.unsettled.get('M06')).toMatchObject({ grossCentimos: 0, yarnChargeCentimos: 39 })
  expect(['M04', 'M06'].map((person) => heldOfYarn(book.group.yarn, person, 'ALPNAT'))).toEqual([[], []])
})

test('[YA19] where all came back there is nothing to settle, and a second settlement finds nothing', () => {
  const book = yarnLeft()
  done(book, (group) => settle(group))
  expect(done(book, (group) => settle(group))[0]?.body).toMatchObject({ lines: [] })
})

test('[YA20] a yarn that the group never had is refused; so is a settlement without the vote', () => {
  expect(refusal(decided(yarnLeft(), (group) => settle(group, 'OVEJA')))).toEqual({
    code: 'yarn.unknown',
    figures: { yarn: 'OVEJA' },
  })
  expect(
    refusal(decided(yarnLeft('yarnShortfallForgiven'), (group) => settle(group)))?.figures['matter'],
  ).toBe('yarnShortfallForgiven')
})

test('[YA21] a charge is what she was told: where the yarn’s book value is another by now, the difference is waste', () => {
  const book = yarnLeft()
  const late = copyOn(book, phone)
  done(book, (group) => settle(group))
  tell(late, 'yarn.bought', {
    on: '2006-02-10',
    lot: 'L3',
    yarn: 'ALPNAT',
    grams: 100,
    centimosPerKg: 9000,
    freightCentimos: 0,
    paidFrom: 'Pasivo:Credito',
  })
  meet(book, late)
  const charge = postingsOf(book, `${book.writer.device}.${book.writer.seq}`)[1]
  expect(charge).toEqual([
    'Pasivo:Socias:M06 39',
    'Gastos:Merma 5',
    'Activo:Hilo:Socias:M06 -6 ALPNAT @@ -44',
  ])
  expect(balance(book, 'Pasivo:Socias:M06')).toBe(39)
})

test('[YA22] of two settlements of one yarn on two phones that had not met, the first stands', () => {
  const book = yarnLeft()
  const other = copyOn(book, phone)
  done(book, (group) => settle(group))
  done(other, (group) => settle(group, 'ALPNAT', '2006-05-02'))
  meet(book, other)
  for (const copy of [book, other]) {
    expect([balance(copy, 'Pasivo:Socias:M06'), findings(copy)]).toEqual([
      39,
      ['book.decidedTwice yarn.settled'],
    ])
  }
})

test('[YA23] what is in a piece under repair stays hers: only what she holds beside it is charged', () => {
  const book = yarnLeft()
  const check = {
    on: '2006-03-01',
    person: 'M06',
    article: 'CHULLO',
    pieces: 1,
    source: 'new',
    outcome: 'repair',
  } as const
  tell(book, 'yarn.issued', { on: '2006-02-20', lot: 'L2', to: [{ person: 'M06', grams: 94 }] })
  const pay = { tariffCentimos: 0, percent: 0, payCentimos: 0 }
  tell(book, 'quality.delivered', { on: '2006-03-01', person: 'M06', article: 'CHULLO', pieces: 1 })
  tell(book, 'quality.checked', { ...check, ...pay, yarn: [{ lot: 'L2', grams: 90, wasteGrams: 0 }] })
  const [settled] = done(book, (group) => settle(group))
  expect(settled?.type === 'yarn.settled' && settled.body.lines.at(-1)).toMatchObject({
    person: 'M06',
    grams: 10,
    centimos: 65,
  })
  expect(balance(book, 'Activo:Hilo:Socias:M06', 'ALPNAT')).toEqual({ quantity: 90, bookCentimos: 585 })
})

test('[YA24] what she lacks of one lot counts against another of that yarn: settling finds nothing new', () => {
  const book = yarnLeft()
  tell(book, 'yarn.wasteDeclared', { on: '2006-03-01', lot: 'L1', person: 'M06', grams: 5 })
  const before = findings(book)
  expect(before).toContain('yarn.overdrawn M06/L1')
  const lines = () => {
    const [event] = done(book, (group) => settle(group))
    return event?.type === 'yarn.settled' ? event.body.lines.map(({ person, lots }) => [person, lots]) : []
  }
  expect(lines()).toEqual([
    ['M04', [{ lot: 'L1', grams: 5 }]],
    ['M06', [{ lot: 'L2', grams: 1 }]],
  ])
  tell(book, 'yarn.wasteDeclared', { on: '2006-05-02', lot: 'L1', person: 'M06', grams: 7 })
  const after = findings(book)
  expect(lines()).toEqual([])
  expect(findings(book)).toEqual(after)
})

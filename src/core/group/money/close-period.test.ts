import { expect, test } from 'vitest'
import {
  answer,
  box,
  copyOn,
  done,
  findings,
  meet,
  newBook,
  phone,
  refusal,
  smuggle,
  tell,
  third,
  workingGroup,
  balance,
  journalOf,
  lastRef,
  type Book,
} from '../../../../test/story.ts'
import { hashOfBalances, replay } from '../replay.ts'
import { decideClosePeriod } from './close-period.ts'

const march = { on: '2006-04-02', through: '2006-03-31' }
const close =
  (book: Book, { on, through } = march) =>
  (group: Book['group']) => {
    const before = replay(book.entries, { currency: 'PEN', through })
    const closed = { closedThrough: group.closings.at(-1)?.through, seen: group.seen }
    const figures = { yarnThrough: before.yarn, balancesThrough: hashOfBalances(before.money.ledger) }
    return decideClosePeriod({
      on,
      through,
      device: book.writer.device,
      box: group.book.box,
      ...figures,
      ...closed,
    })
  }
const contribute = (book: Book, on: string, centimos = 100) =>
  tell(book, 'money.contributed', { on, lines: [{ person: 'M01', centimos }] })
const days = (book: Book) => journalOf(book).map(({ on, day, ref }) => `${on} ${day} ${ref.slice(0, 3)}`)

test('[MO35] a closing seals the balances of its last day, with all that the box had seen', () => {
  const book = workingGroup()
  contribute(book, '2006-03-01')
  contribute(book, '2006-04-01')
  const balances = hashOfBalances(
    replay(book.entries, { currency: 'PEN', through: '2006-03-31' }).money.ledger,
  )
  const seen = { ...book.group.seen }
  expect(done(book, close(book), 'M02')).toEqual([
    { type: 'money.periodClosed', v: 1, body: { ...march, balances, seen } },
  ])
  expect(book.group.closings).toEqual([{ through: '2006-03-31', seen, balances, ref: lastRef(book) }])
})

test('[MO36] refused: from another device than the box, before the period is over, twice', () => {
  const book = workingGroup()
  const elsewhere = copyOn(book, phone)
  const tried = [
    answer(elsewhere, close(elsewhere)),
    answer(book, close(book, { on: '2006-03-31', through: '2006-03-31' })),
  ]
  done(book, close(book), 'M02')
  const again = [
    answer(book, close(book)),
    answer(book, close(book, { on: '2006-04-03', through: '2006-02-28' })),
  ]
  expect([...tried, ...again].map(refusal)).toEqual([
    { code: 'money.notTheBox', figures: { device: phone, box } },
    { code: 'money.periodNotOver', figures: { through: '2006-03-31', on: '2006-03-31' } },
    { code: 'money.alreadyClosed', figures: { through: '2006-03-31', last: '2006-03-31' } },
    { code: 'money.alreadyClosed', figures: { through: '2006-02-28', last: '2006-03-31' } },
  ])
})

test('[MO37] refused while a woman holds yarn of the group; her own does not matter', () => {
  const book = workingGroup()
  const bought = {
    on: '2006-02-10',
    lot: 'L1',
    yarn: 'ALPNAT',
    grams: 100,
    centimosPerKg: 6000,
    freightCentimos: 0,
    paidFrom: 'Pasivo:Credito',
  }
  tell(book, 'yarn.bought', bought)
  tell(book, 'yarn.ownBrought', { on: '2006-02-10', lot: 'H1', yarn: 'HILADO', person: 'M06', grams: 50 })
  tell(book, 'yarn.issued', { on: '2006-02-11', lot: 'L1', to: [{ person: 'M06', grams: 40 }] })
  const out = {
    code: 'money.yarnOut',
    figures: { person: 'M06', lot: 'L1', grams: 40, through: '2006-03-31' },
  }
  expect(refusal(answer(book, close(book)))).toEqual(out)
  tell(book, 'yarn.returned', { on: '2006-04-01', lot: 'L1', from: [{ person: 'M06', grams: 40 }] })
  expect(refusal(answer(book, close(book)))).toEqual(out)
  tell(book, 'yarn.returned', { on: '2006-03-31', lot: 'L1', from: [{ person: 'M06', grams: 40 }] })
  tell(book, 'yarn.issued', { on: '2006-04-01', lot: 'L1', to: [{ person: 'M06', grams: 40 }] })
  expect(answer(book, close(book)).ok).toBe(true)
})

test('[MO38] what arrives later with an earlier day is posted on the first open day, both days shown', () => {
  const book = workingGroup()
  contribute(book, '2006-03-01')
  const late = copyOn(book, phone)
  done(book, close(book), 'M02')
  contribute(late, '2006-03-02', 50)
  meet(book, late)
  for (const copy of [book, late]) {
    expect(days(copy)).toEqual(['2006-03-01 2006-03-01 box', '2006-03-02 2006-04-01 pho'])
    expect([balance(copy, 'Activo:Caja'), findings(copy)]).toEqual([150, []])
  }
})

test('[MO39] a second closing moves on what both had not seen; nothing before either changes', () => {
  const book = workingGroup()
  const late = copyOn(book, phone)
  contribute(book, '2006-03-01')
  done(book, close(book), 'M02')
  done(book, close(book, { on: '2006-05-02', through: '2006-04-30' }), 'M02')
  contribute(late, '2006-03-02', 50)
  meet(book, late)
  expect(days(book)).toEqual(['2006-03-01 2006-03-01 box', '2006-03-02 2006-05-01 pho'])
  expect([book.group.closings.length, findings(book)]).toEqual([2, []])
})

test('[MO40] a closing that came from another device, or again for a closed day, freezes nothing and is a finding', () => {
  const book = workingGroup()
  done(book, close(book), 'M02')
  const stranger = copyOn(book, third)
  const body = { on: '2006-05-02', through: '2006-04-30', balances: '0'.repeat(64), seen: {} }
  smuggle(stranger, 'money.periodClosed', body, 'M02')
  smuggle(book, 'money.periodClosed', { ...body, through: '2006-03-31' }, 'M02')
  meet(book, stranger)
  expect([book.group.closings.length, findings(book)]).toEqual([
    1,
    ['money.alreadyClosed 2006-03-31', 'money.notTheBox 2006-04-30'],
  ])
})

test('[MO41] a copy in which a closed day does not add up says so', () => {
  const book = workingGroup()
  contribute(book, '2006-03-01')
  done(book, close(book), 'M02')
  contribute(book, '2006-04-20')
  const thin = replay(
    book.entries.filter(({ type, body }) => !(type === 'money.contributed' && body.includes('2006-03'))),
    { currency: 'PEN' },
  )
  expect([...thin.findings.found.values()].map(({ code, figures }) => [code, figures['through']])).toEqual([
    ['money.closingDiffers', '2006-03-31'],
  ])
  expect(newBook().group.closings).toEqual([])
})

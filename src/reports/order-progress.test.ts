/** An order as it grows, and the price of one piece. */
import { expect, test } from 'vitest'
import {
  chompa,
  done,
  linesTold,
  sharingDay,
  sharingGroup,
  tell,
  workingGroup,
  type Book,
} from '../../test/story.ts'
import { costCard } from '../core/group/catalogue/cost-card.ts'
import { decideAcceptOrder } from '../core/group/orders/accept-order.ts'
import { decideChangeOrder } from '../core/group/orders/change-order.ts'
import { decideShareOut } from '../core/group/sharing/share-out-work.ts'
import { nothingDone } from '../core/group/sharing/season-income.ts'
import { ordersProgress, pieceStates, type States } from './order-progress.ts'
import { priceStack } from './price-stack.ts'

const on = '2006-03-10'

/** Twenty hats and four sweaters; M03 and M04 have eight hats each. */
const shared = (): Book => {
  const book = sharingGroup()
  const line = 'P01/CHULLO/Rojo'
  const shares = ['M03', 'M04'].map((member) => ({ member, line, pieces: 8 }))
  const told = linesTold('P01', 'CHULLO', 'CHOMPA')
  const call = { on: sharingDay, orders: ['P01'], told, done: nothingDone }
  const seal = { shares, seed: 0, rounds: 0, approvedBy: ['M01', 'M04'] } as const
  done(book, (group) => decideShareOut(group, { ...call, ...seal }))
  return book
}

const deliver = (book: Book, pieces: number, more: { colour?: string; article?: string } = {}) =>
  tell(book, 'quality.delivered', { on, person: 'M03', article: 'CHULLO', order: 'P01', pieces, ...more })

type Check = {
  outcome: 'first' | 'second' | 'repair' | 'rejected'
  source?: 'new' | 'repair'
  colour?: string
}
const check = (book: Book, pieces: number, { outcome, source = 'new', ...more }: Check) =>
  tell(book, 'quality.checked', {
    ...{ on, person: 'M03', article: 'CHULLO', order: 'P01', pieces, source, outcome, ...more },
    ...{ tariffCentimos: 1930, percent: 100, payCentimos: 0, yarn: [] },
  })

/** The counts that are not 0, of the first order's first line or of one colour of it. */
const states = (book: Book, colour?: string) => {
  const lines = ordersProgress(book.group, book.entries)[0]?.lines ?? []
  return counted(lines.find((line) => colour === undefined || line.colour === colour)?.states)
}
const counted = (all: States | undefined) =>
  Object.fromEntries(Object.entries(all ?? {}).filter(([, count]) => count > 0))

test('[RE4] each piece is in one state, and the states add up to what was ordered', () => {
  const book = shared()
  expect(states(book)).toEqual({ inHand: 16, open: 4 })
  deliver(book, 7)
  check(book, 3, { outcome: 'first' })
  check(book, 1, { outcome: 'second' })
  check(book, 1, { outcome: 'repair' })
  check(book, 1, { outcome: 'rejected' })
  expect(states(book)).toEqual({ good: 4, repair: 1, rejected: 1, waiting: 1, inHand: 9, open: 4 })
  const [order] = ordersProgress(book.group, book.entries)
  expect([order?.order, order?.due, order?.pieces]).toEqual(['P01', '2006-03-12', 24])
  expect(counted(order?.states)).toMatchObject({ open: 8, inHand: 9 })
  for (const { pieces, states: all } of order?.lines ?? [])
    expect(pieceStates.reduce((sum, state) => sum + all[state], 0)).toBe(pieces)
})

test('[RE4] more brought than ordered, or an order that shrank, leaves no piece below nothing', () => {
  const book = shared()
  deliver(book, 30)
  check(book, 25, { outcome: 'first' })
  expect(states(book)).toEqual({ good: 20 })
  const fewer = { product: 'CHULLO', size: 'Unica', colour: 'Rojo', pieces: 6 }
  done(book, (group) => decideChangeOrder(group, { on, order: 'P01', lines: [fewer] }))
  expect(states(book)).toEqual({ good: 6 })
})

test('[RE5] mended pieces become good; what was taken back counts no more; other orders change nothing', () => {
  const book = shared()
  deliver(book, 4)
  const wrong = check(book, 2, { outcome: 'first' })
  check(book, 2, { outcome: 'repair' })
  check(book, 1, { outcome: 'first', source: 'repair' })
  expect(states(book)).toEqual({ good: 3, repair: 1, inHand: 12, open: 4 })
  const back = { source: 'new' as const, outcome: 'first' as const, payCentimos: 0, yarn: [], booked: [] }
  tell(book, 'quality.checkReversed', {
    ...{ on, corrects: wrong, person: 'M03', article: 'CHULLO', pieces: 2, ...back },
  })
  expect(states(book)).toEqual({ good: 1, waiting: 2, repair: 1, inHand: 12, open: 4 })
  const other = { person: 'M04', article: 'CHULLO', pieces: 5, order: 'P99' }
  tell(book, 'quality.delivered', { on, ...other })
  tell(book, 'quality.delivered', { on, person: 'M04', article: 'CHULLO', pieces: 5 })
  expect(states(book)).toEqual({ good: 1, waiting: 2, repair: 1, inHand: 12, open: 4 })
})

test('[RE6] told without its colour, pieces fill the colours in order; an invoice boxes good pieces', () => {
  const book = workingGroup()
  const line = (colour: string) => ({ product: 'CHULLO', size: 'Unica', colour, pieces: 5 })
  const order = { on: '2006-02-03', order: 'P01', buyer: 'C01', currency: 'USD' }
  done(book, (group) => decideAcceptOrder(group, { ...order, lines: [line('Rojo'), line('Azul')] }))
  check(book, 1, { outcome: 'first', colour: 'Azul' })
  check(book, 6, { outcome: 'first' })
  expect([states(book, 'Rojo'), states(book, 'Azul')]).toEqual([{ good: 5 }, { good: 2, open: 3 }])
  tell(book, 'sales.invoiced', {
    ...{ on, invoice: 'F01', order: 'P01', currency: 'USD', rateThousandths: 3270 },
    lines: [{ article: 'CHULLO', pieces: 6, unitMinor: 1, amountMinor: 6, netGrams: 570, freightMinor: 0 }],
    ...{ fobMinor: 6, freightMinor: 0, advanceMinor: 0, advanceCentimos: 0, restMinor: 6, restCentimos: 20 },
    ...{ commissionPercent: 6, commissionCentimos: 1, seen: { ...book.group.seen } },
  })
  expect([states(book, 'Rojo'), states(book, 'Azul')]).toEqual([{ boxed: 5 }, { boxed: 1, good: 1, open: 3 }])
})

test('[RE7] costs, group and maker add up to the price; a tall stack has dearer coins', () => {
  const book = workingGroup()
  const terms = { on, currency: 'USD' }
  for (const [sheet, coin] of [
    [chompa, 500],
    [{ ...chompa, minutes: 330, yarns: [{ yarn: 'ALPNAT', grams: 95, wastePerMille: 40 }] }, 100],
    [{ ...chompa, minutes: 6_000_000 }, 940_000],
  ] as const) {
    const card = costCard({ ...sheet, yarns: [...sheet.yarns] }, book.group.agreements, terms)
    if (!card.ok) throw new Error('no card')
    const { fobCentimos, coinCentimos, parts } = priceStack(card.value)
    expect(parts.reduce((sum, { centimos }) => sum + centimos, 0)).toBe(card.value.fobCentimos)
    expect(fobCentimos).toBe(card.value.fobCentimos)
    expect(coinCentimos).toBe(coin)
    const coins = parts.reduce((sum, one) => sum + one.coins, 0)
    expect(coins).toBeLessThanOrEqual(48)
    expect(coins * coinCentimos - fobCentimos).toBeLessThan(coinCentimos)
    expect(parts.map(({ part }) => part)).toEqual(['costs', 'group', 'maker'])
  }
})

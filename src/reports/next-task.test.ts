import { expect, test } from 'vitest'
import { decideShareOut, proposeShares } from '../core/group/sharing/share-out-work.ts'
import { decideChangeOrder } from '../core/group/orders/change-order.ts'
import { givenPieces, leftPieces } from '../core/group/sharing/sharing.ts'
import { instanceOf } from '../core/group/sharing/instance-of.ts'
import { nothingDone, type WorkDone } from '../core/group/sharing/season-income.ts'
import {
  day0,
  done,
  foundedGroup,
  linesTold,
  newBook,
  sharingDay,
  sharingGroup,
  tell,
  vote,
  workingGroup,
  type Book,
} from '../../test/story.ts'
import type { GroupBook } from '../core/group/book.ts'
import { payInReach, unpaidWomen } from './next-pay.ts'
import { nextTask, type PiecesNow } from './next-task.ts'
import { ordersProgress } from './order-progress.ts'

const nextOf = ({ group }: Book, on = sharingDay) => nextTask(group, on)

const shared = (): Book => {
  const book = sharingGroup()
  const call = {
    on: sharingDay,
    orders: ['P01'],
    told: linesTold('P01', 'CHULLO', 'CHOMPA'),
    done: nothingDone,
  }
  const work = instanceOf(book.group, call)
  if (!work.ok) throw new Error(work.error.code)
  const { shares } = proposeShares(work.value, { seed: 1, rounds: 50 })
  done(book, (group) =>
    decideShareOut(group, { ...call, shares, seed: 1, rounds: 50, approvedBy: ['M01', 'M05'] }),
  )
  return book
}

/** The order is cut to what somebody has. */
const withoutShort = (book: Book): void => {
  const short = [...book.group.sharing.lines.values()].find(
    (one) => leftPieces(book.group.sharing, book.group.orders, one) > 0,
  )
  if (!short) throw new Error('nothing shared')
  const pieces = givenPieces(book.group.sharing, short)
  const cut = { product: short.article, size: 'Unica', colour: short.colour, pieces }
  done(book, (group) => decideChangeOrder(group, { on: sharingDay, order: 'P01', lines: [cut] }))
}

const allHandedIn = ({ group }: Book): PiecesNow => ({ done: handedIn(group), progress: [] })

const handedIn = (group: GroupBook): WorkDone => ({
  ...nothingDone,
  pieces: new Map(
    [...group.sharing.lines].map(([id, { hands }]) => [
      id,
      new Map([...hands].map(([person, { given }]) => [person, given])),
    ]),
  ),
})

test('[RE18] a new group is led to posts, votes, a sheet, an order, and then to the sharing out', () => {
  expect(nextOf(newBook()).do).toBe('posts')
  const founded = foundedGroup()
  expect(nextOf(founded).do).toBe('votes')
  vote(founded, 'season', { firstDay: day0 })
  vote(founded, 'fairness', { by: 'income' })
  expect(nextOf(founded).do).toBe('sheets')
  const working = workingGroup()
  vote(working, 'season', { firstDay: day0 })
  vote(working, 'fairness', { by: 'income' })
  expect(nextOf(working).do).toBe('skills')
  for (const person of working.group.people.members.keys())
    tell(working, 'people.hoursOffered', { on: day0, person, week: '2006-W10', minutes: 0 })
  expect(nextOf(working).do).toBe('orders')
  expect(nextOf(sharingGroup())).toEqual({ do: 'share', order: 'P01', count: 24 })
})

test('[RE18] shared out work leads to yarn, to what waits for its check, to pay, and to rest', () => {
  const book = shared()
  expect(nextOf(book)).toEqual({ do: 'yarn', count: 6 })
  withoutShort(book)
  tell(book, 'money.contributed', { on: sharingDay, lines: [{ person: 'M01', centimos: 100_000 }] })
  tell(book, 'yarn.bought', {
    ...{ on: sharingDay, lot: 'L1', yarn: 'ALPNAT', grams: 5000, centimosPerKg: 5900, freightCentimos: 0 },
    paidFrom: 'Activo:Caja',
  })
  tell(book, 'yarn.issued', { on: sharingDay, lot: 'L1', to: [{ person: 'M06', grams: 400 }] })
  expect(nextOf(book)).toEqual({ do: 'receive', count: 0 })
  expect(nextTask(book.group, sharingDay, allHandedIn(book)).do).toBe('rest')
  tell(book, 'quality.delivered', { on: sharingDay, person: 'M06', article: 'CHULLO', pieces: 3 })
  expect(nextOf(book)).toEqual({ do: 'receive', count: 3 })
  tell(book, 'quality.checked', {
    ...{ on: sharingDay, person: 'M06', article: 'CHULLO', pieces: 3, source: 'new', outcome: 'first' },
    ...{ grade: 'A', tariffCentimos: 1930, percent: 100, payCentimos: 5790, yarn: [] },
  })
  expect(nextOf(book)).toEqual({ do: 'receive', count: 0 })
  expect(nextTask(book.group, sharingDay, allHandedIn(book))).toEqual({ do: 'pay', count: 1 })
  tell(book, 'yarn.returned', { on: sharingDay, lot: 'L1', from: [{ person: 'M06', grams: 400 }] })
  expect(nextOf(book, '2006-12-01').do).toBe('pay')
})

test('[RE78] before the first order who told no hours, or hours and nothing that she knits, is asked in rota order', () => {
  const book = workingGroup()
  vote(book, 'season', { firstDay: day0 })
  vote(book, 'fairness', { by: 'income' })
  const women = [...book.group.people.members.keys()]
  expect(nextOf(book)).toEqual({ do: 'skills', women })
  for (const person of women)
    tell(book, 'people.hoursOffered', { on: day0, person, week: '2006-W10', minutes: 300 })
  tell(book, 'people.hoursOffered', { on: day0, person: 'M02', week: '2006-W10', minutes: 0 })
  tell(book, 'people.skillShown', { on: day0, person: 'M06', article: 'CHULLO', minutes: 100 })
  expect(nextOf(book)).toEqual({ do: 'skills', women: ['M01', 'M03', 'M04', 'M05'] })
})

/** The order is knitted and checked: three good chullos, no money. */
const knitted = () => {
  const book = shared()
  tell(book, 'quality.delivered', {
    on: sharingDay,
    person: 'M06',
    article: 'CHULLO',
    pieces: 5,
    order: 'P01',
  })
  const check = { on: sharingDay, person: 'M06', article: 'CHULLO', order: 'P01', source: 'new' } as const
  const graded = { grade: 'A', tariffCentimos: 1930, yarn: [] }
  const [good, toMend] = [
    { pieces: 3, outcome: 'first', percent: 100, payCentimos: 5790 },
    { pieces: 2, outcome: 'repair', percent: 0, payCentimos: 0 },
  ] as const
  tell(book, 'quality.checked', { ...check, ...graded, ...good })
  tell(book, 'quality.checked', { ...check, ...graded, ...toMend })
  return { book, after: '2006-12-01' }
}
const nowOf = ({ group, entries }: Book, on: string) =>
  nextTask(group, on, { done: handedIn(group), progress: ordersProgress(group, entries) })

test('[RE75] good pieces leave with a bill before anybody is paid', () => {
  const { book, after } = knitted()
  expect(nowOf(book, after)).toEqual({ do: 'bill', order: 'P01', count: 3 })
})

test('[RE76] pay waits for the buyer’s money only where box and bank hold too little for it', () => {
  const { book } = knitted()
  const { group } = book
  const women = unpaidWomen(group, sharingDay)
  expect(women).toEqual(['M06'])
  expect(payInReach(group, women)).toBe(false)
  tell(book, 'money.contributed', { on: sharingDay, lines: [{ person: 'M01', centimos: 100_000 }] })
  expect(payInReach(book.group, women)).toBe(true)
})

test('[RE77] where nothing else is next, pieces to mend are, and then what does not fit', () => {
  const book = shared()
  withoutShort(book)
  const after = '2006-12-01'
  const toMend = { on: sharingDay, person: 'M06', article: 'CHULLO', pieces: 2 }
  const unpaid = { grade: 'A', tariffCentimos: 1930, percent: 0, payCentimos: 0, yarn: [] }
  tell(book, 'quality.delivered', toMend)
  tell(book, 'quality.checked', { ...toMend, ...unpaid, source: 'new', outcome: 'repair' })
  expect(nextOf(book, after)).toEqual({ do: 'mend', count: 2 })
  tell(book, 'quality.checked', { ...toMend, ...unpaid, source: 'repair', outcome: 'rejected' })
  expect(nextOf(book, after).do).toBe('rest')
  tell(book, 'yarn.issued', { on: sharingDay, lot: 'L9', to: [{ person: 'M06', grams: 400 }] })
  expect(nextOf(book, after).do).toBe('findings')
})

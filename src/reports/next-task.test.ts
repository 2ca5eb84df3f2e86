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
import { nextTask } from './next-task.ts'

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

const allHandedIn = ({ group }: Book): WorkDone => ({
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
  expect(nextOf(working).do).toBe('orders')
  expect(nextOf(sharingGroup())).toEqual({ do: 'share', order: 'P01', count: 24 })
})

test('[RE18] shared out work leads to yarn, to what waits for its check, to pay, and to rest', () => {
  const book = shared()
  expect(nextOf(book)).toEqual({ do: 'share', order: 'P01', count: 1 })
  const short = [...book.group.sharing.lines.values()].find(
    (one) => leftPieces(book.group.sharing, book.group.orders, one) > 0,
  )
  if (!short) throw new Error('nothing shared')
  const pieces = givenPieces(book.group.sharing, short)
  const cut = { product: short.article, size: 'Unica', colour: short.colour, pieces }
  done(book, (group) => decideChangeOrder(group, { on: sharingDay, order: 'P01', lines: [cut] }))
  expect(nextOf(book)).toEqual({ do: 'yarn', count: 6 })
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
  expect(nextOf(book)).toEqual({ do: 'pay', count: 1 })
  tell(book, 'yarn.returned', { on: sharingDay, lot: 'L1', from: [{ person: 'M06', grams: 400 }] })
  expect(nextOf(book, '2006-12-01').do).toBe('pay')
})

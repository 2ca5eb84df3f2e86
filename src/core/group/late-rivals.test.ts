import { expect, test } from 'vitest'
import {
  copyOn,
  done,
  findings,
  foundedGroup,
  meet,
  newBook,
  phone,
  smuggle,
  tell,
  third,
  vote,
  type Book,
} from '../../../test/story.ts'
import { votedOn } from './agreements/agreements.ts'
import { decideClosePeriod } from './money/close-period.ts'
import { hashOfBalances, replay } from './replay.ts'
import { groupToText } from './snapshot.ts'

const close = (book: Book, on: string, through: string) => {
  const before = replay(book.entries, { currency: 'PEN', through })
  done(
    book,
    (group) =>
      decideClosePeriod({
        ...{ on, through, device: book.writer.device, box: group.book.box, seen: group.seen },
        ...{ yarnThrough: before.yarn, balancesThrough: hashOfBalances(before.money.ledger) },
        closedThrough: group.closings.at(-1)?.through,
      }),
    'M02',
  )
}
const fundOn = (book: Book, on: string) => {
  const voted = votedOn(book.group.agreements, 'groupFund', on)
  return voted.ok ? voted.value.percent : undefined
}

test('[GB29] a vote that the closing saw stands against an earlier one that comes later', () => {
  const box = foundedGroup()
  const [seen, late] = [copyOn(box, phone), copyOn(box, third)]
  vote(seen, 'groupFund', { percent: 5 }, '2006-04-05')
  vote(late, 'groupFund', { percent: 9 }, '2006-04-03')
  meet(box, seen)
  close(box, '2006-04-10', '2006-03-31')
  expect(fundOn(box, '2006-05-01')).toBe(5)
  meet(box, late)
  expect(fundOn(box, '2006-05-01')).toBe(5)
  expect(findings(box)).toEqual([expect.stringContaining('book.decidedTwice')])
  meet(seen, box)
  expect(groupToText(seen.group)).toBe(groupToText(replay([...box.entries].reverse(), { currency: 'PEN' })))
})

test('[GB29] where no closing saw either, the first in journal order stands', () => {
  const box = foundedGroup()
  const [one, other] = [copyOn(box, phone), copyOn(box, third)]
  vote(one, 'groupFund', { percent: 5 }, '2006-04-05')
  vote(other, 'groupFund', { percent: 9 }, '2006-04-03')
  meet(box, one)
  meet(box, other)
  expect(fundOn(box, '2006-05-01')).toBe(9)
})

test('[GB30] a post given on another device before the group had any changes nothing', () => {
  const book = newBook()
  const foreign = copyOn(book, phone)
  smuggle(
    foreign,
    'people.postTaken',
    { on: '2006-02-01', person: 'M09', post: 'treasurer', until: '2009-12-31' },
    'M09',
  )
  for (const post of ['president', 'treasurer'] as const) {
    tell(book, 'people.postTaken', { on: '2006-02-02', person: 'M01', post, until: '2007-12-31' }, 'M01')
  }
  meet(book, foreign)
  expect(book.group.people.terms.map(({ person }) => person)).toEqual(['M01', 'M01'])
  expect(findings(book)).toEqual([expect.stringContaining('people.withoutPost')])
})

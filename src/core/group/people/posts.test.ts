import { expect, test } from 'vitest'
import { decideContribute } from '../money/record-money.ts'
import {
  balance,
  day0,
  decided,
  findings,
  foundedGroup,
  newBook,
  refusal,
  smuggle,
  tell,
} from '../../../../test/story.ts'
import { holdsPost, isPermitted, mayCarryBook } from './posts.ts'

const on = '2006-03-01'

test('[PE10] until the first post is taken, whoever sets the book up may record everything', () => {
  const book = newBook()
  const act = { type: 'money.contributed', body: { on: day0 } }
  expect(isPermitted(book.group.people, act, 'Anybody')).toBe(true)
  tell(book, 'people.postTaken', { on: day0, person: 'M01', post: 'president', until: '2006-12-31' })
  expect(isPermitted(book.group.people, act, 'Anybody')).toBe(false)
})

test('[PE11] each room is the matter of its posts, at the day of the event', () => {
  const book = foundedGroup()
  const rooms = [
    'people.joined',
    'agreements.voted',
    'catalogue.sheetIssued',
    'orders.accepted',
    'sharing.workShared',
    'yarn.issued',
  ]
  const types = [...rooms, 'quality.checked', 'sales.invoiced', 'money.paySettled', 'findings.settled']
  const who = (type: string) =>
    ['M01', 'M02', 'M03', 'M04', 'M05', 'M06'].filter((by) =>
      isPermitted(book.group.people, { type, body: { on } }, by),
    )
  expect(types.map((type) => [type, who(type).join(' ')])).toEqual([
    ['people.joined', 'M01'],
    ['agreements.voted', 'M01'],
    ['catalogue.sheetIssued', 'M01 M04 M05'],
    ['orders.accepted', 'M01 M05'],
    ['sharing.workShared', 'M01 M02 M04 M05'],
    ['yarn.issued', 'M03 M05'],
    ['quality.checked', 'M04 M05'],
    ['sales.invoiced', 'M02'],
    ['money.paySettled', 'M02'],
    ['findings.settled', 'M01 M02'],
  ])
})

test('[PE12] a post is held from the day it is taken to the last day of its term', () => {
  const { people } = foundedGroup().group
  const days = ['2006-01-31', '2006-02-01', '2007-12-31', '2008-01-01']
  expect(days.map((day) => holdsPost(people, 'M02', 'treasurer', day))).toEqual([false, true, true, false])
})

test('[PE13] a post that is left early ends on that day; one taken again later stands', () => {
  const book = foundedGroup()
  tell(book, 'people.postTaken', { on: '2006-09-01', person: 'M02', post: 'treasurer', until: '2006-12-31' })
  tell(book, 'people.postLeft', { on: '2006-06-30', person: 'M02', post: 'treasurer' })
  const days = ['2006-06-30', '2006-07-01', '2006-09-01', '2006-12-31', '2007-01-01']
  expect(days.map((day) => holdsPost(book.group.people, 'M02', 'treasurer', day))).toEqual([
    true,
    false,
    true,
    true,
    false,
  ])
})

test('[PE14] a woman without the post is refused, with the posts that would do', () => {
  const book = foundedGroup()
  const contribute = decided(book, (group) => decideContribute(group, { on, centimosEach: 100 }), 'M06')
  expect(refusal(contribute)).toEqual({
    code: 'people.postMissing',
    figures: { by: 'M06', on, posts: 'treasurer' },
  })
  const late = decided(
    book,
    (group) => decideContribute(group, { on: '2008-01-01', centimosEach: 100 }),
    'M02',
  )
  expect(refusal(late)?.code).toBe('people.postMissing')
})

test('[PE15] hours and her own agreements she records herself; those of another only with a post', () => {
  const { people } = foundedGroup().group
  const types = ['people.hoursOffered', 'agreements.memberAgreed', 'sharing.workDeclined']
  const acts = types.map((type) => ({
    type,
    body: { on, person: 'M06' },
  }))
  expect(acts.map((act) => ['M06', 'M04', 'M01'].map((by) => isPermitted(people, act, by)))).toEqual([
    [true, false, true],
    [true, false, true],
    [true, true, true],
  ])
})

test('[PE16] a fact that came in without the post counts and is a finding', () => {
  const book = foundedGroup()
  smuggle(book, 'money.contributed', { on, lines: [{ person: 'M06', centimos: 100 }] }, 'M06')
  expect([balance(book, 'Activo:Caja'), findings(book)]).toEqual([100, ['people.withoutPost M06']])
})

test('[PE17] nobody gives herself a post, issues a sheet, releases a line or settles a finding without the post', () => {
  const book = foundedGroup()
  smuggle(book, 'people.postTaken', { on, person: 'M06', post: 'treasurer', until: '2030-01-01' }, 'M06')
  smuggle(book, 'people.postLeft', { on, person: 'M02', post: 'treasurer' }, 'M06')
  smuggle(book, 'quality.lineReleased', { on, order: 'P01', article: 'CHULLO' }, 'M06')
  expect(
    ['M02', 'M06'].map((person) => holdsPost(book.group.people, person, 'treasurer', '2006-04-01')),
  ).toEqual([true, false])
  expect(book.group.quality.gates.size).toBe(0)
  expect(findings(book)).toEqual(Array(3).fill('people.withoutPost M06'))
})

test('[PE80] the whole book is carried away by the board alone, once there is one', () => {
  const may = (book: ReturnType<typeof newBook>, by: string) => mayCarryBook(book.group.people, by, on)
  expect(may(newBook(), 'M06').ok).toBe(true)
  const book = foundedGroup()
  expect(['M01', 'M02', 'M03', 'M04', 'M05', 'M06'].filter((by) => may(book, by).ok)).toEqual(['M01', 'M02'])
  expect(refusal(may(book, 'M03'))?.figures['posts']).toBe('president, secretary, treasurer')
})

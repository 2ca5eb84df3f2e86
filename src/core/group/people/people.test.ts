import { expect, test } from 'vitest'
import { day0, findings, foundedGroup, newBook, smuggle, tell } from '../../../../test/story.ts'
import { isNearKin, isTrainee, membersInOrder, membersOn, standingOn } from './people.ts'

const standings = (book: ReturnType<typeof newBook>, person: string, days: readonly string[]) =>
  days.map((day) => standingOn(book.group.people, person, day))

test('[PE1] a person is a member from the day she joined, and nothing before', () => {
  const book = newBook()
  tell(book, 'people.joined', { on: '2006-02-01', person: 'M01', village: 'V1', language: 'ay' })
  expect(standings(book, 'M01', ['2006-01-31', '2006-02-01', '2030-01-01'])).toEqual([
    undefined,
    'member',
    'member',
  ])
  expect(standings(book, 'constructor', ['2006-02-01'])).toEqual([undefined])
})

test('[PE2] a pause, a return and a leaving each hold from their day; who left may join again', () => {
  const book = foundedGroup()
  tell(book, 'people.paused', { on: '2006-03-01', person: 'M06' })
  tell(book, 'people.returned', { on: '2006-06-01', person: 'M06' })
  tell(book, 'people.left', { on: '2006-08-01', person: 'M06' })
  tell(book, 'people.joined', { on: '2006-09-01', person: 'M06' })
  const days = ['2006-02-28', '2006-03-01', '2006-05-31', '2006-06-01', '2006-08-01', '2006-09-01']
  expect(standings(book, 'M06', days)).toEqual(['member', 'paused', 'paused', 'member', 'left', 'member'])
})

test('[PE3] a change told late holds from its own day, and the later ones stay', () => {
  const book = foundedGroup()
  tell(book, 'people.left', { on: '2006-08-01', person: 'M06' })
  book.group.people.members.get('M06')?.history.push({ from: '2006-03-01', standing: 'paused' })
  expect(standings(book, 'M06', ['2006-04-01', '2006-08-01'])).toEqual(['paused', 'left'])
})

test('[PE4] members stand in the order in which they joined; a day’s members are neither paused nor gone', () => {
  const book = foundedGroup()
  tell(book, 'people.paused', { on: '2006-03-01', person: 'M02' })
  tell(book, 'people.left', { on: '2006-03-01', person: 'M04' })
  expect(membersInOrder(book.group.people)).toEqual(['M01', 'M02', 'M03', 'M04', 'M05', 'M06'])
  expect(membersOn(book.group.people, '2006-03-01')).toEqual(['M01', 'M03', 'M05', 'M06'])
})

test('[PE5] a household is a link: near kin are one person, or two with the same link', () => {
  const { people } = foundedGroup().group
  const pairs = [
    ['M05', 'M06'],
    ['M06', 'M05'],
    ['M01', 'M01'],
    ['M01', 'M05'],
    ['M01', 'M02'],
    ['X1', 'X2'],
  ] as const
  expect(pairs.map(([a, b]) => isNearKin(people, a, b))).toEqual([true, true, true, false, false, false])
})

test('[PE6] her own minutes are those she showed last, whatever is told in between', () => {
  const book = foundedGroup()
  tell(book, 'people.skillShown', { on: '2006-05-01', person: 'M06', article: 'CHULLO', minutes: 290 })
  smuggle(
    book,
    'people.skillShown',
    { on: '2006-04-01', person: 'M06', article: 'CHULLO', minutes: 400 },
    'M01',
  )
  expect(book.group.people.members.get('M06')?.skills).toEqual(
    new Map([['CHULLO', { minutes: 290, since: '2006-05-01' }]]),
  )
})

test('[PE7] she offers hours for a week without giving a reason; the last word for a week holds', () => {
  const book = foundedGroup()
  tell(
    book,
    'people.hoursOffered',
    { on: '2006-02-03', person: 'M06', week: '2006-W06', minutes: 600 },
    'M06',
  )
  tell(book, 'people.hoursOffered', { on: '2006-02-05', person: 'M06', week: '2006-W06', minutes: 0 }, 'M06')
  expect(book.group.people.members.get('M06')?.offeredMinutes).toEqual(new Map([['2006-W06', 0]]))
})

test('[PE8] weeks more than eight before her newest offer are forgotten, weeks ahead kept', () => {
  const book = foundedGroup()
  const offer = (on: string, week: string) =>
    tell(book, 'people.hoursOffered', { on, person: 'M06', week, minutes: 60 }, 'M06')
  offer('2006-02-06', '2006-W06')
  offer('2006-02-06', '2006-W30')
  offer('2006-04-03', '2006-W14')
  expect([...(book.group.people.members.get('M06')?.offeredMinutes.keys() ?? [])]).toEqual([
    '2006-W06',
    '2006-W30',
    '2006-W14',
  ])
  offer('2006-04-10', '2006-W15')
  expect([...(book.group.people.members.get('M06')?.offeredMinutes.keys() ?? [])]).toEqual([
    '2006-W30',
    '2006-W14',
    '2006-W15',
  ])
})

test('[PE9] something told of a person whom the book does not know is a finding', () => {
  const book = foundedGroup()
  tell(book, 'people.paused', { on: day0, person: 'M99' })
  expect(findings(book)).toEqual(['people.unknownMember M99'])
})

test('[PE18] she is a trainee until that is told to be over; what was told of the latest day holds', () => {
  const book = foundedGroup()
  const training = { person: 'M06', article: 'CHULLO' }
  tell(book, 'people.trainingBegun', { on: '2006-02-03', ...training })
  expect(isTrainee(book.group.people, 'M06', 'CHULLO')).toBe(true)
  tell(book, 'people.trainingEnded', { on: '2006-05-01', ...training })
  const late = book.group.people.members.get('M06')?.training
  expect([late?.get('CHULLO'), isTrainee(book.group.people, 'M06', 'CHULLO')]).toEqual([
    { isTrainee: false, since: '2006-05-01' },
    false,
  ])
  expect(['M05', 'X1'].map((person) => isTrainee(book.group.people, person, 'CHULLO'))).toEqual([
    false,
    false,
  ])
})

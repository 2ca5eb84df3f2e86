import { expect, test } from 'vitest'
import {
  answer,
  decided,
  done,
  findings,
  linesTold,
  refusal,
  sharingDay,
  sharingGroup,
  smuggle,
  tell,
  type Book,
} from '../../../../test/story.ts'
import { nothingDone } from './season-income.ts'
import { decideAcceptWork, decideDeclineWork, decidePassOnWork, decideSwapWork } from './record-work.ts'
import { decideShareOut } from './share-out-work.ts'
import { handOf, leftPieces } from './sharing.ts'

const on = '2006-02-07'
const hats = { order: 'P01', article: 'CHULLO', colour: 'Rojo' }
const sweaters = { ...hats, article: 'CHOMPA' }

/** M03 and M04 have five hats each, M06 a sweater. */
const withWork = (): Book => {
  const book = sharingGroup()
  const line = 'P01/CHULLO/Rojo'
  const shares = [
    { member: 'M03', line, pieces: 5 },
    { member: 'M04', line, pieces: 5 },
    { member: 'M06', line: 'P01/CHOMPA/Rojo', pieces: 1 },
  ]
  const told = linesTold('P01', 'CHULLO', 'CHOMPA')
  const call = { on: sharingDay, orders: ['P01'], told, done: nothingDone }
  const seal = { shares, seed: 0, rounds: 0, approvedBy: ['M01', 'M04'] } as const
  done(book, (group) => decideShareOut(group, { ...call, ...seal }))
  return book
}
const hand = (book: Book, person: string, line = hats) => {
  const { given, accepted } = handOf(book.group.sharing, line, person)
  return [given, accepted]
}
const left = (book: Book) => leftPieces(book.group.sharing, book.group.orders, hats)

test('[SG20] she takes on what she was given; more than that is recorded and is a finding', () => {
  const book = withWork()
  const take = (pieces: number) =>
    done(book, (group) => decideAcceptWork(group, { on, person: 'M03', ...hats, pieces }), 'M03')
  take(3)
  expect([hand(book, 'M03'), findings(book)]).toEqual([[5, 3], []])
  take(4)
  expect([hand(book, 'M03'), findings(book)]).toEqual([[5, 5], ['sharing.moreThanHeld M03/P01/CHULLO']])
})

test('[SG21] she declines: the pieces go back, and no reason is asked', () => {
  const book = withWork()
  const [event] = done(
    book,
    (group) => decideDeclineWork(group, { on, person: 'M03', ...hats, pieces: 2 }),
    'M03',
  )
  expect([hand(book, 'M03'), left(book)]).toEqual([[3, 0], 12])
  expect(Object.keys(event?.body ?? {}).sort()).toEqual([
    'article',
    'colour',
    'on',
    'order',
    'person',
    'pieces',
  ])
})

test('[SG22] two swap: each takes on what she gets', () => {
  const book = withWork()
  tell(book, 'people.skillShown', { on, person: 'M03', article: 'CHOMPA', minutes: 1800 })
  const swap = {
    ...{ on, person: 'M03', with: 'M06' },
    ...{ gives: { ...hats, pieces: 3 }, takes: { ...sweaters, pieces: 1 } },
  }
  done(book, (group) => decideSwapWork(group, swap), 'M03')
  expect([
    hand(book, 'M03'),
    hand(book, 'M03', sweaters),
    hand(book, 'M06'),
    hand(book, 'M06', sweaters),
  ]).toEqual([
    ...[
      [2, 0],
      [1, 1],
      [3, 3],
      [0, 0],
    ],
  ])
  expect([left(book), findings(book)]).toEqual([10, []])
})

test('[SG23] she passes on what she cannot make; who gets it takes it on', () => {
  const book = withWork()
  done(book, (group) => decidePassOnWork(group, { on, person: 'M03', to: 'M05', ...hats, pieces: 5 }), 'M03')
  expect([hand(book, 'M03'), hand(book, 'M05'), left(book), findings(book)]).toEqual([[0, 0], [5, 5], 10, []])
})

test('[SG24] what moves is what she has; more is a finding, and so is work for somebody without her own time', () => {
  const book = withWork()
  tell(book, 'sharing.workPassedOn', { on, person: 'M03', to: 'M05', ...hats, pieces: 7 }, 'M03')
  expect([hand(book, 'M03'), hand(book, 'M05'), left(book)]).toEqual([[0, 0], [5, 5], 10])
  tell(book, 'sharing.workPassedOn', { on, person: 'M06', to: 'M05', ...sweaters, pieces: 1 }, 'M06')
  tell(book, 'sharing.workDeclined', { on, person: 'M01', ...sweaters, pieces: 1 }, 'M01')
  expect([hand(book, 'M05', sweaters), findings(book)]).toEqual([
    [1, 1],
    [
      'sharing.moreThanHeld M03/P01/CHULLO',
      'sharing.withoutSkill M05/CHOMPA',
      'sharing.moreThanHeld M01/P01/CHOMPA',
    ],
  ])
})

test('[SG24] what is said of a line that was never shared out moves nothing and is a finding', () => {
  const book = sharingGroup()
  tell(book, 'sharing.workPassedOn', { on, person: 'M03', to: 'M05', ...hats, pieces: 2 }, 'M03')
  tell(book, 'sharing.workAccepted', { on, person: 'M05', ...hats, pieces: 2 }, 'M05')
  expect([book.group.sharing.lines.size, findings(book)]).toEqual([
    ...[0, ['sharing.moreThanHeld M03/P01/CHULLO', 'sharing.moreThanHeld M05/P01/CHULLO']],
  ])
})

test('[SG25] refused is only what the book does not know; from outside, somebody unknown is a finding', () => {
  const book = withWork()
  const body = { on, person: 'M03', ...hats, pieces: 2 }
  const tried = [
    answer(book, (group) => decideAcceptWork(group, { ...body, person: 'M99' })),
    answer(book, (group) => decidePassOnWork(group, { ...body, to: 'M99' })),
    answer(book, (group) => decideDeclineWork(group, { ...body, order: 'P09' })),
    answer(book, (group) => decideDeclineWork(group, { ...body, colour: 'Azul' })),
  ].map((result) => refusal(result)?.code)
  expect(tried).toEqual([
    ...['people.unknownMember', 'people.unknownMember', 'orders.unknown', 'orders.unknownLine'],
  ])
  smuggle(book, 'sharing.workDeclined', { ...body, person: 'M99' }, 'M01')
  expect(findings(book)).toEqual(['people.unknownMember M99', 'sharing.moreThanHeld M99/P01/CHULLO'])
})

test('[SG26] a member says it for herself, an officer of the room for others', () => {
  const book = withWork()
  const body = { on, person: 'M03', ...hats, pieces: 1 }
  const by = (who: string) => refusal(decided(book, (group) => decideAcceptWork(group, body), who))?.code
  expect([by('M03'), by('M02'), by('M06')]).toEqual([undefined, undefined, 'people.postMissing'])
})

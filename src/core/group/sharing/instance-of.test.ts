import { expect, test } from 'vitest'
import {
  acceptOrder,
  agree,
  day0,
  done,
  dueDay,
  linesTold,
  newBook,
  refusal,
  sharingDay,
  sharingGroup,
  tell,
  vote,
  yarnDay,
  type Book,
} from '../../../../test/story.ts'
import { decideAcceptOrder } from '../orders/accept-order.ts'
import { instanceOf, type WorkCall } from './instance-of.ts'
import { nothingDone } from './season-income.ts'
import { decideShareOut, proposeShares } from './share-out-work.ts'

const told = linesTold('P01', 'CHULLO', 'CHOMPA')
const call: WorkCall = { on: sharingDay, orders: ['P01'], told, done: nothingDone }
const drawn = (book: Book, change: Partial<WorkCall> = {}) => {
  const work = instanceOf(book.group, { ...call, ...change })
  if (!work.ok) throw new Error(JSON.stringify(work.error))
  return work.value
}
const refused = (book: Book, change: Partial<WorkCall> = {}) =>
  refusal(instanceOf(book.group, { ...call, ...change }))
const hats = 'P01/CHULLO/Rojo'
const sweaters = 'P01/CHOMPA/Rojo'

/** Shares out as the engine proposes, and seals it. */
const shared = (book: Book, change: Partial<WorkCall> = {}) => {
  const { shares } = proposeShares(drawn(book, change), { seed: 1, rounds: 50 })
  const approvedBy = ['M01', 'M04'] as const
  const command = { ...call, ...change, shares, seed: 1, rounds: 50, approvedBy }
  done(book, (group) => decideShareOut(group, command))
}

test('[SG1] a line has what is left to make, its frozen tariff, the lot told or voted, and its weight', () => {
  const book = sharingGroup()
  vote(book, 'minimumLot', { article: 'CHULLO', pieces: 3 })
  const line = { startWeek: 1, dueWeek: 5, traineePieces: 0 }
  expect(drawn(book).instance.lines).toEqual([
    { ...line, id: hats, pieces: 20, payCentimos: 1930, weight: 1930, lot: 3 },
    { ...line, id: sweaters, pieces: 4, payCentimos: 10850, weight: 10850, lot: 1 },
  ])
  vote(book, 'shortageWeight', { by: 'piece' }, sharingDay)
  const done = { ...nothingDone, pieces: new Map([[hats, new Map([['M02', 6]])]]) }
  const changed = told.map((one) => ({ ...one, lot: 2 }))
  expect(drawn(book, { done, told: changed }).instance.lines).toMatchObject([
    { pieces: 14, weight: 1, lot: 2 },
    { pieces: 4, weight: 1, lot: 2 },
  ])
})

test('[SG2] weeks go from Monday to Sunday, counted from the share-out’s own', () => {
  const weeks = (yarnOn: string, due: string, on = sharingDay) => {
    const one = drawn(sharingGroup(), { on, told: told.map((line) => ({ ...line, yarnOn, due })) })
    const [line] = one.instance.lines
    return [line?.startWeek, line?.dueWeek, one.instance.weeks]
  }
  expect(weeks('2006-02-12', '2006-02-13')).toEqual([1, 2, 2])
  expect(weeks('2006-02-13', '2006-02-19', '2006-02-12')).toEqual([2, 2, 2])
  expect(weeks('2006-01-05', '2006-02-06')).toEqual([1, 1, 1])
  const withDays = (yarnOn: string, due: string) =>
    refused(sharingGroup(), { told: told.map((line) => ({ ...line, yarnOn, due })) })?.code
  expect([
    withDays('2006-01-05', '2006-02-05'),
    withDays('2006-03-01', '2006-02-20'),
    withDays(yarnDay, '2016-03-01'),
  ]).toEqual(['sharing.dueGone', 'sharing.yarnTooLate', 'sharing.tooFarAhead'])
})

test('[SG2] an order without a day is refused until the day is told', () => {
  const book = sharingGroup()
  const line = { product: 'CHULLO', size: 'Unica', colour: 'Rojo', pieces: 5 }
  const p03 = { on: day0, order: 'P03', buyer: 'C01', currency: 'USD', lines: [line] }
  done(book, (group) => decideAcceptOrder(group, p03))
  const third = { orders: ['P03'], told: linesTold('P03', 'CHULLO') }
  expect(refused(book, third)).toEqual({ code: 'sharing.dueMissing', figures: { line: 'P03/CHULLO/Rojo' } })
  const withDay = { ...third, told: third.told.map((one) => ({ ...one, due: dueDay })) }
  expect(drawn(book, withDay).instance.weeks).toBe(5)
})

test('[SG3] members of the day take part with the hours they offered and their own minutes', () => {
  const book = sharingGroup()
  tell(book, 'people.paused', { on: day0, person: 'M05' })
  tell(book, 'people.skillShown', { on: day0, person: 'M06', article: 'CHULLO', minutes: 100 })
  tell(book, 'people.hoursOffered', { on: day0, person: 'M06', week: '2006-W07', minutes: 100 }, 'M06')
  const { members } = drawn(book).instance
  expect(members.map(({ id }) => id)).toEqual(['M01', 'M02', 'M03', 'M04', 'M06'])
  expect(members[4]).toMatchObject({
    weekCentihours: [1000, 166, 1000, 1000, 1000],
    skills: [
      { line: hats, centihours: 167, qualityMillionths: 1_000_000, trainee: false },
      { line: sweaters, centihours: 3000 },
    ],
  })
  expect(members[2]?.skills.map(({ line }) => line)).toEqual([hats])
})

test('[SG4] a missing vote is named, and a missing wish where wishes count', () => {
  const missing = (['season', 'fairness', 'shortageWeight'] as const).map((matter) =>
    refused(sharingGroup(matter)),
  )
  expect(missing).toEqual(
    ['season', 'fairness', 'shortageWeight'].map((matter) => ({
      ...{ code: 'agreements.missing', figures: { matter, about: '', on: sharingDay } },
    })),
  )
  const book = sharingGroup()
  vote(book, 'fairness', { by: 'share' })
  for (const person of ['M01', 'M02', 'M03', 'M05', 'M06'])
    agree(book, person, 'desiredIncome', { centimos: 50000 })
  expect(refused(book)).toEqual({ code: 'sharing.wishMissing', figures: { person: 'M04' } })
  agree(book, 'M04', 'desiredIncome', { centimos: 20000 })
  expect(drawn(book).instance.members[3]?.desiredCentimos).toBe(20000)
})

const incomes = (book: Book, change: Partial<WorkCall> = {}) =>
  Object.fromEntries(
    drawn(book, change).instance.members.map(({ id, earnedCentimos }) => [id, earnedCentimos]),
  )
const second = { orders: ['P02'], told: linesTold('P02', 'CHULLO') }

test('[SG5] income is what she was paid, and the tariff of what she has in hand of other orders', () => {
  const book = sharingGroup()
  shared(book)
  acceptOrder(book, 'P02', { CHULLO: 6 })
  const hand = (person: string, line = hats) =>
    book.group.sharing.lines.get(line)?.hands.get(person)?.given ?? 0
  const promised = (person: string) => hand(person) * 1930 + hand(person, sweaters) * 10850
  expect(incomes(book, second)).toEqual(
    Object.fromEntries(['M01', 'M02', 'M03', 'M04', 'M05', 'M06'].map((id) => [id, promised(id)])),
  )
  const done = {
    ...{ earnedCentimos: new Map([['M03', 4000]]), goodMillionths: new Map() },
    pieces: new Map([
      [
        hats,
        new Map([
          ['M03', 2],
          ['M04', 1],
        ]),
      ],
    ]),
  }
  const [m03, m04] = [promised('M03') - 2 * 1930 + 4000, promised('M04')]
  expect(incomes(book, { ...second, done })).toMatchObject({ M03: m03, M04: m04 })
  expect(incomes(book, { done })).toMatchObject({ M03: 4000, M04: 1930, M05: 0 })
})

test('[SG5] what she declined or passed on is not hers; what another makes for her is the other’s', () => {
  const book = sharingGroup()
  shared(book)
  acceptOrder(book, 'P02', { CHULLO: 6 })
  const before = incomes(book, second)
  const line = { on: sharingDay, order: 'P01', article: 'CHULLO', colour: 'Rojo' }
  tell(book, 'sharing.workPassedOn', { ...line, person: 'M03', to: 'M04', pieces: 2 }, 'M03')
  tell(book, 'sharing.workDeclined', { ...line, person: 'M05', pieces: 1 }, 'M05')
  expect(incomes(book, second)).toEqual({
    ...before,
    ...{ M03: before['M03']! - 3860, M04: before['M04']! + 3860, M05: before['M05']! - 1930 },
  })
})

test('[SG5] a line first shared out before the season began counts no more', () => {
  const book = sharingGroup()
  shared(book)
  acceptOrder(book, 'P02', { CHULLO: 6 })
  vote(book, 'season', { firstDay: '2006-02-07' }, '2006-02-07')
  expect(new Set(Object.values(incomes(book, { ...second, on: '2006-02-07' })))).toEqual(new Set([0]))
})

test('[SG6] who stood first stands last; the same work again takes no turn, and who left is passed over', () => {
  const book = sharingGroup()
  const order = (change: Partial<WorkCall> = {}) =>
    drawn(book, change)
      .instance.members.map(({ id }) => id)
      .join(' ')
  expect(order()).toBe('M01 M02 M03 M04 M05 M06')
  shared(book)
  expect(order()).toBe('M02 M03 M04 M05 M06 M01')
  shared(book)
  expect(order()).toBe('M02 M03 M04 M05 M06 M01')
  acceptOrder(book, 'P02', { CHULLO: 6 })
  shared(book, second)
  tell(book, 'people.joined', { on: sharingDay, person: 'M07' })
  tell(book, 'people.paused', { on: sharingDay, person: 'M03' })
  expect(order(second)).toBe('M04 M05 M06 M07 M01 M02 M03')
})

test('[SG7] trainees and most lines: the group’s vote or her own word, whichever is less', () => {
  const book = sharingGroup()
  tell(book, 'people.trainingBegun', { on: day0, person: 'M06', article: 'CHOMPA' })
  agree(book, 'M02', 'mostLines', { lines: 1 })
  const most = () => drawn(book).instance.members.map(({ mostLines }) => mostLines)
  expect(most()).toEqual([undefined, 1, undefined, undefined, undefined, undefined])
  vote(book, 'mostLines', { lines: 2 })
  agree(book, 'M03', 'mostLines', { lines: 3 })
  expect(most()).toEqual([2, 1, 2, 2, 2, 2])
  expect(drawn(book).instance.members[5]?.skills.map(({ trainee }) => trainee)).toEqual([false, true])
  const ask = { told: told.map((line) => ({ ...line, traineePieces: 3 })) }
  const done = {
    ...nothingDone,
    pieces: new Map([
      [
        sweaters,
        new Map([
          ['M06', 1],
          ['M01', 1],
        ]),
      ],
    ]),
  }
  expect(drawn(book, { ...ask, done }).instance.lines.map((line) => line.traineePieces)).toEqual([3, 2])
})

test('[SG8] what she has in hand of other orders takes its time; what is overdue takes this week’s', () => {
  const book = sharingGroup()
  shared(book)
  acceptOrder(book, 'P02', { CHULLO: 6 })
  const { instance } = drawn(book, second)
  const given = book.group.sharing.lines.get(hats)?.hands.get('M03')?.given
  expect(instance.lines.slice(1)).toMatchObject([
    { id: hats, pieces: 20, payCentimos: 0, weight: 0, lot: 1, startWeek: 1, dueWeek: 5 },
    { id: sweaters, pieces: 3, payCentimos: 0 },
  ])
  expect(instance.kept?.find(({ member, line }) => member === 'M03' && line === hats)).toEqual({
    ...{ member: 'M03', line: hats, pieces: given, how: 'exactly' },
  })
  const later = linesTold('P02', 'CHULLO').map((line) => ({ ...line, due: '2006-03-31' }))
  const overdue = drawn(book, { ...second, on: '2006-03-20', told: later }).instance.lines[1]
  expect([overdue?.startWeek, overdue?.dueWeek]).toEqual([1, 1])
})

test('[SG9] an order that is not accepted can be drawn in as if it were', () => {
  const book = sharingGroup()
  const offered = {
    ...{ order: 'NEW', article: 'CHULLO', colour: 'Azul', yarnOn: yarnDay, due: dueDay, traineePieces: 0 },
    ...{ pieces: 9, payCentimos: 2000, lot: 2 },
  }
  const { instance } = drawn(book, { offered: [offered] })
  expect(instance.lines[2]).toMatchObject({ id: 'NEW/CHULLO/Azul', pieces: 9, payCentimos: 2000, lot: 2 })
  expect(instance.members[3]?.skills.map(({ line }) => line)).toEqual([hats, 'NEW/CHULLO/Azul'])
})

test('[SG10] what cannot be drawn is refused with the place', () => {
  const book = sharingGroup()
  const all = new Map([
    [hats, new Map([['M01', 20]])],
    [sweaters, new Map([['M01', 4]])],
  ])
  const huge = {
    order: 'NEW',
    article: 'CHULLO',
    colour: 'Azul',
    yarnOn: yarnDay,
    due: dueDay,
    traineePieces: 0,
  }
  expect([
    refused(book, { orders: ['P09'] }),
    refused(book, { told: [...told, ...linesTold('P01', 'GORRO')] }),
    refused(book, { told: linesTold('P01', 'CHULLO') }),
    refused(book, { done: { ...nothingDone, pieces: all } }),
    refused(book, { offered: [{ ...huge, pieces: 2 ** 50, payCentimos: 100 }] }),
    refusal(instanceOf({ ...book.group, people: newBook().group.people }, call)),
  ]).toEqual([
    { code: 'orders.unknown', figures: { order: 'P09' } },
    { code: 'orders.unknownLine', figures: { order: 'P01', article: 'GORRO' } },
    { code: 'sharing.lineNotTold', figures: { line: sweaters } },
    { code: 'sharing.nothingToShare', figures: { on: sharingDay } },
    { code: 'sharing.tooLarge', figures: { on: sharingDay } },
    { code: 'sharing.nobody', figures: { on: sharingDay } },
  ])
})

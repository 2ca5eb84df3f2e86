import { expect, test } from 'vitest'
import {
  acceptOrder,
  agree,
  copyOn,
  day0,
  decided,
  done,
  findings,
  linesTold,
  meet,
  phone,
  refusal,
  sharingDay,
  sharingGroup,
  smuggle,
  tell,
  vote,
  type Book,
} from '../../../../test/story.ts'
import { instanceOf, type WorkCall } from './instance-of.ts'
import { nothingDone } from './season-income.ts'
import { handOf, leftPieces } from './sharing.ts'
import { decideShareOut, proposeShares, type ShareOutWork } from './share-out-work.ts'

const told = linesTold('P01', 'CHULLO', 'CHOMPA')
const call: WorkCall = { on: sharingDay, orders: ['P01'], told, done: nothingDone }
const hats = 'P01/CHULLO/Rojo'
const sweaters = 'P01/CHOMPA/Rojo'
const hatLine = { order: 'P01', article: 'CHULLO', colour: 'Rojo' }
const women = ['M01', 'M02', 'M03', 'M04', 'M05', 'M06']

const commandOf = (book: Book, change: Partial<ShareOutWork> = {}): ShareOutWork => {
  const work = instanceOf(book.group, { ...call, ...change })
  if (!work.ok) throw new Error(JSON.stringify(work.error))
  const { shares } = proposeShares(work.value, { seed: 3, rounds: 50 })
  return { ...call, shares, seed: 3, rounds: 50, approvedBy: ['M01', 'M04'], ...change }
}
/** Shares out as the engine proposes, and seals it: the body that people were told. */
const shared = (book: Book, change: Partial<ShareOutWork> = {}) => {
  const command = commandOf(book, change)
  const [event] = done(book, (group) => decideShareOut(group, command))
  if (event?.type !== 'sharing.workShared') throw new Error('shared')
  return event.body
}
const refused = (book: Book, change: Partial<ShareOutWork>) => {
  const entries = book.entries.length
  const command = commandOf(book)
  const answer = refusal(decided(book, (group) => decideShareOut(group, { ...command, ...change })))
  expect(book.entries.length).toBe(entries)
  return answer
}
const hands = (book: Book, key = hatLine) =>
  women.map((person) => handOf(book.group.sharing, key, person).given)
const sweaterLine = { ...hatLine, article: 'CHOMPA' }

test('[SG11] a share-out carries its figures with their parts, and what it was taken on', () => {
  const book = sharingGroup()
  agree(book, 'M05', 'desiredIncome', { centimos: 30000 })
  const seen = { ...book.group.seen }
  const body = shared(book)
  const [hat, sweater] = body.lines
  expect(body).toMatchObject({
    ...{ on: sharingDay, fairness: 'income', weightBy: 'pay', first: 'M01', seed: 3, rounds: 50, seen },
    ...{ approvedBy: ['M01', 'M04'] },
  })
  expect(hat).toMatchObject({ ...hatLine, pieces: 20, payCentimos: 1930, shortPieces: 0, lot: 1 })
  expect(sweater).toMatchObject({ pieces: 4, payCentimos: 10850, weight: 10850, shortPieces: 1 })
  expect(sweater?.shares.map(({ before, pieces }) => [before, pieces])).toEqual(Array(3).fill([0, 1]))
  expect(hands(book)).toEqual(
    women.map((person) => hat?.shares.find((share) => share.person === person)?.pieces ?? 0),
  )
  for (const { person, earnedCentimos, withShareCentimos } of body.members) {
    const pay = handOf(book.group.sharing, hatLine, person).given * 1930
    const sweaterPay = handOf(book.group.sharing, sweaterLine, person).given * 10850
    expect([person, earnedCentimos, withShareCentimos]).toEqual([person, 0, pay + sweaterPay])
  }
  expect(body.members.map(({ wishedCentimos }) => wishedCentimos)).toEqual([
    ...[undefined, undefined, undefined, undefined, 30000, undefined],
  ])
  const lowest = Math.min(...body.members.map(({ withShareCentimos }) => withShareCentimos))
  expect(body.poorest?.level).toBe(lowest)
  expect(body.poorest?.bound).toBeGreaterThanOrEqual(lowest)
  expect(body.members.every(({ idealCentimos }) => Number.isSafeInteger(idealCentimos))).toBe(true)
})

test('[SG31] the book keeps what the newest share-out found ideal for each', () => {
  const book = sharingGroup()
  const { members } = shared(book)
  expect([...book.group.sharing.ideals]).toEqual(
    members.map(({ person, idealCentimos }) => [person, { on: sharingDay, centimos: idealCentimos }]),
  )
})

test('[SG11] under fairness by share the poorest level is in millionths of the wish', () => {
  const book = sharingGroup()
  vote(book, 'fairness', { by: 'share' })
  for (const person of women) agree(book, person, 'desiredIncome', { centimos: 30000 })
  const { members, poorest } = shared(book)
  const lowest = Math.min(...members.map(({ withShareCentimos }) => withShareCentimos))
  expect(poorest).toMatchObject({ unit: 'millionthsOfWish', level: Math.floor((lowest * 1_000_000) / 30000) })
})

test('[SG12] two officers of different households approve it, with a post on its day', () => {
  const book = sharingGroup()
  expect([
    refused(book, { approvedBy: ['M01', 'M01'] }),
    refused(book, { approvedBy: ['M01', 'M06'] }),
    refused(book, { approvedBy: ['M01', 'M03'] })?.code,
    refused(book, { approvedBy: ['M01', 'M99'] })?.code,
  ]).toEqual([
    { code: 'sharing.twoOfficers', figures: { first: 'M01', second: 'M01' } },
    {
      ...{ code: 'people.postMissing' },
      figures: { by: 'M06', on: sharingDay, posts: 'president, treasurer, production, quality' },
    },
    'people.postMissing',
    'people.unknownMember',
  ])
  tell(book, 'people.postTaken', { on: day0, person: 'M06', post: 'quality', until: '2007-12-31' }, 'M01')
  expect(refused(book, { approvedBy: ['M05', 'M06'] })?.code).toBe('sharing.twoOfficers')
  expect(shared(book, { approvedBy: ['M02', 'M06'] }).approvedBy).toEqual(['M02', 'M06'])
})

const share = (member: string, pieces: number, line = hats) => ({ member, line, pieces })

test('[SG13] shares are checked on the book as it stands, and refused with the place', () => {
  const book = sharingGroup()
  vote(book, 'minimumLot', { article: 'CHULLO', pieces: 2 })
  agree(book, 'M01', 'mostLines', { lines: 1 })
  const tried = [
    [share('M03', 10), share('M04', 10), share('M05', 1)],
    [share('M03', 1, sweaters)],
    [share('M03', 1)],
    [share('M01', 2), share('M01', 1, sweaters)],
    [share('M03', 11)],
    [share('M02', 5), share('M02', 1, sweaters)],
    [share('M99', 2)],
  ].map((shares) => refused(book, { shares }))
  expect(tried).toEqual([
    { code: 'sharing.tooManyPieces', figures: { line: hats, pieces: 21, left: 20 } },
    { code: 'sharing.notShown', figures: { person: 'M03', line: sweaters } },
    { code: 'sharing.belowLot', figures: { person: 'M03', line: hats, pieces: 1, lot: 2 } },
    { code: 'sharing.tooManyLines', figures: { person: 'M01', lines: 2, most: 1 } },
    { code: 'sharing.noTime', figures: { person: 'M03', minutes: 300, first: 1, last: 5 } },
    { code: 'sharing.noTime', figures: { person: 'M02', minutes: 300, first: 1, last: 5 } },
    { code: 'sharing.notTakingPart', figures: { person: 'M99' } },
  ])
})

test('[SG13] what she took over without her own time stays, and she gets no more of it', () => {
  const book = sharingGroup()
  shared(book)
  const passed = { on: sharingDay, person: 'M06', to: 'M03', ...sweaterLine, pieces: 1 }
  tell(book, 'sharing.workPassedOn', passed, 'M06')
  expect(hands(book, sweaterLine)).toEqual([1, 1, 1, 0, 0, 0])
  const others = commandOf(book).shares.filter(({ line }) => line !== sweaters)
  expect(refused(book, { shares: [...others, share('M03', 2, sweaters)] })).toEqual({
    ...{ code: 'sharing.aboveMost', figures: { person: 'M03', line: sweaters, pieces: 2, most: 1 } },
  })
  shared(book)
  expect(hands(book, sweaterLine)[2]).toBe(1)
})

test('[SG13] a proposal that hours withdrawn since made impossible is refused, and may be asked anew', () => {
  const book = sharingGroup()
  const command = commandOf(book)
  const busy = command.shares.find(({ line }) => line === sweaters)?.member ?? ''
  tell(book, 'people.hoursOffered', { on: day0, person: busy, week: '2006-W08', minutes: 0 }, busy)
  tell(book, 'people.hoursOffered', { on: day0, person: busy, week: '2006-W09', minutes: 0 }, busy)
  tell(book, 'people.hoursOffered', { on: day0, person: busy, week: '2006-W10', minutes: 0 }, busy)
  const stale = decided(book, (group) => decideShareOut(group, command))
  expect(refusal(stale)).toMatchObject({ code: 'sharing.noTime', figures: { person: busy } })
  expect(shared(book).lines).toHaveLength(2)
})

test('[SG14] what she took on stays, beyond her hours and lot too; nobody fixes less', () => {
  const book = sharingGroup()
  shared(book)
  const mine = handOf(book.group.sharing, hatLine, 'M03').given
  tell(book, 'sharing.workAccepted', { on: sharingDay, person: 'M03', ...hatLine, pieces: mine }, 'M03')
  for (const week of ['06', '07', '08', '09', '10'])
    tell(
      book,
      'people.hoursOffered',
      { on: sharingDay, person: 'M03', week: `2006-W${week}`, minutes: 0 },
      'M03',
    )
  const more = told.map((line) => ({ ...line, lot: mine + 1 }))
  shared(book, { told: more })
  expect(handOf(book.group.sharing, hatLine, 'M03')).toEqual({ given: mine, accepted: mine, fixedBy: null })
  const less = { ...hatLine, person: 'M03', pieces: mine - 1, by: 'M01' }
  expect(refused(book, { byHand: [less] })).toEqual({
    ...{ code: 'sharing.keptPieces', figures: { person: 'M03', line: hats, pieces: mine - 1, kept: mine } },
  })
  const taken = commandOf(book).shares.map((one) =>
    one.member === 'M03' && one.line === hats ? { ...one, pieces: mine - 1 } : one,
  )
  expect(refused(book, { shares: taken })?.code).toBe('sharing.keptPieces')
})

test('[SG14] what was fixed by hand stays fixed, says who did it, and may be freed', () => {
  const book = sharingGroup()
  const byHand = [{ ...hatLine, person: 'M06', pieces: 1, by: 'M01' }]
  const first = shared(book, { byHand })
  expect(first.lines[0]?.shares.find(({ person }) => person === 'M06')).toEqual({
    ...{ person: 'M06', before: 0, pieces: 1, changedBy: 'M01' },
  })
  expect(shared(book).lines[0]?.shares.find(({ person }) => person === 'M06')).toEqual({
    ...{ person: 'M06', before: 1, pieces: 1, changedBy: 'M01' },
  })
  const none = [{ ...hatLine, person: 'M04', pieces: 0, by: 'M02' }]
  shared(book, { byHand: none })
  expect(handOf(book.group.sharing, hatLine, 'M04')).toEqual({ given: 0, accepted: 0, fixedBy: 'M02' })
  const freed = { ...hatLine, pieces: 'free', by: 'M02' } as const
  shared(book, { byHand: ['M04', 'M06'].map((person) => ({ ...freed, person })) })
  expect([hands(book)[3], handOf(book.group.sharing, hatLine, 'M06').fixedBy]).not.toContain('M01')
  expect(hands(book)[3]).toBeGreaterThan(0)
})

test('[SG14] a change by hand for somebody or something unknown is refused', () => {
  const book = sharingGroup()
  const change = { ...hatLine, person: 'M06', pieces: 1, by: 'M01' }
  expect([
    refused(book, { byHand: [{ ...change, person: 'M99' }] })?.code,
    refused(book, { byHand: [{ ...change, colour: 'Azul' }] })?.code,
    refused(book, { byHand: [{ ...change, order: 'P07' }] })?.code,
  ]).toEqual(['people.unknownMember', 'orders.unknownLine', 'orders.unknownLine'])
})

test('[SG15] sharing out again changes as little as may be; what is handed in takes no time', () => {
  const book = sharingGroup()
  shared(book)
  const before = hands(book)
  shared(book)
  expect(hands(book)).toEqual(before)
  const [m03] = [before[2] ?? 0]
  const handedIn = { ...nothingDone, pieces: new Map([[hats, new Map([['M03', m03]])]]) }
  for (const week of ['06', '07', '08', '09', '10'])
    tell(
      book,
      'people.hoursOffered',
      { on: sharingDay, person: 'M03', week: `2006-W${week}`, minutes: 0 },
      'M03',
    )
  const again = shared(book, { done: handedIn })
  expect(again.lines[0]).toMatchObject({ pieces: 20 - m03, shortPieces: 0 })
  expect(hands(book)).toEqual(before)
  const declined = { on: sharingDay, person: 'M05', ...hatLine, pieces: before[4] ?? 0 }
  tell(book, 'sharing.workDeclined', declined, 'M05')
  tell(book, 'people.paused', { on: sharingDay, person: 'M05' })
  shared(book, { done: handedIn })
  expect([hands(book)[4], leftPieces(book.group.sharing, book.group.orders, hatLine)]).toEqual([0, 0])
})

test('[SG16] of two share-outs of one order that had not met the first stands; of other orders both do', () => {
  const book = sharingGroup()
  acceptOrder(book, 'P02', { CHULLO: 6 })
  const other = copyOn(book, phone)
  shared(book)
  const rival = { byHand: [{ ...hatLine, person: 'M06', pieces: 9, by: 'M01' }] }
  shared(other, rival)
  shared(other, { orders: ['P02'], told: linesTold('P02', 'CHULLO') })
  const first = hands(book)
  meet(book, other)
  for (const copy of [book, other]) {
    expect(findings(copy)).toEqual(['book.decidedTwice sharing.workShared'])
    expect(hands(copy)).toEqual(first)
    expect(leftPieces(copy.group.sharing, copy.group.orders, { ...hatLine, order: 'P02' })).toBe(0)
  }
})

test('[SG17] a fact that a share-out had not seen still counts; too much is a finding', () => {
  const book = sharingGroup()
  shared(book)
  const other = copyOn(book, phone)
  const had = hands(book)
  tell(
    other,
    'sharing.workPassedOn',
    { on: sharingDay, person: 'M03', to: 'M04', ...hatLine, pieces: 1 },
    'M03',
  )
  const later = '2006-02-07'
  const [mine = 0, hers = 0] = [had[2], had[4]]
  shared(book, {
    on: later,
    byHand: [
      { ...hatLine, person: 'M03', pieces: 0, by: 'M01' },
      { ...hatLine, person: 'M05', pieces: mine + hers, by: 'M01' },
    ],
  })
  meet(book, other)
  for (const copy of [book, other]) {
    expect(hands(copy)[2]).toBe(0)
    expect(leftPieces(copy.group.sharing, copy.group.orders, hatLine)).toBe(-1)
    expect(findings(copy)).toEqual(['sharing.moreThanHeld M03/P01/CHULLO', `sharing.moreThanOrdered ${hats}`])
  }
})

test('[SG18] a share-out without two officers changes nothing and is a finding', () => {
  const book = sharingGroup()
  const [event] = sharedEvent(book)
  if (event?.type !== 'sharing.workShared') throw new Error('shared')
  smuggle(book, 'sharing.workShared', { ...event.body, approvedBy: ['M01', 'M06'] }, 'M01')
  smuggle(book, 'sharing.workShared', event.body, 'M06')
  expect([book.group.sharing.lines.size, findings(book)]).toEqual([
    ...[0, ['sharing.notApproved M01/M06', 'people.withoutPost M06']],
  ])
})

const sharedEvent = (book: Book) => {
  const answer = decideShareOut(book.group, commandOf(book))
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.value
}

test('[SG19] who pauses keeps what she took on; what else she had goes back', () => {
  const book = sharingGroup()
  shared(book)
  tell(book, 'sharing.workAccepted', { on: sharingDay, person: 'M03', ...hatLine, pieces: 2 }, 'M03')
  for (const person of ['M03', 'M04']) tell(book, 'people.paused', { on: sharingDay, person })
  const body = shared(book)
  expect([hands(book)[2], hands(book)[3]]).toEqual([2, 0])
  expect(body.members.map(({ person }) => person).join(' ')).toBe('M02 M05 M06 M01 M03')
  expect(body.lines[0]?.shares.find(({ person }) => person === 'M04')?.pieces).toBe(0)
})

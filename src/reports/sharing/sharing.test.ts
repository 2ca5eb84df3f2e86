/** What the leaders look at when work is shared out, and how even the season came out. */
import { expect, test } from 'vitest'
import {
  agree,
  done,
  linesTold,
  refusal,
  sharingDay,
  sharingGroup,
  tell,
  vote,
  yarnDay,
  dueDay,
  type Book,
} from '../../../test/story.ts'
import { instanceOf, type WorkCall } from '../../core/group/sharing/instance-of.ts'
import { nothingDone, type WorkDone } from '../../core/group/sharing/season-income.ts'
import { decideShareOut, proposeShares } from '../../core/group/sharing/share-out-work.ts'
import { fairnessStrip } from './fairness-strip.ts'
import { sharePageOf } from './share-page.ts'
import { termsToStart } from './share-terms.ts'
import { worksOf } from './shared-work.ts'

const women = ['M01', 'M02', 'M03', 'M04', 'M05', 'M06']
const told = linesTold('P01', 'CHULLO', 'CHOMPA')
const call: WorkCall = { on: sharingDay, orders: ['P01'], told, done: nothingDone }
const hats = 'P01/CHULLO/Rojo'
const hatLine = { order: 'P01', article: 'CHULLO', colour: 'Rojo' }
const budget = { seed: 1, rounds: 50 }

const workOf = (book: Book, change: Partial<WorkCall> = {}) => {
  const work = instanceOf(book.group, { ...call, ...change })
  if (!work.ok) throw new Error(JSON.stringify(work.error))
  return work.value
}
const sharedBook = (): Book => {
  const book = sharingGroup()
  const { shares } = proposeShares(workOf(book), budget)
  done(book, (group) => decideShareOut(group, { ...call, shares, ...budget, approvedBy: ['M01', 'M04'] }))
  return book
}

test('[RE8] the strip has a column for each woman, of tenths of what was agreed for her; no name, no income', () => {
  const book = sharedBook()
  const even = fairnessStrip(book.group, sharingDay, nothingDone)
  // Four sweaters among three women: one of the six is more than a tenth below what is even.
  expect(even).toMatchObject({ ok: true, value: { within: 5, first: 1 } })
  expect(even.ok && even.value.columns[2]?.goesFirst).toBe(false)
  const declined = { on: sharingDay, person: 'M03', ...hatLine, pieces: 3 }
  tell(book, 'sharing.workDeclined', declined, 'M03')
  const strip = fairnessStrip(book.group, sharingDay, nothingDone)
  if (!strip.ok) throw new Error('strip')
  expect(strip.value.columns[2]?.goesFirst).toBe(true)
  expect(strip.value).toMatchObject({ within: 4, first: 2 })
  expect(Object.keys(strip.value.columns[0] ?? {}).sort()).toEqual(['goesFirst', 'tenths'])
  const rich: WorkDone = { ...nothingDone, earnedCentimos: new Map([['M03', 1_000_000]]) }
  const capped = fairnessStrip(book.group, sharingDay, rich)
  expect(capped.ok && capped.value.columns[2]).toEqual({ tenths: 12, goesFirst: false })
})

test('[RE8] before the season’s first share-out nobody has a column, and without a season it is refused', () => {
  const book = sharingGroup()
  const strip = fairnessStrip(book.group, sharingDay, nothingDone)
  expect(strip).toMatchObject({ ok: true, value: { within: 0, first: 0 } })
  const old = sharedBook()
  vote(old, 'season', { firstDay: '2006-02-07' }, '2006-02-07')
  expect(fairnessStrip(old.group, '2006-02-08', nothingDone)).toMatchObject({
    value: { within: 0, first: 0 },
  })
  expect(refusal(fairnessStrip(sharingGroup('season').group, sharingDay, nothingDone))?.code).toBe(
    'agreements.missing',
  )
})

test('[RE9] a share-out’s page: given and left, reasons in at most three lines, who changed what, and its cost', () => {
  const book = sharingGroup()
  const without = proposeShares(workOf(book), budget).shares
  const byHand = [{ ...hatLine, person: 'M05', pieces: 0, by: 'M01' }]
  const work = workOf(book, { byHand })
  const shares = without.filter(({ member, line }) => member !== 'M05' || line !== hats)
  const page = sharePageOf(work, shares, { order: women, without })
  const taken = without.find(({ member, line }) => member === 'M05' && line === hats)?.pieces ?? 0
  expect(taken).toBeGreaterThan(0)
  expect(page.lines[0]).toEqual({ id: hats, pieces: 20, left: taken })
  expect(page.women.map(({ person }) => person)).toEqual(women)
  expect(page.women.every(({ why }) => why.length <= 3)).toBe(true)
  expect(page.women[4]).toMatchObject({
    pieces: 0,
    parts: [{ line: hats, pieces: 0, before: 0, least: 0, changedBy: 'M01' }],
    ...{ offeredMinutes: 3000, takesMinutes: 0 },
  })
  expect(page.women[4]?.why.flatMap(({ parts }) => parts.flat().map(({ code }) => code))).toContain('byHand')
  expect(page.cost).toEqual({ piecesShort: taken, isPoorer: true, minutes: -300 * taken })
  expect(page.short[0]).toMatchObject({ line: hats, pieces: taken, reason: 'open' })
})

test('[RE9] what she took on is the least that she can be given, where the group fixed hers by hand as well', () => {
  const book = sharedBook()
  tell(book, 'sharing.workAccepted', { on: sharingDay, person: 'M03', ...hatLine, pieces: 2 }, 'M03')
  const given = book.group.sharing.lines.get(hats)?.hands.get('M03')?.given ?? 0
  const least = (change: Partial<WorkCall>) => {
    const work = workOf(book, change)
    const page = sharePageOf(work, work.before, { order: women })
    return page.women[2]?.parts.find(({ line }) => line === hats)?.least
  }
  expect(least({})).toBe(2)
  expect(least({ byHand: [{ ...hatLine, person: 'M03', pieces: given, by: 'M01' }] })).toBe(2)
})

test('[RE10] terms stand ready: yarn today, the order’s day, the voted lot, a lot for each trainee; later as told', () => {
  const book = sharingGroup()
  vote(book, 'minimumLot', { article: 'CHULLO', pieces: 2 })
  tell(book, 'people.trainingBegun', { on: sharingDay, person: 'M06', article: 'CHULLO' })
  const start = termsToStart(book.group, 'P01', sharingDay)
  expect(start.ok && start.value[0]).toEqual({
    ...{ id: hats, ...hatLine, ordered: 20, yarnOn: sharingDay, due: dueDay, lot: 2, traineePieces: 2 },
  })
  const later = termsToStart(sharedBook().group, 'P01', sharingDay)
  expect(later.ok && later.value[0]).toMatchObject({ yarnOn: yarnDay, due: dueDay, lot: 1, traineePieces: 0 })
  expect(refusal(termsToStart(book.group, 'P99', sharingDay))?.code).toBe('orders.unknown')
})

test('[RE11] who has how much in hand: given, not answered yet, handed in', () => {
  const book = sharedBook()
  agree(book, 'M01', 'mostLines', { lines: 2 })
  const given = book.group.sharing.lines.get(hats)?.hands.get('M03')?.given ?? 0
  tell(book, 'sharing.workAccepted', { on: sharingDay, person: 'M03', ...hatLine, pieces: 2 }, 'M03')
  const brought: WorkDone = { ...nothingDone, pieces: new Map([[hats, new Map([['M03', 1]])]]) }
  const hers = worksOf(book.group, [hatLine], brought).find(({ person }) => person === 'M03')
  expect(hers?.parts).toEqual([
    { ...hatLine, id: hats, given, unanswered: given - 2, handedIn: 1, inHand: given - 1, fixedBy: null },
  ])
})

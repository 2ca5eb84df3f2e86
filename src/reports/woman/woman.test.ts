/** What a woman is shown of herself: the entries behind each figure, her pieces, her cord, and the code of her paper. */
import { expect, test } from 'vitest'
import { practiceBook, practiceDay } from '../../../test/practice-book.ts'
import { done, journalOf, linesTold, sharingDay, sharingGroup, type Book } from '../../../test/story.ts'
import { sum } from '../../core/kernel/amounts.ts'
import { hashOfText } from '../../core/kernel/hash.ts'
import type { Recorded } from '../../core/kernel/entry.ts'
import { membersInOrder } from '../../core/group/people/people.ts'
import { decideCheckPieces, decideDeliver } from '../../core/group/quality/check-pieces.ts'
import { decideDeclineWork, decidePassOnWork } from '../../core/group/sharing/record-work.ts'
import { nothingDone } from '../../core/group/sharing/season-income.ts'
import { decideShareOut } from '../../core/group/sharing/share-out-work.ts'
import { decideTakeBack } from '../../core/group/take-back.ts'
import { workDone } from '../../core/group/work-done.ts'
import { accountOf, accountText } from './account.ts'
import { linesOfFigure } from './lines-of-figure.ts'
import { linesOfPieces } from './pieces-of-hers.ts'
import { seasonKhipu } from './season-khipu.ts'
import { codeOfDigest, readCode } from './statement-code.ts'
import { namesHer } from './told-of-her.ts'

const hats = { order: 'P01', article: 'CHULLO', colour: 'Rojo' }
const on = '2006-02-20'

/** Lucía has eight hats of the order, hands three in, and two of them are good. */
const withWork = (): Book => {
  const book = sharingGroup()
  const call = {
    on: sharingDay,
    orders: ['P01'],
    told: linesTold('P01', 'CHULLO', 'CHOMPA'),
    done: nothingDone,
  }
  const shares = [{ member: 'M03', line: 'P01/CHULLO/Rojo', pieces: 8 }]
  const seal = { shares, seed: 0, rounds: 0, approvedBy: ['M01', 'M04'] } as const
  done(book, (group) => decideShareOut(group, { ...call, ...seal }))
  bring(book, 3)
  check(book, 2)
  return book
}
const bring = (book: Book, pieces: number) =>
  done(book, (group) => decideDeliver(group, { on, person: 'M03', article: 'CHULLO', order: 'P01', pieces }))
const check = (book: Book, pieces: number) =>
  done(book, (group) =>
    decideCheckPieces(group, {
      ...{ on, person: 'M03', article: 'CHULLO', order: 'P01', pieces, result: { grade: 'A' } },
      ...{ source: 'new', yarn: [] },
    }),
  )
const takeBackLast = (book: Book): void => {
  const entry = book.entries.at(-1)
  if (!entry) throw new Error('empty')
  const posted = journalOf(book).filter(({ ref }) => ref === `${entry.device}.${entry.seq}`)
  done(book, (group) => decideTakeBack(group, { on, entry, posted }))
}
const pieces = (book: Book, person = 'M03') =>
  linesOfPieces(book.group, book.entries, {
    ...{ person, line: hats },
    done: workDone(book.entries, book.group.orders, ''),
  })

test('[RE15] what was taken back lies apart with what took it back; the rest still sums up', () => {
  const book = withWork()
  check(book, 1)
  takeBackLast(book)
  const owed = linesOfFigure(book.group, book.entries, { person: 'M03', figure: 'owed' })
  expect(owed).toMatchObject({ amount: 3860, lines: [{ on, what: 'checked', pieces: 2, amount: 3860 }] })
  expect(owed?.takenBack.map(({ what, amount }) => [what, amount])).toEqual([
    ['checked', 1930],
    ['checkReversed', -1930],
  ])
})

test('[RE15] of 100,000 entries only hers are parsed: a figure opens in a moment', () => {
  const { group, entries } = practiceBook()
  const other = (place: number): Recorded => ({
    ...{ stream: 'book', device: 'otheraaaaa', seq: place + 1, clock: place + 1, by: 'X1', v: 1 },
    ...{
      type: 'quality.delivered',
      body: `{"article":"CHULLO","on":"2026-11-01","person":"X${place}","pieces":`,
    },
  })
  const all = [...Array.from({ length: 100_000 }, (_, place) => other(place)), ...entries]
  const start = performance.now()
  const hers = all.filter((entry) => namesHer(entry, 'S05'))
  const owed = linesOfFigure(group, hers, { person: 'S05', figure: 'owed' })
  const millis = performance.now() - start
  console.log(`RE15: ${all.length} entries in ${millis.toFixed(0)} ms`)
  expect(sum((owed?.lines ?? []).map(({ amount }) => amount))).toBe(owed?.amount)
  expect(owed?.lines.length).toBeGreaterThan(2)
  expect(millis).toBeLessThan(1000)
})

test('[RE16] what she has in hand opens to what she was given and what she handed in; what comes is at its tariff', () => {
  const book = withWork()
  const account = accountOf(book.group, book.entries, 'M03')
  expect(account).toMatchObject({ comingCentimos: 5 * 1930, inHand: [{ ...hats, inHand: 5, handedIn: 3 }] })
  done(book, (group) => decideDeclineWork(group, { on, person: 'M03', ...hats, pieces: 1 }), 'M03')
  done(book, (group) => decidePassOnWork(group, { on, person: 'M03', to: 'M06', ...hats, pieces: 1 }), 'M03')
  bring(book, 1)
  takeBackLast(book)
  expect(pieces(book).lines.map((line) => [line.what, line.pieces])).toEqual([
    ['shared', 8],
    ['declined', -1],
    ['piecesPassedOn', -1],
    ['handedIn', -3],
  ])
  expect(pieces(book).takenBack.map((line) => [line.what, line.pieces])).toEqual([
    ['handedIn', -1],
    ['handedInReversed', 1],
  ])
  expect([pieces(book).inHand, pieces(book, 'M06').inHand]).toEqual([3, 1])
  bring(book, 9)
  expect(pieces(book)).toMatchObject({ inHand: 0 })
  expect(sum(pieces(book).lines.map((line) => line.pieces))).toBe(0)
})

test('[RE17] a statement’s code is fifty bits of what it says; one céntimo more is another', () => {
  const { group, entries } = practiceBook(16)
  const account = accountOf(group, entries, 'S01')
  const codeOf = (said: typeof account, book = 'b') => {
    const text = accountText({ book, on: practiceDay }, said)
    return text.ok ? codeOfDigest(hashOfText(text.value)) : ''
  }
  const code = codeOf(account)
  expect(codeOf({ ...account })).toBe(code)
  const others = [
    codeOf({ ...account, owedCentimos: account.owedCentimos + 1 }),
    codeOf(account, 'c'),
    codeOf(accountOf(group, entries, 'S02')),
  ]
  expect(new Set([code, ...others]).size).toBe(4)
  expect(codeOfDigest('0'.repeat(12) + 'f'.repeat(52))).toBe('00000-00003')
  expect(readCode(` ${code.toLowerCase().replace('-', '')} `)).toBe(code)
  expect(readCode('oil00 00003')).toBe('01100-00003')
  expect([readCode('00000-0000'), readCode('00000-0000U'), readCode('')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('[RE40] her season as cords: her pieces of each order, what they pay, and the latest still open', () => {
  const { group, entries } = practiceBook()
  for (const person of membersInOrder(group.people)) {
    const pendants = seasonKhipu(group, entries, person)
    const account = accountOf(group, entries, person)
    expect(sum(pendants.map(({ owedCentimos }) => owedCentimos))).toBe(Math.max(0, account.owedCentimos))
    for (const { pieces: knots, earnedCentimos, owedCentimos, lengthPercent } of pendants) {
      expect(knots).toBeGreaterThan(0)
      expect(owedCentimos).toBeLessThanOrEqual(earnedCentimos)
      expect(lengthPercent).toBeLessThanOrEqual(100)
    }
  }
  expect(
    seasonKhipu(group, entries, 'S01').map(({ order, article, pieces: knots }) => [order, article, knots]),
  ).toEqual([
    ['P01', 'CHULLO', 7],
    ['P02', 'GUANTES', 4],
  ])
  const book = withWork()
  expect(seasonKhipu(book.group, book.entries, 'M03')).toMatchObject([
    { ...hats, pieces: 8, earnedCentimos: 3860, owedCentimos: 3860, lengthPercent: 100 },
  ])
})

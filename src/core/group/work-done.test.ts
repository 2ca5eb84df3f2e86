import { expect, test } from 'vitest'
import {
  acceptOrder,
  done,
  journalOf,
  lastRef,
  sharingGroup,
  tell,
  vote,
  type Book,
} from '../../../test/story.ts'
import { decideCheckPieces } from './quality/check-pieces.ts'
import { decideTakeBack } from './take-back.ts'
import { workDone } from './work-done.ts'

const hats = 'P01/CHULLO/Rojo'
const [on, since] = ['2006-02-20', '2006-02-01']
const named = { on, person: 'M03', article: 'CHULLO', order: 'P01', colour: 'Rojo' }

const look = ({ entries, group }: Book, from = since) => workDone(entries, group.orders, from)
const check = (book: Book, pieces: number, result: 'repair' | 'rejected' | { grade: string }, day = on) =>
  done(book, (group) =>
    decideCheckPieces(group, { ...named, on: day, pieces, result, source: 'new', yarn: [] }),
  )

test('[SG30] pieces brought or found good, less those rejected; pay, and the tariff of what waits', () => {
  const book = sharingGroup()
  tell(book, 'quality.delivered', { ...named, pieces: 6 })
  expect(look(book)).toEqual({
    earnedCentimos: new Map([['M03', 6 * 1930]]),
    pieces: new Map([[hats, new Map([['M03', 6]])]]),
    goodMillionths: new Map(),
  })
  check(book, 2, { grade: 'A' })
  check(book, 1, { grade: 'B' })
  check(book, 1, 'rejected')
  check(book, 1, 'repair')
  expect(look(book)).toEqual({
    earnedCentimos: new Map([['M03', 2 * 1930 + 1641 + 2 * 1930]]),
    pieces: new Map([[hats, new Map([['M03', 5]])]]),
    goodMillionths: new Map([['CHULLO', new Map([['M03', 600_000]])]]),
  })
})

test('[SG30] a delivery that names no order counts by the check that does; the pay of earlier seasons does not', () => {
  const book = sharingGroup()
  tell(book, 'quality.delivered', { on, person: 'M03', article: 'CHULLO', pieces: 4 })
  expect(look(book).pieces.size).toBe(0)
  check(book, 3, { grade: 'A' })
  expect([
    look(book).pieces.get(hats)?.get('M03'),
    look(book, '2006-03-01').earnedCentimos.get('M03'),
  ]).toEqual([...[3, 0]])
})

test('[SG30] a piece without a colour counts where the order has one colour of it, and else nowhere', () => {
  const book = sharingGroup()
  const { colour: _colour, ...plain } = named
  tell(book, 'quality.delivered', { ...plain, pieces: 2 })
  tell(book, 'quality.delivered', { ...named, colour: 'Azul', pieces: 2 })
  tell(book, 'quality.delivered', { ...named, order: 'P07', pieces: 2 })
  expect(look(book).pieces).toEqual(new Map([[hats, new Map([['M03', 2]])]]))
})

test('[SG30] what was taken back counts no more', () => {
  const book = sharingGroup()
  acceptOrder(book, 'P02', { CHULLO: 3 })
  vote(book, 'groupFund', { percent: 5 })
  tell(book, 'quality.delivered', { ...named, pieces: 3 })
  check(book, 3, { grade: 'A' })
  const ref = lastRef(book)
  const entry = book.entries.find(({ device, seq }) => `${device}.${seq}` === ref)!
  const posted = journalOf(book).filter((transaction) => transaction.ref === ref)
  done(book, (group) => decideTakeBack(group, { on: '2006-02-21', entry, posted }), 'M04')
  expect(look(book)).toEqual({
    earnedCentimos: new Map([['M03', 3 * 1930]]),
    pieces: new Map([[hats, new Map([['M03', 3]])]]),
    goodMillionths: new Map(),
  })
})

/** Receiving pieces: brought and checked, told in one. */
import { expect, test } from 'vitest'
import {
  decided,
  done,
  findings,
  journalOf,
  postingsOf,
  lastRef,
  refusal,
  smuggle,
  tell,
  workingGroup,
  type Book,
} from '../../../../test/story.ts'
import { decideTakeBack } from '../take-back.ts'
import { piecesUnderWay } from '../under-way.ts'
import { decideBrought, decideReceive, type ReceivePieces } from './receive-pieces.ts'
import { countOfPieces } from './quality.ts'

const on = '2006-03-03'
const hats = { on, by: 'M04', person: 'M06', article: 'CHULLO', source: 'new' } as const
const good = (pieces: number) => ({ result: { grade: 'A' }, pieces })

/** Nancy with so many grams of each lot. */
const withYarn = (lots: Readonly<Record<string, number>>, book = workingGroup()): Book => {
  for (const [lot, grams] of Object.entries(lots)) {
    const colour = lot.startsWith('R') ? { colour: 'Rojo' } : {}
    const paid = { centimosPerKg: 6000, freightCentimos: 0, paidFrom: 'Pasivo:Credito' }
    tell(book, 'yarn.bought', { on: '2006-02-10', lot, yarn: 'ALPNAT', grams: 9000, ...colour, ...paid })
    if (grams > 0) tell(book, 'yarn.issued', { on: '2006-02-11', lot, to: [{ person: 'M06', grams }] })
  }
  return book
}
const receive = (book: Book, results: ReceivePieces['results'], more: Partial<ReceivePieces> = {}) =>
  decided(
    book,
    (group) => decideReceive(group, { ...hats, results, underWay: underWay(book), ...more }),
    more.by ?? 'M04',
  )
const underWay = ({ entries, group }: Book) => piecesUnderWay(entries, group.orders)
const count = (book: Book) => countOfPieces(book.group.quality, 'M06', 'CHULLO')

test('[QU20] ten good, one to mend, one not accepted: one delivery and three checks, in one', () => {
  const book = withYarn({ L1: 1200 })
  const told = receive(book, [good(10), { result: 'repair', pieces: 1 }, { result: 'rejected', pieces: 1 }])
  expect(told.ok && told.value.map(({ type, body }) => [type, 'pieces' in body && body.pieces])).toEqual([
    ['quality.delivered', 12],
    ['quality.checked', 10],
    ['quality.checked', 1],
    ['quality.checked', 1],
  ])
  expect(count(book)).toEqual({ unchecked: 0, inRepair: 1 })
  expect(findings(book)).toEqual([])
})

test('[QU20] what waited already is checked first; nothing brought is refused', () => {
  const book = withYarn({ L1: 1200 })
  tell(book, 'quality.delivered', { on, person: 'M06', article: 'CHULLO', pieces: 3 })
  const told = receive(book, [good(5)])
  expect(told.ok && told.value.map(({ body }) => 'pieces' in body && body.pieces)).toEqual([2, 5])
  expect(count(book)).toEqual({ unchecked: 0, inRepair: 0 })
  expect(refusal(receive(book, [good(0)]))?.code).toBe('quality.nothingBrought')
})

test('[QU21] without the vote on grades the check is refused by its name; her delivery stands alone', () => {
  const book = withYarn({ L1: 1200 }, workingGroup('gradePay'))
  expect(refusal(receive(book, [good(5)]))).toMatchObject({
    code: 'agreements.missing',
    figures: { matter: 'gradePay' },
  })
  expect(count(book).unchecked).toBe(0)
  done(book, (group) => decideBrought(group, { ...hats, results: [good(5)], underWay: underWay(book) }))
  expect(count(book).unchecked).toBe(5)
  const again = decided(book, (group) =>
    decideBrought(group, { ...hats, results: [good(5)], underWay: underWay(book) }),
  )
  expect(again).toEqual({ ok: true, value: [] })
})

test('[QU21] pieces back from repair are no new delivery, whatever vote is missing', () => {
  const book = withYarn({ L1: 1200 }, workingGroup('gradePay'))
  const mended = { ...hats, source: 'repair', results: [good(2)], underWay: underWay(book) } as const
  expect(decideBrought(book.group, mended)).toEqual({ ok: true, value: [] })
})

test('[QU22] she does not check her own pieces, nor those of her house; from another copy it is a finding', () => {
  const book = withYarn({ L1: 1200 })
  tell(book, 'people.postTaken', { on, person: 'M06', post: 'quality', until: '2007-01-01' }, 'M01')
  expect(refusal(receive(book, [good(1)], { by: 'M06' }))?.code).toBe('quality.notHerOwn')
  expect(refusal(receive(book, [good(1)], { by: 'M05' }))?.code).toBe('quality.notHerOwn')
  const [, check] = done(book, (group) =>
    decideReceive(group, { ...hats, results: [good(1)], underWay: underWay(book) }),
  )
  if (check?.type !== 'quality.checked') throw new Error('no check')
  tell(book, 'quality.delivered', { on, person: 'M06', article: 'CHULLO', pieces: 1 })
  smuggle(book, 'quality.checked', check.body, 'M05')
  expect(findings(book)).toEqual(['quality.checkedOwn M06'])
})

const yarnTold = (book: Book, results: ReceivePieces['results'], more: Partial<ReceivePieces> = {}) => {
  const told = receive(book, results, more)
  return told.ok ? told.value.flatMap(({ body }) => ('yarn' in body ? [body.yarn] : [])) : told.error.code
}

test('[QU23] the sheet’s grams come out of her lot, each outcome its part; the scales’ instead where they were told', () => {
  expect(yarnTold(withYarn({ L1: 1300 }), [good(10), { result: 'repair', pieces: 2 }])).toEqual([
    [{ lot: 'L1', grams: 950, wasteGrams: 38 }],
    [{ lot: 'L1', grams: 190, wasteGrams: 0 }],
  ])
  const weighed = [{ yarn: 'ALPNAT', grams: 1100 }]
  expect(yarnTold(withYarn({ L1: 1300 }), [good(12)], { weighed })).toEqual([
    [{ lot: 'L1', grams: 1100, wasteGrams: 44 }],
  ])
})

test('[QU23] the colour’s lot first, then one without a colour; beyond all of them it is a finding', () => {
  const book = withYarn({ L1: 400, R1: 208 })
  expect(yarnTold(book, [good(4)], { colour: 'Rojo' })).toEqual([
    [
      { lot: 'R1', grams: 200, wasteGrams: 8 },
      { lot: 'L1', grams: 180, wasteGrams: 7 },
    ],
  ])
  expect(findings(book)).toEqual([])
  const short = withYarn({ L1: 100 })
  yarnTold(short, [good(2)])
  expect(findings(short)[0]).toBe('yarn.overdrawn M06/L1')
  const none = withYarn({ L1: 0, R1: 0 })
  expect(yarnTold(none, [good(1)], { colour: 'Rojo' })).toEqual([[{ lot: 'R1', grams: 95, wasteGrams: 4 }]])
  expect(findings(none)[0]).toBe('yarn.overdrawn M06/R1')
})

test('[QU23] where the group never had the yarn, the pieces are paid without it', () => {
  expect(yarnTold(workingGroup(), [good(1)])).toEqual([[]])
})

test('[QU24] back from repair: the yarn in it is taken over, paid now, and nothing is delivered', () => {
  const book = withYarn({ L1: 1300 })
  receive(book, [good(10), { result: 'repair', pieces: 2 }])
  const told = receive(book, [good(2)], { source: 'repair' })
  expect(told.ok && told.value.map(({ type, body }) => [type, 'yarn' in body && body.yarn])).toEqual([
    ['quality.checked', [{ lot: 'L1', grams: 190, wasteGrams: 8, fromRepairGrams: 190 }]],
  ])
  expect(count(book)).toEqual({ unchecked: 0, inRepair: 0 })
  expect(book.group.yarn.accounts.get('M06')?.get('L1')).toMatchObject({ inRepair: 0, inFirst: 1140 })
  expect(postingsOf(book, lastRef(book)).length).toBeGreaterThan(0)
  expect(findings(book)).toEqual([])
})

test('[QU25] a mended piece comes back to the line that it was sent back of; of another colour it is refused', () => {
  const book = withYarn({ L1: 2000 })
  const [red, blue] = [{ colour: 'Rojo' }, { colour: 'Azul' }]
  receive(book, [good(15), { result: 'repair', pieces: 1 }], red)
  receive(book, [good(3)], blue)
  const asBlue = receive(book, [good(1)], { ...blue, source: 'repair' })
  expect(refusal(asBlue)).toEqual({
    code: 'quality.notSentBack',
    figures: { person: 'M06', article: 'CHULLO', pieces: 1, inRepair: 0 },
  })
  expect(refusal(receive(book, [good(2)], { ...red, source: 'repair' }))?.code).toBe('quality.notSentBack')
  expect(receive(book, [good(1)], { ...red, source: 'repair' }).ok).toBe(true)
  expect(count(book)).toEqual({ unchecked: 0, inRepair: 0 })
})

test('[QU25] a check that was taken back sends nothing back any more', () => {
  const book = withYarn({ L1: 2000 })
  receive(book, [{ result: 'repair', pieces: 1 }], { colour: 'Rojo' })
  const ref = lastRef(book)
  const entry = book.entries.find(({ device, seq }) => `${device}.${seq}` === ref)
  const posted = journalOf(book).filter((transaction) => transaction.ref === ref)
  if (!entry) throw new Error('no entry')
  done(book, (group) => decideTakeBack(group, { on, entry, posted }))
  const back = receive(book, [good(1)], { colour: 'Rojo', source: 'repair' })
  expect(refusal(back)?.code).toBe('quality.notSentBack')
})

test('[QU26] what waited of one colour is checked of that colour; pieces of another are delivered beside it', () => {
  const book = withYarn({ L1: 2000 })
  tell(book, 'quality.delivered', { on, person: 'M06', article: 'CHULLO', colour: 'Azul', pieces: 3 })
  const red = receive(book, [good(5)], { colour: 'Rojo' })
  expect(red.ok && red.value.map(({ body }) => 'pieces' in body && body.pieces)).toEqual([5, 5])
  const blue = receive(book, [good(3)], { colour: 'Azul' })
  expect(blue.ok && blue.value.map(({ type }) => type)).toEqual(['quality.checked'])
  expect(findings(book)).toEqual([])
})

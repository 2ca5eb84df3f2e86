/** What a book says of a woman, of an hour, and of itself. */
import { expect, test } from 'vitest'
import { done, tell, workingGroup, type Book } from '../../test/story.ts'
import { decideCheckPieces, decideDeliver } from '../core/group/quality/check-pieces.ts'
import type { Transaction } from '../core/group/money/ledger.ts'
import { replay } from '../core/group/replay.ts'
import { bookChecks, emptyTally, tallyTransaction } from './book-checks.ts'
import { paidHours } from './paid-hour.ts'
import { statementOf } from './statement.ts'

const on = '2006-03-10'

/** Flavia holds 1,000 g, brings five hats, of which three are checked. */
const knitted = (): Book => {
  const book = workingGroup()
  const bought = { lot: 'L1', yarn: 'ALPNAT', grams: 3000, centimosPerKg: 5800, freightCentimos: 0 }
  tell(book, 'yarn.bought', { on: '2006-02-10', ...bought, paidFrom: 'Pasivo:Credito' })
  tell(book, 'yarn.issued', { on: '2006-02-13', lot: 'L1', to: [{ person: 'M01', grams: 1000 }] })
  done(book, (group) => decideDeliver(group, { on, person: 'M01', article: 'CHULLO', pieces: 5 }))
  done(book, (group) =>
    decideCheckPieces(group, {
      ...{ on, person: 'M01', article: 'CHULLO', pieces: 3, result: { grade: 'A' }, source: 'new' },
      yarn: [{ lot: 'L1', grams: 285 }],
    }),
  )
  return book
}

test('[RE1] what Flavia earned, is owed, holds and has waiting', () => {
  expect(statementOf(knitted().group, 'M01')).toEqual({
    person: 'M01',
    unsettled: { grossCentimos: 5790, yarnChargeCentimos: 0 },
    ...{ settledGrossCentimos: 0, owedCentimos: 5790, advanceCentimos: 0, savingsCentimos: 0 },
    yarn: [{ lot: 'L1', grams: 704 }],
    pieces: [{ article: 'CHULLO', waiting: 2, inRepair: 0 }],
  })
})

test('[RE2] the paid hour beside the wages of the day', () => {
  const { group } = workingGroup()
  const hat = (day: string) => paidHours(group, day).find(({ article }) => article === 'CHULLO')
  expect(hat(on)).toMatchObject({
    ...{ tariffCentimos: 1930, paidPerHourCentimos: 351, livingWage: undefined },
    minimumWage: { centimosPerHour: 208, since: '2006-01-01', certain: true },
  })
  expect(hat('2025-06-01')).toMatchObject({
    minimumWage: { centimosPerHour: 471, certain: true },
    livingWage: { centimosPerHour: 960, since: '2024-01-01', certain: false },
  })
  expect(hat('2015-06-01')?.minimumWage?.certain).toBe(false)
})

const checked = (book: Book, spoil: (transaction: Transaction) => Transaction = (one) => one) => {
  const tally = emptyTally()
  const emit = (transaction: Transaction) => tallyTransaction(tally, spoil(transaction))
  const group = replay(book.entries, { currency: 'PEN', emit })
  return { group, failing: () => bookChecks(group, tally).filter(({ isRight }) => !isRight) }
}

test('[RE3] a book that holds together passes; a céntimo, a gram and a stock below zero are named', () => {
  const book = knitted()
  expect(checked(book).failing()).toEqual([])
  const moved = checked(book, (one) => ({
    ...one,
    postings: one.postings.map((posting, place) =>
      place === 0 ? { ...posting, bookCentimos: posting.bookCentimos + 1 } : posting,
    ),
  }))
  expect(moved.failing().map(({ name }) => name)).toEqual(['sums', 'balances'])
  const lighter = checked(book)
  const held = lighter.group.money.ledger.accounts.get('Activo:Hilo:Socias:M01')?.get('ALPNAT')
  if (held) held.quantity -= 1
  expect(lighter.failing().map(({ name }) => name)).toEqual(['balances', 'yarn'])
  if (held) held.quantity = -1
  expect(lighter.failing().map(({ name }) => name)).toEqual(['balances', 'stocks', 'yarn'])
})

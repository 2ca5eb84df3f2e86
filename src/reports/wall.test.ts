/** The wall sheet and the wheel of the year, of the practice group. */
import { expect, test } from 'vitest'
import { practiceBook, practiceDay } from '../../test/practice-book.ts'
import { ok } from '../core/kernel/result.ts'
import { sum } from '../core/kernel/amounts.ts'
import { recordDecision, type OpenGroup } from '../core/group/recording.ts'
import { workDone } from '../core/group/work-done.ts'
import { rowsOnPage, wallOrders, wallSheet } from './wall.ts'
import { yearWheel } from './year-wheel.ts'

const sheetOf = ({ group, entries }: OpenGroup, order: string) =>
  wallSheet(group, entries, { order, on: practiceDay })

test('[RE41] the wall: pieces in rota order, thirteen rows a page; rates, and nobody’s amounts, without a vote', () => {
  const book = practiceBook()
  expect(wallOrders(book.group)).toEqual(['P02', 'P01'])
  const sheet = sheetOf(book, 'P01')
  expect(sheet).toMatchObject({ order: 'P01', shown: 'rates', pieces: [{ article: 'CHULLO', pieces: 60 }] })
  expect(sheet.rates).toHaveLength(1)
  expect(sheet.rates[0]?.payCentimos).toBeGreaterThan(1000)
  expect(JSON.stringify(sheet.rows)).not.toMatch(/entimos/)
  expect(sum(sheet.rows.map(({ pieces }) => pieces))).toBe(60)
  expect(sheet.rows.map(({ turn }) => turn)).toEqual(
    [...sheet.rows.map(({ turn }) => turn)].sort((a, b) => a - b),
  )
  const gloves = sheetOf(book, 'P02').rows
  expect(gloves.find(({ toFix }) => toFix > 0)).toMatchObject({ person: 'S10', toFix: 1 })
  expect(gloves.every(({ good, delivered }) => good <= delivered)).toBe(true)
  const large = sheetOf(practiceBook(50), 'P01')
  expect(large.pages.map(({ rows }) => rows.length)).toEqual([
    rowsOnPage,
    rowsOnPage,
    large.rows.length - 2 * rowsOnPage,
  ])
  expect(new Set(large.pages.map(({ code }) => code)).size).toBe(3)
})

const voteShown = (book: OpenGroup, on: 'ticks' | 'amounts'): void => {
  const body = { on: practiceDay, from: practiceDay, matter: 'payShown', terms: { on } } as const
  const seen = { ...book.group.seen }
  const voted = recordDecision(
    book,
    { by: 'S01', wallMillis: 1_764_000_100_000 },
    ok([{ type: 'agreements.voted', v: 1, body: { ...body, seen } }]),
  )
  expect(voted.ok).toBe(true)
}

test('[RE41] the group votes: ticks alone, or what each one earns', () => {
  const book = practiceBook()
  voteShown(book, 'ticks')
  expect(sheetOf(book, 'P01')).toMatchObject({ shown: 'ticks', rates: [] })
  expect(sheetOf(book, 'P01').rows.some(({ isPaid }) => isPaid)).toBe(true)
  voteShown(book, 'amounts')
  const sheet = sheetOf(book, 'P01')
  expect(sheet.rows.every(({ earnedCentimos }) => (earnedCentimos ?? 0) > 0)).toBe(true)
  expect(sheet.pages[0]?.rows).toEqual(sheet.rows.slice(0, rowsOnPage))
})

test('[RE42] the wheel: orders from acceptance to delivery, each on a ring of its own where they overlap', () => {
  const { group, entries } = practiceBook()
  const wheel = yearWheel(group, workDone(entries, group.orders, ''), practiceDay)
  expect(wheel.months).toHaveLength(12)
  expect(wheel.fewHands).toEqual([2, 5])
  expect(wheel.now).toBe(900)
  expect(wheel.orders.map(({ order, isOpen }) => [order, isOpen])).toEqual([
    ['P01', false],
    ['P02', false],
    ['P03', true],
  ])
  const newest = wheel.orders.at(-1)
  expect(newest?.to).toBeGreaterThan(1000)
  for (const cord of wheel.orders) expect(cord.from).toBeLessThan(cord.to)
  const late = yearWheel(practiceBook(19, '2026-12-20').group, workDone([], group.orders, ''), '2026-12-20')
  expect(late.tight).toEqual(['P03'])
})

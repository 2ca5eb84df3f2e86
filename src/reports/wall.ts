/** The wall sheet of an order: who makes how many pieces, what is there, and of pay only what the group voted to show. */
import { sum } from '../core/kernel/amounts.ts'
import { canonicalText } from '../core/kernel/canonical.ts'
import type { Day } from '../core/kernel/day.ts'
import type { Recorded } from '../core/kernel/entry.ts'
import { hashOfText } from '../core/kernel/hash.ts'
import type { GroupBook } from '../core/group/book.ts'
import { payShownOn, votedOn } from '../core/group/agreements/agreements.ts'
import { owedTo, unsettledOf } from '../core/group/money/money.ts'
import { membersInOrder } from '../core/group/people/people.ts'
import { lineId, orderedLines } from '../core/group/sharing/order-line.ts'
import { doneOf, type WorkDone } from '../core/group/sharing/season-income.ts'
import { piecesTold, workDone } from '../core/group/work-done.ts'
import { codeOfDigest } from './woman/statement-code.ts'

export type WallRow = {
  readonly person: string
  /** Her turn: her place among those who joined, from 1. */
  readonly turn: number
  readonly pieces: number
  readonly delivered: number
  readonly good: number
  /** With her to be mended. */
  readonly toFix: number
  /** All that she earned so far is in her hand, but for less than the smallest coin. */
  readonly isPaid: boolean
  /** What the order’s checks pay her; only where the group voted to show amounts. */
  readonly earnedCentimos?: number
}
export type WallPage = { readonly number: number; readonly code: string; readonly rows: readonly WallRow[] }
export type WallSheet = {
  readonly order: string
  readonly on: Day
  readonly due: Day | null
  /** Pieces of the order by article, in the order of its lines. */
  readonly pieces: readonly { readonly article: string; readonly pieces: number }[]
  /** What one piece pays; nothing where only ticks are shown. */
  readonly rates: readonly { readonly article: string; readonly payCentimos: number }[]
  readonly shown: 'rates' | 'ticks' | 'amounts'
  /** What the share-out evens out, by the group’s vote; nothing where it voted nothing. */
  readonly rule: 'income' | 'share' | null
  readonly rows: readonly WallRow[]
  readonly pages: readonly WallPage[]
}

export const rowsOnPage = 13

/** Orders whose work was shared out, latest first. */
export const wallOrders = ({ sharing }: GroupBook): readonly string[] =>
  [...new Set([...sharing.lines.values()].map(({ order }) => order))].reverse()

/** The sheet of an order on a day, from the open book and its entries of pieces. */
export const wallSheet = (
  group: GroupBook,
  pieces: readonly Recorded[],
  { order, on }: { readonly order: string; readonly on: Day },
): WallSheet => {
  const shown = payShownOn(group.agreements, on)
  const rule = votedOn(group.agreements, 'fairness', on)
  const lines = orderedLines(group.orders, order)
  const rows = rowsOf(group, pieces, { order, on }).map(({ earnedCentimos, ...row }): WallRow =>
    shown === 'amounts' ? { ...row, earnedCentimos } : row,
  )
  return {
    ...{ order, on, shown, rows, due: group.orders.orders.get(order)?.due ?? null },
    rule: rule.ok ? rule.value.by : null,
    pieces: byArticle(lines).map(([article, of]) => ({
      article,
      pieces: sum(of.map((line) => line.pieces)),
    })),
    rates:
      shown === 'ticks'
        ? []
        : byArticle(lines).map(([article, of]) => ({ article, payCentimos: of[0]?.payCentimos ?? 0 })),
    pages: pagesOf(order, on, rows),
  }
}

type Line = ReturnType<typeof orderedLines>[number]

const byArticle = (lines: readonly Line[]): readonly (readonly [string, readonly Line[]])[] =>
  [...new Set(lines.map(({ article }) => article))].map((article) => [
    article,
    lines.filter((line) => line.article === article),
  ])

type FullRow = Required<WallRow>

const rowsOf = (
  group: GroupBook,
  entries: readonly Recorded[],
  { order, on }: { readonly order: string; readonly on: Day },
): readonly FullRow[] => {
  // What is less than the smallest coin that the group pays out waits for the next pay.
  const step = votedOn(group.agreements, 'cashStep', on)
  const smallest = step.ok ? step.value.centimos : 1
  const done = workDone(entries, group.orders, '')
  const checks = checksOf(entries, order)
  return membersInOrder(group.people).flatMap((person, place): FullRow[] => {
    const { pieces, delivered } = handOf(group, done, order, person)
    if (pieces === 0 && delivered === 0) return []
    const { good, toFix, earnedCentimos } = checks.get(person) ?? noChecks
    const unsettled = unsettledOf(group.money, person).grossCentimos
    const isPaid = earnedCentimos > 0 && unsettled === 0 && owedTo(group.money, person) < smallest
    return [{ person, turn: place + 1, pieces, delivered, good, toFix, isPaid, earnedCentimos }]
  })
}

const handOf = (
  { sharing }: GroupBook,
  done: WorkDone,
  order: string,
  person: string,
): { readonly pieces: number; readonly delivered: number } => {
  const lines = [...sharing.lines.values()].filter((line) => line.order === order)
  return {
    pieces: sum(lines.map((line) => line.hands.get(person)?.given ?? 0)),
    delivered: sum(lines.map((line) => doneOf(done, lineId(line), person))),
  }
}

type Checks = { good: number; toFix: number; earnedCentimos: number }
const noChecks: Readonly<Checks> = { good: 0, toFix: 0, earnedCentimos: 0 }

const checksOf = (entries: readonly Recorded[], order: string): ReadonlyMap<string, Checks> => {
  const checks = new Map<string, Checks>()
  for (const { event, sign } of piecesTold(entries)) {
    if (event.type !== 'quality.checked' || event.body.order !== order) continue
    const { person, outcome, source, pieces, payCentimos } = event.body
    const of = checks.get(person) ?? { ...noChecks }
    if (outcome === 'first' || outcome === 'second') of.good += sign * pieces
    if (outcome === 'repair') of.toFix += sign * pieces
    if (source === 'repair') of.toFix -= sign * pieces
    of.earnedCentimos += sign * payCentimos
    checks.set(person, of)
  }
  return checks
}

/** Each page bears the code of what stands on it: a sheet copied by hand is the same where the code is. */
const pagesOf = (order: string, on: Day, rows: readonly WallRow[]): readonly WallPage[] =>
  Array.from({ length: Math.ceil(rows.length / rowsOnPage) }, (_, page) => {
    const own = rows.slice(page * rowsOnPage, (page + 1) * rowsOnPage)
    const text = canonicalText({ order, on, page: page + 1, rows: own })
    return { number: page + 1, rows: own, code: text.ok ? codeOfDigest(hashOfText(text.value)) : '' }
  })

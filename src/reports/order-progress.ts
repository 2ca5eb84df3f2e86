/** How an order grows: each of its pieces in the one state that it is in, from work that nobody has to what is in its box. */
import type { Recorded } from '../core/kernel/entry.ts'
import { sum } from '../core/kernel/amounts.ts'
import type { Day } from '../core/kernel/day.ts'
import type { GroupBook } from '../core/group/book.ts'
import { eventOf } from '../core/group/events.ts'
import { lineId, orderedLines, type Ordered } from '../core/group/sharing/order-line.ts'
import { givenPieces } from '../core/group/sharing/sharing.ts'
import { piecesTold, type PiecesTold } from '../core/group/work-done.ts'

/** From the farthest to the nearest: boxed by an invoice, good, brought, sent back to mend, to be made anew, in hand, nobody's. */
export const pieceStates = ['boxed', 'good', 'waiting', 'repair', 'rejected', 'inHand', 'open'] as const
export type PieceState = (typeof pieceStates)[number]
export type States = Readonly<Record<PieceState, number>>
export type LineProgress = Ordered & { readonly states: States }
export type OrderProgress = {
  readonly order: string
  readonly buyer: string
  readonly currency: string
  readonly on: Day
  readonly due: Day | null
  readonly pieces: number
  readonly states: States
  readonly lines: readonly LineProgress[]
}

/** What the entries tell of a line, or of an article whose colour was not told. */
type Told = { delivered: number; tried: number; good: number; inRepair: number; rejected: number }
type Tally = { readonly told: Map<string, Told>; readonly invoiced: Map<string, number> }

/** Every order of the book, in the order in which they were accepted. */
export const ordersProgress = (group: GroupBook, entries: readonly Recorded[]): readonly OrderProgress[] => {
  const tally = tallyOf(entries)
  return [...group.orders.orders].map(([order, { buyer, currency, on, due }]) => {
    const lines = linesOf(group, tally, order)
    const states = stateTotals(lines.map((line) => line.states))
    return { order, buyer, currency, on, due, lines, states, pieces: sum(lines.map(({ pieces }) => pieces)) }
  })
}

export type ArticlePieces = { readonly article: string; readonly pieces: number; readonly states: States }

/** The same with the colours of each article together. */
export const piecesByArticle = (lines: readonly LineProgress[]): readonly ArticlePieces[] =>
  [...new Set(lines.map(({ article }) => article))].map((article) => {
    const ofArticle = lines.filter((line) => line.article === article)
    return {
      article,
      pieces: sum(ofArticle.map(({ pieces }) => pieces)),
      states: stateTotals(ofArticle.map(({ states }) => states)),
    }
  })

const stateTotals = (all: readonly States[]): States => byState((state) => sum(all.map((one) => one[state])))

const byState = (count: (state: PieceState) => number): States => ({
  ...{ boxed: count('boxed'), good: count('good'), waiting: count('waiting'), repair: count('repair') },
  ...{ rejected: count('rejected'), inHand: count('inHand'), open: count('open') },
})

const tallyOf = (entries: readonly Recorded[]): Tally => {
  const tally: Tally = { told: new Map(), invoiced: new Map() }
  for (const pieces of piecesTold(entries)) addTold(tally, pieces)
  const invoices = new Set<string>()
  for (const { type, v, body } of entries) {
    if (type !== 'sales.invoiced') continue
    const event = eventOf(type, v, body)
    if (event.type !== 'sales.invoiced' || invoices.has(event.body.invoice)) continue
    invoices.add(event.body.invoice)
    for (const { article, pieces } of event.body.lines) {
      const key = `${event.body.order}/${article}`
      tally.invoiced.set(key, (tally.invoiced.get(key) ?? 0) + pieces)
    }
  }
  return tally
}

const addTold = ({ told }: Tally, { event, sign }: PiecesTold): void => {
  if (event.type !== 'quality.delivered' && event.type !== 'quality.checked') return
  const { order, article, colour = '', pieces } = event.body
  if (order === undefined) return
  const one = toldOf(told, lineId({ order, article, colour }))
  told.set(lineId({ order, article, colour }), one)
  const count = sign * pieces
  if (event.type === 'quality.delivered') {
    one.delivered += count
    return
  }
  const { source, outcome } = event.body
  if (source === 'new') one.tried += count
  else one.inRepair -= count
  if (outcome === 'first' || outcome === 'second') one.good += count
  if (outcome === 'repair') one.inRepair += count
  if (outcome === 'rejected') one.rejected += count
}

const toldOf = (told: ReadonlyMap<string, Told>, id: string): Told =>
  told.get(id) ?? { delivered: 0, tried: 0, good: 0, inRepair: 0, rejected: 0 }

type Counts = Record<PieceState, number>

const linesOf = (group: GroupBook, { told, invoiced }: Tally, order: string): readonly LineProgress[] => {
  const lines = orderedLines(group.orders, order).map((line) => ({
    ...line,
    states: countsOf(line, toldOf(told, lineId(line))),
  }))
  for (const article of new Set(lines.map((line) => line.article))) {
    const ofArticle = lines.filter((line) => line.article === article)
    const loose = countsOf({ pieces: Infinity }, toldOf(told, lineId({ order, article, colour: '' })))
    for (const state of toldStates) spread(ofArticle, state, loose[state])
    box(ofArticle, invoiced.get(`${order}/${article}`) ?? 0)
  }
  for (const line of lines) fillUp(line, givenPieces(group.sharing, line))
  return lines
}

/** The states that entries tell of, in the order in which they take their room. */
const toldStates = ['good', 'waiting', 'repair', 'rejected'] as const

const countsOf = ({ pieces }: { readonly pieces: number }, told: Told): Counts => {
  const counts: Counts = { ...byState(() => 0) }
  const wanted = {
    good: told.good,
    waiting: told.delivered - told.tried,
    repair: told.inRepair,
    rejected: told.rejected,
  }
  for (const state of toldStates) counts[state] = within(wanted[state], pieces - sum(Object.values(counts)))
  return counts
}

const within = (count: number, room: number): number => Math.max(0, Math.min(count, room))

type Line = Ordered & { readonly states: Counts }
const roomOf = ({ pieces, states }: Line): number => pieces - sum(Object.values(states))

/** What was told without its colour fills the colours in the order of the lines. */
const spread = (lines: readonly Line[], state: PieceState, count: number): void => {
  let left = count
  for (const line of lines) {
    const taken = within(left, roomOf(line))
    line.states[state] += taken
    left -= taken
  }
}

/** An invoice names no colour either: it takes good pieces first. */
const box = (lines: readonly Line[], count: number): void => {
  let left = count
  for (const { states } of lines) {
    const taken = within(left, states.good)
    states.good -= taken
    states.boxed += taken
    left -= taken
  }
  spread(lines, 'boxed', left)
}

/** What is given out and not told of yet is in hand; the rest has nobody. */
const fillUp = (line: Line, given: number): void => {
  const { states } = line
  states.inHand = within(given - sum(Object.values(states)), roomOf(line))
  states.open = roomOf(line)
}

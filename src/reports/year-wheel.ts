/** The wheel of the year: what the fields ask for month by month, and the orders from their acceptance to their delivery. */
import { sum } from '../core/kernel/amounts.ts'
import { addDays, numberOfDay, type Day } from '../core/kernel/day.ts'
import { byText } from '../core/kernel/text-order.ts'
import type { GroupBook } from '../core/group/book.ts'
import { lineId, orderedLines } from '../core/group/sharing/order-line.ts'
import type { WorkDone } from '../core/group/sharing/season-income.ts'

export type OrderCord = {
  readonly order: string
  readonly article: string
  readonly colour: string
  readonly pieces: number
  /** Thousandths of a turn from the first of January; `to` passes 1000 where it is due next year. */
  readonly from: number
  readonly to: number
  readonly due: Day
  /** Not all of it is handed in. */
  readonly isOpen: boolean
  /** Cords that overlap lie on different rings, the outermost 0. */
  readonly ring: number
}
export type YearWheel = {
  /** From January on: rows of work outside knitting, 0 to 3. */
  readonly months: readonly FieldWork[]
  readonly orders: readonly OrderCord[]
  /** Today, in thousandths of a turn. */
  readonly now: number
  /** Months in which the fields leave few hands, 1 to 12. */
  readonly fewHands: readonly number[]
  /** Open orders that are due in such a month. */
  readonly tight: readonly string[]
}
export type FieldWork = 0 | 1 | 2 | 3

/**
 * Work of the fields around the lake, by the farm calendar that the app shows (`month.1` …): weeding and feast in
 * February, the potato harvest in May; seed rests in July.
 */
const fieldWork: readonly FieldWork[] = [1, 3, 1, 2, 3, 1, 0, 1, 2, 2, 1, 1]
/** An older order would meet itself on the wheel. */
const longestDays = 330

/** The wheel on a day. */
export const yearWheel = (group: GroupBook, done: WorkDone, on: Day): YearWheel => {
  const orders = onRings(cordsOf(group, done, on))
  const fewHands = fieldWork.flatMap((work, place) => (work === 3 ? [place + 1] : []))
  return {
    ...{ months: fieldWork, orders, fewHands, now: turnOf(on) },
    tight: orders
      .filter(({ due, isOpen }) => isOpen && fewHands.includes(monthOf(due)))
      .map(({ order }) => order),
  }
}

type Cord = Omit<OrderCord, 'ring'>

const cordsOf = ({ orders }: GroupBook, done: WorkDone, on: Day): readonly Cord[] =>
  [...orders.orders]
    .flatMap(([order, { on: accepted, due }]): Cord[] => {
      const until = due ?? accepted
      if (until < addDays(on, -longestDays) || numberOfDay(until) - numberOfDay(accepted) > longestDays)
        return []
      const lines = orderedLines(orders, order)
      const [first] = lines
      const pieces = sum(lines.map((line) => line.pieces))
      const handedIn = sum(lines.flatMap((line) => [...(done.pieces.get(lineId(line))?.values() ?? [])]))
      const years = Number(until.slice(0, 4)) - Number(accepted.slice(0, 4))
      return first
        ? [
            {
              ...{ order, pieces, article: first.article, colour: first.colour, due: until },
              ...{ from: turnOf(accepted), to: turnOf(until) + 1000 * years, isOpen: handedIn < pieces },
            },
          ]
        : []
    })
    .sort((a, b) => byText(a.due, b.due))

/** Each cord on the outermost ring that is free there; on the wheel the year meets itself. */
const onRings = (cords: readonly Cord[]): readonly OrderCord[] => {
  const laid: OrderCord[] = []
  for (const cord of cords) {
    let ring = 0
    while (laid.some((other) => other.ring === ring && overlap(other, cord))) ring += 1
    laid.push({ ...cord, ring })
  }
  return laid
}

const gap = 20
const overlap = (a: Cord, b: Cord): boolean =>
  [-1000, 0, 1000].some((turn) => a.from < b.to + turn + gap && b.from + turn < a.to + gap)

const monthOf = (day: Day): number => Number(day.slice(5, 7))

/** Where a day stands on a wheel of twelve equal months. */
const turnOf = (day: Day): number => {
  const first = `${day.slice(0, 8)}01`
  const next = `${addDays(first, 31).slice(0, 8)}01`
  const length = numberOfDay(next) - numberOfDay(first)
  const part = (numberOfDay(day) - numberOfDay(first)) / length
  return Math.round(((monthOf(day) - 1 + part) / 12) * 1000)
}

/** A woman's season as a khipu: a pendant for each order, its knots her pieces, its side cord the money for them. */
import { sum } from '../../core/kernel/amounts.ts'
import type { Day } from '../../core/kernel/day.ts'
import type { Recorded } from '../../core/kernel/entry.ts'
import { byText } from '../../core/kernel/text-order.ts'
import type { GroupBook } from '../../core/group/book.ts'
import { owedTo } from '../../core/group/money/money.ts'
import type { SharedLine } from '../../core/group/sharing/sharing.ts'
import { piecesTold } from '../../core/group/work-done.ts'

export type Pendant = {
  readonly order: string
  readonly article: string
  readonly colour: string
  /** The day on which the group accepted the order. */
  readonly since: Day
  readonly pieces: number
  readonly earnedCentimos: number
  /** Of that, what the group still owes her. */
  readonly owedCentimos: number
  /** The length of the side cord, of the longest one’s 100. */
  readonly lengthPercent: number
}

/** More would not be told apart on a small screen. */
const mostPendants = 6

/** Her last orders, earliest first. What she is owed is for her latest work: the earlier is paid first. */
export const seasonKhipu = (
  group: GroupBook,
  hers: readonly Recorded[],
  person: string,
): readonly Pendant[] => {
  const made = madeByOrder(hers, person)
  const orders = [...group.orders.orders]
    .map(([order, { on, lines }]) => ({
      order,
      since: on,
      lines,
      pieces: piecesOf(group, made, order, person),
    }))
    .filter(({ pieces }) => pieces > 0)
    .sort((a, b) => byText(a.since, b.since) || byText(a.order, b.order))
    .slice(-mostPendants)
  const earned = orders.map(({ order }) => Math.max(0, made.get(order)?.payCentimos ?? 0))
  const owed = fromLatest(earned, Math.max(0, owedTo(group.money, person)))
  const longest = Math.max(1, ...earned)
  return orders.map(({ order, since, pieces, lines }, place) => ({
    ...{ order, since, pieces, ...mainLine(group, order, person, made.get(order), lines[0]) },
    earnedCentimos: earned[place] ?? 0,
    owedCentimos: owed[place] ?? 0,
    lengthPercent: Math.round(((earned[place] ?? 0) / longest) * 100),
  }))
}

type Kind = { readonly article: string; readonly colour: string }
type Made = { payCentimos: number; good: number; kind: Kind }

const madeByOrder = (hers: readonly Recorded[], person: string): ReadonlyMap<string, Made> => {
  const made = new Map<string, Made>()
  for (const { event, sign } of piecesTold(hers)) {
    if (event.type !== 'quality.checked' || event.body.person !== person) continue
    const { order, article, colour = '', outcome, payCentimos, pieces } = event.body
    if (order === undefined) continue
    const of = made.get(order) ?? { payCentimos: 0, good: 0, kind: { article, colour } }
    const isGood = outcome === 'first' || outcome === 'second'
    of.payCentimos += sign * payCentimos
    of.good += isGood ? sign * pieces : 0
    made.set(order, of)
  }
  return made
}

const handsOf = ({ sharing }: GroupBook, order: string, person: string): readonly SharedLine[] =>
  [...sharing.lines.values()].filter(
    (line) => line.order === order && (line.hands.get(person)?.given ?? 0) > 0,
  )

/** What was shared out to her, or what was found good where more was. */
const piecesOf = (
  group: GroupBook,
  made: ReadonlyMap<string, Made>,
  order: string,
  person: string,
): number => {
  const given = sum(handsOf(group, order, person).map((line) => line.hands.get(person)?.given ?? 0))
  return Math.max(given, made.get(order)?.good ?? 0)
}

const mainLine = (
  group: GroupBook,
  order: string,
  person: string,
  made: Made | undefined,
  first: Kind | undefined,
): Kind => {
  const [line] = handsOf(group, order, person)
  const { article, colour } = line ?? made?.kind ?? first ?? { article: '', colour: '' }
  return { article, colour }
}

/** Lays a sum on the last of the parts first. */
const fromLatest = (parts: readonly number[], total: number): readonly number[] => {
  let left = total
  const laid = [...parts].reverse().map((part) => {
    const taken = Math.min(part, left)
    left -= taken
    return taken
  })
  return laid.reverse()
}

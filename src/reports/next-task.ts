/** The one thing that a group does next, as its book has it: what home leads to. */
import type { Day } from '../core/kernel/day.ts'
import { votedOn } from '../core/group/agreements/agreements.ts'
import type { GroupBook } from '../core/group/book.ts'
import { owedTo, unsettledOf } from '../core/group/money/money.ts'
import { membersInOrder } from '../core/group/people/people.ts'
import { lineId } from '../core/group/sharing/order-line.ts'
import { inHand, nothingDone, type WorkDone } from '../core/group/sharing/season-income.ts'
import { leftPieces } from '../core/group/sharing/sharing.ts'
import { heldGrams } from '../core/group/yarn/yarn.ts'

/** `count` is pieces to share, to check, or women who wait. */
export type NextTask =
  | { readonly do: 'posts' | 'votes' | 'sheets' | 'orders' | 'rest' }
  | { readonly do: 'share'; readonly order: string; readonly count: number }
  | { readonly do: 'yarn' | 'receive' | 'pay'; readonly count: number }

/**
 * Setting up comes first, then an order's way: shared out, what waits for its check, pay, yarn. Pieces of a shared order that
 * nobody has (short, or declined) wait until the table is clear. From the folded state alone, which does not know what was
 * handed in of an order: `done` says it, where work may be in hands.
 */
export const nextTask = (group: GroupBook, on: Day, done?: WorkDone): NextTask =>
  settingUp(group, on) ??
  toShare(group, 'new') ??
  onTheTable(group, on) ??
  toShare(group, 'left') ??
  inHands(group, on, done) ?? { do: 'rest' }

/** From its own last day on a term no more counts; votes are those without which nothing is shared out. */
const settingUp = ({ people, agreements, catalogue, orders }: GroupBook, on: Day): NextTask | undefined => {
  if (!people.terms.some(({ from, until }) => from <= on && on <= until)) return { do: 'posts' }
  if (!votedOn(agreements, 'season', on).ok || !votedOn(agreements, 'fairness', on).ok) return { do: 'votes' }
  if (catalogue.articles.size === 0) return { do: 'sheets' }
  return orders.orders.size === 0 ? { do: 'orders' } : undefined
}

/** `new`: orders with a line that was never shared out; `left`: with pieces that nobody has. */
const toShare = ({ orders, sharing }: GroupBook, which: 'new' | 'left'): NextTask | undefined => {
  for (const [order, { lines }] of orders.orders) {
    const keys = lines.map(({ article, colour }) => ({ order, article, colour }))
    const count = keys.reduce((sum, key) => sum + Math.max(0, leftPieces(sharing, orders, key)), 0)
    const isNew = keys.some((key) => !sharing.lines.has(lineId(key)))
    if (count > 0 && (which === 'left' || isNew)) return { do: 'share', order, count }
  }
  return undefined
}

const onTheTable = ({ people, quality, money, agreements }: GroupBook, on: Day): NextTask | undefined => {
  const waiting = [...quality.pieces.values()].flatMap((articles) => [...articles.values()])
  const unchecked = waiting.reduce((sum, count) => sum + Math.max(0, count.unchecked), 0)
  if (unchecked > 0) return { do: 'receive', count: unchecked }
  const step = votedOn(agreements, 'cashStep', on)
  const least = step.ok ? step.value.centimos : 1
  const unpaid = membersInOrder(people).filter(
    (person) => unsettledOf(money, person).grossCentimos > 0 || owedTo(money, person) >= least,
  )
  return unpaid.length > 0 ? { do: 'pay', count: unpaid.length } : undefined
}

/** An order is under way from its share-out until all of it is handed in; nobody has yarn yet, or they are knitting. */
const inHands = (group: GroupBook, on: Day, done = nothingDone): NextTask | undefined => {
  const { orders, sharing, people } = group
  const members = membersInOrder(people)
  const isUnderWay = [...orders.orders].some(
    ([order, { due, lines }]) =>
      (due === null || due >= on) &&
      lines.some(({ article, colour }) => {
        const line = sharing.lines.get(lineId({ order, article, colour }))
        return line !== undefined && members.some((person) => inHand(line, done, person) > 0)
      }),
  )
  if (!isUnderWay) return undefined
  const withYarn = members.filter((person) => holdsYarn(group, person))
  return withYarn.length === 0 ? { do: 'yarn', count: members.length } : { do: 'receive', count: 0 }
}

const holdsYarn = ({ yarn }: GroupBook, person: string): boolean =>
  [...(yarn.accounts.get(person)?.values() ?? [])].some((account) => heldGrams(account) > 0)

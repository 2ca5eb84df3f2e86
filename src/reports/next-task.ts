/** The one thing that a group does next, as its book has it: what home leads to. */
import type { Day } from '../core/kernel/day.ts'
import { votedOn } from '../core/group/agreements/agreements.ts'
import type { GroupBook } from '../core/group/book.ts'
import { openFindings } from '../core/group/findings/findings.ts'
import { membersInOrder } from '../core/group/people/people.ts'
import { lineId } from '../core/group/sharing/order-line.ts'
import { inHand, nothingDone, type WorkDone } from '../core/group/sharing/season-income.ts'
import { leftPieces } from '../core/group/sharing/sharing.ts'
import { heldGrams } from '../core/group/yarn/yarn.ts'
import { buyersMoney } from './buyers-money.ts'
import { payInReach, unpaidWomen } from './next-pay.ts'
import { skillsToTell } from './next-skills.ts'
import type { OrderProgress } from './order-progress.ts'

/** `count` is pieces, payments, findings, or women who wait. */
export type NextTask =
  | { readonly do: 'posts' | 'votes' | 'sheets' | 'orders' | 'rest' }
  | { readonly do: 'share' | 'bill'; readonly order: string; readonly count: number }
  | { readonly do: 'collect'; readonly order: string }
  | { readonly do: 'yarn' | 'receive' | 'pay' | 'mend' | 'findings' | 'words'; readonly count: number }
  /** Who has not told what she knits or when, in the order in which they joined. */
  | { readonly do: 'skills'; readonly women: readonly string[] }

/** What the entries tell of pieces, which the folded state does not know. */
export type PiecesNow = { readonly done: WorkDone; readonly progress: readonly OrderProgress[] }

const nothingTold: PiecesNow = { done: nothingDone, progress: [] }

/**
 * Setting up comes first, then an order's way: shared out, checked, knitted; then its bill, the buyer's money and pay; then what
 * was left on the way. While women knit, pieces that nobody has are shared out; afterwards nothing waits for such pieces.
 */
export const nextTask = (group: GroupBook, on: Day, pieces: PiecesNow = nothingTold): NextTask =>
  firstOf(group, on) ??
  inHands(group, on, pieces.done) ??
  ofTheBuyer(group, on, pieces.progress) ??
  toShare(group, 'left') ??
  leftOver(group) ?? { do: 'rest' }

/** Whether the entries of pieces are needed to say what is next. */
export const needsPieces = (group: GroupBook, on: Day): boolean => firstOf(group, on) === undefined

const firstOf = (group: GroupBook, on: Day): NextTask | undefined =>
  settingUp(group, on) ?? toShare(group, 'new') ?? toCheck(group)

/** From its own last day on a term no more counts; votes are those without which nothing is shared out. */
const settingUp = (group: GroupBook, on: Day): NextTask | undefined => {
  const { people, agreements, catalogue, orders } = group
  if (!people.terms.some(({ from, until }) => from <= on && on <= until)) return { do: 'posts' }
  if (!votedOn(agreements, 'season', on).ok || !votedOn(agreements, 'fairness', on).ok) return { do: 'votes' }
  if (catalogue.articles.size === 0) return { do: 'sheets' }
  const women = skillsToTell(group, on)
  if (women.length > 0) return { do: 'skills', women }
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

const countOf = ({ quality }: GroupBook, what: 'unchecked' | 'inRepair'): number =>
  [...quality.pieces.values()]
    .flatMap((articles) => [...articles.values()])
    .reduce((sum, count) => sum + Math.max(0, count[what]), 0)

const toCheck = (group: GroupBook): NextTask | undefined => {
  const count = countOf(group, 'unchecked')
  return count > 0 ? { do: 'receive', count } : undefined
}

/** An order is under way from its share-out until all of it is handed in; nobody has yarn yet, or they are knitting. */
const inHands = (group: GroupBook, on: Day, done: WorkDone): NextTask | undefined => {
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
  if (withYarn.length === 0) return { do: 'yarn', count: members.length }
  return toShare(group, 'left') ?? { do: 'receive', count: 0 }
}

const holdsYarn = ({ yarn }: GroupBook, person: string): boolean =>
  [...(yarn.accounts.get(person)?.values() ?? [])].some((account) => heldGrams(account) > 0)

/** Good pieces leave with a bill; pay goes before a buyer's money that is still to come where box and bank hold enough for it. */
const ofTheBuyer = (group: GroupBook, on: Day, progress: readonly OrderProgress[]): NextTask | undefined => {
  const { orders } = buyersMoney(group, progress)
  const bill = orders.find(({ toBill }) => toBill.length > 0)
  if (bill) {
    const count = bill.toBill.reduce((sum, { pieces }) => sum + pieces, 0)
    return { do: 'bill', order: bill.order, count }
  }
  const women = unpaidWomen(group, on)
  const pay: NextTask | undefined = women.length > 0 ? { do: 'pay', count: women.length } : undefined
  if (pay && payInReach(group, women)) return pay
  const owed = orders.find(({ unpaid }) => unpaid.length > 0)
  return owed ? { do: 'collect', order: owed.order } : pay
}

/** What the way of an order leaves behind: pieces to mend, cash without her word, what does not fit. */
const leftOver = (group: GroupBook): NextTask | undefined => {
  const { money, findings } = group
  const mend = countOf(group, 'inRepair')
  if (mend > 0) return { do: 'mend', count: mend }
  const words = [...money.unconfirmed.values()].reduce((sum, women) => sum + women.length, 0)
  if (words > 0) return { do: 'words', count: words }
  const open = openFindings(findings).length
  return open > 0 ? { do: 'findings', count: open } : undefined
}

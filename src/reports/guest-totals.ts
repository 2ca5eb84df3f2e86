/** What a guest of an institution sees: totals and rates, without a name and without any woman's amount. */
import { sum } from '../core/kernel/amounts.ts'
import type { Day } from '../core/kernel/day.ts'
import type { GroupBook } from '../core/group/book.ts'
import { membersOn } from '../core/group/people/people.ts'
import { piecesByArticle, type ArticlePieces, type OrderProgress } from './order-progress.ts'

/** Fewer than these, and a total would tell of a woman. */
const leastWomen = 5

export type GuestTotals = {
  readonly women: number
  readonly orders: readonly {
    readonly order: string
    readonly due: Day | null
    readonly articles: readonly ArticlePieces[]
  }[]
  /** What one piece pays whoever makes it, as it was last shared out. */
  readonly rates: readonly { readonly article: string; readonly payCentimos: number }[]
  /** What was settled over all time, and for how many; nothing where they are few. */
  readonly pay?: { readonly women: number; readonly centimos: number }
}

export const guestTotals = (group: GroupBook, progress: readonly OrderProgress[], on: Day): GuestTotals => {
  const settled = [...group.money.settledGross.values()].filter((centimos) => centimos > 0)
  const rates = new Map(
    [...group.sharing.lines.values()].map(({ article, terms }) => [article, terms.payCentimos] as const),
  )
  return {
    women: membersOn(group.people, on).length,
    orders: progress.map(({ order, due, lines }) => ({ order, due, articles: piecesByArticle(lines) })),
    rates: [...rates].map(([article, payCentimos]) => ({ article, payCentimos })),
    ...(settled.length >= leastWomen ? { pay: { women: settled.length, centimos: sum(settled) } } : {}),
  }
}

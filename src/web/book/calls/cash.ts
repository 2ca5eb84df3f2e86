/** The cash box: what it should hold, money in and out, and the count by three. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import { chart } from '../../../core/group/money/chart.ts'
import { cashByBook, decideCountCash, type Pile } from '../../../core/group/money/count-cash.ts'
import { balanceOf } from '../../../core/group/money/ledger.ts'
import {
  decideContribute,
  decidePayAdvances,
  decidePayExpense,
  decideWithdraw,
} from '../../../core/group/money/record-money.ts'
import { shortfallOf } from '../../../core/group/money/shortfall.ts'
import { membersOn } from '../../../core/group/people/people.ts'
import { decideSellLocally } from '../../../core/group/sales/record-sale.ts'
import { take, takeIn, today, withBook, womanOf, type By, type Woman, type Written } from '../acting.ts'
import { vouched, type Voucher } from '../vouching.ts'
import type { Desk } from '../desk.ts'

export type CashPage = {
  readonly cashCentimos: number
  readonly bankCentimos: number
  /** What was paid out of the box though the book had it not there. */
  readonly missingCentimos: number
  readonly lastCount?: {
    readonly on: string
    readonly countedCentimos: number
    readonly bookCentimos: number
  }
  readonly women: readonly Woman[]
  readonly articles: readonly string[]
}

/** What money is spent on, and the account of each. */
const spentOn = {
  supplies: chart.supplies,
  transport: chart.transport,
  meetings: chart.meetings,
  federation: chart.federation,
} as const
export type SpentOn = keyof typeof spentOn
export type Spent = {
  readonly what: SpentOn
  readonly centimos: number
  /** A woman who paid it out of her own purse is owed it. */
  readonly from: 'cash' | 'bank' | { readonly person: string }
}
type Seen = readonly [Voucher, Voucher, Voucher]

export const cashCalls = {
  cash: (desk: Desk): Promise<Result<CashPage>> =>
    withBook(desk, async ({ group }) => {
      const { money, people, catalogue } = group
      const { ledger, lastCount } = money
      return ok({
        cashCentimos: cashByBook(money),
        bankCentimos: balanceOf(ledger, chart.bank(ledger.currency), ledger.currency).quantity,
        missingCentimos: shortfallOf(ledger, chart.cash),
        ...(lastCount ? { lastCount } : {}),
        women: membersOn(people, today()).map((person) => womanOf(desk, person)),
        articles: [...catalogue.articles.keys()],
      })
    }),

  /** What three women counted, each of whom says so herself. */
  countCash: (
    desk: Desk,
    { by, counts, seenBy }: By & { readonly counts: readonly Pile[]; readonly seenBy: Seen },
  ): Promise<Result<Written>> =>
    withBook(desk, async (kept) => {
      for (const one of seenBy) {
        const isShe = await vouched(kept, one)
        if (!isShe.ok) return isShe
      }
      const [first, second, third] = seenBy
      const countedBy = [first.person, second.person, third.person] as const
      return takeIn(kept, by, (group, on) => decideCountCash(group, { on, counts, countedBy }))
    }),

  withdraw: (desk: Desk, { by, centimos }: By & { readonly centimos: number }): Promise<Result<Written>> =>
    take(desk, { by }, (_group, on) => decideWithdraw({ on, centimos })),

  spend: (desk: Desk, { by, what, from, centimos }: By & Spent): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => {
      const { currency } = group.money.ledger
      const own = typeof from === 'object' ? chart.owedTo(from.person) : chart.cash
      const paidFrom = from === 'bank' ? chart.bank(currency) : own
      return decidePayExpense(group, { on, account: spentOn[what], paidFrom, centimos })
    }),

  contribute: (
    desk: Desk,
    { by, centimosEach }: By & { readonly centimosEach: number },
  ): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideContribute(group, { on, centimosEach })),

  advance: (
    desk: Desk,
    { by, person, centimos }: By & { readonly person: string; readonly centimos: number },
  ): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decidePayAdvances(group, { on, lines: [{ person, centimos }] })),

  sellLocally: (
    desk: Desk,
    { by, ...line }: By & { readonly article: string; readonly pieces: number; readonly centimos: number },
  ): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideSellLocally(group, { on, lines: [line] })),
} as const

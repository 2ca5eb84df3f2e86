/** Yarn: what there is and who needs it; bought, given by the plan, brought back, passed on, wasted, settled. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { votedOn } from '../../../core/group/agreements/agreements.ts'
import type { GroupBook } from '../../../core/group/book.ts'
import { chart } from '../../../core/group/money/chart.ts'
import { balanceOf } from '../../../core/group/money/ledger.ts'
import { valueOfYarn } from '../../../core/group/money/take-yarn.ts'
import { membersInOrder, membersOn } from '../../../core/group/people/people.ts'
import { permitted } from '../../../core/group/people/posts.ts'
import { mayReadAllAmounts } from '../../../core/group/people/reading.ts'
import { costOfYarn, type YarnPrice } from '../../../core/group/yarn/cost-of-yarn.ts'
import type { SettledLine } from '../../../core/group/yarn/events.ts'
import {
  decideBringOwnYarn,
  decideBuyYarn,
  decideDeclareWaste,
  decideIssueYarn,
  decidePassYarn,
  decideReturnYarn,
} from '../../../core/group/yarn/record-yarn.ts'
import { decideSettleYarn } from '../../../core/group/yarn/settle-yarn.ts'
import { heldGrams, type Lot } from '../../../core/group/yarn/yarn.ts'
import {
  yarnNeeds,
  yarnPlans,
  type PlanLine,
  type YarnNeed,
  type YarnPlan,
} from '../../../reports/yarn-plan.ts'
import { take, today, withBook, womanOf, type By, type Woman, type Written } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { piecesDone } from '../in-hand.ts'

export type LotShown = Omit<YarnPlan, 'lines'> & {
  readonly lines: readonly (PlanLine & { readonly woman: Woman })[]
}
export type YarnPage = {
  readonly lots: readonly LotShown[]
  /** Of each yarn what is missing, and the price of a kilo where the group voted one. */
  readonly needs: readonly (YarnNeed & { readonly centimosPerKg?: number })[]
  /** What the group has to buy with. */
  readonly cashCentimos: number
  readonly bankCentimos: number
}
export type HeldLot = Pick<Lot, 'yarn' | 'colour' | 'dyeLot'> & {
  readonly lot: string
  readonly grams: number
  readonly isOwn: boolean
}
export type Holder = { readonly woman: Woman; readonly lots: readonly HeldLot[] }
export type Settling = {
  readonly yarn: string
  /** What the group voted to forgive each woman. */
  readonly forgivenGrams: number
  readonly lines: readonly (SettledLine & { readonly woman: Woman })[]
}
export type ToBuy = YarnPrice & {
  readonly yarn: string
  readonly colour?: string
  readonly dyeLot?: string
  readonly paidFrom: 'cash' | 'bank'
}
type OfLot = By & { readonly lot: string }
type Weighed = { readonly person: string; readonly grams: number }

export const yarnCalls = {
  yarnPage: (desk: Desk): Promise<Result<YarnPage>> =>
    withBook(desk, async (kept) => {
      const done = await piecesDone(kept)
      const { ledger } = kept.group.money
      const inBook = (account: string): number => balanceOf(ledger, account, ledger.currency).quantity
      return ok({
        lots: yarnPlans(kept.group, done).map(({ lines, ...plan }) => ({
          ...plan,
          lines: lines.map((line) => ({ ...line, woman: womanOf(desk, line.person) })),
        })),
        needs: yarnNeeds(kept.group, done).map((need) => ({
          ...need,
          ...agreedPrice(kept.group, need.yarn),
        })),
        cashCentimos: inBook(chart.cash),
        bankCentimos: inBook(chart.bank(ledger.currency)),
      })
    }),

  /** Who has yarn at home, of the group or her own. */
  yarnHolders: (desk: Desk): Promise<Result<readonly Holder[]>> =>
    withBook(desk, async ({ group }) =>
      ok(
        membersInOrder(group.people).flatMap((person): Holder[] => {
          const lots = lotsOf(group, person)
          return lots.length > 0 ? [{ woman: womanOf(desk, person), lots }] : []
        }),
      ),
    ),

  costOfYarn: (_desk: Desk, price: YarnPrice): Promise<Result<number>> =>
    Promise.resolve(ok(costOfYarn(price))),

  buyYarn: (desk: Desk, { by, paidFrom, ...bought }: By & ToBuy): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => {
      const account = paidFrom === 'cash' ? chart.cash : chart.bank(group.money.ledger.currency)
      return decideBuyYarn(group, { on, lot: freeLot(group, 'L'), paidFrom: account, ...bought })
    }),

  giveYarn: (
    desk: Desk,
    { by, lot, to }: OfLot & { readonly to: readonly Weighed[] },
  ): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideIssueYarn(group, { on, lot, to: to.filter(isSome) })),

  returnYarn: (desk: Desk, { by, lot, ...from }: OfLot & Weighed): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideReturnYarn(group, { on, lot, from: [from] })),

  passYarn: (
    desk: Desk,
    { by, ...passed }: OfLot & { readonly from: string; readonly to: string; readonly grams: number },
  ): Promise<Result<Written>> => take(desk, { by }, (group, on) => decidePassYarn(group, { on, ...passed })),

  wasteYarn: (desk: Desk, { by, ...waste }: OfLot & Weighed): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideDeclareWaste(group, { on, ...waste })),

  /** Her own yarn, which never enters the group's books. */
  ownYarn: (desk: Desk, { by, ...own }: By & Weighed & { readonly yarn: string }): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideBringOwnYarn(group, { on, lot: freeLot(group, 'P'), ...own })),

  /** What settling a yarn would come to now; nothing is written. Refused: who neither settles it nor reads all amounts. */
  settling: (desk: Desk, { by, yarn }: By & { readonly yarn: string }): Promise<Result<Settling>> =>
    withBook(desk, async ({ group }) => {
      const { people } = group
      const may = permitted(people, { type: 'yarn.settled', body: { on: today() } }, by)
      if (!may.ok && !mayReadAllAmounts(people, by, today())) return may
      const forgiven = votedOn(group.agreements, 'yarnShortfallForgiven', today())
      if (!forgiven.ok) return forgiven
      const settled = settle(group, today(), yarn)
      if (!settled.ok) return settled
      const lines = settled.value.flatMap((event) => (event.type === 'yarn.settled' ? event.body.lines : []))
      return ok({
        yarn,
        forgivenGrams: forgiven.value.grams,
        lines: lines.map((line) => ({ ...line, woman: womanOf(desk, line.person) })),
      })
    }),

  settleYarn: (desk: Desk, { by, yarn }: By & { readonly yarn: string }): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => settle(group, on, yarn)),

  /** Who is a member today, to give to and to pass on to. */
  membersToday: (desk: Desk): Promise<Result<readonly Woman[]>> =>
    withBook(desk, async ({ group }) =>
      ok(membersOn(group.people, today()).map((person) => womanOf(desk, person))),
    ),
} as const

const agreedPrice = ({ agreements }: GroupBook, yarn: string): { readonly centimosPerKg?: number } => {
  const voted = votedOn(agreements, 'standardYarnPrice', today(), yarn)
  return voted.ok ? { centimosPerKg: voted.value.centimosPerKg } : {}
}

const isSome = ({ grams }: Weighed): boolean => grams > 0

const settle = (group: GroupBook, on: string, yarn: string): ReturnType<typeof decideSettleYarn> => {
  const { ledger } = group.money
  const held = [...group.yarn.accounts.keys()].some((person) =>
    lotsOf(group, person).some((lot) => lot.yarn === yarn && !lot.isOwn),
  )
  if (!held) return refuse('yarn.nothingHeld', { yarn })
  return decideSettleYarn(group, {
    ...{ on, yarn },
    valueHeld: (person, grams) => valueOfYarn(ledger, { person, commodity: yarn, grams }),
  })
}

const lotsOf = ({ yarn }: GroupBook, person: string): readonly HeldLot[] =>
  [...(yarn.accounts.get(person) ?? [])].flatMap(([lot, account]): HeldLot[] => {
    const about = yarn.lots.get(lot)
    const grams = heldGrams(account)
    if (!about || grams <= 0) return []
    const { colour, dyeLot, owner } = about
    return [{ lot, yarn: about.yarn, colour, dyeLot, grams, isOwn: owner !== null }]
  })

/** `L01`, `L02` … for what was bought, `P01` … for what is a woman's own. */
const freeLot = ({ yarn }: GroupBook, letter: 'L' | 'P'): string => {
  let number = yarn.lots.size + 1
  const code = (): string => `${letter}${String(number).padStart(2, '0')}`
  while (yarn.lots.has(code())) number += 1
  return code()
}

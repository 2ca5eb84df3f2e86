/** A pay day as the table has it: whose accounts are open, who is paid how much, in cash or through the bank, and why. */
import type { Day } from '../core/kernel/day.ts'
import { ok, type Result } from '../core/kernel/result.ts'
import type { GroupBook } from '../core/group/book.ts'
import { chart } from '../core/group/money/chart.ts'
import { cashByBook } from '../core/group/money/count-cash.ts'
import { balanceOf } from '../core/group/money/ledger.ts'
import { owedTo, unsettledOf } from '../core/group/money/money.ts'
import { dueTo } from '../core/group/money/pay-members.ts'
import { membersInOrder } from '../core/group/people/people.ts'
import { cashPlan, type CashPlan } from './notes-and-coins.ts'

export type ToPay = {
  readonly person: string
  readonly centimos: number
  /** What stays owed to her, below the voted step. */
  readonly restCentimos: number
  readonly why: readonly WhyLine[]
}
/** What her pay is made of, in the order of her account; what is taken off is below 0. */
export type WhyLine = {
  readonly what: 'earned' | 'yarn' | 'fund' | 'advance' | 'savings' | 'before'
  readonly centimos: number
}
export type PayDay = {
  /** Whose pay is not settled yet, and what they earned together. */
  readonly toSettle: { readonly women: number; readonly grossCentimos: number }
  /** In the order in which they joined; empty while pay waits to be settled. */
  readonly cash: readonly ToPay[]
  readonly bank: readonly ToPay[]
  /** Who was paid that day, and nothing more is due to her. */
  readonly paid: readonly string[]
  /** Of these, who takes her pay through the bank. */
  readonly throughBank: readonly string[]
  readonly plan: CashPlan
  /** Whether the bank holds, by the book, what the box lacks. */
  readonly canBeDrawn: boolean
}

/** Refused: a missing vote on the cash step. */
export const payDay = (group: GroupBook, on: Day): Result<PayDay> => {
  const { people, money } = group
  const gross = membersInOrder(people)
    .map((person) => unsettledOf(money, person).grossCentimos)
    .filter((centimos) => centimos > 0)
  const channels: Record<'cash' | 'bank', ToPay[]> = { cash: [], bank: [] }
  const paid: string[] = []
  const throughBank: string[] = []
  for (const person of membersInOrder(people)) {
    const due = dueTo(group, { on, person })
    if (!due.ok) return due
    const { centimos, restCentimos, channel } = due.value
    if (centimos > 0) channels[channel].push({ person, centimos, restCentimos, why: whyOf(group, person) })
    else if (money.lastPaid.get(person) === on) {
      paid.push(person)
      if (channel === 'bank') throughBank.push(person)
    }
  }
  const { cash, bank } = gross.length > 0 ? { cash: [], bank: [] } : channels
  const plan = cashPlan(
    cash.map(({ centimos }) => centimos),
    cashByBook(money),
  )
  const { ledger } = money
  const inBank = balanceOf(ledger, chart.bank(ledger.currency), ledger.currency).quantity
  return ok({
    toSettle: { women: gross.length, grossCentimos: gross.reduce((all, centimos) => all + centimos, 0) },
    ...{ cash, bank, paid, throughBank },
    ...{ plan, canBeDrawn: plan.lackingCentimos <= inBank },
  })
}

/** Her last settlement, line by line; what she was owed beside it makes the rest. */
const whyOf = ({ money }: GroupBook, person: string): readonly WhyLine[] => {
  const line = money.lastSettled.get(person)?.line
  const owed = owedTo(money, person)
  const told: readonly WhyLine[] = line
    ? [
        { what: 'earned', centimos: line.grossCentimos },
        { what: 'yarn', centimos: 0 - line.yarnChargeCentimos },
        { what: 'fund', centimos: 0 - line.groupFundCentimos },
        { what: 'advance', centimos: 0 - line.advanceRecoveredCentimos },
        { what: 'savings', centimos: 0 - line.savingsCentimos },
      ]
    : []
  const beside: WhyLine = { what: 'before', centimos: owed - (line?.netCentimos ?? 0) }
  return [...told, beside].filter(({ centimos }) => centimos !== 0)
}

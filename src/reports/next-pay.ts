/** Which women wait for their pay, and whether box and bank hold enough for all of it. */
import type { Day } from '../core/kernel/day.ts'
import { votedOn } from '../core/group/agreements/agreements.ts'
import type { GroupBook } from '../core/group/book.ts'
import { chart } from '../core/group/money/chart.ts'
import { balanceOf } from '../core/group/money/ledger.ts'
import { owedTo, unsettledOf } from '../core/group/money/money.ts'
import { membersInOrder } from '../core/group/people/people.ts'

/** Less than the voted step is not paid. */
export const unpaidWomen = ({ people, money, agreements }: GroupBook, on: Day): readonly string[] => {
  const step = votedOn(agreements, 'cashStep', on)
  const least = step.ok ? step.value.centimos : 1
  return membersInOrder(people).filter(
    (person) => unsettledOf(money, person).grossCentimos > 0 || owedTo(money, person) >= least,
  )
}

/** Before a settlement takes fund and advances off, so that what is in reach really is. */
export const payInReach = ({ money }: GroupBook, women: readonly string[]): boolean => {
  const { ledger } = money
  const held = [chart.cash, chart.bank(ledger.currency)].reduce(
    (sum, account) => sum + balanceOf(ledger, account, ledger.currency).quantity,
    0,
  )
  const owed = women.reduce(
    (sum, person) => sum + owedTo(money, person) + unsettledOf(money, person).grossCentimos,
    0,
  )
  return held >= owed
}

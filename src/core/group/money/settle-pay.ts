/** Settling pay: what each woman earned, less what was agreed, and what is left for her (R9). */
import { percentOf, productFloor } from '../../kernel/amounts.ts'
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Vector } from '../../kernel/vector.ts'
import { memberAgreedOn, votedOn, type AgreementsState } from '../agreements/agreements.ts'
import { membersInOrder, type PeopleState } from '../people/people.ts'
import { chart } from './chart.ts'
import type { MoneyEvent, PayLine } from './events.ts'
import { balanceOf } from './ledger.ts'
import { unsettledOf, type MoneyState } from './money.ts'

type Areas = {
  readonly people: PeopleState
  readonly agreements: AgreementsState
  readonly money: MoneyState
  readonly seen: Vector
}
type Agreed = { readonly fundPercent: number; readonly maxPercent: number; readonly savingsPercent: number }

/** Refused: nobody has pay to settle, or a vote is missing. */
export const decideSettlePay = (
  { people, agreements, money, seen }: Areas,
  { on }: { readonly on: Day },
): Result<readonly MoneyEvent[]> => {
  const fund = votedOn(agreements, 'groupFund', on)
  if (!fund.ok) return fund
  const recovery = votedOn(agreements, 'advanceRecovery', on)
  if (!recovery.ok) return recovery

  const lines = membersInOrder(people).flatMap((person): PayLine[] => {
    const savingsPercent = memberAgreedOn(agreements, 'savings', on, person)?.percent ?? 0
    const { percent: fundPercent } = fund.value
    const line = payLine(money, person, {
      fundPercent,
      maxPercent: recovery.value.maxPercent,
      savingsPercent,
    })
    return line ? [line] : []
  })
  if (lines.length === 0) return refuse('money.nothingToSettle', { on })
  const body = {
    on,
    groupFundPercent: fund.value.percent,
    advanceMaxPercent: recovery.value.maxPercent,
    lines,
    seen: { ...seen },
  }
  return ok([{ type: 'money.paySettled', v: 1, body }])
}

/** R9 for one woman; nothing where she has no unsettled pay. A rest below 0 is what she owes: no advance, no savings. */
const payLine = (money: MoneyState, person: string, agreed: Agreed): PayLine | undefined => {
  const { grossCentimos, yarnChargeCentimos } = unsettledOf(money, person)
  if (grossCentimos <= 0) return undefined
  const groupFundCentimos = percentOf(grossCentimos, agreed.fundPercent)
  const afterFund = grossCentimos - yarnChargeCentimos - groupFundCentimos
  const outstanding = balanceOf(money.ledger, chart.memberAdvance(person), money.ledger.currency).quantity
  const advanceRecoveredCentimos =
    afterFund < 0 ? 0 : Math.min(outstanding, productFloor(afterFund, agreed.maxPercent, 100))
  const rest = afterFund - advanceRecoveredCentimos
  const savingsCentimos = rest < 0 ? 0 : productFloor(rest, agreed.savingsPercent, 100)
  return {
    ...{
      person,
      grossCentimos,
      yarnChargeCentimos,
      groupFundCentimos,
      advanceRecoveredCentimos,
      savingsCentimos,
    },
    netCentimos: rest - savingsCentimos,
  }
}

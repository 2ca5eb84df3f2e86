/** Distributing the surplus: a part to the fund, the rest by what each woman earned over all settlements (R13). */
import { percentOf, sum } from '../../kernel/amounts.ts'
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { largestRemainder } from '../../kernel/split.ts'
import type { Vector } from '../../kernel/vector.ts'
import { votedOn, type AgreementsState } from '../agreements/agreements.ts'
import { membersInOrder, type PeopleState } from '../people/people.ts'
import { isExpense, isIncome } from './chart.ts'
import type { MoneyEvent } from './events.ts'
import type { MoneyState } from './money.ts'
import { incomeAndExpense } from './post-money.ts'

type Areas = {
  readonly people: PeopleState
  readonly agreements: AgreementsState
  readonly money: MoneyState
  readonly seen: Vector
}

/** A loss goes whole to the fund, and so does all while nobody has settled pay. Refused: the vote on the fund's part is missing. */
export const decideDistributeSurplus = (
  { people, agreements, money, seen }: Areas,
  { on }: { readonly on: Day },
): Result<readonly MoneyEvent[]> => {
  const fund = votedOn(agreements, 'surplusFund', on)
  if (!fund.ok) return fund
  const accounts = incomeAndExpense(money.ledger).map(({ account, bookCentimos }) => ({
    account,
    centimos: bookCentimos,
  }))
  const incomeCentimos = sum(
    accounts.filter(({ account }) => isIncome(account)).map((line) => -line.centimos),
  )
  const expenseCentimos = sum(
    accounts.filter(({ account }) => isExpense(account)).map((line) => line.centimos),
  )
  const surplusCentimos = incomeCentimos - expenseCentimos

  const members = membersInOrder(people)
  const weights = members.map((person) => money.settledGross.get(person) ?? 0)
  if (!weights.every(Number.isSafeInteger))
    return refuse('kernel.tooLarge', { type: 'money.surplusDistributed', field: 'settledGross' })
  const isShared = surplusCentimos > 0 && weights.some((weight) => weight > 0)
  const toFundCentimos = isShared ? percentOf(surplusCentimos, fund.value.percent) : surplusCentimos
  const shares = largestRemainder(surplusCentimos - toFundCentimos, weights)
  const toMembers = members.map((person, place) => ({ person, centimos: shares[place] ?? 0 }))
  const body = {
    ...{ on, fundPercent: fund.value.percent, accounts, incomeCentimos, expenseCentimos, surplusCentimos },
    ...{ toFundCentimos, toMembers, seen: { ...seen } },
  }
  return ok([{ type: 'money.surplusDistributed', v: 1, body }])
}

/** Money that somebody saw move: facts, recorded as they are told. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { isKnown, membersOn, type PeopleState } from '../people/people.ts'
import { chart, countsOtherThan } from './chart.ts'
import type { MoneyEvent } from './events.ts'
import { balanceOf } from './ledger.ts'
import type { MoneyState } from './money.ts'

type Line = { readonly person: string; readonly centimos: number }
type People = { readonly people: PeopleState }

/** Every member of that day pays the same in. */
export const decideContribute = (
  { people }: People,
  { on, centimosEach }: { readonly on: Day; readonly centimosEach: number },
): Result<readonly MoneyEvent[]> => {
  const lines = membersOn(people, on).map((person) => ({ person, centimos: centimosEach }))
  return ok([{ type: 'money.contributed', v: 1, body: { on, lines } }])
}

/** Refused: somebody whom the book does not know. */
export const decidePayAdvances = (
  { people }: People,
  { on, lines }: { readonly on: Day; readonly lines: readonly Line[] },
): Result<readonly MoneyEvent[]> => {
  const stranger = lines.find(({ person }) => !isKnown(people, person))
  if (stranger) return refuse('people.unknownMember', { person: stranger.person })
  return ok([{ type: 'money.advancesPaid', v: 1, body: { on, lines: [...lines] } }])
}

export const decideWithdraw = (command: {
  readonly on: Day
  readonly centimos: number
}): Result<readonly MoneyEvent[]> => ok([{ type: 'money.withdrawn', v: 1, body: command }])

export type PayExpense = {
  readonly on: Day
  readonly account: string
  readonly paidFrom: string
  readonly centimos: number
}

/** Refused: an account that counts yarn, goods or a foreign currency, which money alone cannot enter. */
export const decidePayExpense = (
  { money }: { readonly money: MoneyState },
  body: PayExpense,
): Result<readonly MoneyEvent[]> => {
  const { account } = body
  if (countsOtherThan(account, money.ledger.currency)) return refuse('money.notForMoney', { account })
  return ok([{ type: 'money.expensePaid', v: 1, body }])
}

export type Exchange = {
  readonly on: Day
  readonly currency: string
  readonly minor: number | 'all'
  readonly rateThousandths: number
}

/** `all` empties the account, as the journal has it now (R6). */
export const decideExchange = (
  { money }: { readonly money: MoneyState },
  { on, currency, minor, rateThousandths }: Exchange,
): Result<readonly MoneyEvent[]> => {
  const held = balanceOf(money.ledger, chart.bank(currency), currency).quantity
  const body = { on, currency, minor: minor === 'all' ? held : minor, rateThousandths }
  return ok([{ type: 'money.exchanged', v: 1, body }])
}

/** Paying members: what each is owed, in cash to the agreed step, through the bank to the céntimo (R10). */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { memberAgreedOn, votedOn, type AgreementsState } from '../agreements/agreements.ts'
import { isKnown, membersInOrder, type PeopleState } from '../people/people.ts'
import type { MoneyEvent, PaidLine } from './events.ts'
import { owedTo, type MoneyState } from './money.ts'

type Areas = {
  readonly people: PeopleState
  readonly agreements: AgreementsState
  readonly money: MoneyState
}
/** What a woman can be paid today: her rest stays owed. */
export type Due = {
  readonly centimos: number
  readonly restCentimos: number
  readonly channel: PaidLine['channel']
}

/** What she is owed, at most so much, down to the voted step where she takes cash. Refused: a missing vote on the step. */
export const dueTo = (
  { agreements, money }: Pick<Areas, 'agreements' | 'money'>,
  { on, person, maxCentimos = Infinity }: { on: Day; person: string; maxCentimos?: number },
): Result<Due> => {
  const step = votedOn(agreements, 'cashStep', on)
  if (!step.ok) return step
  const owed = Math.max(0, owedTo(money, person))
  const most = Math.min(owed, maxCentimos)
  const channel = memberAgreedOn(agreements, 'payChannel', on, person)?.channel ?? 'cash'
  const centimos = channel === 'cash' ? most - (most % step.value.centimos) : most
  return ok({ centimos, restCentimos: owed - centimos, channel })
}

export type PayMembers = { readonly on: Day; readonly maxCentimosEach?: number }

/** Pays everybody what she is owed, at most `maxCentimosEach`. Refused: a missing vote on the cash step. */
export const decidePayMembers = (
  { people, agreements, money }: Areas,
  { on, maxCentimosEach = Infinity }: PayMembers,
): Result<readonly MoneyEvent[]> => {
  const step = votedOn(agreements, 'cashStep', on)
  if (!step.ok) return step
  const lines = membersInOrder(people).flatMap((person): PaidLine[] => {
    const due = dueTo({ agreements, money }, { on, person, maxCentimos: maxCentimosEach })
    return due.ok && due.value.centimos > 0
      ? [{ person, centimos: due.value.centimos, channel: due.value.channel }]
      : []
  })
  return ok([{ type: 'money.membersPaid', v: 1, body: { on, lines } }])
}

export type PayMember = { readonly on: Day } & PaidLine

/** Pays one woman a stated sum. Refused: somebody unknown, or more than she is owed. */
export const decidePayMember = (
  { people, money }: Pick<Areas, 'people' | 'money'>,
  { on, person, centimos, channel }: PayMember,
): Result<readonly MoneyEvent[]> => {
  if (!isKnown(people, person)) return refuse('people.unknownMember', { person })
  const owedCentimos = Math.max(0, owedTo(money, person))
  if (centimos > owedCentimos) return refuse('money.moreThanOwed', { person, centimos, owedCentimos })
  return ok([{ type: 'money.membersPaid', v: 1, body: { on, lines: [{ person, centimos, channel }] } }])
}

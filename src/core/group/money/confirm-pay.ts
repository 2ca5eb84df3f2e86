/** Cash from hand to hand: a woman is paid what is due to her, and says in the same breath that she has it. */
import type { Day } from '../../kernel/day.ts'
import type { Find, Place } from '../../kernel/finding.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { AgreementsState } from '../agreements/agreements.ts'
import { isKnown, isNearKin, standingOn, type PeopleState } from '../people/people.ts'
import type { MoneyEvent, PayConfirmed } from './events.ts'
import type { MoneyState } from './money.ts'
import { dueTo } from './pay-members.ts'

type Areas = {
  readonly people: PeopleState
  readonly agreements: AgreementsState
  readonly money: MoneyState
}
/** How she says that she has it. */
export type Word = { readonly how: 'pin' | 'mark' } | { readonly how: 'witness'; readonly witness: string }
export type HandPay = {
  readonly on: Day
  /** Who hands it over. */
  readonly by: string
  readonly person: string
  /** What was shown to her: it is what is due, or nothing is written. */
  readonly centimos: number
  readonly word: Word
  /** The reference that the payment will have: of the next entry. */
  readonly payment: string
}

/** Refused: nothing due to her, another sum than she was shown, pay through the bank, a witness who is not fit. */
export const decideHandPay = (
  areas: Areas,
  { on, by, person, centimos, word, payment }: HandPay,
): Result<readonly MoneyEvent[]> => {
  if (!isKnown(areas.people, person)) return refuse('people.unknownMember', { person })
  const due = dueTo(areas, { on, person })
  if (!due.ok) return due
  const { channel } = due.value
  if (channel !== 'cash') return refuse('money.paidByBank', { person })
  if (due.value.centimos === 0) return refuse('money.nothingDue', { person })
  if (due.value.centimos !== centimos) return refuse('money.dueChanged', { person })
  if (word.how === 'witness' && !isFitWitness(areas.people, { on, by, person, witness: word.witness })) {
    return refuse('money.witnessNotFit', { person, witness: word.witness })
  }
  const start = { on, payment, person }
  const confirmed: PayConfirmed =
    word.how === 'witness' ? { ...start, how: 'witness', witness: word.witness } : { ...start, how: word.how }
  return ok([
    { type: 'money.membersPaid', v: 1, body: { on, lines: [{ person, centimos, channel }] } },
    { type: 'money.payConfirmed', v: 1, body: confirmed },
  ])
}

export type Witnessing = {
  readonly on: Day
  readonly by: string
  readonly person: string
  readonly witness: string
}

/** Whether somebody may witness a payment: a member of that day, near kin neither of her who is paid nor of her who pays. */
export const isFitWitness = (people: PeopleState, { on, by, person, witness }: Witnessing): boolean =>
  standingOn(people, witness, on) === 'member' &&
  !isNearKin(people, witness, person) &&
  !isNearKin(people, witness, by)

/** Her word counts whoever carried it; one about no payment, a second one, and an unfit witness are findings. */
export const foldPayConfirmed = (
  { people, money }: Pick<Areas, 'people' | 'money'>,
  body: PayConfirmed,
  { by }: Pick<Place, 'by'>,
  find: Find,
): void => {
  const { on, payment, person } = body
  const waiting = money.unconfirmed.get(payment) ?? []
  if (!waiting.includes(person)) return find('money.nothingToConfirm', payment, { person, payment })
  const left = waiting.filter((other) => other !== person)
  if (left.length === 0) money.unconfirmed.delete(payment)
  else money.unconfirmed.set(payment, left)
  if (body.how === 'witness' && !isFitWitness(people, { on, by, person, witness: body.witness })) {
    find('money.witnessNotFit', body.witness, { person, witness: body.witness })
  }
}

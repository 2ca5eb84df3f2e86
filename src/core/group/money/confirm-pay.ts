/** Cash from hand to hand: a woman is paid what is due to her, and says in the same breath that she has it. */
import type { Day } from '../../kernel/day.ts'
import type { Find, Place } from '../../kernel/finding.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { AgreementsState } from '../agreements/agreements.ts'
import { isKnown, isNearKin, standingOn, type PeopleState } from '../people/people.ts'
import { chart } from './chart.ts'
import type { MoneyEvent, PaidLine, PayConfirmed } from './events.ts'
import { balanceOf } from './ledger.ts'
import { unsettledOf, type MoneyState } from './money.ts'
import { dueTo } from './pay-members.ts'

type Areas = {
  readonly people: PeopleState
  readonly agreements: AgreementsState
  readonly money: MoneyState
}
/** How she says that she has it. */
export type Word = { readonly how: 'pin' | 'mark' } | { readonly how: 'witness'; readonly witness: string }
export type PayDue = {
  readonly on: Day
  readonly person: string
  /** What was shown to her: it is what is due, or nothing is written. */
  readonly centimos: number
}
export type HandPay = PayDue & {
  /** Who hands it over. */
  readonly by: string
  readonly word: Word
  /** The reference that the payment will have: of the next entry. */
  readonly payment: string
}

/**
 * Refused: pay of hers that is not settled, nothing due, another sum than she was shown, the other channel, more than the
 * box holds by the book, an unfit witness.
 */
export const decideHandPay = (
  areas: Areas,
  { by, word, payment, ...due }: HandPay,
): Result<readonly MoneyEvent[]> => {
  const paid = dueThrough(areas, 'cash', due)
  if (!paid.ok) return paid
  const heard = hear(areas.people, { on: due.on, by, person: due.person, payment }, word)
  return heard.ok ? ok([paid.value, heard.value]) : heard
}

export type LateWord = {
  readonly on: Day
  /** Who asks her. */
  readonly by: string
  readonly person: string
  readonly payment: string
  readonly word: Word
}

/** Her word about cash that she has already, told later. Refused: no payment that waits for it, who pays herself on her own word, an unfit witness. */
export const decideConfirmPay = (
  { people, money }: Pick<Areas, 'people' | 'money'>,
  { on, by, person, payment, word }: LateWord,
): Result<readonly MoneyEvent[]> => {
  const waits = money.unconfirmed.get(payment)?.includes(person) ?? false
  if (!waits) return refuse('money.nothingToConfirm', { person, payment })
  const heard = hear(people, { on, by, person, payment }, word)
  return heard.ok ? ok([heard.value]) : heard
}

type Said = { readonly on: Day; readonly by: string; readonly person: string; readonly payment: string }

const hear = (people: PeopleState, { by, ...start }: Said, word: Word): Result<MoneyEvent> => {
  const { on, person } = start
  if (word.how !== 'witness')
    return person === by
      ? refuse('money.witnessWanted', { person })
      : ok({ type: 'money.payConfirmed', v: 1, body: { ...start, how: word.how } })
  const { witness } = word
  return isFitWitness(people, { on, by, person, witness })
    ? ok({ type: 'money.payConfirmed', v: 1, body: { ...start, how: 'witness', witness } })
    : refuse('money.witnessNotFit', { person, witness })
}

/** Tells that her pay was sent through the bank. Refused like cash from hand to hand; no word is needed. */
export const decideBankPay = (areas: Areas, due: PayDue): Result<readonly MoneyEvent[]> => {
  const paid = dueThrough(areas, 'bank', due)
  return paid.ok ? ok([paid.value]) : paid
}

const dueThrough = (
  areas: Areas,
  channel: PaidLine['channel'],
  { on, person, centimos }: PayDue,
): Result<MoneyEvent> => {
  if (!isKnown(areas.people, person)) return refuse('people.unknownMember', { person })
  if (unsettledOf(areas.money, person).grossCentimos > 0) return refuse('money.settleFirst', { person })
  const due = dueTo(areas, { on, person })
  if (!due.ok) return due
  if (due.value.centimos === 0) return refuse('money.nothingDue', { person })
  if (due.value.channel !== channel)
    return refuse(channel === 'cash' ? 'money.paidByBank' : 'money.paidInCash', { person })
  if (due.value.centimos !== centimos) return refuse('money.dueChanged', { person })
  const { ledger } = areas.money
  const account = channel === 'cash' ? chart.cash : chart.bank(ledger.currency)
  const heldCentimos = balanceOf(ledger, account, ledger.currency).quantity
  if (heldCentimos < centimos) return refuse('money.boxShort', { account, centimos, heldCentimos })
  return ok({ type: 'money.membersPaid', v: 1, body: { on, lines: [{ person, centimos, channel }] } })
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

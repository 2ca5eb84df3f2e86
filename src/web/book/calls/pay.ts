/** The pay day: accounts settled, then one woman after the other, each payment with her word. */
import { sum } from '../../../core/kernel/amounts.ts'
import { eventOf, isKnownEvent } from '../../../core/group/events.ts'
import { entryOf } from '../../../keeping/entry-of.ts'
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import {
  decideBankPay,
  decideConfirmPay,
  decideHandPay,
  isFitWitness,
  type Word,
} from '../../../core/group/money/confirm-pay.ts'
import { decideSettlePay } from '../../../core/group/money/settle-pay.ts'
import { membersOn } from '../../../core/group/people/people.ts'
import { permitted } from '../../../core/group/people/posts.ts'
import { mayReadAllAmounts } from '../../../core/group/people/reading.ts'
import type { KeptGroup } from '../../../keeping/kept-group.ts'
import { payDay, type PayDay, type ToPay } from '../../../reports/pay-day.ts'
import { take, takeIn, today, withBook, womanOf, type By, type Woman, type Written } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { herPin } from '../her-pin.ts'
import type { Pictures } from '../pin.ts'
import { vouched, type Voucher } from '../vouching.ts'

export type WomanToPay = Omit<ToPay, 'person'> & {
  readonly woman: Woman
  /** Who stands as witness today and may be hers. */
  readonly witness?: Woman
}
export type PayPage = Omit<PayDay, 'cash' | 'bank' | 'paid' | 'throughBank'> & {
  readonly cash: readonly WomanToPay[]
  readonly bank: readonly WomanToPay[]
  readonly paid: readonly Woman[]
  readonly women: readonly Woman[]
  readonly witnesses: readonly Woman[]
  readonly today: string
  /** Of those who were paid today, who had it through the bank. */
  readonly throughBank: readonly Woman[]
  /** In the order in which they joined. */
  readonly unsaid: readonly UnsaidOf[]
}
export type UnsaidOf = {
  readonly payment: string
  readonly on: string
  readonly centimos: number
  readonly woman: Woman
  readonly hasPin: boolean
  readonly witness?: Woman
}
/** How she says that she has it: the four pictures, the swatch that she pressed, or the witness who stands. */
export type Said =
  | { readonly how: 'pin'; readonly pictures: Pictures }
  | { readonly how: 'mark'; readonly pressed: string }
  | { readonly how: 'witness' }
/** A payment in cash about which she has not spoken. */
export type Unsaid = { readonly payment: string; readonly person: string }
export type Paying = { readonly person: string; readonly centimos: number }

/** Who said today, by her own pictures, that she is witness; forgotten when the book is closed. */
const standing = new WeakMap<KeptGroup, { readonly on: string; readonly witnesses: readonly string[] }>()

const standingNow = (kept: KeptGroup): readonly string[] => {
  const told = standing.get(kept)
  return told?.on === today() ? told.witnesses : []
}

export const payCalls = {
  payDay: (desk: Desk, { by }: By): Promise<Result<PayPage>> =>
    withBook(desk, async (kept) => {
      const { group } = kept
      const on = today()
      const allowed = permitted(group.people, { type: 'money.membersPaid', body: { on } }, by)
      if (!allowed.ok && !mayReadAllAmounts(group.people, by, on)) return allowed
      const day = payDay(group, on)
      if (!day.ok) return day
      const { cash, bank, paid, throughBank, ...rest } = day.value
      const toPay = ({ person, ...one }: ToPay): WomanToPay => {
        const witness = witnessFor(kept, by, person)
        return {
          ...{ ...one, woman: womanOf(desk, person) },
          ...(witness === undefined ? {} : { witness: womanOf(desk, witness) }),
        }
      }
      return ok({
        ...{ ...rest, cash: cash.map(toPay), bank: bank.map(toPay) },
        paid: paid.map((person) => womanOf(desk, person)),
        women: membersOn(group.people, on).map((person) => womanOf(desk, person)),
        today: on,
        throughBank: throughBank.map((person) => womanOf(desk, person)),
        unsaid: await unsaidOf(desk, kept, by),
        witnesses: standingNow(kept).map((person) => womanOf(desk, person)),
      })
    }),

  settlePay: (desk: Desk, { by }: By): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideSettlePay(group, { on })),

  /** A member stands as witness for this pay day; the newest is asked first. */
  standWitness: (desk: Desk, told: Voucher): Promise<Result<void>> =>
    withBook(desk, async (kept) => {
      if (!membersOn(kept.group.people, today()).includes(told.person))
        return refuse('people.unknownMember', { person: told.person })
      const isShe = await vouched(kept, told)
      if (!isShe.ok) return isShe
      const others = standingNow(kept).filter((person) => person !== told.person)
      standing.set(kept, { on: today(), witnesses: [told.person, ...others] })
      return ok(undefined)
    }),

  /** Cash from hand to hand with her word, in one write. What can be taken back is the payment. */
  payInHand: (
    desk: Desk,
    { by, said, ...paying }: By & Paying & { readonly said: Said },
  ): Promise<Result<Written>> =>
    withBook(desk, async (kept) => {
      const word = await wordOf(kept, by, paying.person, said)
      if (!word.ok) return word
      const written = await takeIn(kept, by, (group, on, next) =>
        decideHandPay(group, { on, by, ...paying, word: word.value, payment: next }),
      )
      return written.ok ? ok({ ...written.value, entries: written.value.entries.slice(0, 1) }) : written
    }),

  /** Her word about cash that was paid before. */
  confirmPay: (
    desk: Desk,
    { by, said, person, payment }: By & Unsaid & { readonly said: Said },
  ): Promise<Result<Written>> =>
    withBook(desk, async (kept) => {
      const word = await wordOf(kept, by, person, said)
      if (!word.ok) return word
      return takeIn(kept, by, (group, on) =>
        decideConfirmPay(group, { on, by, person, payment, word: word.value }),
      )
    }),

  payByBank: (desk: Desk, { by, ...paying }: By & Paying): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideBankPay(group, { on, ...paying })),
} as const

const unsaidOf = async (desk: Desk, kept: KeptGroup, by: string): Promise<readonly UnsaidOf[]> => {
  const all: Omit<UnsaidOf, 'hasPin' | 'witness'>[] = []
  for (const [payment, persons] of kept.group.money.unconfirmed) {
    const paid = await paymentOf(kept, payment)
    for (const person of persons)
      all.push({ payment, woman: womanOf(desk, person), on: paid.on, centimos: paid.centimosTo(person) })
  }
  all.sort((a, b) => a.woman.place - b.woman.place)
  return Promise.all(
    all.map(async ({ woman, ...paid }) => {
      const witness = witnessFor(kept, by, woman.person)
      return {
        ...{ ...paid, woman, hasPin: (await herPin(kept, woman.person)) !== undefined },
        ...(witness === undefined ? {} : { witness: womanOf(desk, witness) }),
      }
    }),
  )
}

type Payment = { readonly on: string; readonly centimosTo: (person: string) => number }

/** The day of a payment, and what each got in her hand. */
const paymentOf = async (kept: KeptGroup, ref: string): Promise<Payment> => {
  const entry = await entryOf(kept, ref)
  const event =
    entry && isKnownEvent(entry.type, entry.v) ? eventOf(entry.type, entry.v, entry.body) : undefined
  if (event?.type !== 'money.membersPaid') return { on: '', centimosTo: () => 0 }
  const { on, lines } = event.body
  return {
    on,
    centimosTo: (person) =>
      sum(
        lines
          .filter((line) => line.person === person && line.channel === 'cash')
          .map((line) => line.centimos),
      ),
  }
}

const witnessFor = (kept: KeptGroup, by: string, person: string): string | undefined =>
  standingNow(kept).find((witness) => isFitWitness(kept.group.people, { on: today(), by, person, witness }))

/** Refused: other pictures than hers, another's swatch, a swatch where she has a PIN, no witness who stands. */
const wordOf = async (kept: KeptGroup, by: string, person: string, said: Said): Promise<Result<Word>> => {
  if (said.how === 'witness') {
    const witness = witnessFor(kept, by, person)
    return witness === undefined ? refuse('app.noWitness', { person }) : ok({ how: 'witness', witness })
  }
  const pin = await herPin(kept, person)
  if (said.how === 'mark') {
    if (pin !== undefined) return refuse('app.byHerPin', { person })
    return said.pressed === person ? ok({ how: 'mark' }) : refuse('app.notHerMark', { person })
  }
  if (pin === undefined) return refuse('app.wrongPin', {})
  const isHers = await vouched(kept, { person, pictures: said.pictures })
  return isHers.ok ? ok({ how: 'pin' }) : isHers
}

/** Taking back an entry that was wrong: what it did is undone on the day of the correction, and nothing is erased. */
import type { Day } from '../kernel/day.ts'
import { referenceOf, type Recorded } from '../kernel/entry.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import { eventOf, isKnownEvent, type GroupEvent } from './events.ts'
import { onOf } from './journal-order.ts'
import { chart, isShortfall } from './money/chart.ts'
import type { Transaction } from './money/ledger.ts'
import type { Checked } from './quality/events.ts'
import type { YarnEvent } from './yarn/events.ts'

/** An event that takes another back carries all that it undoes, so that no fold looks for older entries. */
type Correction = Extract<GroupEvent, { readonly body: { readonly corrects: string } }>

export const isCorrection = (event: GroupEvent): event is Correction => 'corrects' in event.body

export type TakeBack = {
  readonly on: Day
  /** The entry that was wrong, from the log. */
  readonly entry: Recorded
  /** What it posted, as the journal has it now. */
  readonly posted: readonly Transaction[]
}

/**
 * The event that takes an entry back; what is right is then told by an ordinary entry of its own.
 * Refused: an entry taken back already, a day before its own, an entry that is no fact of yarn, pieces or soles.
 */
export const decideTakeBack = (
  { corrected }: { readonly corrected: ReadonlyMap<string, string> },
  { on, entry, posted }: TakeBack,
): Result<readonly GroupEvent[]> => {
  const { type, v, body } = entry
  const corrects = referenceOf(entry)
  if (corrected.has(corrects)) return refuse('book.correctedTwice', { entry: corrects })
  if (on < onOf(entry)) return refuse('book.correctedBefore', { entry: corrects, on: onOf(entry) })
  const reversal = isKnownEvent(type, v)
    ? reversalOf(eventOf(type, v, body), { on, corrects }, posted)
    : undefined
  return reversal ? ok([reversal]) : refuse('book.notTakenBack', { type })
}

/** The type of the event that would take an entry back; none where it was taken back, or is no fact that can be. */
export const reversalTypeOf = (
  { corrected }: { readonly corrected: ReadonlyMap<string, string> },
  entry: Recorded,
): Correction['type'] | undefined => {
  const { type, v, body } = entry
  if (corrected.has(referenceOf(entry)) || !isKnownEvent(type, v)) return undefined
  return reversalOf(eventOf(type, v, body), { on: onOf(entry), corrects: referenceOf(entry) }, [])?.type
}

type Start = { readonly on: Day; readonly corrects: string }

const reversalOf = (
  event: GroupEvent,
  start: Start,
  posted: readonly Transaction[],
): Correction | undefined => {
  switch (event.type) {
    case 'yarn.issued':
    case 'yarn.returned':
    case 'yarn.passed':
      return weighingReversed(event, start)
    case 'quality.delivered': {
      const { person, article, pieces } = event.body
      return { type: 'quality.deliveryReversed', v: 1, body: { ...start, person, article, pieces } }
    }
    case 'quality.checked':
      return checkReversed(event.body, start, posted)
    case 'money.contributed':
    case 'money.withdrawn':
    case 'money.expensePaid':
    case 'money.advancesPaid':
    case 'money.membersPaid':
      return { type: 'money.transferReversed', v: 1, body: { ...start, transfers: transfersBack(posted) } }
    default:
      return undefined
  }
}

type Weighing = Extract<YarnEvent, { type: 'yarn.issued' | 'yarn.returned' | 'yarn.passed' }>

const weighingReversed = ({ type, body }: Weighing, start: Start): Correction => {
  const { lot } = body
  switch (type) {
    case 'yarn.issued':
      return {
        type: 'yarn.weighingReversed',
        v: 1,
        body: { ...start, lot, was: 'issued', lines: [...body.to] },
      }
    case 'yarn.returned':
      return {
        type: 'yarn.weighingReversed',
        v: 1,
        body: { ...start, lot, was: 'returned', lines: [...body.from] },
      }
    case 'yarn.passed': {
      const lines = [{ person: body.from, to: body.to, grams: body.grams }]
      return { type: 'yarn.weighingReversed', v: 1, body: { ...start, lot, was: 'passed', lines } }
    }
    default:
      return type satisfies never
  }
}

const checkReversed = (body: Checked, start: Start, posted: readonly Transaction[]): Correction => {
  const { person, article, pieces, source, outcome, payCentimos, yarn } = body
  const booked = posted
    .flatMap(({ postings }) => postings)
    .filter(({ account }) => account === chart.yarnWith(person))
    .map(({ commodity, quantity, bookCentimos }) => ({
      yarn: commodity,
      grams: 0 - quantity,
      centimos: 0 - bookCentimos,
    }))
  const sums = { person, article, pieces, source, outcome, payCentimos, yarn: [...yarn], booked }
  return { type: 'quality.checkReversed', v: 1, body: { ...start, ...sums } }
}

/** Each transfer the other way, as it was posted: from what it debited to what it credited. What it made up for is no part of it. */
const transfersBack = (posted: readonly Transaction[]) =>
  posted.flatMap(({ postings }) => {
    const from = postings.find(({ quantity }) => quantity > 0)
    const to = postings.find(({ quantity }) => quantity < 0)
    return from && to && !isShortfall(from.account)
      ? [{ from: from.account, to: to.account, centimos: from.quantity }]
      : []
  })

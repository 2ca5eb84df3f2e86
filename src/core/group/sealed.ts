/** Which sealed decisions stand: of two on one matter that did not see each other, the first in journal order. */
import type { Day } from '../kernel/day.ts'
import { holds, type Vector } from '../kernel/vector.ts'
import { matterOfVote } from './agreements/agreements.ts'
import type { GroupEvent } from './events.ts'
import type { OrdersState } from './orders/orders.ts'
import type { PeopleState } from './people/people.ts'
import { isInvoiced, type SalesState } from './sales/sales.ts'
import { approved } from './sharing/approval.ts'

export type Made = { readonly device: string; readonly seq: number }
/** A decision that stands, with what it was decided on. */
export type Decided = Made & { readonly matter: string; readonly seen: Vector }
/**
 * What the book remembers of the decisions that stand. The last ones with all that they had seen; of older ones only
 * that they were made, since nobody dates a decision back so far, and an open book must stay small.
 */
export type Standing = {
  readonly recent: Decided[]
  /** By matter, the newest of each device among the older ones. */
  readonly older: Map<string, Record<string, number>>
  /** What a closing had seen of the days after it: nothing that it had not seen unseats these. */
  readonly kept: readonly Decided[]
}

export const rememberedDecisions = 200

export const noStanding = (kept: readonly Decided[] = []): Standing => ({
  recent: [],
  older: new Map(),
  kept,
})

/** People seal prices, pay, charges, invoices, shares and votes; such a decision says what it was taken on. */
export const isSealed = (event: GroupEvent): boolean => 'seen' in event.body

/** What a sealed decision decides: nothing else may decide it without having seen this one. */
const mattersOf = ({ type, body }: GroupEvent): readonly string[] => {
  switch (type) {
    case 'agreements.voted':
      return [`agreements/${matterOfVote(body)}`]
    case 'orders.changed':
      return [`orders/${body.order}`]
    case 'yarn.settled':
      return [`yarn/${body.yarn}`]
    case 'sales.invoiced':
      return [`sales/${body.order}`]
    case 'money.paySettled':
      return ['money/pay']
    case 'money.surplusDistributed':
      return ['money/surplus']
    case 'sharing.workShared':
      return [...new Set(body.lines.map(({ order }) => `sharing/${order}`))]
    default:
      return []
  }
}

/** The types of such decisions: a quick look that spares reading every entry. */
const sealedTypes: ReadonlySet<string> = new Set([
  ...['agreements.voted', 'orders.accepted', 'orders.changed', 'yarn.settled', 'sales.invoiced'],
  ...['money.paySettled', 'money.surplusDistributed', 'sharing.workShared'],
])
export const mayBeSealed = (type: string): boolean => sealedTypes.has(type)

/** All that a decision must not decide apart from others: its matter, and the name that it gives to an order or invoice. */
const allMatters = (event: GroupEvent): readonly string[] => {
  const { type, body } = event
  return [
    ...mattersOf(event),
    ...(type === 'orders.accepted' ? [`orders/${body.order}`] : []),
    ...(type === 'sales.invoiced' ? [`invoices/${body.invoice}`] : []),
  ]
}

/** A decision with its day in the journal. */
export type Dated = { readonly event: GroupEvent; readonly made: Made; readonly day: Day }
type Closing = { readonly through: Day; readonly seen: Vector }

/**
 * Of all decisions in journal order, those that stood when a closing first saw them and lie after its days: whatever
 * comes later might be dated before them. What lies in the closed days needs no keeping, nothing comes before it.
 */
export const keptDecisions = (dated: readonly Dated[], closings: readonly Closing[]): readonly Decided[] => {
  const standing = new Map<string, Decided[]>()
  const looked = new Set<Dated>()
  const kept: Decided[] = []
  for (const { through, seen } of closings) {
    for (const one of dated) {
      if (looked.has(one) || !holds(seen, one.made.device, one.made.seq)) continue
      looked.add(one)
      const decided = decidedOf(one.event, one.made)
      if (decided.some((each) => isApartFromAny(standing.get(each.matter) ?? [], each))) continue
      for (const each of decided) standing.set(each.matter, [...(standing.get(each.matter) ?? []), each])
      if (one.day > through) kept.push(...decided)
    }
  }
  return kept
}

const decidedOf = (event: GroupEvent, { device, seq }: Made): readonly Decided[] => {
  const seen = 'seen' in event.body ? event.body.seen : {}
  return allMatters(event).map((matter) => ({ matter, device, seq, seen }))
}

const isApartFromAny = (others: readonly Decided[], one: Decided): boolean =>
  others.some((other) => other.matter === one.matter && !saw(one, other) && !saw(other, one))

const isUnseated = (kept: readonly Decided[], event: GroupEvent, made: Made): boolean =>
  !kept.some(({ device, seq }) => device === made.device && seq === made.seq) &&
  decidedOf(event, made).some((one) => isApartFromAny(kept, one))

type Areas = {
  readonly standing: Standing
  readonly people: PeopleState
  readonly orders: OrdersState
  readonly sales: SalesState
}
/** Why a decision does not stand: the finding's code, and what it is about. */
export type Doubt = { readonly code: string; readonly about: string }

/** The doubt about a decision, or nothing where it stands; then it is remembered. A fact always stands. */
export const doubtAbout = (
  { standing, people, orders, sales }: Areas,
  event: GroupEvent,
  made: Made,
): Doubt | undefined => {
  if (!isSealed(event)) return undefined
  const { type, body } = event
  if (isUnseated(standing.kept, event, made)) return { code: 'book.decidedTwice', about: type }
  if (type === 'orders.accepted' && orders.orders.has(body.order)) {
    return { code: 'orders.acceptedTwice', about: body.order }
  }
  if (type === 'sales.invoiced' && isInvoiced(sales, body.invoice)) {
    return { code: 'sales.invoicedTwice', about: body.invoice }
  }
  if (type === 'sharing.workShared' && !approved(people, body).ok) {
    return { code: 'sharing.notApproved', about: body.approvedBy.join('/') }
  }
  const { device, seq } = made
  const seen = 'seen' in body ? body.seen : {}
  const decided = mattersOf(event).map((matter): Decided => ({ matter, device, seq, seen }))
  if (!decided.every((one) => sawOrWasSeen(standing, one))) return { code: 'book.decidedTwice', about: type }
  for (const one of decided) remember(standing, one)
  return undefined
}

const sawOrWasSeen = ({ recent, older }: Standing, decided: Decided): boolean =>
  Object.entries(older.get(decided.matter) ?? {}).every(([device, seq]) => saw(decided, { device, seq })) &&
  recent.every((other) => other.matter !== decided.matter || saw(decided, other) || saw(other, decided))

const remember = ({ recent, older }: Standing, decided: Decided): void => {
  recent.push(decided)
  const oldest = recent.length > rememberedDecisions ? recent.shift() : undefined
  if (!oldest) return
  const { matter, device, seq } = oldest
  const newest = older.get(matter) ?? {}
  older.set(matter, { ...newest, [device]: Math.max(seq, newest[device] ?? 0) })
}

/** A device has always seen what it wrote itself before. */
const saw = ({ device, seq, seen }: Decided, other: Made): boolean =>
  holds(seen, other.device, other.seq) || (device === other.device && seq > other.seq)

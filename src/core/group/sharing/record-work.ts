/** What women say about work that was given to them: taken on, declined, swapped, passed on. No reason is asked. */
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { orderOf, type OrdersState } from '../orders/orders.ts'
import { isKnown, type PeopleState } from '../people/people.ts'
import type { SharingEvent } from './events.ts'
import { lineId, orderedLines, type OrderLineKey } from './order-line.ts'

type Areas = { readonly people: PeopleState; readonly orders: OrdersState }
type BodyOf<Type extends SharingEvent['type']> = Extract<SharingEvent, { type: Type }>['body']

/** Facts: refused only for somebody or something that the book does not know; more than she has becomes a finding. */
export const decideAcceptWork = (
  areas: Areas,
  body: BodyOf<'sharing.workAccepted'>,
): Result<readonly SharingEvent[]> =>
  told(areas, [body.person], [body], { type: 'sharing.workAccepted', v: 1, body })

export const decideDeclineWork = (
  areas: Areas,
  body: BodyOf<'sharing.workDeclined'>,
): Result<readonly SharingEvent[]> =>
  told(areas, [body.person], [body], { type: 'sharing.workDeclined', v: 1, body })

export const decideSwapWork = (
  areas: Areas,
  body: BodyOf<'sharing.workSwapped'>,
): Result<readonly SharingEvent[]> =>
  told(areas, [body.person, body.with], [body.gives, body.takes], { type: 'sharing.workSwapped', v: 1, body })

export const decidePassOnWork = (
  areas: Areas,
  body: BodyOf<'sharing.workPassedOn'>,
): Result<readonly SharingEvent[]> =>
  told(areas, [body.person, body.to], [body], { type: 'sharing.workPassedOn', v: 1, body })

const told = (
  { people, orders }: Areas,
  persons: readonly string[],
  lines: readonly OrderLineKey[],
  event: SharingEvent,
): Result<readonly SharingEvent[]> => {
  const unknown = persons.find((person) => !isKnown(people, person))
  if (unknown !== undefined) return refuse('people.unknownMember', { person: unknown })
  for (const line of lines) {
    const { order, article } = line
    const accepted = orderOf(orders, order)
    if (!accepted.ok) return accepted
    if (!orderedLines(orders, order).some((one) => lineId(one) === lineId(line)))
      return refuse('orders.unknownLine', { order, article })
  }
  return ok([event])
}

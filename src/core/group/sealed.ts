/** Which sealed decisions stand: of two on one matter that did not see each other, the first in journal order. */
import { holds, type Vector } from '../kernel/vector.ts'
import { matterOfVote } from './agreements/agreements.ts'
import type { GroupEvent } from './events.ts'

/** A decision with what it was decided on. */
export type Decided = { readonly device: string; readonly seq: number; readonly seen: Vector }
/** By matter, the decisions that stand. */
export type Standing = Map<string, readonly Decided[]>

/** What a sealed decision decides: nothing else may decide it without having seen this one. Facts have no matter. */
export const mattersOf = ({ type, body }: GroupEvent): readonly string[] => {
  switch (type) {
    case 'agreements.voted':
      return [`agreements/${matterOfVote(body)}`]
    case 'orders.accepted':
      return [`orders/${body.order}`]
    case 'yarn.settled':
      return [`yarn/${body.yarn}`]
    case 'sales.invoiced':
      return [`sales/${body.invoice}`, `sales/of/${body.order}`]
    case 'money.paySettled':
      return ['money/pay']
    case 'money.surplusDistributed':
      return ['money/surplus']
    case 'money.periodClosed':
      return ['money/closing']
    default:
      return []
  }
}

/** Whether an event stands: a fact always, a decision unless one that stands neither saw it nor was seen by it. */
export const standsFrom = (standing: Standing, event: GroupEvent, device: string, seq: number): boolean => {
  const matters = mattersOf(event)
  if (matters.length === 0) return true
  const decided: Decided = { device, seq, seen: 'seen' in event.body ? event.body.seen : {} }
  const isApart = (other: Decided): boolean => !saw(decided, other) && !saw(other, decided)
  if (matters.some((matter) => (standing.get(matter) ?? []).some(isApart))) return false
  for (const matter of matters) standing.set(matter, [...(standing.get(matter) ?? []), decided])
  return true
}

/** A device has always seen what it wrote itself before. */
const saw = (a: Decided, b: Decided): boolean =>
  holds(a.seen, b.device, b.seq) || (a.device === b.device && a.seq > b.seq)

/** A buyer's advance on an order (R4): an order has one. */
import { percentOf } from '../../kernel/amounts.ts'
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { orderOf, type OrdersState } from '../orders/orders.ts'
import type { MoneyEvent } from './events.ts'
import type { MoneyState } from './money.ts'

type Areas = { readonly orders: OrdersState; readonly money: MoneyState }
export type ReceiveAdvance = {
  readonly on: Day
  readonly order: string
  /** Part of the order's total that the buyer sent. */
  readonly percent: number
  readonly feeMinor: number
  readonly rateThousandths: number
}

/** Refused: an unknown order, a second advance on it, a bank fee above the advance. */
export const decideReceiveAdvance = (
  { orders, money }: Areas,
  { on, order, percent, feeMinor, rateThousandths }: ReceiveAdvance,
): Result<readonly MoneyEvent[]> => {
  const accepted = orderOf(orders, order)
  if (!accepted.ok) return accepted
  if (money.advances.has(order)) return refuse('money.secondAdvance', { order })
  const minor = percentOf(accepted.value.totalMinor, percent)
  if (feeMinor > minor) return refuse('money.feeTooLarge', { order, fee: feeMinor, minor })
  const body = { on, order, currency: accepted.value.currency, minor, feeMinor, rateThousandths }
  return ok([{ type: 'money.advanceReceived', v: 1, body }])
}

/** A buyer's advance on an order (R4): an order has one. */
import { percentOf } from '../../kernel/amounts.ts'
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { rateFits } from '../agreements/own-currency.ts'
import { orderOf, type OrdersState } from '../orders/orders.ts'
import type { MoneyEvent } from './events.ts'
import type { MoneyState } from './money.ts'

type Areas = { readonly orders: OrdersState; readonly money: MoneyState }
export type ReceiveAdvance = {
  readonly on: Day
  readonly order: string
  readonly feeMinor: number
  readonly rateThousandths: number
} & Sent
/** What the buyer sent: a part of the order's total, or the sum as the bank has it. */
type Sent = { readonly percent: number } | { readonly minor: number }

/**
 * Refused: an unknown order, a second advance on it, more than the order's total, a bank fee above the advance, another rate
 * than 1 for the own currency.
 */
export const decideReceiveAdvance = (
  { orders, money }: Areas,
  command: ReceiveAdvance,
): Result<readonly MoneyEvent[]> => {
  const { on, order, feeMinor, rateThousandths } = command
  const accepted = orderOf(orders, order)
  if (!accepted.ok) return accepted
  if (money.advances.has(order)) return refuse('money.secondAdvance', { order })
  const { totalMinor } = accepted.value
  const minor = 'minor' in command ? command.minor : percentOf(totalMinor, command.percent)
  if (minor > totalMinor) return refuse('money.advanceTooLarge', { order })
  if (feeMinor > minor) return refuse('money.feeTooLarge', { order })
  const body = { on, order, currency: accepted.value.currency, minor, feeMinor, rateThousandths }
  const fits = rateFits(money.ledger.currency, body)
  if (!fits.ok) return fits
  return ok([{ type: 'money.advanceReceived', v: 1, body }])
}

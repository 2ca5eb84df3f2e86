/** The wall sheet of an order, and the wheel of the year. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { pieceEntries } from '../../../keeping/kept-group.ts'
import { wallOrders, wallSheet, type WallSheet } from '../../../reports/wall.ts'
import { yearWheel, type YearWheel } from '../../../reports/year-wheel.ts'
import { today, withBook, womanOf, type Woman } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { piecesDone } from '../in-hand.ts'

export type WallShown = {
  /** Orders that have a sheet, latest first. */
  readonly orders: readonly string[]
  /** Nothing where no work was shared out yet. */
  readonly sheet?: WallSheet
  readonly women: readonly Woman[]
}

export const wallCalls = {
  /** The sheet of one order, or of the latest. Refused: an order whose work was never shared out. */
  wall: (desk: Desk, { order }: { readonly order?: string }): Promise<Result<WallShown>> =>
    withBook(desk, async (kept) => {
      const orders = wallOrders(kept.group)
      const chosen = order ?? orders[0]
      if (chosen === undefined) return ok<WallShown>({ orders, women: [] })
      if (!orders.includes(chosen)) return refuse('orders.unknown', { order: chosen })
      const sheet = wallSheet(kept.group, await pieceEntries(kept), { order: chosen, on: today() })
      return ok<WallShown>({ orders, sheet, women: sheet.rows.map(({ person }) => womanOf(desk, person)) })
    }),

  year: (desk: Desk): Promise<Result<YearWheel>> =>
    withBook(desk, async (kept) => ok(yearWheel(kept.group, await piecesDone(kept), today()))),
} as const

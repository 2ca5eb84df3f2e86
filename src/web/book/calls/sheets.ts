/** Technical sheets: those that stand, what a piece would cost by today's votes, and a new one. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import { costCard, tariffOf, type CostCard } from '../../../core/group/catalogue/cost-card.ts'
import type { SheetSize } from '../../../core/group/catalogue/events.ts'
import { decideIssueSheet } from '../../../core/group/catalogue/issue-sheet.ts'
import { take, today, withBook, type By, type Written } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type SheetListed = {
  readonly product: string
  readonly version: number
  readonly sizes: readonly (SheetSize & { readonly tariffCentimos: number | undefined })[]
}
export type CardWanted = { readonly size: SheetSize; readonly currency: string }

export const sheetCalls = {
  /** The newest sheet of each product, with what a piece pays where the votes say so. */
  sheets: (desk: Desk): Promise<Result<readonly SheetListed[]>> =>
    withBook(desk, async ({ group: { catalogue, agreements } }) =>
      ok(
        [...catalogue.sheets].map(([product, { version, sizes }]) => ({
          ...{ product, version },
          sizes: sizes.map((size) => {
            const tariff = tariffOf(size, agreements, today())
            return { ...size, tariffCentimos: tariff.ok ? tariff.value : undefined }
          }),
        })),
      ),
    ),

  /** What a piece of this size costs, line by line. Refused: a vote that is missing. */
  costCard: (desk: Desk, { size, currency }: CardWanted): Promise<Result<CostCard>> =>
    withBook(desk, async ({ group }) => costCard(size, group.agreements, { on: today(), currency })),

  /** Seals a sheet, or the next version of one. */
  issueSheet: (
    desk: Desk,
    { by, ...sheet }: By & { readonly product: string; readonly sizes: readonly SheetSize[] },
  ): Promise<Result<Written>> =>
    take(desk, { by }, ({ catalogue }, on) => decideIssueSheet(catalogue, { on, ...sheet })),
} as const

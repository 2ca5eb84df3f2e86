/** Taking back what a tap wrote a moment ago, by further entries. */
import { referenceOf } from '../../../core/kernel/entry.ts'
import { ok, type Result } from '../../../core/kernel/result.ts'
import { canTakeBack, takeBack } from '../../../keeping/taking-back.ts'
import { today, withBook, type By, type Written } from '../acting.ts'
import type { Desk } from '../desk.ts'

export const undoCalls = {
  /** Whether all of these entries, just written here, can be taken back. */
  canTakeBack: (desk: Desk, { entries }: Written): Promise<Result<boolean>> =>
    withBook(desk, (kept) => Promise.resolve(ok(canTakeBack(kept, { on: today(), refs: entries })))),

  /** Takes entries back, the last one first, all together. */
  takeBack: (desk: Desk, { by, entries }: By & Written): Promise<Result<Written>> =>
    withBook(desk, async (kept) => {
      const back = await takeBack(kept, { by, wallMillis: Date.now() }, { on: today(), refs: entries })
      return back.ok ? ok({ entries: back.value.map((entry) => referenceOf(entry)) }) : back
    }),
} as const

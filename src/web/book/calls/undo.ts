/** Taking back what a tap wrote a moment ago, by further entries. */
import { referenceOf } from '../../../core/kernel/entry.ts'
import { ok, type Result } from '../../../core/kernel/result.ts'
import { canTakeBack, takeBack } from '../../../keeping/taking-back.ts'
import { today, withBook, type By, type Written } from '../acting.ts'
import type { Desk } from '../desk.ts'

export const undoCalls = {
  /** What the last of these entries told, where all of them, just written here, can be taken back. */
  canTakeBack: (desk: Desk, { entries }: Written): Promise<Result<string | undefined>> =>
    withBook(desk, async (kept) => {
      const last = kept.lately.get(entries.at(-1) ?? '')
      return ok(canTakeBack(kept, { on: today(), refs: entries }) ? last?.entry.type : undefined)
    }),

  /** Takes entries back, the last one first, all together. */
  takeBack: (desk: Desk, { by, entries }: By & Written): Promise<Result<Written>> =>
    withBook(desk, async (kept) => {
      const back = await takeBack(kept, { by, wallMillis: Date.now() }, { on: today(), refs: entries })
      return back.ok ? ok({ entries: back.value.map((entry) => referenceOf(entry)) }) : back
    }),
} as const

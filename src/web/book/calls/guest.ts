/** The page of a guest of an institution. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { mayReadAllAmounts } from '../../../core/group/people/reading.ts'
import { isGuest } from '../../../core/group/people/posts.ts'
import { guestTotals, type GuestTotals } from '../../../reports/guest-totals.ts'
import { today, withBook, type By } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { progressOf } from '../in-hand.ts'

export const guestCalls = {
  /** For a guest during her term, and for the officers who read all amounts anyway. */
  guestPage: (desk: Desk, { by }: By): Promise<Result<GuestTotals>> =>
    withBook(desk, async (kept) => {
      const { people } = kept.group
      const on = today()
      if (!isGuest(people, by, on) && !mayReadAllAmounts(people, by, on))
        return refuse('people.postMissing', { by, on, posts: 'guest' })
      return ok(guestTotals(kept.group, await progressOf(kept), on))
    }),
} as const

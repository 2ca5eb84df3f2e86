/** Giving a post for a term. */
import type { Post } from '../../../core/group/people/events.ts'
import { decideGivePost } from '../../../core/group/people/give-post.ts'
import { ok, type Result } from '../../../core/kernel/result.ts'
import { take, today, type By, type Written } from '../acting.ts'
import type { Desk } from '../desk.ts'

export const givePostCalls = {
  /** The last days of this year and of the two that follow. */
  yearEnds: async (_desk: Desk): Promise<Result<readonly string[]>> => {
    const year = Number(today().slice(0, 4))
    return ok([0, 1, 2].map((later) => `${year + later}-12-31`))
  },

  /** Gives a post for a term. */
  givePost: (
    desk: Desk,
    { by, ...given }: By & { readonly person: string; readonly post: Post; readonly until: string },
  ): Promise<Result<Written>> =>
    take(desk, { by }, ({ people }, on) => decideGivePost(people, { on, ...given })),
} as const

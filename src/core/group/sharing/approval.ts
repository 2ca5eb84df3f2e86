/** The approval of a share-out: by two officers who answer for it together. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { isKnown, isNearKin, type PeopleState } from '../people/people.ts'
import { permitted } from '../people/posts.ts'

export type Approval = { readonly on: Day; readonly approvedBy: readonly [string, string] }

/**
 * Two members of different households, each with a post of this room on that day.
 * Until the first post is taken, any two known members of different households.
 */
export const approved = (
  people: PeopleState,
  { on, approvedBy }: Approval,
): Result<
  void,
  Refusal<
    | ('people.unknownMember' | 'people.postMissing' | 'people.onlyHers' | 'people.guestWrites')
    | 'sharing.twoOfficers'
  >
> => {
  const [first, second] = approvedBy
  for (const person of approvedBy) {
    if (!isKnown(people, person)) return refuse('people.unknownMember', { person })
    const allowed = permitted(people, { type: 'sharing.workShared', body: { on } }, person)
    if (!allowed.ok) return allowed
  }
  return isNearKin(people, first, second) ? refuse('sharing.twoOfficers', { first, second }) : ok(undefined)
}

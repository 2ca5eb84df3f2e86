/** A meeting is opened by two who hold posts: with the women around it, the phone waits longer before it locks. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { today, withBook, womanOf, type By, type Woman } from '../acting.ts'
import type { Desk } from '../desk.ts'

export const meetingModeCalls = {
  /** Who holds a post today, each once, in the order in which they joined. */
  officers: (desk: Desk): Promise<Result<readonly Woman[]>> =>
    withBook(desk, async ({ group }) => {
      const holders = holdersIn(group.people)
      return ok(
        [...group.people.members.keys()]
          .filter((person) => holders.has(person))
          .map((person) => womanOf(desk, person)),
      )
    }),

  /** Writes nothing: it says whether these two may. Refused: one without a post, or the same one twice. */
  mayOpenMeeting: (desk: Desk, { by, second }: By & { readonly second: string }): Promise<Result<void>> =>
    withBook(desk, async ({ group }) => {
      const holders = holdersIn(group.people)
      return by !== second && holders.has(by) && holders.has(second)
        ? ok(undefined)
        : refuse('app.meetingOfTwo', {})
    }),
} as const

type Terms = {
  readonly terms: readonly Record<'person' | 'post' | 'from' | 'until', string>[]
}

/** A guest of an institution holds none of the group's posts. */
const holdersIn = ({ terms }: Terms): ReadonlySet<string> => {
  const on = today()
  const held = terms.filter(({ post, from, until }) => post !== 'guest' && from <= on && on <= until)
  return new Set(held.map(({ person }) => person))
}

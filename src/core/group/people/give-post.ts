/** Giving a post for a term: whoever holds it leaves it that day, which is still hers. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { PeopleEvent, Post } from './events.ts'
import { standingOn, type PeopleState } from './people.ts'

export type GivePost = {
  readonly on: Day
  readonly person: string
  readonly post: Post
  readonly until: Day
}

/** Refused: who is no member that day, a term that ends before it begins, a post that she holds until then already. */
export const decideGivePost = (people: PeopleState, command: GivePost): Result<readonly PeopleEvent[]> => {
  const { on, person, post, until } = command
  if (standingOn(people, person, on) !== 'member') return refuse('people.notAMember', { person, on })
  if (until < on) return refuse('people.termOver', { on, until })
  const terms = people.terms.filter((term) => term.post === post && term.from <= on && on <= term.until)
  const isHers = terms.some((term) => term.person === person && term.until === until)
  if (isHers) return refuse('people.holdsItAlready', { person, until })
  return ok([
    ...[...new Set(terms.map((term) => term.person))].map((holder): PeopleEvent => ({
      type: 'people.postLeft',
      v: 1,
      body: { on, person: holder, post },
    })),
    { type: 'people.postTaken', v: 1, body: { on, person, post, until } },
  ])
}

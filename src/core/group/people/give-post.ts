/** Giving a post for a term: whoever holds it leaves it that day, which is still hers. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { PeopleEvent, Post } from './events.ts'
import { standingOn, type PeopleState } from './people.ts'
import { isGuestCode } from './posts.ts'

export type GivePost = {
  readonly on: Day
  readonly person: string
  readonly post: Post
  readonly until: Day
}

/** A guest has a code of her own, `G01`: she is nobody of the group. */
const guestFits = (people: PeopleState, person: string): Result<void> =>
  isGuestCode(person) && !people.members.has(person)
    ? ok(undefined)
    : refuse('people.guestIsMember', { person })

const memberFits = (people: PeopleState, person: string, on: Day): Result<void> =>
  standingOn(people, person, on) === 'member' ? ok(undefined) : refuse('people.notAMember', { person, on })

/** Refused: who is no member that day, a guest who is one, a term that ends before it begins, a post that she holds until then already. */
export const decideGivePost = (people: PeopleState, command: GivePost): Result<readonly PeopleEvent[]> => {
  const { on, person, post, until } = command
  const fits = post === 'guest' ? guestFits(people, person) : memberFits(people, person, on)
  if (!fits.ok) return fits
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

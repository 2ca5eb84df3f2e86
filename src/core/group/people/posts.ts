/** Who may do what: the posts that each kind of event asks for, at the day of the event. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { Post } from './events.ts'
import type { PeopleState } from './people.ts'

/** By room, then by event where it differs. An event not named here is everybody's. */
const postsByRoom: Readonly<Record<string, readonly Post[]>> = {
  people: ['president', 'secretary'],
  agreements: ['president', 'secretary'],
  catalogue: ['president', 'production', 'quality'],
  orders: ['president', 'production'],
  yarn: ['store', 'production'],
  quality: ['quality', 'production'],
  sales: ['treasurer', 'export'],
  money: ['treasurer'],
  findings: ['president', 'treasurer', 'secretary'],
}
const openToAll: ReadonlySet<string> = new Set(['people.hoursOffered', 'agreements.memberAgreed'])

export const holdsPost = (people: PeopleState, person: string, post: Post, on: Day): boolean =>
  people.terms.some(
    (term) => term.post === post && term.person === person && term.from <= on && on <= term.until,
  )

/** Whether anybody ever took a post; until then the person who opens the book sets it up. */
export const hasPosts = (people: PeopleState): boolean => people.terms.length > 0

/** Whether `by` may record an event of this type on that day. */
export const isPermitted = (people: PeopleState, type: string, by: string, on: Day): boolean => {
  const posts = postsByRoom[type.slice(0, type.indexOf('.'))]
  if (!posts || openToAll.has(type) || !hasPosts(people)) return true
  return posts.some((post) => holdsPost(people, by, post, on))
}

/** The same as a refusal that names the posts. */
export const permitted = (
  people: PeopleState,
  type: string,
  by: string,
  on: Day,
): Result<void, Refusal<'people.postMissing'>> =>
  isPermitted(people, type, by, on)
    ? ok(undefined)
    : refuse('people.postMissing', {
        by,
        on,
        posts: (postsByRoom[type.slice(0, type.indexOf('.'))] ?? []).join(', '),
      })

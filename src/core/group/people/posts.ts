/** Who may do what: the posts that each kind of event asks for, at the day of the event. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { Post } from './events.ts'
import type { PeopleState } from './people.ts'

/** By room; the events of a room that is not named are everybody's. */
const postsByRoom: Readonly<Record<string, readonly Post[]>> = {
  people: ['president', 'secretary'],
  agreements: ['president', 'secretary'],
  catalogue: ['president', 'production', 'quality'],
  orders: ['president', 'production'],
  sharing: ['president', 'treasurer', 'production', 'quality'],
  yarn: ['store', 'production'],
  quality: ['quality', 'production'],
  sales: ['treasurer', 'export'],
  money: ['treasurer'],
  findings: ['president', 'treasurer', 'secretary'],
}
/** Where a single kind of event asks for other posts than its room. */
const postsByType: Readonly<Record<string, readonly Post[]>> = {
  'people.pinReset': ['president', 'secretary', 'treasurer'],
  'people.statementGiven': ['president', 'treasurer'],
}
/** Who may carry the whole book away in a sealed copy, with all names and sums. */
const bookCarriers: readonly Post[] = ['president', 'secretary', 'treasurer']
/** What nobody says in a woman's place, whatever post she holds, and from the first day on. */
const onlyHers: ReadonlySet<string> = new Set(['people.consentSaid'])
/** What a woman may also say of herself, without any post. */
const ownMatters: ReadonlySet<string> = new Set([
  ...['people.hoursOffered', 'agreements.memberAgreed', 'people.statementGiven'],
  ...['sharing.workAccepted', 'sharing.workDeclined', 'sharing.workSwapped', 'sharing.workPassedOn'],
])

/** An event as far as permission looks at it. */
export type Act = { readonly type: string; readonly body: { readonly on: Day; readonly person?: string } }

export const holdsPost = (people: PeopleState, person: string, post: Post, on: Day): boolean =>
  people.terms.some(
    (term) => term.post === post && term.person === person && term.from <= on && on <= term.until,
  )

/** How the codes of guests look. */
export const isGuestCode = (person: string): boolean => /^G\d+$/.test(person)

/** Whether somebody is a guest of an institution on a day: nobody of the group becomes one by a post, and is silenced so. */
export const isGuest = (people: PeopleState, person: string, on: Day): boolean =>
  isGuestCode(person) && !people.members.has(person) && holdsPost(people, person, 'guest', on)

/** Whether anybody ever took a post; until then the person who opens the book sets it up. A guest is none who could. */
const hasPosts = (people: PeopleState): boolean => people.terms.some(({ post }) => post !== 'guest')

const postsFor = (type: string): readonly Post[] | undefined =>
  postsByType[type] ?? postsByRoom[type.slice(0, type.indexOf('.'))]

/** Whether `by` may record an event on its day. */
export const isPermitted = (people: PeopleState, { type, body }: Act, by: string): boolean => {
  const posts = postsFor(type)
  if (isGuest(people, by, body.on)) return false
  if (onlyHers.has(type)) return body.person === by
  if (!posts || !hasPosts(people)) return true
  if (ownMatters.has(type) && body.person === by) return true
  return posts.some((post) => holdsPost(people, by, post, body.on))
}

/** The same as a refusal that names the posts. */
export const permitted = (
  people: PeopleState,
  act: Act,
  by: string,
): Result<void, Refusal<'people.postMissing' | 'people.onlyHers' | 'people.guestWrites'>> => {
  if (isPermitted(people, act, by)) return ok(undefined)
  if (isGuest(people, by, act.body.on)) return refuse('people.guestWrites', { by })
  return onlyHers.has(act.type)
    ? refuse('people.onlyHers', { person: act.body.person ?? '' })
    : refuse('people.postMissing', { by, on: act.body.on, posts: (postsFor(act.type) ?? []).join(', ') })
}

/** Whether she may carry the whole book away: an officer of the board; until the first post is taken, whoever sets it up. */
export const mayCarryBook = (
  people: PeopleState,
  by: string,
  on: Day,
): Result<void, Refusal<'people.postMissing'>> =>
  (!hasPosts(people) && !isGuest(people, by, on)) ||
  bookCarriers.some((post) => holdsPost(people, by, post, on))
    ? ok(undefined)
    : refuse('people.postMissing', { by, on, posts: bookCarriers.join(', ') })

/** Handing a post over: from the woman who holds it to the next one, who takes it for a term. */
import type { Day } from '../../kernel/day.ts'
import { refuse, type Result } from '../../kernel/result.ts'
import type { PeopleEvent, Post } from './events.ts'
import { decideGivePost } from './give-post.ts'
import type { PeopleState } from './people.ts'
import { holdsPost, isPermitted } from './posts.ts'

export type HandOver = {
  readonly on: Day
  /** Who holds it that day, and who takes it. */
  readonly from: string
  readonly person: string
  readonly post: Post
  /** The last day of the new term. */
  readonly until: Day
}

/** Refused: somebody who does not hold it, herself again, and what `decideGivePost` refuses. */
export const decideHandOver = (
  people: PeopleState,
  { from, ...given }: HandOver,
): Result<readonly PeopleEvent[]> => {
  const { on, person, post } = given
  if (!holdsPost(people, from, post, on)) return refuse('people.notHers', { person: from, posts: post })
  if (from === person) return refuse('people.ownSuccessor', { person })
  return decideGivePost(people, given)
}

/** Those of some women who may write a hand-over of posts into the book that day. */
export const witnessesAmong = (people: PeopleState, women: readonly string[], on: Day): readonly string[] =>
  women.filter((woman) => isPermitted(people, { type: 'people.postTaken', body: { on } }, woman))

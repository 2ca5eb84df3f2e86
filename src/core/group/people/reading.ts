/** Who may read a woman's amounts: she herself, and the officers whose post needs them. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { Post } from './events.ts'
import type { PeopleState } from './people.ts'
import { holdsPost } from './posts.ts'

export type Reading = { readonly by: string; readonly person: string; readonly on: Day }

const readers: readonly Post[] = ['treasurer', 'president']

/** Whether `by` may read every woman's amounts on a day. */
export const mayReadAllAmounts = (people: PeopleState, by: string, on: Day): boolean =>
  readers.some((post) => holdsPost(people, by, post, on))

/** Whether `by` may read the amounts of `person` on a day. */
export const mayReadAmounts = (people: PeopleState, { by, person, on }: Reading): boolean =>
  by === person || mayReadAllAmounts(people, by, on)

/** The same as a refusal. */
export const amountsReadable = (
  people: PeopleState,
  reading: Reading,
): Result<void, Refusal<'people.amountsPrivate'>> =>
  mayReadAmounts(people, reading)
    ? ok(undefined)
    : refuse('people.amountsPrivate', { person: reading.person, by: reading.by })

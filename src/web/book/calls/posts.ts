/** Posts as they are held, and whether four pictures are a woman's: what opening the app and home need of them. */
import { ok, type Refusal, type Result } from '../../../core/kernel/result.ts'
import type { Post } from '../../../core/group/people/events.ts'
import { today, withBook, womanOf, type By, type Woman } from '../acting.ts'
import type { GroupEvent } from '../../../core/group/events.ts'
import { permitted } from '../../../core/group/people/posts.ts'
import type { PeopleState } from '../../../core/group/people/people.ts'
import { nextCode } from '../codes.ts'
import { herPin } from '../her-pin.ts'
import { isPin, type Pictures } from '../pin.ts'
import type { Desk } from '../desk.ts'

/** The posts as they stand on the screen. */
const postsOfGroup = [
  ...(['president', 'secretary', 'treasurer', 'production', 'store', 'quality', 'export', 'guest'] as const),
] satisfies readonly Post[]
export type PostHeld = {
  readonly post: Post
  readonly holder?: Woman
  readonly until?: string
  /** The code of whoever takes the post of guest. */
  readonly guest?: string
}

const nextGuest = ({ terms }: PeopleState): string =>
  nextCode(
    'G',
    terms.flatMap(({ post, person }) => (post === 'guest' ? [person] : [])),
  )

/** What somebody would tell, and why she may not. */
export type MayTell = { readonly type: GroupEvent['type']; readonly refusal?: Refusal }

export type PinTold = { readonly person: string; readonly pictures: Pictures }

export const postCalls = {
  /** Whether she is asked for a picture PIN. */
  hasPin: (desk: Desk, { person }: { readonly person: string }): Promise<Result<boolean>> =>
    withBook(desk, async (kept) => ok((await herPin(kept, person)) !== undefined)),

  /** Whether these are her four pictures. */
  checkPin: (desk: Desk, { person, pictures }: PinTold): Promise<Result<boolean>> =>
    withBook(desk, async (kept) => ok(await isPin(await herPin(kept, person), pictures))),

  /** Whether her post does for telling this; asked before she types. */
  mayTell: (desk: Desk, { by, type }: By & Pick<MayTell, 'type'>): Promise<Result<MayTell>> =>
    withBook(desk, ({ group }) => {
      const may = permitted(group.people, { type, body: { on: today() } }, by)
      return Promise.resolve(ok(may.ok ? { type } : { type, refusal: may.error }))
    }),

  posts: (desk: Desk): Promise<Result<readonly PostHeld[]>> =>
    withBook(desk, async ({ group }) => {
      const on = today()
      return ok(
        postsOfGroup.map((post): PostHeld => {
          const term = group.people.terms.findLast(
            (one) => one.post === post && one.from <= on && on <= one.until,
          )
          const guest = term?.person ?? nextGuest(group.people)
          return {
            ...(post === 'guest' ? { guest } : {}),
            post,
            ...(term ? { holder: womanOf(desk, term.person), until: term.until } : {}),
          }
        }),
      )
    }),
} as const

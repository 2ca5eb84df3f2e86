/** Posts with their terms, and the picture PINs. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import type { Post } from '../../../core/group/people/events.ts'
import { decideGivePost } from '../../../core/group/people/give-post.ts'
import { decideResetPin } from '../../../core/group/people/reset-pin.ts'
import { sealFor } from '../../../keeping/kept-group.ts'
import { take, takeIn, today, withBook, womanOf, type By, type Woman, type Written } from '../acting.ts'
import type { PeopleState } from '../../../core/group/people/people.ts'
import { nextCode } from '../codes.ts'
import { herPin, resetOf } from '../her-pin.ts'
import { isPin, pinToKeep, type Pictures } from '../pin.ts'
import { vouched } from '../vouching.ts'
import type { Desk } from '../desk.ts'

/** The posts as they stand on the screen. */
const postsOfGroup = [
  ...(['president', 'secretary', 'treasurer', 'production', 'store', 'quality', 'export', 'guest'] as const),
] satisfies readonly Post[]
export type PostHeld = {
  readonly post: Post
  readonly holder?: Woman
  readonly until?: string
  /** The code of whoever takes the post of guest. */ readonly guest?: string
}

const nextGuest = ({ terms }: PeopleState): string =>
  nextCode(
    'G',
    terms.flatMap(({ post, person }) => (post === 'guest' ? [person] : [])),
  )

export type PinTold = { readonly person: string; readonly pictures: Pictures }
export type ChosenPin = By & { readonly pictures: Pictures; readonly old?: Pictures }
export type ResetTold = { readonly person: string; readonly officers: readonly [PinTold, PinTold] }

export const postCalls = {
  /** Whether she is asked for a picture PIN. */
  hasPin: (desk: Desk, { person }: { readonly person: string }): Promise<Result<boolean>> =>
    withBook(desk, async (kept) => ok((await herPin(kept, person)) !== undefined)),

  /** Whether these are her four pictures. */
  checkPin: (desk: Desk, { person, pictures }: PinTold): Promise<Result<boolean>> =>
    withBook(desk, async (kept) => ok(await isPin(await herPin(kept, person), pictures))),

  /** She chooses her four pictures: where she has some that hold, by these; whoever else has the phone cannot. */
  choosePin: (desk: Desk, { by, old, pictures }: ChosenPin): Promise<Result<void>> =>
    withBook(desk, async (kept) => {
      const isShe = await vouched(kept, { person: by, ...(old ? { pictures: old } : {}) })
      if (!isShe.ok) return isShe
      const content = await pinToKeep(pictures, resetOf(kept, by))
      return sealFor(kept, { by, wallMillis: Date.now() }, [
        { on: today(), person: by, item: 'pin', content },
      ])
    }),

  /** Two officers, each by her own pictures, let a woman choose anew. */
  resetPin: (desk: Desk, { person, officers }: ResetTold): Promise<Result<Written>> =>
    withBook(desk, async (kept) => {
      const [first, second] = officers
      for (const { person: officer, pictures } of officers) {
        const pin = await herPin(kept, officer)
        if (pin === undefined || !(await isPin(pin, pictures))) return refuse('app.wrongPin', {})
      }
      return takeIn(kept, first.person, ({ people }, on) =>
        decideResetPin(people, { on, person, approvedBy: [first.person, second.person] }),
      )
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

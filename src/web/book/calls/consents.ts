/** What a woman says yes to, and whose household she is of: hers to say, and the officers' to link. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { consentsOf, decideSayConsent } from '../../../core/group/people/consents.ts'
import type { ConsentMatter } from '../../../core/group/people/events.ts'
import { decideLinkHousehold } from '../../../core/group/people/link-household.ts'
import { take, withBook, womanOf, type By, type Woman, type Written } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type ConsentSaid = {
  readonly matter: ConsentMatter
  readonly given: boolean
  /** When she said it; nothing where she never spoke of it. */
  readonly since: string
  readonly witness?: Woman
}
type Said = By & { readonly matter: ConsentMatter; readonly given: boolean; readonly witness?: string }

export const consentCalls = {
  /** Her own words on the six matters; nobody else is told them. */
  consents: (desk: Desk, { by }: By): Promise<Result<readonly ConsentSaid[]>> =>
    withBook(desk, async ({ group: { people } }) =>
      people.members.has(by)
        ? ok(
            consentsOf(people, by).map(({ witness, ...said }): ConsentSaid => ({
              ...said,
              ...(witness === null ? {} : { witness: womanOf(desk, witness) }),
            })),
          )
        : refuse('people.unknownMember', { person: by }),
    ),

  sayConsent: (desk: Desk, { by, ...said }: Said): Promise<Result<Written>> =>
    take(desk, { by }, ({ people }, on) => decideSayConsent(people, { on, person: by, ...said })),

  /** `with` nobody: she is of a household of her own again. */
  linkHousehold: (
    desk: Desk,
    { by, person, with: other }: By & { readonly person: string; readonly with?: string },
  ): Promise<Result<Written>> =>
    take(desk, { by }, ({ people }, on) => decideLinkHousehold(people, { on, person, with: other })),
} as const

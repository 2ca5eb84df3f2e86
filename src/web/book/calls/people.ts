/** The women: who there is, the time that each offers, and a new one. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { membersOn, type PeopleState } from '../../../core/group/people/people.ts'
import { permitted } from '../../../core/group/people/posts.ts'
import { sealFor, type KeptGroup } from '../../../keeping/kept-group.ts'
import { take, takeIn, today, withBook, womanOf, type By, type Woman, type Written } from '../acting.ts'
import { readNames, type Desk } from '../desk.ts'

export type GroupPage = {
  readonly women: readonly Woman[]
  readonly practice: boolean
  readonly entries: number
  /** Codes of guests of today; they have no names here. */
  readonly guests: readonly string[]
}

export const peopleCalls = {
  join: (desk: Desk, command: By & { readonly name: string }): Promise<Result<void>> =>
    withBook(desk, (kept) =>
      command.name.trim() === ''
        ? Promise.resolve(refuse('app.nobodyYet', {}))
        : welcome(desk, kept, { ...command, name: command.name.trim() }),
    ),

  group: (desk: Desk): Promise<Result<GroupPage>> =>
    withBook(desk, async ({ group }) =>
      ok({
        women: membersOn(group.people, today()).map((person) => womanOf(desk, person)),
        guests: guestsOn(group.people, today()),
        practice: group.book.practice,
        entries: Object.values(group.seen).reduce((sum, seq) => sum + seq, 0),
      }),
    ),

  offerHours: (
    desk: Desk,
    { by, ...offer }: By & { person: string; week: string; minutes: number },
  ): Promise<Result<Written>> =>
    take(desk, { by }, (_group, on) => ok([{ type: 'people.hoursOffered', v: 1, body: { on, ...offer } }])),
} as const

const guestsOn = ({ terms }: PeopleState, on: string): readonly string[] => [
  ...new Set(
    terms.flatMap(({ post, person, from, until }) =>
      post === 'guest' && from <= on && on <= until ? [person] : [],
    ),
  ),
]

/** `S01`, `S02` …: codes tell nothing of a woman. */
export const personAt = (place: number): string => `S${String(place + 1).padStart(2, '0')}`

const welcome = async (
  desk: Desk,
  kept: KeptGroup,
  { by, name }: By & { readonly name: string },
): Promise<Result<void>> => {
  const person = personAt(kept.group.people.members.size)
  const joined = { type: 'people.joined', v: 1, body: { on: today(), person } } as const
  const may = permitted(kept.group.people, joined, by)
  if (!may.ok) return may
  // Her name first: cut off between the two writes, nobody joined, and no woman is left without a name.
  const acting = { by, wallMillis: Date.now() }
  const sealed = await sealFor(kept, acting, [{ on: today(), person, item: 'name', content: name }])
  if (!sealed.ok) return sealed
  const written = await takeIn(kept, by, () => ok([joined]))
  if (!written.ok) return written
  await readNames(desk, kept, [person])
  return ok(undefined)
}

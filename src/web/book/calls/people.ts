/** The women: who there is, and the time that each offers. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import { membersOn, type PeopleState } from '../../../core/group/people/people.ts'
import { take, today, withBook, womanOf, type By, type Woman, type Written } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type GroupPage = {
  readonly women: readonly Woman[]
  readonly practice: boolean
  readonly entries: number
  /** Codes of guests of today; they have no names here. */
  readonly guests: readonly string[]
}

export const peopleCalls = {
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

  /** The same time in several weeks: one tap. */
  offerSameHours: (
    desk: Desk,
    { by, weeks, ...offer }: By & { person: string; weeks: readonly string[]; minutes: number },
  ): Promise<Result<Written>> =>
    take(desk, { by }, (_group, on) =>
      ok(weeks.map((week) => ({ type: 'people.hoursOffered', v: 1, body: { on, week, ...offer } }))),
    ),
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

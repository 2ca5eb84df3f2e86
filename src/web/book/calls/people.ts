/** The women: who there is, what each offers and knows, and a new one. */
import { addDays, weekOfDay } from '../../../core/kernel/day.ts'
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { membersOn } from '../../../core/group/people/people.ts'
import { sealFor, type KeptGroup } from '../../../keeping/kept-group.ts'
import { statementOf, type Statement } from '../../../reports/statement.ts'
import { take, takeIn, today, withBook, womanOf, type By, type Woman, type Written } from '../acting.ts'
import { readNames, type Desk } from '../desk.ts'

export type WeekOffered = { readonly week: string; readonly monday: string; readonly minutes: number }
export type MemberPage = {
  readonly woman: Woman
  readonly statement: Statement
  readonly weeks: readonly WeekOffered[]
}
export type GroupPage = {
  readonly women: readonly Woman[]
  readonly practice: boolean
  readonly entries: number
}

const weeksAhead = 5

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
        practice: group.book.practice,
        entries: Object.values(group.seen).reduce((sum, seq) => sum + seq, 0),
      }),
    ),

  member: (desk: Desk, { person }: { readonly person: string }): Promise<Result<MemberPage>> =>
    withBook(desk, async ({ group }) => {
      const member = group.people.members.get(person)
      if (!member) return refuse('people.unknownMember', { person })
      const monday = mondayOf(today())
      const weeks = Array.from({ length: weeksAhead }, (_, ahead) => {
        const first = addDays(monday, 7 * ahead)
        const week = weekOfDay(first)
        return { week, monday: first, minutes: member.offeredMinutes.get(week) ?? 0 }
      })
      return ok({ woman: womanOf(desk, person), statement: statementOf(group, person), weeks })
    }),

  offerHours: (
    desk: Desk,
    { by, ...offer }: By & { person: string; week: string; minutes: number },
  ): Promise<Result<Written>> =>
    take(desk, { by }, (_group, on) => ok([{ type: 'people.hoursOffered', v: 1, body: { on, ...offer } }])),
} as const

/** `S01`, `S02` …: codes tell nothing of a woman. */
export const personAt = (place: number): string => `S${String(place + 1).padStart(2, '0')}`

const welcome = async (
  desk: Desk,
  kept: KeptGroup,
  { by, name }: By & { readonly name: string },
): Promise<Result<void>> => {
  const person = personAt(kept.group.people.members.size)
  const joined = await takeIn(kept, by, (_group, on) =>
    ok([{ type: 'people.joined', v: 1, body: { on, person } }]),
  )
  if (!joined.ok) return joined
  const acting = { by, wallMillis: Date.now() }
  const sealed = await sealFor(kept, acting, [{ on: today(), person, item: 'name', content: name }])
  if (!sealed.ok) return sealed
  await readNames(desk, kept, [person])
  return ok(undefined)
}

const mondayOf = (day: string): string => {
  const week = weekOfDay(day)
  let monday = day
  while (weekOfDay(addDays(monday, -1)) === week) monday = addDays(monday, -1)
  return monday
}

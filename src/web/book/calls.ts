/** What the page may ask of the worker that holds the book: one function each, and their types. */
import { addDays, weekOfDay } from '../../core/kernel/day.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { membersOn } from '../../core/group/people/people.ts'
import type { Post } from '../../core/group/people/events.ts'
import { decideGivePost } from '../../core/group/people/give-post.ts'
import { decideResetPin } from '../../core/group/people/reset-pin.ts'
import { firstDay } from '../../keeping/first-day.ts'
import { keepSnapshot, readSealed, record, sealFor, type KeptGroup } from '../../keeping/kept-group.ts'
import { statementOf, type Statement } from '../../reports/statement.ts'
import { openBrowser } from '../../storage/browser.ts'
import type { BookStore } from '../../storage/port.ts'
import { keepBrowserKeys } from '../../sync/browser-keys.ts'
import { newKeys } from '../../sync/keys.ts'
import { holdsPin, isPin, pinToKeep, type Pictures } from './pin.ts'
import { dayIn, openDesk, readNames, type Desk, type Phase } from './desk.ts'

/** A woman as the page shows her: her place among those who joined gives her motif. */
export type Woman = { readonly person: string; readonly name: string; readonly place: number }
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

const timeZone = 'America/Lima'
const weeksAhead = 5

export const calls = {
  open: (desk: Desk): Promise<Result<Phase>> => openDesk(desk),

  /** Asks the window that writes to let go, and takes the book over. */
  takeOver: async (desk: Desk): Promise<Result<Phase>> => {
    await desk.askOthers()
    return openDesk(desk)
  },

  /** Nobody looks at the app: time for a snapshot, so that the next opening is quick. */
  rest: async ({ kept }: Desk): Promise<Result<void>> => ok(kept && (await keepSnapshot(kept))),

  /** Makes the book of a new group on this phone; the first woman opens it. */
  found: async (desk: Desk, { names }: { readonly names: readonly string[] }): Promise<Result<Phase>> => {
    const told = names.map((name) => name.trim()).filter((name) => name !== '')
    const women = told.map((name, place) => ({ name, person: personAt(place) }))
    const [opener] = women
    if (opener === undefined) return refuse('app.nobodyYet', {})
    const keys = await newKeys({ extractable: false })
    const on = dayIn(timeZone)
    const terms = {
      on,
      currency: 'PEN',
      timeZone,
      practice: false,
      by: opener.person,
      wallMillis: Date.now(),
    }
    const openStore = async (book: string): Promise<Result<BookStore>> => {
      await keepBrowserKeys(book, keys)
      return openBrowser({ book })
    }
    const kept = await firstDay(keys, { terms, women, openStore })
    if (!kept.ok) return kept
    desk.kept = kept.value
    for (const { person, name } of women) desk.names.set(person, name)
    return ok('ready')
  },

  join: (desk: Desk, command: { readonly by: string; readonly name: string }): Promise<Result<void>> =>
    withBook(desk, (kept) =>
      command.name.trim() === ''
        ? Promise.resolve(refuse('app.nobodyYet', {}))
        : welcome(desk, kept, { ...command, name: command.name.trim() }),
    ),

  group: (desk: Desk): Promise<Result<GroupPage>> =>
    withBook(desk, async ({ group }) =>
      ok({
        women: membersOn(group.people, dayIn(timeZone)).map((person) => womanOf(desk, person)),
        practice: group.book.practice,
        entries: Object.values(group.seen).reduce((sum, seq) => sum + seq, 0),
      }),
    ),

  member: (desk: Desk, { person }: { readonly person: string }): Promise<Result<MemberPage>> =>
    withBook(desk, async ({ group }) => {
      const member = group.people.members.get(person)
      if (!member) return refuse('people.unknownMember', { person })
      const monday = mondayOf(dayIn(timeZone))
      const weeks = Array.from({ length: weeksAhead }, (_, ahead) => {
        const first = addDays(monday, 7 * ahead)
        const week = weekOfDay(first)
        return { week, monday: first, minutes: member.offeredMinutes.get(week) ?? 0 }
      })
      return ok({ woman: womanOf(desk, person), statement: statementOf(group, person), weeks })
    }),

  offerHours: (
    desk: Desk,
    { by, ...offer }: { by: string; person: string; week: string; minutes: number },
  ): Promise<Result<void>> =>
    withBook(desk, async (kept) => {
      const on = dayIn(timeZone)
      const recorded = await record(kept, { by, wallMillis: Date.now() }, () =>
        ok([{ type: 'people.hoursOffered', v: 1, body: { on, ...offer } }]),
      )
      return recorded.ok ? ok(undefined) : recorded
    }),

  /** Whether she is asked for a picture PIN. */
  hasPin: (desk: Desk, { person }: { readonly person: string }): Promise<Result<boolean>> =>
    withBook(desk, async (kept) => ok((await herPin(kept, person)) !== undefined)),

  /** Whether these are her four pictures. */
  checkPin: (desk: Desk, { person, pictures }: PinTold): Promise<Result<boolean>> =>
    withBook(desk, async (kept) => ok(await isPin(await herPin(kept, person), pictures))),

  /** She chooses her four pictures; whoever else has the phone cannot. */
  choosePin: (desk: Desk, { by, pictures }: Omit<PinTold, 'person'> & By): Promise<Result<void>> =>
    withBook(desk, async (kept) => {
      const content = await pinToKeep(pictures, resetOf(kept, by))
      const on = dayIn(timeZone)
      return sealFor(kept, { by, wallMillis: Date.now() }, [{ on, person: by, item: 'pin', content }])
    }),

  /** Two officers, each by her own pictures, let a woman choose anew. */
  resetPin: (desk: Desk, { person, officers }: ResetTold): Promise<Result<void>> =>
    withBook(desk, async (kept) => {
      const [first, second] = officers
      for (const { person: officer, pictures } of officers) {
        const pin = await herPin(kept, officer)
        if (pin === undefined || !(await isPin(pin, pictures))) return refuse('app.wrongPin', {})
      }
      const on = dayIn(timeZone)
      const recorded = await record(kept, { by: first.person, wallMillis: Date.now() }, ({ people }) =>
        decideResetPin(people, { on, person, approvedBy: [first.person, second.person] }),
      )
      return recorded.ok ? ok(undefined) : recorded
    }),

  posts: (desk: Desk): Promise<Result<readonly PostHeld[]>> =>
    withBook(desk, async ({ group }) => {
      const on = dayIn(timeZone)
      return ok(
        postsOfGroup.map((post): PostHeld => {
          const term = group.people.terms.findLast(
            (one) => one.post === post && one.from <= on && on <= one.until,
          )
          return { post, ...(term ? { holder: womanOf(desk, term.person), until: term.until } : {}) }
        }),
      )
    }),

  /** The last days of this year and of the two that follow. */
  yearEnds: async (_desk: Desk): Promise<Result<readonly string[]>> => {
    const year = Number(dayIn(timeZone).slice(0, 4))
    return ok([0, 1, 2].map((later) => `${year + later}-12-31`))
  },

  /** Gives a post for a term. */
  givePost: (
    desk: Desk,
    {
      by,
      person,
      post,
      until,
    }: By & { readonly person: string; readonly post: Post; readonly until: string },
  ): Promise<Result<void>> =>
    withBook(desk, async (kept) => {
      const on = dayIn(timeZone)
      const recorded = await record(kept, { by, wallMillis: Date.now() }, ({ people }) =>
        decideGivePost(people, { on, person, post, until }),
      )
      return recorded.ok ? ok(undefined) : recorded
    }),
} as const

/** The posts that an order's way needs, as they stand on the screen. */
const postsOfGroup = [
  ...(['president', 'secretary', 'treasurer', 'production', 'store', 'quality'] as const),
] satisfies readonly Post[]
export type PostHeld = { readonly post: Post; readonly holder?: Woman; readonly until?: string }

type By = { readonly by: string }
export type PinTold = { readonly person: string; readonly pictures: Pictures }
export type ResetTold = { readonly person: string; readonly officers: readonly [PinTold, PinTold] }

const resetOf = ({ group }: KeptGroup, person: string): string | null =>
  group.people.members.get(person)?.pinReset ?? null

/** Her PIN as it is kept, where she chose one and it still holds. */
const herPin = async (kept: KeptGroup, person: string): Promise<string | undefined> => {
  const text = await readSealed(kept, person, 'pin')
  return holdsPin(text, resetOf(kept, person)) ? text : undefined
}

export type Calls = typeof calls
export type CallName = keyof Calls

/** `S01`, `S02` …: codes tell nothing of a woman. */
const personAt = (place: number): string => `S${String(place + 1).padStart(2, '0')}`

const welcome = async (
  desk: Desk,
  kept: KeptGroup,
  { by, name }: { readonly by: string; readonly name: string },
): Promise<Result<void>> => {
  const person = personAt(kept.group.people.members.size)
  const acting = { by, wallMillis: Date.now() }
  const on = dayIn(timeZone)
  const joined = await record(kept, acting, () => ok([{ type: 'people.joined', v: 1, body: { on, person } }]))
  if (!joined.ok) return joined
  const sealed = await sealFor(kept, acting, [{ on, person, item: 'name', content: name }])
  if (!sealed.ok) return sealed
  await readNames(desk, kept, [person])
  return ok(undefined)
}

const womanOf = (desk: Desk, person: string): Woman => ({
  person,
  name: desk.names.get(person) ?? '',
  place: [...(desk.kept?.group.people.members.keys() ?? [])].indexOf(person),
})

const mondayOf = (day: string): string => {
  const week = weekOfDay(day)
  let monday = day
  while (weekOfDay(addDays(monday, -1)) === week) monday = addDays(monday, -1)
  return monday
}

const withBook = async <T>(
  { kept }: Desk,
  work: (kept: KeptGroup) => Promise<Result<T>>,
): Promise<Result<T>> => (kept ? work(kept) : refuse('app.notOpen', {}))

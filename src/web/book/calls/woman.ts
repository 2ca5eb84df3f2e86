/** A woman's own page: her account for those who may read it, the entries behind each figure, her paper with its code. */
import { addDays, weekOfDay } from '../../../core/kernel/day.ts'
import type { Recorded } from '../../../core/kernel/entry.ts'
import { hashOfText } from '../../../core/kernel/hash.ts'
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { decideGiveStatement } from '../../../core/group/people/give-statement.ts'
import type { Member } from '../../../core/group/people/people.ts'
import { holdsPost } from '../../../core/group/people/posts.ts'
import { amountsReadable, mayReadAmounts } from '../../../core/group/people/reading.ts'
import type { OrderLineKey } from '../../../core/group/sharing/order-line.ts'
import { workDone } from '../../../core/group/work-done.ts'
import { entriesAbout } from '../../../keeping/entries-about.ts'
import type { KeptGroup } from '../../../keeping/kept-group.ts'
import { recordedEntries } from '../../../keeping/stored-group.ts'
import { accountOf, accountText, type Account } from '../../../reports/woman/account.ts'
import { linesByReplay, linesOfFigure, type LinesOfFigure } from '../../../reports/woman/lines-of-figure.ts'
import {
  linesOfPieces,
  piecesInHand,
  type InHand,
  type LinesOfPieces,
} from '../../../reports/woman/pieces-of-hers.ts'
import { seasonKhipu, type Pendant } from '../../../reports/woman/season-khipu.ts'
import { codeOfDigest } from '../../../reports/woman/statement-code.ts'
import { namesHer, type Figure } from '../../../reports/woman/told-of-her.ts'
import { takeIn, today, withBook, womanOf, type By, type Woman } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type WeekOffered = { readonly week: string; readonly monday: string; readonly minutes: number }
/** What everybody sees of a woman: pieces, never what they pay. */
export type PiecesOfHers = Pick<InHand, 'order' | 'article' | 'colour' | 'inHand' | 'due'>
export type MemberPage = {
  readonly woman: Woman
  readonly pieces: readonly PiecesOfHers[]
  readonly waiting: readonly {
    readonly article: string
    readonly waiting: number
    readonly inRepair: number
  }[]
  readonly weeks: readonly WeekOffered[]
  /** What she offered for the week before these. */
  readonly minutesBefore: number
  /** Only for whoever may read her amounts. */
  readonly amounts?: { readonly account: Account; readonly season: readonly Pendant[] }
  /** Those of her household, only for whoever may link them. */
  readonly household?: readonly Woman[]
}
export type Paper = {
  readonly woman: Woman
  readonly on: string
  readonly code: string
  readonly account: Account
}
type OfWoman = By & { readonly person: string }
type OfFigure = OfWoman & { readonly figure: Figure; readonly about?: string }

export const womanCalls = {
  member: (desk: Desk, { by, person }: OfWoman): Promise<Result<MemberPage>> =>
    withBook(desk, async (kept) => {
      const member = kept.group.people.members.get(person)
      if (!member) return refuse('people.unknownMember', { person })
      return ok(pageOf(desk, kept, await hersIn(kept, person), { by, person, member }))
    }),

  /** Refused: somebody who may not read her amounts. */
  linesOfFigure: (desk: Desk, { by, person, figure, about }: OfFigure): Promise<Result<LinesOfFigure>> =>
    withBook(desk, async (kept) => {
      const { group, store } = kept
      const readable = amountsReadable(group.people, { by, person, on: today() })
      if (!readable.ok) return readable
      const of = { person, figure, ...(about === undefined ? {} : { about }) }
      const lines = linesOfFigure(group, await hersIn(kept, person), of)
      return ok(lines ?? linesByReplay(group, await recordedEntries(store), of))
    }),

  linesOfPieces: (
    desk: Desk,
    { person, ...line }: OrderLineKey & { readonly person: string },
  ): Promise<Result<LinesOfPieces>> =>
    withBook(desk, async (kept) => {
      const hers = await hersIn(kept, person)
      return ok(
        linesOfPieces(kept.group, hers, { person, line, done: workDone(hers, kept.group.orders, '') }),
      )
    }),

  /** Her statement goes out of the app: the book keeps what its code stands for. Refused: who may not read her amounts. */
  givePaper: (desk: Desk, { by, person }: OfWoman): Promise<Result<Paper>> =>
    withBook(desk, async (kept) => {
      const on = today()
      const readable = amountsReadable(kept.group.people, { by, person, on })
      if (!readable.ok) return readable
      const account = accountOf(kept.group, await hersIn(kept, person), person)
      const text = accountText({ book: kept.store.book, on }, account)
      if (!text.ok) return refuse('kernel.notCanonical', text.error)
      const digest = hashOfText(text.value)
      const given = await takeIn(kept, by, ({ people, seen }, day) =>
        decideGiveStatement({ people, seen }, { on: day, person, digest }),
      )
      return given.ok ? ok({ woman: womanOf(desk, person), on, code: codeOfDigest(digest), account }) : given
    }),
} as const

const hersIn = (kept: KeptGroup, person: string): Promise<readonly Recorded[]> =>
  entriesAbout(kept, { person, picks: namesHer })

const pageOf = (
  desk: Desk,
  { group }: KeptGroup,
  hers: readonly Recorded[],
  { by, person, member }: OfWoman & { readonly member: Member },
): MemberPage => {
  const { people } = group
  const account = accountOf(group, hers, person)
  const isReadable = mayReadAmounts(people, { by, person, on: today() })
  return {
    woman: womanOf(desk, person),
    pieces: piecesInHand(group, workDone(hers, group.orders, ''), person).map(withoutPay),
    waiting: account.pieces,
    weeks: weeksOf(member),
    minutesBefore: member.offeredMinutes.get(weekOfDay(addDays(today(), -7))) ?? 0,
    ...(isReadable ? { amounts: { account, season: seasonKhipu(group, hers, person) } } : {}),
    ...(mayLink(group, by) ? { household: kinOf(desk, group, member, person) } : {}),
  }
}

const withoutPay = ({ order, article, colour, inHand, due }: InHand): PiecesOfHers => ({
  ...{ order, article, colour, inHand, due },
})

type Group = KeptGroup['group']

const mayLink = ({ people }: Group, by: string): boolean =>
  (['president', 'secretary'] as const).some((post) => holdsPost(people, by, post, today()))

const kinOf = (desk: Desk, { people }: Group, { household }: Member, person: string): readonly Woman[] =>
  [...people.members]
    .filter(([other, member]) => other !== person && household !== null && member.household === household)
    .map(([other]) => womanOf(desk, other))

const weeksAhead = 5

const weeksOf = (member: Member): readonly WeekOffered[] => {
  const monday = mondayOf(today())
  return Array.from({ length: weeksAhead }, (_, ahead) => {
    const first = addDays(monday, 7 * ahead)
    const week = weekOfDay(first)
    return { week, monday: first, minutes: member.offeredMinutes.get(week) ?? 0 }
  })
}

const mondayOf = (day: string): string => {
  const week = weekOfDay(day)
  let monday = day
  while (weekOfDay(addDays(monday, -1)) === week) monday = addDays(monday, -1)
  return monday
}

/** What home shows: who is acting, what comes next for the group, and whether her post is the one for it. */
import type { Day } from '../../../core/kernel/day.ts'
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { openFindings } from '../../../core/group/findings/findings.ts'
import { isPermitted } from '../../../core/group/people/posts.ts'
import { membersInOrder, type PeopleState } from '../../../core/group/people/people.ts'
import type { Post } from '../../../core/group/people/events.ts'
import type { KeptGroup } from '../../../keeping/kept-group.ts'
import { unpaidWomen } from '../../../reports/next-pay.ts'
import { needsPieces, nextTask, type NextTask } from '../../../reports/next-task.ts'
import { today, withBook, womanOf, type By, type Woman } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { piecesDone, progressOf } from '../in-hand.ts'

export type HomePage = {
  readonly me: Woman
  readonly practice: boolean
  readonly entries: number
  readonly findings: number
  /** Women who wait for their pay, told to her who pays where something else is next. */
  readonly unpaid: number
  readonly next: NextTask
  /** Whether she may do it. */
  readonly isHers: boolean
  /** Where it is not hers: whose it is; of whom something is to be told: hers. In the order in which they joined. */
  readonly whose: readonly Woman[]
}
/** Whose turn it is to hold the phone, with the post of the first of them. */
export type DuePage = { readonly women: readonly Woman[]; readonly post?: Post }

export const homeCalls = {
  home: (desk: Desk, { by }: By): Promise<Result<HomePage>> =>
    withBook(desk, async (kept) => {
      const { group } = kept
      const { people } = group
      if (!people.members.has(by)) return refuse('people.unknownMember', { person: by })
      const on = today()
      const next = await nextOf(kept, on)
      const isHers = maySheDo(people, next, { by, on })
      const pays = next.do !== 'pay' && isPermitted(people, { type: entryOf.pay, body: { on } }, by)
      return ok({
        me: womanOf(desk, by),
        practice: group.book.practice,
        entries: Object.values(group.seen).reduce((sum, seq) => sum + seq, 0),
        findings: next.do === 'findings' ? 0 : openFindings(group.findings).length,
        unpaid: pays ? unpaidWomen(group, on).length : 0,
        next,
        isHers,
        whose: whoseOf(people, { next, isHers, on }).map((person) => womanOf(desk, person)),
      })
    }),

  /** `awaited`: to whom the phone was passed on; else those whose step is next. */
  due: (desk: Desk, { awaited }: { readonly awaited: readonly string[] }): Promise<Result<DuePage>> =>
    withBook(desk, async (kept) => {
      const { people } = kept.group
      const on = today()
      const due = awaited.length > 0 ? awaited : othersFor(people, await nextOf(kept, on), on)
      const post = people.terms.find(
        (term) => term.person === due[0] && term.from <= on && on <= term.until,
      )?.post
      return ok({ women: due.map((person) => womanOf(desk, person)), ...(post ? { post } : {}) })
    }),
} as const

/** What the entries of pieces tell is read only where it is needed. */
const nextOf = async (kept: KeptGroup, on: Day): Promise<NextTask> => {
  const { group } = kept
  if (!needsPieces(group, on)) return nextTask(group, on)
  return nextTask(group, on, { done: await piecesDone(kept), progress: await progressOf(kept) })
}

/** The entry that a task ends in: whoever may write it is the one to do it. */
const entryOf: Readonly<Record<Exclude<NextTask['do'], 'rest'>, string>> = {
  posts: 'people.postTaken',
  votes: 'agreements.voted',
  sheets: 'catalogue.sheetIssued',
  skills: 'people.skillShown',
  orders: 'orders.accepted',
  share: 'sharing.workShared',
  yarn: 'yarn.issued',
  receive: 'quality.checked',
  mend: 'quality.checked',
  bill: 'sales.invoiced',
  collect: 'sales.collected',
  pay: 'money.membersPaid',
  words: 'money.payConfirmed',
  findings: 'findings.settled',
}

const maySheDo = (people: PeopleState, next: NextTask, { by, on }: By & { readonly on: Day }): boolean =>
  next.do !== 'rest' && isPermitted(people, { type: entryOf[next.do], body: { on } }, by)

const othersFor = (people: PeopleState, next: NextTask, on: Day): readonly string[] =>
  membersInOrder(people).filter((by) => maySheDo(people, next, { by, on }))

type Hers = { readonly next: NextTask; readonly isHers: boolean; readonly on: Day }

const whoseOf = (people: PeopleState, { next, isHers, on }: Hers): readonly string[] => {
  if (next.do === 'skills' && isHers) return next.women
  return isHers ? [] : othersFor(people, next, on)
}

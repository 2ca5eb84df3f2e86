/** What home shows: who is acting, what comes next for the group, and whether her post is the one for it. */
import type { Day } from '../../../core/kernel/day.ts'
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { openFindings } from '../../../core/group/findings/findings.ts'
import { isPermitted } from '../../../core/group/people/posts.ts'
import { membersInOrder, type PeopleState } from '../../../core/group/people/people.ts'
import { nextTask, type NextTask } from '../../../reports/next-task.ts'
import { today, withBook, womanOf, type By, type Woman } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { piecesDone } from '../in-hand.ts'

export type HomePage = {
  readonly me: Woman
  readonly practice: boolean
  readonly entries: number
  readonly findings: number
  readonly next: NextTask
  /** Whether she may do it. */
  readonly isHers: boolean
  /** Where it is not hers: whose it is, in the order in which they joined. */
  readonly whose: readonly Woman[]
}

export const homeCalls = {
  home: (desk: Desk, { by }: By): Promise<Result<HomePage>> =>
    withBook(desk, async (kept) => {
      const { group } = kept
      if (!group.people.members.has(by)) return refuse('people.unknownMember', { person: by })
      const on = today()
      const quick = nextTask(group, on)
      // Only where work may be in hands is it worth reading what was handed in.
      const mayBeOver = quick.do === 'yarn' || (quick.do === 'receive' && quick.count === 0)
      const next = mayBeOver ? nextTask(group, on, await piecesDone(kept)) : quick
      const isHers = maySheDo(group.people, next, { by, on })
      return ok({
        me: womanOf(desk, by),
        practice: group.book.practice,
        entries: Object.values(group.seen).reduce((sum, seq) => sum + seq, 0),
        findings: openFindings(group.findings).length,
        next,
        isHers,
        whose: isHers ? [] : othersFor(group.people, next, on).map((person) => womanOf(desk, person)),
      })
    }),
} as const

/** The entry that a task ends in: whoever may write it is the one to do it. */
const entryOf: Readonly<Record<Exclude<NextTask['do'], 'rest'>, string>> = {
  posts: 'people.postTaken',
  votes: 'agreements.voted',
  sheets: 'catalogue.sheetIssued',
  orders: 'orders.accepted',
  share: 'sharing.workShared',
  yarn: 'yarn.issued',
  receive: 'quality.checked',
  pay: 'money.membersPaid',
}

const maySheDo = (people: PeopleState, next: NextTask, { by, on }: By & { readonly on: Day }): boolean =>
  next.do !== 'rest' && isPermitted(people, { type: entryOf[next.do], body: { on } }, by)

const othersFor = (people: PeopleState, next: NextTask, on: Day): readonly string[] =>
  membersInOrder(people).filter((by) => maySheDo(people, next, { by, on }))

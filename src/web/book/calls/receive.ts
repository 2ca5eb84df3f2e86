/** Receiving: who brings what, who may look at it, and one tap that says both that it came and how it came out. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import { votedOn, type GradePay } from '../../../core/group/agreements/agreements.ts'
import type { GroupBook } from '../../../core/group/book.ts'
import { isNearKin, membersOn } from '../../../core/group/people/people.ts'
import { isPermitted } from '../../../core/group/people/posts.ts'
import { decideCheckFirstPiece } from '../../../core/group/quality/check-first-piece.ts'
import {
  decideBrought,
  decideReceive,
  type ReceivePieces,
} from '../../../core/group/quality/receive-pieces.ts'
import { decideReleaseLine } from '../../../core/group/quality/release-line.ts'
import { sheetGrams, type Weighed } from '../../../core/group/quality/yarn-in-pieces.ts'
import { sheetOf } from '../../../core/group/catalogue/catalogue.ts'
import type { KeptGroup } from '../../../keeping/kept-group.ts'
import { jobsOf, type Job } from '../../../reports/jobs.ts'
import { takeIn, today, withBook, womanOf, type By, type Woman, type Written } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { piecesDone, underWayOf } from '../in-hand.ts'

export type Bringing = Woman & {
  /** Pieces in her hands, waiting, or with her to mend. */
  readonly pieces: number
  /** Hers, or of her house: another woman looks at them. */
  readonly isKin: boolean
}
export type HerWork = {
  readonly woman: Woman
  readonly jobs: readonly Job[]
  /** Everything else that she might bring. */
  readonly others: readonly string[]
  readonly isKin: boolean
  /** Who else may look at her pieces. */
  readonly mayCheck: readonly Woman[]
  /** By the group's vote; none where there is none yet. */
  readonly grades: readonly GradePay[]
}
export type Received = Omit<ReceivePieces, 'on' | 'by' | 'underWay'>
type OfHers = By & { readonly person: string }

export const receiveCalls = {
  /** All members, with what each has to bring. */
  bringing: (desk: Desk, { by }: By): Promise<Result<readonly Bringing[]>> =>
    withBook(desk, async (kept) => {
      const known = await knownOf(kept)
      return ok(
        membersOn(kept.group.people, today()).map((person): Bringing => {
          const pieces = jobsOf(kept.group, known, person).reduce((sum, job) => sum + job.pieces, 0)
          const isKin = isNearKin(kept.group.people, person, by)
          return { ...womanOf(desk, person), pieces, isKin }
        }),
      )
    }),

  herWork: (desk: Desk, { by, person }: OfHers): Promise<Result<HerWork>> =>
    withBook(desk, async (kept) => {
      const { group } = kept
      const jobs = jobsOf(group, await knownOf(kept), person)
      const grades = votedOn(group.agreements, 'gradePay', today())
      return ok({
        ...{ woman: womanOf(desk, person), jobs },
        others: [...group.catalogue.articles.keys()],
        isKin: isNearKin(group.people, person, by),
        mayCheck: whoMayCheck(group, person).map((other) => womanOf(desk, other)),
        grades: grades.ok ? grades.value.grades : [],
      })
    }),

  /** What the scales should say of so many pieces. */
  sheetGrams: (
    desk: Desk,
    { article, pieces }: { readonly article: string; readonly pieces: number },
  ): Promise<Result<readonly Weighed[]>> =>
    withBook(desk, async ({ group }) => {
      const sheet = sheetOf(group.catalogue, article)
      return sheet.ok ? ok(sheetGrams(sheet.value.sheet, pieces)) : sheet
    }),

  /** What she brought and how it came out. Where a vote is missing for it, what she brought is written all the same. */
  receive: (desk: Desk, { by, ...received }: By & Received): Promise<Result<Written>> =>
    withBook(desk, async (kept) => {
      const told = { ...received, by, underWay: await underWayOf(kept) }
      const written = await takeIn(kept, by, (group, on) => decideReceive(group, { ...told, on }))
      if (written.ok || written.error.code !== 'agreements.missing') return written
      const brought = await takeIn(kept, by, (group, on) => decideBrought(group, { ...told, on }))
      return brought.ok ? written : brought
    }),

  /** The first piece of a line; where it is good, the rest may go on. */
  firstPiece: (
    desk: Desk,
    {
      by,
      ...looked
    }: OfHers & { readonly order: string; readonly article: string; readonly passed: boolean },
  ): Promise<Result<Written>> =>
    withBook(desk, async (kept) => {
      const seen = await takeIn(kept, by, (group, on) => decideCheckFirstPiece(group, { on, ...looked }))
      const { order, article, passed } = looked
      return seen.ok && passed
        ? takeIn(kept, by, (group, on) => decideReleaseLine(group, { on, order, article }))
        : seen
    }),
} as const

const knownOf = async (kept: KeptGroup) => ({
  ...{ done: await piecesDone(kept), underWay: await underWayOf(kept) },
})

const whoMayCheck = ({ people }: GroupBook, person: string): readonly string[] => {
  const on = today()
  return membersOn(people, on).filter(
    (other) =>
      !isNearKin(people, person, other) &&
      isPermitted(people, { type: 'quality.checked', body: { on } }, other),
  )
}

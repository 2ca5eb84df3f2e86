/** Work that is shared out: who has which pieces, and what each woman says of hers. */
import { votedOn } from '../../../core/group/agreements/agreements.ts'
import { isPermitted } from '../../../core/group/people/posts.ts'
import { membersInOrder } from '../../../core/group/people/people.ts'
import {
  decideAcceptWork,
  decideDeclineWork,
  decidePassOnWork,
  decideSwapWork,
} from '../../../core/group/sharing/record-work.ts'
import { type OrderLineKey } from '../../../core/group/sharing/order-line.ts'
import { nothingDone, type WorkDone } from '../../../core/group/sharing/season-income.ts'
import type { GroupEvent } from '../../../core/group/events.ts'
import type { Day } from '../../../core/kernel/day.ts'
import { ok, type Result } from '../../../core/kernel/result.ts'
import type { KeptGroup } from '../../../keeping/kept-group.ts'
import { fairnessStrip, type FairnessStrip } from '../../../reports/sharing/fairness-strip.ts'
import { termsToStart, type TermsOfLine } from '../../../reports/sharing/share-terms.ts'
import { worksOf, type WorkOfHers } from '../../../reports/sharing/shared-work.ts'
import { take, today, withBook, womanOf, type By, type Woman, type Written } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { doneSince } from '../in-hand.ts'

export type SharedWork = {
  readonly lines: readonly TermsOfLine[]
  /** Everybody who has some of it. */
  readonly women: readonly (WorkOfHers & { readonly woman: Woman })[]
  readonly isShared: boolean
  /** Whether she who acts may share work out. */
  readonly mayShare: boolean
  /** Who else may: one of them must answer for it too. */
  readonly seconds: readonly Woman[]
  /** All women of the group, for whom pieces are passed on to. */
  readonly group: readonly Woman[]
}
type Pieces = OrderLineKey & { readonly pieces: number }
type OfHers = By & { readonly person: string; readonly line: Pieces }

export const workCalls = {
  sharedWork: (desk: Desk, { by, order }: By & { readonly order: string }): Promise<Result<SharedWork>> =>
    withBook(desk, async (kept) => {
      const { group } = kept
      const on = today()
      const lines = termsToStart(group, order, on)
      if (!lines.ok) return lines
      const inOrder = membersInOrder(group.people)
      const mayShare = (person: string): boolean =>
        isPermitted(group.people, { type: 'sharing.workShared', body: { on } }, person)
      const women = worksOf(group, lines.value, await doneOn(kept, on))
      return ok({
        lines: lines.value,
        women: women.map((hers) => ({ ...hers, woman: womanOf(desk, hers.person) })),
        isShared: lines.value.some(({ id }) => group.sharing.lines.has(id)),
        mayShare: mayShare(by),
        seconds: inOrder
          .filter((person) => person !== by && mayShare(person))
          .map((person) => womanOf(desk, person)),
        group: inOrder.map((person) => womanOf(desk, person)),
      })
    }),

  /** She says yes to all that was given to her of these lines. */
  acceptWork: (
    desk: Desk,
    { by, person, lines }: By & { readonly person: string; readonly lines: readonly Pieces[] },
  ): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => {
      const events: GroupEvent[] = []
      for (const line of lines) {
        const accepted = decideAcceptWork(group, { on, person, ...line })
        if (!accepted.ok) return accepted
        events.push(...accepted.value)
      }
      return ok(events)
    }),

  declineWork: (desk: Desk, { by, person, line }: OfHers): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideDeclineWork(group, { on, person, ...line })),

  passWork: (
    desk: Desk,
    { by, person, line, to }: OfHers & { readonly to: string },
  ): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decidePassOnWork(group, { on, person, to, ...line })),

  /** Pieces of another line for as many of hers; both agreed. */
  swapWork: (
    desk: Desk,
    { by, person, line, with: other, takes }: OfHers & { readonly with: string; readonly takes: Pieces },
  ): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideSwapWork(group, { on, person, with: other, gives: line, takes })),

  fairness: (desk: Desk): Promise<Result<FairnessStrip>> =>
    withBook(desk, async (kept) => fairnessStrip(kept.group, today(), await doneOn(kept, today()))),
} as const

/** What is done of shared-out work since the season began; nothing before there is a season. */
export const doneOn = async (kept: KeptGroup, on: Day): Promise<WorkDone> => {
  const season = votedOn(kept.group.agreements, 'season', on)
  return season.ok ? doneSince(kept, season.value.firstDay) : nothingDone
}

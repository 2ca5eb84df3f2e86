/** Sharing out the work of an order: a proposal with its reasons, changes by hand, two officers, and the seal. */
import { membersInOrder } from '../../../core/group/people/people.ts'
import { approved } from '../../../core/group/sharing/approval.ts'
import { instanceOf, type Work } from '../../../core/group/sharing/instance-of.ts'
import type { ByHand } from '../../../core/group/sharing/kept-pieces.ts'
import { decideShareOut, proposeShares } from '../../../core/group/sharing/share-out-work.ts'
import type { LineTold } from '../../../core/group/sharing/work-lines.ts'
import { ok, type Result } from '../../../core/kernel/result.ts'
import type { Share } from '../../../core/share-out/instance.ts'
import type { KeptGroup } from '../../../keeping/kept-group.ts'
import { sharePageOf, type SharePage } from '../../../reports/sharing/share-page.ts'
import { takeIn, today, withBook, type By, type Written } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { vouched, type Voucher } from '../vouching.ts'
import { rounds } from '../share-rounds.ts'
import { doneOn } from './work.ts'

/** The work as the leaders tell it: terms of every line, and what they changed by hand. */
export type ShareTold = {
  readonly order: string
  readonly told: readonly LineTold[]
  readonly byHand: readonly ByHand[]
}
export type Proposal = SharePage & {
  readonly fairness: 'income' | 'share'
  readonly shares: readonly Share[]
  readonly seed: number
  readonly rounds: number
}
type HandTold = ShareTold & {
  readonly shares: readonly Share[]
  /** The proposal before anything was changed by hand. */
  readonly without: readonly Share[]
}
type SealTold = ShareTold &
  By & {
    readonly shares: readonly Share[]
    readonly seed: number
    readonly rounds: number
    readonly second: Voucher
  }
const seed = 1

export const shareCalls = {
  /** What the engine proposes, with what was fixed by hand as it was fixed. */
  shareProposal: (
    desk: Desk,
    { without, ...told }: ShareTold & { readonly without?: readonly Share[] },
  ): Promise<Result<Proposal>> =>
    withBook(desk, async (kept) => {
      const work = await workOf(kept, told)
      if (!work.ok) return work
      const budget = { seed, rounds: work.value.before.length > 0 ? rounds.again : rounds.first }
      const { shares } = proposeShares(work.value, budget)
      return ok(pageOf(kept, work.value, { shares, without }))
    }),

  /** The same after changes by hand: only they are moved, and nothing is searched. */
  shareByHand: (desk: Desk, { shares, without, ...told }: HandTold): Promise<Result<Proposal>> =>
    withBook(desk, async (kept) => {
      const work = await workOf(kept, told)
      return work.ok ? ok(pageOf(kept, work.value, { shares, without })) : work
    }),

  /** Whether a second officer may stand for it with her who acts; nothing is written. */
  sharedBy: (desk: Desk, { by, second }: By & { readonly second: Voucher }): Promise<Result<void>> =>
    withBook(desk, async (kept) => {
      const known = await vouched(kept, second)
      if (!known.ok) return known
      return approved(kept.group.people, { on: today(), approvedBy: [by, second.person] })
    }),

  /** Seals what is on the screen, in the name of two officers. */
  sealShare: (desk: Desk, { by, second, order, ...told }: SealTold): Promise<Result<Written>> =>
    withBook(desk, async (kept) => {
      const known = await vouched(kept, second)
      if (!known.ok) return known
      const done = await doneOn(kept, today())
      const approvedBy = [by, second.person] as const
      return takeIn(kept, by, (group, on) =>
        decideShareOut(group, { ...told, on, orders: [order], done, approvedBy }),
      )
    }),
} as const

const workOf = async (kept: KeptGroup, { order, told, byHand }: ShareTold): Promise<Result<Work>> => {
  const on = today()
  const done = await doneOn(kept, on)
  return instanceOf(kept.group, { on, orders: [order], told, byHand, done })
}

type Shown = { readonly shares: readonly Share[]; readonly without: readonly Share[] | undefined }

const pageOf = ({ group }: KeptGroup, work: Work, { shares, without }: Shown): Proposal => ({
  ...sharePageOf(work, shares, {
    order: membersInOrder(group.people),
    ...(without ? { without } : {}),
  }),
  fairness: work.instance.fairness,
  shares,
  seed,
  rounds: work.before.length > 0 ? rounds.again : rounds.first,
})

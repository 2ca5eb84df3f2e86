/** What does not fit: each finding with what was recorded, and the ways to settle it. */
import { bodyOf, type Recorded } from '../../../core/kernel/entry.ts'
import { ok, type Result } from '../../../core/kernel/result.ts'
import type { GroupBook } from '../../../core/group/book.ts'
import type { FindingsEvent } from '../../../core/group/findings/events.ts'
import { decideSettleFinding, openFindings } from '../../../core/group/findings/findings.ts'
import { membersOn } from '../../../core/group/people/people.ts'
import { isPermitted } from '../../../core/group/people/posts.ts'
import { mayReadAmounts } from '../../../core/group/people/reading.ts'
import { reversalTypeOf } from '../../../core/group/take-back.ts'
import { entryOf } from '../../../keeping/entry-of.ts'
import type { KeptGroup } from '../../../keeping/kept-group.ts'
import { takeBack } from '../../../keeping/taking-back.ts'
import { take, today, withBook, womanOf, type By, type Woman, type Written } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type FindingShown = {
  readonly key: string
  readonly code: string
  readonly ref: string
  readonly about: string
  /** It tells what a woman is owed or was paid, and she who looks may not read that: its sum is left out. */
  readonly isWithheld: boolean
  /** What the book says against it; women by their names. */
  readonly figures: Readonly<Record<string, string | number>>
  /** What was recorded, and who said it. */
  readonly told: Told | undefined
  /** It can be taken back, and she who acts has the post for it. */
  readonly canTakeBack: boolean
}
export type Told = {
  readonly by: Woman
  readonly on: string
  readonly type: string
  /** The figures of the entry that stand alone; no sum among them. */
  readonly figures: Readonly<Record<string, string | number>>
}
export type FindingsPage = {
  readonly findings: readonly FindingShown[]
  readonly currency: string
  readonly maySettle: boolean
  /** Who may settle them, where she may not. */
  readonly whoSettles: readonly Woman[]
}
type Settled = Pick<FindingsEvent['body'], 'code' | 'ref' | 'about' | 'how'>

export const findingsCalls = {
  findings: (desk: Desk, { by }: By): Promise<Result<FindingsPage>> =>
    withBook(desk, async (kept) => {
      const { group } = kept
      const found = openFindings(group.findings)
      const findings: FindingShown[] = []
      for (const { key, code, ref, figures } of found) {
        const entry = await entryOf(kept, ref)
        const isWithheld = !mayReadAll(group, figures, by)
        findings.push({
          ...{ key, code, ref, about: String(figures['about'] ?? '') },
          ...{
            isWithheld,
            figures: inNames(desk, withLot(group, isWithheld ? withoutSums(figures) : figures)),
          },
          told: entry && toldOf(desk, group, entry),
          canTakeBack: entry !== undefined && mayTakeBack(kept, entry, by),
        })
      }
      const settlers = membersOn(group.people, today()).filter((person) => maySettle(group, person))
      return ok({
        ...{ findings, currency: group.money.ledger.currency, maySettle: maySettle(group, by) },
        whoSettles: settlers.map((person) => womanOf(desk, person)),
      })
    }),

  settleFinding: (desk: Desk, { by, ...settled }: By & Settled): Promise<Result<Written>> =>
    take(desk, { by }, ({ findings }, on) => decideSettleFinding(findings, { on, ...settled })),

  /** Takes the entry of a finding back, whenever it was written: its findings go with it. */
  takeBackFinding: (desk: Desk, { by, ref }: By & Pick<Settled, 'ref'>): Promise<Result<Written>> =>
    withBook(desk, async (kept) => {
      const back = await takeBack(kept, { by, wallMillis: Date.now() }, { on: today(), refs: [ref] })
      return back.ok ? ok({ entries: [] }) : back
    }),
} as const

const maySettle = ({ people }: GroupBook, person: string): boolean =>
  isPermitted(people, { type: 'findings.settled', body: { on: today() } }, person)

const mayReadAll = ({ people }: GroupBook, figures: FindingShown['figures'], by: string): boolean => {
  const { person } = figures
  const hasSum = Object.keys(figures).some(isSum)
  return !hasSum || typeof person !== 'string' || mayReadAmounts(people, { by, person, on: today() })
}

const isSum = (key: string): boolean => /^centimos$|Centimos$/.test(key)
const withoutSums = (figures: FindingShown['figures']): FindingShown['figures'] =>
  Object.fromEntries(Object.entries(figures).filter(([key]) => !isSum(key)))

const mayTakeBack = ({ group }: KeptGroup, entry: Recorded, by: string): boolean => {
  const reversal = reversalTypeOf(group, entry)
  return reversal !== undefined && isPermitted(group.people, { type: reversal, body: { on: today() } }, by)
}

const toldOf = (desk: Desk, group: GroupBook, entry: Recorded): Told => {
  const body = bodyOf(entry)
  const plain = Object.entries(body).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[key, value] as const] : [],
  )
  const on = typeof body['on'] === 'string' ? body['on'] : ''
  return {
    ...{ by: womanOf(desk, entry.by), on, type: entry.type },
    figures: inNames(desk, withLot(group, withoutSums(Object.fromEntries(plain)))),
  }
}

/** A lot by what stands on its label, where it has one. */
const withLot = ({ yarn }: GroupBook, figures: FindingShown['figures']): FindingShown['figures'] => {
  const label = yarn.lots.get(String(figures['lot']))?.dyeLot
  return label ? { ...figures, lot: label } : figures
}

/** A book names women by their codes; people know them by name. */
const inNames = (desk: Desk, figures: FindingShown['figures']): FindingShown['figures'] =>
  Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [key, desk.names.get(String(value)) ?? value]),
  )

/** Why each member has what she has: for every line one fact that keeps her from more of it, and what would give her more. */
import type { Instance, Share } from './instance.ts'
import { answering, type Answering, type Reason } from './why/answer.ts'
import { changeForMore, type Counterfactual } from './why/change-for-more.ts'
import { standingOf, type Level, type LineNow, type MemberNow } from './why/standing.ts'

export type MemberReasons = {
  readonly member: string
  /** Her level before this share-out. */
  readonly levelBefore: Level
  readonly level: Level
  /** Her level in the fairest share-out of money alone, as `Proof.ideals` has it. */
  readonly ideal: number | undefined
  readonly pieces: number
  /** One for every line, in the instance's order. */
  readonly reasons: readonly Reason[]
  /** The least single change that would give her more; none where none would, or where none is needed. */
  readonly more: Counterfactual | undefined
}

/** The reasons of every member, in the instance's order, for shares that fit the instance, whoever made them. */
export const reasonsOf = (
  instance: Instance,
  shares: readonly Share[],
  ideals: ReadonlyMap<string, number> = new Map(),
): readonly MemberReasons[] => {
  const { members, lines } = standingOf(instance, shares)
  const answer = answering()
  // The same object for everybody: 100,000 members and 200 lines are twenty million reasons.
  const asked = lines.map((lineNow) => ({
    lineNow,
    notKnitted: { line: lineNow.line.id, code: 'skill' } as const,
  }))
  return members.map((now) => {
    const { member, level, held } = now
    const reasons = asked.map(({ lineNow, notKnitted }) => whyNot(answer, now, lineNow) ?? notKnitted)
    return {
      member: member.id,
      levelBefore: { centimos: member.earnedCentimos, of: level.of },
      level,
      ideal: ideals.get(member.id),
      pieces: [...held.values()].reduce((sum, pieces) => sum + pieces, 0),
      reasons,
      more: changeForMore(answer, now, lines, reasons),
    }
  })
}

/** The reason of a line that she may knit. */
const whyNot = (answer: Answering, now: MemberNow, lineNow: LineNow): Reason | undefined => {
  const line = lineNow.line.id
  const skill = now.skills.get(line)
  return skill && { line, ...answer(now, lineNow, { skill }).because }
}

/** The proof of a share-out reckoned anew, from the definition alone: slow, for few lines. */
import type { Instance, Member } from '../../src/core/share-out/instance.ts'
import { bundlesOf, isAble, keptPieces, payOf } from './fits.ts'

/** An able member as the division of money alone sees her. */
export type Claim = {
  readonly id: string
  /** Céntimos that she has whatever is shared out: earned, and for what she keeps. */
  readonly base: number
  /** The most céntimos that she could have on top, alone: whole pieces, lots, limits and weeks as they are. */
  readonly ceiling: number
  /** Céntimos that raise her level by 1. */
  readonly desired: number
  /** The lines that could bring her more. */
  readonly open: ReadonlySet<string>
}

/** The claims of the able members, in the instance's order. */
export const claimsOf = (instance: Instance): readonly Claim[] =>
  instance.members.filter((member) => isAble(instance, member)).map((member) => claimOf(instance, member))

const claimOf = (instance: Instance, member: Member): Claim => {
  const bundles = bundlesOf(instance, member)
  const kept = keptPieces(instance, member)
  const keptPay = payOf(instance, kept)
  const open = instance.lines.filter(
    ({ payCentimos }, place) => payCentimos > 0 && bundles.some((held) => held[place]! > kept[place]!),
  )
  return {
    id: member.id,
    base: member.earnedCentimos + keptPay,
    ceiling: bundles.reduce((most, held) => Math.max(most, payOf(instance, held)), 0) - keptPay,
    desired: instance.fairness === 'income' ? 1 : member.desiredCentimos,
    open: new Set(open.map(({ id }) => id)),
  }
}

/** Money of lines that nobody keeps yet, in céntimos. */
const moneyOf = (instance: Instance, block: ReadonlySet<string>): number =>
  instance.lines
    .filter(({ id }) => block.has(id))
    .reduce((sum, line) => {
      const kept = (instance.kept ?? []).filter((one) => one.line === line.id)
      return sum + line.payCentimos * (line.pieces - kept.reduce((all, { pieces }) => all + pieces, 0))
    }, 0)

const isWithin = (open: ReadonlySet<string>, lines: ReadonlySet<string>): boolean =>
  [...open].every((id) => lines.has(id))

/** What she gets on top at a level. */
const clamp = ({ base, ceiling, desired }: Claim, level: number): number =>
  Math.min(ceiling, Math.max(0, level * desired - base))

/** The highest level at which the claims ask no more than the money; Infinity where it is enough for all of them. */
export const waterLevel = (claims: readonly Claim[], money: number): number => {
  const asked = (level: number): number => claims.reduce((sum, claim) => sum + clamp(claim, level), 0)
  if (claims.reduce((sum, { ceiling }) => sum + ceiling, 0) <= money) return Infinity
  // Between two turns what is asked grows along a straight line, so the level lies on one of these.
  const turns = claims
    .flatMap(({ base, ceiling, desired }) => [base / desired, (base + ceiling) / desired])
    .sort((a, b) => a - b)
  const above = turns.findIndex((level) => asked(level) > money)
  const [low, high] = [turns[above - 1]!, turns[above]!]
  return low + ((high - low) * (money - asked(low))) / (asked(high) - asked(low))
}

/** What a closed block of lines proves about the poorest able member's level; none without able members. */
export const blockBound = (instance: Instance, block: readonly string[]): number | undefined => {
  const claims = claimsOf(instance)
  const lines = new Set(block)
  const inside = claims.filter(({ open }) => isWithin(open, lines))
  const own = claims.map(({ base, ceiling, desired }) => (base + ceiling) / desired)
  const bound = Math.min(...own, waterLevel(inside, moneyOf(instance, lines)))
  if (claims.length === 0) return undefined
  // Incomes are whole céntimos.
  return instance.fairness === 'income' ? Math.floor(bound + 1e-6) : bound
}

/**
 * The fairest division of money alone, each able member's level by id: whatever set of lines is taken, those
 * who can earn nothing outside it share no more than its money. The level of all rises together; where a set
 * is used up, those inside it stay.
 */
export const idealsOf = (instance: Instance): ReadonlyMap<string, number> => {
  const claims = claimsOf(instance)
  const sets = subsetsOf(instance.lines.map(({ id }) => id))
  const stays = new Map<string, number>()
  while (stays.size < claims.length) {
    const rising = claims.filter(({ id }) => !stays.has(id))
    const ends = sets
      .map((lines) => {
        const inside = claims.filter(({ open }) => isWithin(open, lines))
        const spent = inside.reduce((sum, { id }) => sum + (stays.get(id) ?? 0), 0)
        const others = inside.filter(({ id }) => !stays.has(id))
        return { others, level: waterLevel(others, Math.max(0, moneyOf(instance, lines) - spent)) }
      })
      .filter(({ others }) => others.length > 0)
    const level = Math.min(...ends.map((end) => end.level))
    const full = level === Infinity ? rising : ends.find((end) => end.level === level)!.others
    for (const claim of full) stays.set(claim.id, clamp(claim, level))
  }
  return new Map(claims.map(({ id, base, desired }) => [id, (base + stays.get(id)!) / desired]))
}

const subsetsOf = (ids: readonly string[]): readonly ReadonlySet<string>[] =>
  ids.reduce<readonly ReadonlySet<string>[]>(
    (sets, id) => sets.flatMap((set) => [set, new Set([...set, id])]),
    [new Set()],
  )

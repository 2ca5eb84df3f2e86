/** Small orders by chance, and any shares that fit them, for the checks of reasons. */
import type { Instance, Kept, Line, Member, Share, Skill } from '../../src/core/share-out/instance.ts'
import { diceOf, type Dice } from './dice.ts'
import { faultsOf } from './fits.ts'
import { faultsIn, heldBy, leftOf, withPieces } from './why-definitions.ts'

/** 2–6 members and 1–4 lines, with everything that a reason can be about. */
export const orderByChance = (seed: number): Instance => {
  const dice = diceOf(seed)
  const weeks = dice.from(1, 4)
  const lines = Array.from({ length: dice.from(1, 4) }, (_, place) => lineByChance(dice, weeks, place))
  const members = Array.from({ length: dice.from(2, 6) }, (_, place) =>
    memberByChance(dice, { weeks, lines, place }),
  )
  const fairness = dice.chance(40) ? ('share' as const) : ('income' as const)
  const instance = { fairness, weeks, lines, members }
  return dice.chance(50) ? { ...instance, kept: keptByChance(dice, instance) } : instance
}

const lineByChance = (dice: Dice, weeks: number, place: number): Line => {
  const startWeek = dice.from(1, weeks)
  return {
    id: `L${place + 1}`,
    pieces: dice.chance(8) ? 0 : dice.from(1, 12),
    payCentimos: dice.chance(8) ? 0 : dice.from(1, 6) * 500,
    weight: dice.chance(15) ? 0 : dice.from(1, 3),
    lot: dice.one([1, 1, 2, 3, 5]),
    startWeek,
    dueWeek: dice.from(startWeek, weeks),
    traineePieces: dice.chance(30) ? dice.from(1, 4) : 0,
  }
}

type Place = { readonly weeks: number; readonly lines: readonly Line[]; readonly place: number }

const memberByChance = (dice: Dice, { weeks, lines, place }: Place): Member => ({
  id: `M${place + 1}`,
  weekCentihours: Array.from({ length: weeks }, () => (dice.chance(10) ? 0 : dice.from(2, 14) * 150)),
  earnedCentimos: dice.chance(50) ? 0 : dice.from(0, 12) * 500,
  desiredCentimos: dice.from(2, 9) * 1000,
  ...(dice.chance(40) ? { mostLines: dice.from(0, 2) } : {}),
  skills: lines.filter(() => dice.chance(70)).map((line) => skillByChance(dice, line)),
})

const skillByChance = (dice: Dice, line: Line): Skill => ({
  line: line.id,
  centihours: dice.from(2, 9) * 50,
  qualityMillionths: dice.from(8, 10) * 100_000,
  trainee: dice.chance(25),
  ...(dice.chance(25) ? { most: dice.from(0, 5) } : {}),
})

const keptByChance = (dice: Dice, { lines, members }: Instance): readonly Kept[] => {
  const kept: Kept[] = []
  for (const member of members)
    for (const { line } of member.skills) {
      const taken = kept.filter((one) => one.line === line).reduce((sum, { pieces }) => sum + pieces, 0)
      const pieces = dice.from(0, 3)
      if (!dice.chance(20) || taken + pieces > lines.find(({ id }) => id === line)!.pieces) continue
      kept.push({ member: member.id, line, pieces, how: dice.one(['atLeast', 'exactly']) })
    }
  return kept
}

/** Shares that fit, built up from what is kept in random order; they need not be fair. */
export const sharesByChance = (instance: Instance, seed: number): readonly Share[] => {
  const dice = diceOf(seed)
  let shares: Share[] = (instance.kept ?? [])
    .filter(({ pieces }) => pieces > 0)
    .map(({ member, line, pieces }) => ({ member, line, pieces }))
  for (let tries = dice.from(0, 40); tries > 0; tries -= 1) {
    const member = dice.one(instance.members)
    const line = dice.one(instance.lines)
    const more = withPieces(shares, member.id, line.id, dice.from(1, 6))
    const pieces = instance.lines.map(({ id }) => heldBy(more, member.id, id))
    if (leftOf(more, line) >= 0 && faultsOf(instance, member, pieces).length === 0) shares = more
  }
  if (faultsIn(instance, shares).length > 0) throw new Error('the shares do not fit')
  return shares
}

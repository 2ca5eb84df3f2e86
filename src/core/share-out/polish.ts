/** The search: again and again a few members share anew what they have, until the rounds are used up. */
import type { Dice } from './dice.ts'
import { levelOf, type Hands } from './hands.ts'
import { settleSteps } from './lift.ts'
import type { Ideal } from './ideal.ts'
import type { Budget } from './instance.ts'
import type { Problem } from './problem.ts'
import { resettlerFor, type Resettler, type Steady } from './resettle.ts'

export type Polished = { readonly rounds: number; readonly stopped: boolean }

type Given = {
  readonly ideal: Ideal
  readonly ceilings: Float64Array
  readonly budget: Budget
  readonly dice: Dice
}

/**
 * Makes what is in hand better, round by round: a few members who know each other's lines share anew what
 * they have. First where pieces are short, then for those furthest below their ideal, then for any, the
 * poor more often. No round ever makes anything worse, and what a round does depends on those before it
 * alone: more rounds go on from where fewer ended.
 */
export const polish = (problem: Problem, hands: Hands, given: Given): Polished => {
  const polishing = polishingOf(problem, hands, given)
  settleSteps(problem, hands)
  rescue(polishing)
  for (const [behind, looks] of sweeps) raiseThose(polishing, behind, looks)
  wander(polishing)
  return { rounds: polishing.round, stopped: polishing.stopped }
}

/**
 * Brings what is in hand back to what was before, as far as what is short and the minimum allow: in each
 * round somebody below the minimum, or whose pieces changed, shares anew with a few others.
 */
export const steady = (problem: Problem, hands: Hands, given: Given, steady: Steady): Polished => {
  const polishing = polishingOf(problem, hands, given, steady)
  rescue(polishing)
  for (let failed = 0; failed < steadyAttempts && goesOn(polishing);) {
    const pivots = unsettled(polishing, steady)
    if (pivots.length === 0) break
    for (let turn = 0; turn < pivots.length && goesOn(polishing); turn += 1)
      failed = resettleWith(polishing, pivots[turn]!, 2 + given.dice(3)) ? 0 : failed + 1
  }
  return { rounds: polishing.round, stopped: polishing.stopped }
}

const unsettled = ({ problem, hands }: Polishing, { before, minimum }: Steady): readonly number[] => {
  const members: number[] = []
  for (let member = 0; member < problem.members; member += 1) {
    let isUnsettled = problem.isAble[member] === 1 && levelOf(problem, hands, member) < minimum
    for (let at = problem.first[member]!; at < problem.first[member + 1]!; at += 1)
      isUnsettled ||= hands.held[at] !== before[at]
    if (isUnsettled) members.push(member)
  }
  return members
}

const polishingOf = (problem: Problem, hands: Hands, given: Given, steady?: Steady): Polishing => ({
  ...{ problem, hands, few: [], round: 0, stopped: false },
  ...given,
  resettler: resettlerFor(problem, hands, given.ceilings, steady),
  bestPiece: bestPieces(problem),
})

/** By how many of her best paid pieces a member is behind her ideal, and how often she is then tried. */
const sweeps: readonly (readonly [number, number])[] = [
  [1, 24],
  [0.5, 12],
  [0.35, 8],
  [1, 48],
  [0.5, 24],
]
/** Rounds without success after which no more is tried to make less short. */
const rescueAttempts = (members: number): number => 600 + Math.min(20_000, 2 * members)
/** With more members than this, single steps are looked for once, before the rounds. */
const settledOften = 2000
/** Rounds without success after which no way back is looked for. */
const steadyAttempts = 4000

type Polishing = Given & {
  readonly problem: Problem
  readonly hands: Hands
  readonly resettler: Resettler
  /** Those who share anew in this round. */
  readonly few: number[]
  /** What her best paid piece adds to each member's level. */
  readonly bestPiece: Float64Array
  round: number
  stopped: boolean
}

const bestPieces = (problem: Problem): Float64Array => {
  const best = new Float64Array(problem.members)
  for (let holding = 0; holding < problem.holdings; holding += 1) {
    const member = problem.memberOf[holding]!
    best[member] = Math.max(best[member]!, problem.pay[problem.lineOf[holding]!]! / problem.desired[member]!)
  }
  return best
}

const goesOn = (polishing: Polishing): boolean => {
  const { budget, round } = polishing
  if (round % 64 === 0 && round < budget.rounds && budget.goOn && !budget.goOn()) polishing.stopped = true
  return !polishing.stopped && round < budget.rounds
}

/** While something is short: those who may knit it share anew with others, whatever that does to levels. */
const rescue = (polishing: Polishing): void => {
  const { problem, dice, few, resettler } = polishing
  let lines = shortLines(polishing)
  for (let failed = 0; lines.length > 0 && failed < rescueAttempts(problem.members) && goesOn(polishing);) {
    const line = lines[dice(lines.length)]!
    const count = problem.firstOfLine[line + 1]! - problem.firstOfLine[line]!
    polishing.round += 1
    few.length = 0
    few.push(problem.memberOf[problem.byLine[problem.firstOfLine[line]! + dice(count)]!]!)
    join(polishing, 2 + dice(3))
    failed += 1
    if (!resettler.resettle(few, true)) continue
    failed = 0
    lines = shortLines(polishing)
  }
}

/** Lines that count and that somebody may knit, of which pieces or trainees' pieces are short. */
const shortLines = ({ problem, hands }: Polishing): readonly number[] => {
  const lines: number[] = []
  for (let line = 0; line < problem.lines; line += 1) {
    if (problem.firstOfLine[line] === problem.firstOfLine[line + 1]) continue
    const isShort = hands.left[line]! > 0 && problem.weight[line]! > 0
    if (isShort || hands.withTrainees[line]! < problem.traineePieces[line]!) lines.push(line)
  }
  return lines
}

/** Tries for each who is so many of her best pieces behind her ideal, poorest first. */
const raiseThose = (polishing: Polishing, behind: number, looks: number): void => {
  const { problem, hands, ideal, bestPiece, dice } = polishing
  const isBehind = (member: number): boolean =>
    problem.isAble[member] === 1 &&
    levelOf(problem, hands, member) < ideal.levels[member]! - behind * bestPiece[member]! - 1e-9
  for (const member of byLevel(polishing, isBehind))
    for (let look = 0; look < looks && isBehind(member); look += 1) {
      if (!goesOn(polishing)) return
      resettleWith(polishing, member, 2 + dice(3))
    }
}

const byLevel = ({ problem, hands }: Polishing, wanted: (member: number) => boolean): readonly number[] => {
  const members: number[] = []
  for (let member = 0; member < problem.members; member += 1) if (wanted(member)) members.push(member)
  return members.sort((a, b) => levelOf(problem, hands, a) - levelOf(problem, hands, b) || a - b)
}

/** Anybody who could have more, the poor more often than the rich, until the rounds are used up. */
const wander = (polishing: Polishing): void => {
  const { problem, hands, ceilings, dice } = polishing
  const grain = 1 << 20
  while (goesOn(polishing)) {
    if (problem.members <= settledOften) settleSteps(problem, hands)
    const order = byLevel(
      polishing,
      (member) => ceilings[member]! > 0 && hands.money[member]! < problem.earned[member]! + ceilings[member]!,
    )
    const pivots = order.length > 0 ? order : byLevel(polishing, () => true)
    if (pivots.length === 0) return
    for (let turn = Math.max(512, pivots.length >> 1); turn > 0 && goesOn(polishing); turn -= 1) {
      const chance = dice(grain) / grain
      resettleWith(polishing, pivots[Math.floor(pivots.length * chance * chance)]!, 2 + dice(3))
    }
  }
}

const resettleWith = (polishing: Polishing, member: number, size: number): boolean => {
  const { few, resettler } = polishing
  polishing.round += 1
  few.length = 0
  few.push(member)
  join(polishing, size)
  return resettler.resettle(few, false)
}

/** Lets others join who may knit a line of somebody who is there already. */
const join = ({ problem, hands, dice, few }: Polishing, size: number): void => {
  for (let turn = 0; few.length < size && turn < 8; turn += 1) {
    const from = few[turn === 0 ? 0 : dice(few.length)]!
    const own = problem.first[from]! + dice(problem.first[from + 1]! - problem.first[from]!)
    if (own >= problem.first[from + 1]!) continue
    const other = richestOfSome(problem, hands, dice, problem.lineOf[own]!)
    if (other >= 0 && !few.includes(other)) few.push(other)
  }
}

/** Of some who hold a line, as many as the dice say, the one with the highest level; −1 where none holds any. */
const richestOfSome = (problem: Problem, hands: Hands, dice: Dice, line: number): number => {
  const first = problem.firstOfLine[line]!
  const count = problem.firstOfLine[line + 1]! - first
  let richest = -1
  for (let look = 1 + dice(16); look > 0; look -= 1) {
    const holding = problem.byLine[first + dice(count)]!
    const other = problem.memberOf[holding]!
    if (hands.held[holding] === 0 && look > 1) continue
    if (richest < 0 || levelOf(problem, hands, other) > levelOf(problem, hands, richest)) richest = other
  }
  return richest
}

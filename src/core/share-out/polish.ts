/** The search: again and again a few members share anew what they have, until the rounds are used up. */
import type { Dice } from './dice.ts'
import { levelOf, put, type Hands } from './hands.ts'
import { settleSteps } from './lift.ts'
import type { Ideal } from './ideal.ts'
import type { Budget } from './instance.ts'
import type { Problem } from './problem.ts'
import { compareScores, scoreOf } from './score.ts'
import type { Steady } from './few.ts'
import { mustMissOf, shortLines, type MustMiss } from './short-lines.ts'
import { resettlerFor, type Resettler } from './resettle.ts'

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
 * poor more often. Some rounds walk sideways, and the best that was found is what stays: it never becomes
 * worse. What a round does depends on those before it alone: more rounds go on from where fewer ended.
 */
export const polish = (problem: Problem, hands: Hands, given: Given): Polished => {
  const polishing = polishingOf(problem, hands, given)
  settleSteps(problem, hands)
  rescue(polishing, rescueAttempts.first(problem.members))
  for (const [behind, looks] of sweeps) raiseThose(polishing, behind, looks)
  raiseMinimum(polishing, minimumAttempts.first)
  if (problem.members > 0) search(polishing)
  return polishedIn(polishing)
}

/**
 * Brings what is in hand back to what was before, as far as what is short and the minimum allow: in each
 * round somebody below the minimum, or whose pieces changed, shares anew with a few others.
 */
export const steady = (problem: Problem, hands: Hands, given: Given, steady: Steady): Polished => {
  const polishing = polishingOf(problem, hands, given, steady)
  rescue(polishing, rescueAttempts.first(problem.members))
  for (let failed = 0; failed < steadyAttempts && goesOn(polishing);) {
    const pivots = unsettled(polishing, steady)
    if (pivots.length === 0) break
    for (let turn = 0; turn < pivots.length && goesOn(polishing); turn += 1)
      failed = resettleWith(polishing, pivots[turn]!, 2 + given.dice(3)) ? 0 : failed + 1
  }
  return polishedIn(polishing)
}

/** The last round may have cost more than one. */
const polishedIn = ({ round, stopped, budget }: Polishing): Polished => ({
  rounds: Math.min(round, budget.rounds),
  stopped,
})

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
  ...{ problem, hands, few: [], round: 0, asks: 0, stopped: false },
  ...given,
  resettler: resettlerFor(problem, hands, given.ceilings, given.dice, steady),
  bestPiece: bestPieces(problem),
  mustMiss: mustMissOf(problem),
})

/** By how many of her best paid pieces a member is behind her ideal, and how often she is then tried. */
const sweeps: readonly (readonly [number, number])[] = [
  [0.7, 12],
  [1, 48],
  [0.5, 16],
  [1, 96],
  [0.35, 8],
]
/** Rounds without success after which no more is tried to make less short: at first, and when nothing else helps. */
const rescueAttempts = {
  first: (members: number): number => 3000 + Math.min(20_000, 2 * members),
  later: 4000,
}
/** The same for raising the poorest. */
const minimumAttempts = { first: 400, later: 4000, again: 250 }
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
  readonly mustMiss: MustMiss
  round: number
  /** The round from which the clock is asked again. */
  asks: number
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
  if (round >= polishing.asks && round < budget.rounds) {
    polishing.asks = round + 64
    if (budget.goOn && !budget.goOn()) polishing.stopped = true
  }
  return !polishing.stopped && round < budget.rounds
}

/**
 * While something is short: those who may knit it share anew with others, also in other ways with as much
 * short, whatever that does to levels. At the end the way with the least short stays that was found first.
 */
const rescue = (polishing: Polishing, attempts: number): void => {
  const { problem, hands, dice, few, resettler } = polishing
  let lines = shortLines(polishing.problem, polishing.hands, polishing.mustMiss)
  let best = lines.length > 0 ? hands.held.slice() : hands.held
  for (let failed = 0; lines.length > 0 && failed < attempts && goesOn(polishing);) {
    const line = lines[dice(lines.length)]!
    const count = problem.firstOfLine[line + 1]! - problem.firstOfLine[line]!
    few.length = 0
    few.push(problem.memberOf[problem.byLine[problem.firstOfLine[line]! + dice(count)]!]!)
    join(polishing, 2 + dice(3), 1)
    failed += 1
    const isLess = resettler.rescue(few, -1)
    polishing.round += resettler.cost()
    lines = shortLines(polishing.problem, polishing.hands, polishing.mustMiss)
    if (!isLess) continue
    failed = 0
    best = hands.held.slice()
  }
  if (best !== hands.held) moveTo(problem, hands, best)
}

/**
 * While the poorest stands below the bound: she and others share anew with as little short and nobody lower,
 * also in other ways that are as good, until she is raised.
 */
const raiseMinimum = (polishing: Polishing, attempts: number): void => {
  const { problem, hands, ideal, dice, few, resettler } = polishing
  let poorest = poorestOf(polishing)
  let best = hands.held.slice()
  for (let failed = 0; failed < attempts && goesOn(polishing);) {
    const lowest = poorest < 0 ? Infinity : levelOf(problem, hands, poorest)
    if (ideal.minimum === undefined || lowest >= ideal.minimum - 1e-6) break
    few.length = 0
    few.push(dice(2) === 0 ? poorest : dice(problem.members))
    join(polishing, 2 + dice(3), 4)
    failed += 1
    const isRaised = resettler.rescue(few, lowest)
    polishing.round += resettler.cost()
    if (!isRaised) continue
    failed = 0
    best = hands.held.slice()
    poorest = poorestOf(polishing)
  }
  moveTo(problem, hands, best)
}

const poorestOf = ({ problem, hands }: Polishing): number => {
  let poorest = -1
  for (let member = 0; member < problem.members; member += 1) {
    if (problem.isAble[member] === 0) continue
    if (poorest < 0 || levelOf(problem, hands, member) < levelOf(problem, hands, poorest)) poorest = member
  }
  return poorest
}

/** Puts everybody's pieces as they were. */
const moveTo = (problem: Problem, hands: Hands, held: Int32Array): void => {
  for (let holding = 0; holding < problem.holdings; holding += 1) {
    const change = held[holding]! - hands.held[holding]!
    if (change !== 0) put(problem, hands, holding, change)
  }
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

/** Wanders until nothing better is found; then again and again from a place nearby, keeping the best. */
const search = (polishing: Polishing): void => {
  const { problem, hands } = polishing
  wander(polishing, 2000 + 60 * problem.members)
  rescue(polishing, rescueAttempts.later)
  raiseMinimum(polishing, minimumAttempts.later)
  wander(polishing, 500 + 20 * problem.members)
  let best = hands.held.slice()
  let score = scoreOf(problem, hands)
  while (goesOn(polishing)) {
    kick(polishing)
    raiseMinimum(polishing, minimumAttempts.again)
    wander(polishing, 500 + 20 * problem.members)
    const now = scoreOf(problem, hands)
    const order = compareScores(now, score)
    if (order > 0) moveTo(problem, hands, best)
    if (order >= 0) continue
    best = hands.held.slice()
    score = now
  }
}

/** Lets a few share anew by chance, with as little short as before. */
const kick = (polishing: Polishing): void => {
  const { problem, dice, few, resettler } = polishing
  for (let turn = 1 + dice(3); turn > 0 && goesOn(polishing); turn -= 1) {
    few.length = 0
    few.push(dice(problem.members))
    join(polishing, 2 + dice(2), 1)
    resettler.rescue(few, -1)
    polishing.round += resettler.cost()
  }
}

/** Anybody who could have more, the poor more often than the rich, until so many rounds in a row bring nothing. */
const wander = (polishing: Polishing, attempts: number): void => {
  const { problem, hands, ceilings, dice } = polishing
  const grain = 1 << 20
  let failed = 0
  while (goesOn(polishing) && failed < attempts) {
    if (problem.members <= settledOften) settleSteps(problem, hands)
    const order = byLevel(
      polishing,
      (member) => ceilings[member]! > 0 && hands.money[member]! < problem.earned[member]! + ceilings[member]!,
    )
    const pivots = order.length > 0 ? order : byLevel(polishing, () => true)
    const block = Math.max(512, pivots.length >> 1)
    for (let turn = 0; turn < block && failed < attempts && goesOn(polishing); turn += 1) {
      const chance = dice(grain) / grain
      const pivot = pivots[Math.floor(pivots.length * chance * chance)]!
      failed = resettleWith(polishing, pivot, 2 + dice(3)) ? 0 : failed + 1
    }
  }
}

const resettleWith = (polishing: Polishing, member: number, size: number): boolean => {
  const { few, resettler } = polishing
  few.length = 0
  few.push(member)
  join(polishing, size, 16)
  const isBetter = resettler.resettle(few)
  polishing.round += resettler.cost()
  return isBetter
}

/** Lets others join who may knit a line of somebody who is there already. */
const join = ({ problem, hands, dice, few }: Polishing, size: number, looks: number): void => {
  for (let turn = 0; few.length < size && turn < 8; turn += 1) {
    const from = few[turn === 0 ? 0 : dice(few.length)]!
    const own = problem.first[from]! + dice(problem.first[from + 1]! - problem.first[from]!)
    if (own >= problem.first[from + 1]!) continue
    const other = richestOfSome(problem, hands, dice, 1 + dice(looks), problem.lineOf[own]!)
    if (other >= 0 && !few.includes(other)) few.push(other)
  }
}

/** Of some who hold a line, as many as the dice say, the one with the highest level; −1 where none holds any. */
const richestOfSome = (problem: Problem, hands: Hands, dice: Dice, looks: number, line: number): number => {
  const first = problem.firstOfLine[line]!
  const count = problem.firstOfLine[line + 1]! - first
  let richest = -1
  for (let look = looks; look > 0; look -= 1) {
    const holding = problem.byLine[first + dice(count)]!
    const other = problem.memberOf[holding]!
    if (hands.held[holding] === 0 && look > 1) continue
    if (richest < 0 || levelOf(problem, hands, other) > levelOf(problem, hands, richest)) richest = other
  }
  return richest
}

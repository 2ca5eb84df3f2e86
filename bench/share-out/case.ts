/** One measured share-out in a process of its own: `node bench/share-out/case.ts CASE MEMBERS SEED` prints its figures as JSON. */
import { createHash } from 'node:crypto'
import { reshare } from '../../src/core/share-out/reshare.ts'
import { defaultRounds, shareOut } from '../../src/core/share-out/share-out.ts'
import type { Instance, Share } from '../../src/core/share-out/instance.ts'
import { costOf, peakMegabytes } from '../cost.ts'
import { checked, withinOnePiece } from './checked.ts'
import { equalSplit } from './equal-split.ts'
import { fractionalLeximin } from './fractional-leximin.ts'
import { poorestFirst } from './poorest-first.ts'
import { slack, tight } from './sizes.ts'

type Figures = Readonly<Record<string, number | string>>
type Case = (members: number, seed: number) => Promise<Figures> | Figures

const budgetOf = (instance: Instance) => ({ seed: 1, rounds: defaultRounds(instance) })

/** What the checker says of shares, with a hash of their very bytes. */
const judged = (instance: Instance, shares: readonly Share[]): Figures => {
  const verdict = checked(instance, shares)
  return {
    short: verdict.shortfallPieces,
    traineeShort: verdict.traineeShort,
    minimum: verdict.minLevelAble ?? NaN,
    gini: verdict.giniAble,
    hash: createHash('sha256').update(JSON.stringify(shares)).digest('hex'),
  }
}

const sizeOf = ({ lines, members }: Instance): Figures => ({
  lines: lines.length,
  pieces: lines.reduce((sum, { pieces }) => sum + pieces, 0),
  skills: members.reduce((sum, { skills }) => sum + skills.length, 0),
})

/** The engine, with the program's own number of rounds where none is given. The peak is read before anything is checked. */
const ours =
  (make: typeof slack, rounds?: number): Case =>
  async (members, seed) => {
    const instance = make(members, seed)
    const budget = { ...budgetOf(instance), ...(rounds === undefined ? {} : { rounds }) }
    const { cost, value } = await costOf(() => shareOut(instance, budget))
    const peakMb = peakMegabytes()
    const within = withinOnePiece(instance, value.shares, value.proof.ideals)
    return { ...cost, peakMb, within, ...sizeOf(instance), ...judged(instance, value.shares) }
  }

const byHand =
  (make: typeof slack, way: (instance: Instance) => readonly Share[]): Case =>
  (members, seed) => {
    const instance = make(members, seed)
    return judged(instance, way(instance))
  }

/** The highest memory of a process that only makes the instance. */
const instanceAlone: Case = (members, seed) => {
  const before = peakMegabytes()
  const instance = slack(members, seed)
  return { ...sizeOf(instance), peakMb: peakMegabytes(), beforeMb: before }
}

/** One member in the middle gives her work back; which part of the others' pieces stays where it was. */
const dropOut: Case = async (members, seed) => {
  const instance = slack(members, seed)
  const before = shareOut(instance, budgetOf(instance)).shares
  const gone = before[Math.floor(before.length / 2)]!.member
  const left = { ...instance, members: instance.members.filter(({ id }) => id !== gone) }
  const others = before.filter(({ member }) => member !== gone)
  const { cost, value } = await costOf(() => reshare(left, others, budgetOf(left)))
  const fresh = checked(left, shareOut(left, budgetOf(left)).shares)
  const again = checked(left, value.shares)
  return {
    ...cost,
    kept: keptPart(others, value.shares),
    shortMore: again.shortfallPieces - fresh.shortfallPieces,
    minimumLess: (fresh.minLevelAble ?? 0) - (again.minLevelAble ?? 0),
  }
}

const keptPart = (before: readonly Share[], after: readonly Share[]): number => {
  const now = new Map(after.map(({ member, line, pieces }) => [`${member} ${line}`, pieces]))
  const stayed = before.reduce(
    (sum, { member, line, pieces }) => sum + Math.min(pieces, now.get(`${member} ${line}`) ?? 0),
    0,
  )
  return stayed / before.reduce((sum, { pieces }) => sum + pieces, 0)
}

const highs: Case = async (members, seed) => {
  const instance = slack(members, seed)
  const before = process.cpuUsage()
  const { stages, complete, solverMs, shortage } = await fractionalLeximin(instance, 120)
  const { user, system } = process.cpuUsage(before)
  const peakMb = peakMegabytes()
  return {
    ...{ stages, complete: complete ? 1 : 0, solverMs, shortage, peakMb },
    cpuMs: (user + system) / 1000,
  }
}

const cases: Readonly<Record<string, Case>> = {
  ...{ slack: ours(slack), tight: ours(tight), brief: ours(slack, 10_000) },
  ...{ slackGreedy: byHand(slack, poorestFirst), tightGreedy: byHand(tight, poorestFirst) },
  ...{ slackEqual: byHand(slack, equalSplit), tightEqual: byHand(tight, equalSplit) },
  ...{ instanceAlone, dropOut, highs },
}

const [name = '', members = '', seed = ''] = process.argv.slice(2)
const chosen = cases[name]
if (!chosen) throw new Error(`no case ${name}`)
console.log(JSON.stringify(await chosen(Number(members), Number(seed))))

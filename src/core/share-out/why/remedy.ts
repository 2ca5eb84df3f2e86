/** The cheapest single thing by which one step of a short line could be given to somebody. */
import type { Instance } from '../instance.ts'
import { ownLimit, spareTime } from './own-limits.ts'
import { giveAtOnce, type Giving, type Passing, type Wanted } from './passing.ts'
import type { LineNow, MemberNow } from './standing.ts'

/** What to do, cheapest first, with the step that can then be given; numbers are the new ones, hours those added. */
export type Remedy =
  | { readonly kind: 'give' | 'pass'; readonly giving: Giving }
  | { readonly kind: 'lotSmaller'; readonly lot: number; readonly giving: Giving }
  | { readonly kind: 'mostLines'; readonly mostLines: number; readonly giving: Giving }
  | { readonly kind: 'most'; readonly most: number; readonly giving: Giving }
  | {
      readonly kind: 'hours'
      readonly centihours: number
      readonly fromWeek: number
      readonly toWeek: number
      readonly giving: Giving
    }
  | {
      readonly kind: 'learn'
      /** The time for one piece that is assumed of her. */
      readonly pieceCentihours: number
      /** Members who would have time for a lot, and all their free time in the line's weeks. */
      readonly members: number
      readonly centihoursFree: number
      readonly giving: Giving
    }
  | { readonly kind: 'later'; readonly dueWeek: number; readonly giving: Giving }
  | { readonly kind: 'none' }

type Group = { readonly instance: Instance; readonly members: readonly MemberNow[]; readonly pass: Passing }
type Short = Group & { readonly lineNow: LineNow; readonly skilled: readonly MemberNow[] }
type Kind = (short: Short) => Remedy | undefined

/** The first kind of SW10 that helps; each has been tried on the shares as they are. */
export const remedyFor = (lineNow: LineNow, skilled: readonly MemberNow[], group: Group): Remedy => {
  for (const kind of kinds) {
    const remedy = kind({ ...group, lineNow, skilled })
    if (remedy) return remedy
  }
  return { kind: 'none' }
}

const stepOf = (now: MemberNow, { line, lot }: LineNow): number => (now.held.has(line.id) ? 1 : lot)

const firstOf = <T, U>(all: readonly T[], ask: (one: T) => U | undefined): U | undefined => {
  for (const one of all) {
    const found = ask(one)
    if (found !== undefined) return found
  }
  return undefined
}

const steps = ({ skilled, lineNow }: Short): readonly Wanted[] =>
  skilled.map((now) => ({ now, lineNow, pieces: stepOf(now, lineNow) }))

const give: Kind = (short) => {
  const giving = firstOf(steps(short), giveAtOnce)
  return giving && { kind: 'give', giving }
}

const pass: Kind = (short) => {
  const giving = firstOf(steps(short), short.pass)
  return giving && { kind: 'pass', giving }
}

/** The largest smaller lot that helps, by halving: what fits with one lot fits with a smaller one. */
const lotSmaller: Kind = (short) => {
  const withLot = (lot: number): Giving | undefined => {
    const wanted = steps({ ...short, lineNow: { ...short.lineNow, lot } })
    return firstOf(wanted, giveAtOnce) ?? firstOf(wanted, short.pass)
  }
  let [helps, high] = [0, short.lineNow.lot - 1]
  while (helps < high) {
    const middle = (helps + high + 1) >> 1
    if (withLot(middle)) helps = middle
    else high = middle - 1
  }
  const giving = helps > 0 ? withLot(helps) : undefined
  return giving && { kind: 'lotSmaller', lot: helps, giving }
}

const mostLines: Kind = (short) => {
  const wanted = steps(short)
    .filter(({ now, lineNow, pieces }) => ownLimit(now, lineNow, pieces)?.code === 'lines')
    .map((step) => ({ ...step, supposed: { mostLines: step.now.held.size + 1 } }))
  const giving = firstOf(wanted, giveAtOnce) ?? firstOf(wanted, short.pass)
  const taker = short.skilled.find(({ member }) => member.id === giving?.member)
  return giving && taker && { kind: 'mostLines', mostLines: taker.held.size + 1, giving }
}

/** The way that asks least; between equals the first. */
const leastOf = (ways: readonly { readonly asks: number; readonly remedy: Remedy }[]): Remedy | undefined =>
  ways.reduce<(typeof ways)[number] | undefined>(
    (least, way) => (least && least.asks <= way.asks ? least : way),
    undefined,
  )?.remedy

const most: Kind = (short) =>
  leastOf(
    steps(short).flatMap((step) => {
      const limit = ownLimit(step.now, step.lineNow, step.pieces)
      if (limit?.code !== 'most') return []
      const allowed = (step.now.held.get(step.lineNow.line.id) ?? 0) + step.pieces
      const wanted = { ...step, supposed: { most: allowed } }
      const giving = giveAtOnce(wanted) ?? short.pass(wanted)
      return giving ? [{ asks: allowed - limit.most, remedy: { kind: 'most', most: allowed, giving } }] : []
    }),
  )

const hours: Kind = (short) =>
  leastOf(
    steps(short).flatMap((step) => {
      const limit = ownLimit(step.now, step.lineNow, step.pieces)
      if (limit?.code !== 'time') return []
      const centihours = limit.centihoursShort
      const { startWeek: fromWeek, dueWeek: toWeek } = step.lineNow.line
      const giving = giveAtOnce({ ...step, supposed: { moreCentihours: centihours } })
      return giving
        ? [{ asks: centihours, remedy: { kind: 'hours', centihours, fromWeek, toWeek, giving } }]
        : []
    }),
  )

/** Somebody learns the line and is as slow as the slowest. */
const learn: Kind = ({ lineNow, members }) => {
  const { line, lot, learnersCentihours } = lineNow
  if (learnersCentihours === undefined) return undefined
  const skill = { line: line.id, centihours: learnersCentihours, qualityMillionths: 0, trainee: true }
  const learners = members.flatMap((now) => {
    if (now.skills.has(line.id)) return []
    const giving = giveAtOnce({ now, lineNow, pieces: lot, supposed: { skill } })
    return giving ? [{ giving, free: spareTime(now, line).centihours }] : []
  })
  const first = learners[0]
  if (!first) return undefined
  const centihoursFree = learners.reduce((sum, { free }) => sum + free, 0)
  const { giving } = first
  return {
    kind: 'learn',
    pieceCentihours: learnersCentihours,
    members: learners.length,
    centihoursFree,
    giving,
  }
}

/** The first later week, by halving: what fits by one week fits by a later one. */
const later: Kind = (short) => {
  const { line } = short.lineNow
  const by = (dueWeek: number): Giving | undefined => firstOf(steps(dueIn(short, dueWeek)), giveAtOnce)
  let [low, last] = [line.dueWeek + 1, short.instance.weeks]
  if (low > last || !by(last)) return undefined
  while (low < last) {
    const middle = (low + last) >> 1
    if (by(middle)) last = middle
    else low = middle + 1
  }
  const giving = by(low)
  return giving && { kind: 'later', dueWeek: low, giving }
}

/** The line due in another week, also where it is in hand. */
const dueIn = (short: Short, dueWeek: number): Short => {
  const line = { ...short.lineNow.line, dueWeek }
  const skilled = short.skilled.map((now) => ({
    ...now,
    loads: now.loads.map((load) => (load.line.id === line.id ? { ...load, line } : load)),
  }))
  return { ...short, skilled, lineNow: { ...short.lineNow, line } }
}

const kinds: readonly Kind[] = [give, pass, lotSmaller, mostLines, most, later, hours, learn]

/**
 * What no share-out can beat: the fairest division of the order's money alone.
 *
 * Only this is asked: a line's money goes to those who may knit it, and nobody gets more than she could
 * earn alone (`ceiling.ts`). Every real share-out is such a division, so the sorted levels of the fairest
 * one are an upper bound, in lexicographic order, for the sorted levels of every share-out, whatever is
 * short in it. The divisions form a polymatroid; its fairest point is found by splitting at closed blocks
 * (Megiddo 1974; Fujishige 1980), each block by one largest flow (Dinic 1970).
 */
import { augment, fill, networkOf, reach, type Network } from './money-flow.ts'
import type { Problem } from './problem.ts'

export type Ideal = {
  /** Each member's level in the fairest division, by member; for those not able what they have. */
  readonly levels: Float64Array
  /** Céntimos that flow to each holding there. */
  readonly flow: Float64Array
  /** The lines of the poorest closed block. */
  readonly block: readonly number[]
  /** No share-out gives the poorest able member more; none where nobody is able. */
  readonly minimum: number | undefined
}

export const idealOf = (problem: Problem, ceilings: Float64Array): Ideal => {
  const network = networkOf(problem, ceilings)
  const everyone = network.members
  const lines = Array.from({ length: problem.lines }, (_, line) => line)
  const blocks = [{ members: everyone, lines, isPoorest: true }]
  const levels = network.base.map((base, member) => base / problem.desired[member]!)
  let block = lines
  for (let next = blocks.pop(); next; next = blocks.pop()) {
    network.group += 1
    const split = flood(network, next.members, next.lines, levels)
    if (!split) {
      if (next.isPoorest) block = next.lines
      continue
    }
    const rest = (all: Int32Array, part: ReadonlySet<number>): Int32Array =>
      all.filter((one) => !part.has(one))
    blocks.push({
      members: rest(next.members, split.members),
      lines: next.lines.filter((line) => !split.lines.has(line)),
      isPoorest: false,
    })
    blocks.push({
      members: next.members.filter((member) => split.members.has(member)),
      lines: next.lines.filter((line) => split.lines.has(line)),
      isPoorest: next.isPoorest,
    })
  }
  let minimum: number | undefined
  for (let member = 0; member < problem.members; member += 1)
    if (problem.isAble[member] === 1 && !(levels[member]! >= (minimum ?? Infinity))) minimum = levels[member]!
  return { levels, flow: network.flow, block, minimum }
}

/**
 * The ideal's incomes once more, as near as they can be when nobody gets more of a line than she could
 * knit of it alone, and who may have one line only gets it where it can bring her all: a flow, by holding,
 * to be rounded to whole pieces.
 */
export const knittableFlow = (problem: Problem, ceilings: Float64Array, ideal: Ideal): Float64Array => {
  const network = networkOf(problem, ceilings)
  const { members, want, base, limit, room, money } = network
  for (const member of members) {
    want[member] = ideal.levels[member]! * problem.desired[member]! - base[member]!
    limitKnittable(problem, limit, member, want[member])
  }
  const lines = Array.from({ length: problem.lines }, (_, line) => line)
  for (const line of lines) room[line] = money[line]!
  fill(network, members)
  while (reach(network, members, lines)) augment(network, members)
  return network.flow
}

const limitKnittable = (problem: Problem, limit: Float64Array, member: number, want: number): void => {
  const first = problem.first[member]!
  const last = problem.first[member + 1]!
  let most = 0
  for (let at = first; at < last; at += 1) {
    limit[at] = (problem.cap[at]! - problem.floor[at]!) * problem.pay[problem.lineOf[at]!]!
    most = Math.max(most, limit[at]!)
  }
  if (problem.mostLines[member]! > 1) return
  const enough = Math.min(most, want)
  for (let at = first; at < last; at += 1) if (limit[at]! < enough) limit[at] = 0
}

type Split = { readonly members: ReadonlySet<number>; readonly lines: ReadonlySet<number> }

/** Levels one block as far as its money goes; answers where it must be split, if it must. */
const flood = (
  network: Network,
  members: Int32Array,
  lines: readonly number[],
  levels: Float64Array,
): Split | undefined => {
  const { problem, base, ceilings, money, want, room, memberGroup, lineGroup, group } = network
  let total = 0
  for (const line of lines) {
    lineGroup[line] = group
    room[line] = money[line]!
    total += money[line]!
  }
  const level = waterLevel(network, members, total)
  for (const member of members) {
    memberGroup[member] = group
    want[member] = Math.min(ceilings[member]!, Math.max(0, level * problem.desired[member]! - base[member]!))
    levels[member] = (base[member]! + want[member]) / problem.desired[member]!
    for (let at = problem.first[member]!; at < problem.first[member + 1]!; at += 1) network.flow[at] = 0
  }
  fill(network, members)
  while (reach(network, members, lines)) augment(network, members)
  let unmet = 0
  for (const member of members) unmet += want[member]!
  if (unmet <= network.grain * (10 + members.length)) return undefined
  const poor = new Set<number>()
  for (const member of members) if (network.memberDepth[member]! >= 0) poor.add(member)
  const theirs = new Set(lines.filter((line) => network.lineDepth[line]! >= 0))
  const isAll = poor.size === members.length && theirs.size === lines.length
  return isAll ? undefined : { members: poor, lines: theirs }
}

/** The level at which the members' wants use up the money, or Infinity where all reach their ceilings. */
const waterLevel = (network: Network, members: Int32Array, total: number): number => {
  const { problem, base, ceilings } = network
  let all = 0
  let top = 0
  for (const member of members) {
    all += ceilings[member]!
    top = Math.max(top, (base[member]! + ceilings[member]!) / problem.desired[member]!)
  }
  if (all <= total) return Infinity
  let low = 0
  let high = top
  for (let turn = 0; turn < 60 && high - low > 1e-12 * high; turn += 1) {
    const level = (low + high) / 2
    if (wantedAt(network, members, level) > total) high = level
    else low = level
  }
  return exactLevel(network, members, total, (low + high) / 2)
}

const wantedAt = ({ problem, base, ceilings }: Network, members: Int32Array, level: number): number => {
  let wanted = 0
  for (const member of members)
    wanted += Math.min(ceilings[member]!, Math.max(0, level * problem.desired[member]! - base[member]!))
  return wanted
}

/** The level again, from those whom it neither leaves without nor brings to their ceiling. */
const exactLevel = (network: Network, members: Int32Array, total: number, near: number): number => {
  const { problem, base, ceilings } = network
  let money = total
  let desired = 0
  for (const member of members) {
    const wanted = near * problem.desired[member]! - base[member]!
    if (wanted >= ceilings[member]!) money -= ceilings[member]!
    else if (wanted > 0) {
      money += base[member]!
      desired += problem.desired[member]!
    }
  }
  return desired > 0 ? money / desired : near
}

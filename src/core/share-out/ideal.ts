/**
 * What no share-out can beat: the fairest division of the order's money alone.
 *
 * Only this is asked: a line's money goes to those who may knit it, and nobody gets more than she could
 * earn alone (`ceiling.ts`). Every real share-out is such a division, so the sorted levels of the fairest
 * one are an upper bound, in lexicographic order, for the sorted levels of every share-out, whatever is
 * short in it. The divisions form a polymatroid; its fairest point is found by splitting at closed blocks
 * (Megiddo 1974; Fujishige 1980), each block by one largest flow (Dinic 1970).
 */
import { emptyHands, roomFor } from './hands.ts'
import { holdingsOfLine, type Problem } from './problem.ts'

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

type Network = {
  readonly problem: Problem
  /** The able who can earn something beyond what they have. */
  readonly members: Int32Array
  /** Céntimos that each has before. */
  readonly base: Float64Array
  readonly ceilings: Float64Array
  /** Céntimos of each line. */
  readonly money: Float64Array
  readonly flow: Float64Array
  /** Most céntimos that may flow to a holding. */
  readonly limit: Float64Array
  /** Céntimos of a line that flow to nobody yet. */
  readonly room: Float64Array
  /** Céntimos that a member still wants. */
  readonly want: Float64Array
  /** The block that members and lines are in now. */
  readonly memberGroup: Int32Array
  readonly lineGroup: Int32Array
  group: number
  /** Steps from the wanting members, −1 where out of reach. */
  readonly memberDepth: Int32Array
  readonly lineDepth: Int32Array
  /** Where the search goes on in a member's or a line's holdings. */
  readonly memberNext: Int32Array
  readonly lineNext: Int32Array
  /** Below this a céntimo amount is nothing. */
  readonly grain: number
}

const networkOf = (problem: Problem, ceilings: Float64Array): Network => {
  const base = problem.earned.slice()
  const money = Float64Array.from(problem.pieces, (pieces, line) => pieces * problem.pay[line]!)
  for (let holding = 0; holding < problem.holdings; holding += 1) {
    const kept = problem.floor[holding]! * problem.pay[problem.lineOf[holding]!]!
    base[problem.memberOf[holding]!]! += kept
    money[problem.lineOf[holding]!]! -= kept
  }
  const wanting: number[] = []
  for (let member = 0; member < problem.members; member += 1)
    if (problem.isAble[member] === 1 && ceilings[member]! > 0) wanting.push(member)
  return {
    ...{ problem, base, ceilings, money, members: Int32Array.from(wanting), group: 0 },
    flow: new Float64Array(problem.holdings),
    limit: limitsOf(problem),
    room: new Float64Array(problem.lines),
    want: new Float64Array(problem.members),
    memberGroup: new Int32Array(problem.members),
    lineGroup: new Int32Array(problem.lines),
    memberDepth: new Int32Array(problem.members),
    lineDepth: new Int32Array(problem.lines),
    memberNext: new Int32Array(problem.members),
    lineNext: new Int32Array(problem.lines),
    grain: 1e-6,
  }
}

/** No money of a line for whom what she keeps leaves no room for a step of it. */
const limitsOf = (problem: Problem): Float64Array => {
  const hands = emptyHands(problem)
  return Float64Array.from(problem.cap, (_, holding) => (roomFor(problem, hands, holding) > 0 ? Infinity : 0))
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

/** A first flow: each member takes from her own best lines what there is. */
const fill = (network: Network, members: Int32Array): void => {
  const { problem, want, room, flow, limit, lineGroup, group } = network
  for (const member of members)
    for (let at = problem.first[member]!; at < problem.first[member + 1]!; at += 1) {
      const line = problem.lineOf[at]!
      if (lineGroup[line] !== group || room[line]! <= 0 || want[member]! <= 0) continue
      const amount = Math.min(want[member]!, room[line]!, limit[at]!)
      flow[at]! += amount
      room[line]! -= amount
      want[member]! -= amount
    }
}

/** Counts steps from the members who still want; answers whether a line with money is in reach. */
const reach = (network: Network, members: Int32Array, lines: readonly number[]): boolean => {
  const { problem, want, room, flow, limit, lineGroup, group, memberDepth, lineDepth, grain } = network
  const queue: number[] = []
  for (const line of lines) {
    lineDepth[line] = -1
    network.lineNext[line] = problem.firstOfLine[line]!
  }
  for (const member of members) {
    memberDepth[member] = want[member]! > grain ? 0 : -1
    network.memberNext[member] = problem.first[member]!
    if (want[member]! > grain) queue.push(member)
  }
  let found = false
  for (let head = 0; head < queue.length; head += 1) {
    const member = queue[head]!
    for (let at = problem.first[member]!; at < problem.first[member + 1]!; at += 1) {
      const line = problem.lineOf[at]!
      const isOpen = lineGroup[line] === group && lineDepth[line] === -1 && problem.pay[line]! > 0
      if (!isOpen || limit[at]! - flow[at]! <= grain) continue
      lineDepth[line] = memberDepth[member]! + 1
      found ||= room[line]! > grain
      reachHolders(network, line, queue)
    }
  }
  return found
}

/** Those to whom money of a line flows could give it up, one step further away. */
const reachHolders = (network: Network, line: number, queue: number[]): void => {
  const { problem, flow, memberGroup, group, memberDepth, lineDepth, grain } = network
  for (const holding of holdingsOfLine(problem, line)) {
    const other = problem.memberOf[holding]!
    if (flow[holding]! <= grain || memberGroup[other] !== group || memberDepth[other] !== -1) continue
    memberDepth[other] = lineDepth[line]! + 1
    queue.push(other)
  }
}

const augment = (network: Network, members: Int32Array): void => {
  for (const member of members)
    if (network.memberDepth[member] === 0 && network.want[member]! > network.grain)
      network.want[member]! -= pull(network, member, network.want[member]!)
}

/** Gives a member up to `amount` more, along lines one step further each; answers how much she got. */
const pull = (network: Network, member: number, amount: number): number => {
  const { problem, flow, lineGroup, group, memberNext, lineDepth, memberDepth, grain } = network
  let got = 0
  for (; memberNext[member]! < problem.first[member + 1]!; memberNext[member]! += 1) {
    const at = memberNext[member]!
    const line = problem.lineOf[at]!
    if (lineGroup[line] !== group || lineDepth[line] !== memberDepth[member]! + 1) continue
    const wanted = Math.min(amount - got, network.limit[at]! - flow[at]!)
    if (wanted <= grain) continue
    const more = pullFromLine(network, line, wanted)
    flow[at]! += more
    got += more
    if (amount - got <= grain) break
  }
  return got
}

const pullFromLine = (network: Network, line: number, amount: number): number => {
  const { problem, flow, room, memberGroup, group, lineNext, lineDepth, memberDepth, grain } = network
  let got = Math.min(amount, Math.max(0, room[line]!))
  room[line]! -= got
  for (; amount - got > grain && lineNext[line]! < problem.firstOfLine[line + 1]!; lineNext[line]! += 1) {
    const holding = problem.byLine[lineNext[line]!]!
    const other = problem.memberOf[holding]!
    if (memberGroup[other] !== group || memberDepth[other] !== lineDepth[line]! + 1) continue
    if (flow[holding]! <= grain) continue
    const more = pull(network, other, Math.min(amount - got, flow[holding]!))
    flow[holding]! -= more
    got += more
    if (amount - got <= grain) break
  }
  return got
}

/** Money flowing from lines to members: a largest flow by shortest ways first (Dinic 1970). */
import { emptyHands, roomFor } from './hands.ts'
import { holdingsOfLine, type Problem } from './problem.ts'

export type Network = {
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

export const networkOf = (problem: Problem, ceilings: Float64Array): Network => {
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

/** A first flow: each member takes from her own best lines what there is. */
export const fill = (network: Network, members: Int32Array): void => {
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
export const reach = (network: Network, members: Int32Array, lines: readonly number[]): boolean => {
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

export const augment = (network: Network, members: Int32Array): void => {
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

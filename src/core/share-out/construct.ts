/** A first share-out: the ideal's money turned into whole pieces, and the rest to the poorest. */
import { canTake, levelOf, put, roomFor, step, type Hands } from './hands.ts'
import { heapOf } from './heap.ts'
import { holdingsOfLine, type Problem } from './problem.ts'

/** Trainees' pieces first, then whole pieces of the ideal's flow, then what is left to whoever is poorest. */
export const construct = (problem: Problem, hands: Hands, flow: Float64Array): void => {
  giveTrainees(problem, hands)
  roundFlow(problem, hands, flow)
  giveRest(problem, hands)
}

/** For each line that wants trainees' pieces: one step at a time to its poorest trainee who has room. */
const giveTrainees = (problem: Problem, hands: Hands): void => {
  for (let line = 0; line < problem.lines; line += 1) {
    if (problem.traineePieces[line] === 0) continue
    const trainees = [...holdingsOfLine(problem, line)].filter((holding) => problem.isTrainee[holding] === 1)
    while (hands.withTrainees[line]! < problem.traineePieces[line]! && hands.left[line]! > 0) {
      const chosen = poorestWithRoom(problem, hands, trainees)
      if (chosen < 0) break
      put(problem, hands, chosen, step(problem, hands, chosen))
    }
  }
}

const poorestWithRoom = (problem: Problem, hands: Hands, holdings: readonly number[]): number => {
  let chosen = -1
  for (const holding of holdings) {
    const pieces = step(problem, hands, holding)
    if (pieces > hands.left[problem.lineOf[holding]!]! || !canTake(problem, hands, holding, pieces)) continue
    if (chosen < 0 || isPoorer(problem, hands, holding, chosen)) chosen = holding
  }
  return chosen
}

const isPoorer = (problem: Problem, hands: Hands, a: number, b: number): boolean =>
  levelOf(problem, hands, problem.memberOf[a]!) < levelOf(problem, hands, problem.memberOf[b]!)

const roundFlow = (problem: Problem, hands: Hands, flow: Float64Array): void => {
  const { lineOf, pay, lot } = problem
  for (let member = 0; member < problem.members; member += 1) {
    const own: number[] = []
    for (let holding = problem.first[member]!; holding < problem.first[member + 1]!; holding += 1)
      if (flow[holding]! > 0 && pay[lineOf[holding]!]! > 0) own.push(holding)
    if (own.length > 1) own.sort((a, b) => flow[b]! - flow[a]! || a - b)
    for (const holding of own) {
      const line = lineOf[holding]!
      const kept = hands.held[holding]! - problem.floor[holding]!
      const wanted = Math.floor(flow[holding]! / pay[line]! + 1e-6) - kept
      const pieces = Math.min(wanted, hands.left[line]!, roomFor(problem, hands, holding))
      if (pieces > 0 && hands.held[holding]! + pieces >= lot[holding]!) put(problem, hands, holding, pieces)
    }
  }
}

/** The poorest with room takes a step of the line that is scarcest for those with room; so on to the last. */
export const giveRest = (problem: Problem, hands: Hands): void => {
  const scarcity = scarcityOf(problem, hands)
  const heap = heapOf(problem.members, (member) => levelOf(problem, hands, member))
  for (let member = 0; member < problem.members; member += 1) heap.add(member)
  for (let member = heap.take(); member >= 0; member = heap.take()) {
    let best = -1
    for (let holding = problem.first[member]!; holding < problem.first[member + 1]!; holding += 1) {
      const line = problem.lineOf[holding]!
      if (!helps(problem, member, line)) continue
      if (hands.left[line]! === 0 || (best >= 0 && scarcity[line]! <= scarcity[problem.lineOf[best]!]!))
        continue
      const pieces = step(problem, hands, holding)
      if (pieces <= hands.left[line]! && canTake(problem, hands, holding, pieces)) best = holding
    }
    if (best < 0) continue
    put(problem, hands, best, bulk(problem, hands, best))
    heap.add(member)
  }
}

/** Whether a piece of the line in her hands makes less short, or raises a level that counts. */
const helps = (problem: Problem, member: number, line: number): boolean =>
  problem.weight[line]! > 0 || (problem.pay[line]! > 0 && problem.isAble[member] === 1)

/** One step; of lines with a great many pieces left, several at a time. */
const bulk = (problem: Problem, hands: Hands, holding: number): number => {
  const line = problem.lineOf[holding]!
  const least = step(problem, hands, holding)
  const knitters = problem.firstOfLine[line + 1]! - problem.firstOfLine[line]!
  const many = Math.floor(hands.left[line]! / (4 * Math.max(1, knitters)))
  return Math.max(least, Math.min(many, roomFor(problem, hands, holding), hands.left[line]!))
}

/** Hours that a line still asks, for each hour that those who may knit it still have. */
const scarcityOf = (problem: Problem, hands: Hands): Float64Array => {
  const scarcity = new Float64Array(problem.lines)
  for (let line = 0; line < problem.lines; line += 1) {
    let room = 0
    for (let at = problem.firstOfLine[line]!; at < problem.firstOfLine[line + 1]!; at += 1)
      room += roomFor(problem, hands, problem.byLine[at]!)
    scarcity[line] =
      hands.left[line]! === 0 ? 0 : (hands.left[line]! * (1 + problem.weight[line]!)) / (room + 1)
  }
  return scarcity
}

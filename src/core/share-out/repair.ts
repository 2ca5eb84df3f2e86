/** Placing pieces that nobody has room for: somebody passes other pieces on until there is room. */
import { canGive, canTake, put, step, traineesCanSpare, type Hands } from './hands.ts'
import type { Dice } from './dice.ts'
import type { Problem } from './problem.ts'

/** Hands that pieces pass through, and looks that one step of one line may cost. */
const longest = 3
const patience = 6000

type Repair = {
  readonly problem: Problem
  readonly hands: Hands
  readonly dice: Dice
  /** Members whose hands the chain under way has opened. */
  readonly opened: Int32Array
  trial: number
  looks: number
}

/** Gives out what is left of lines that count, heaviest weight first, as far as chains can be found. */
export const placeRest = (problem: Problem, hands: Hands, dice: Dice): void => {
  const repair: Repair = {
    ...{ problem, hands, dice, trial: 0, looks: 0 },
    opened: new Int32Array(problem.members),
  }
  const lines = Array.from({ length: problem.lines }, (_, line) => line)
    .filter((line) => hands.left[line]! > 0 && problem.weight[line]! > 0)
    .sort((a, b) => problem.weight[b]! - problem.weight[a]! || a - b)
  for (const line of lines) while (hands.left[line]! > 0 && placeOne(repair, line)) continue
}

const placeOne = (repair: Repair, line: number): boolean => {
  for (let depth = 1; depth <= longest; depth += 1) {
    repair.looks = 0
    if (eachFrom(repair, line, (holding) => placeWith(repair, holding, depth))) return true
  }
  return false
}

/** Goes round a line's holdings from a place by chance until one answers true. */
const eachFrom = (repair: Repair, line: number, tell: (holding: number) => boolean): boolean => {
  const { problem, dice } = repair
  const first = problem.firstOfLine[line]!
  const count = problem.firstOfLine[line + 1]! - first
  if (count === 0) return false
  const start = dice(count)
  for (let turn = 0; turn < count; turn += 1) {
    if (repair.looks > patience) return false
    repair.looks += 1
    if (tell(problem.byLine[first + ((start + turn) % count)]!)) return true
  }
  return false
}

/** One step of a line's rest to her; where a lot asks more than is left, the missing pieces come from other holders. */
const placeWith = (repair: Repair, holding: number, depth: number): boolean => {
  const { problem, hands } = repair
  const line = problem.lineOf[holding]!
  const pieces = step(problem, hands, holding)
  if (hands.held[holding]! + pieces > problem.cap[holding]!) return false
  repair.trial += 1
  const missing = pieces - hands.left[line]!
  if (missing <= 0) return takeWithRoom(repair, holding, pieces, depth)
  return eachFrom(repair, line, (giver) => {
    if (giver === holding || !canGive(problem, hands, giver, missing)) return false
    if (!traineesCanSpare(problem, hands, giver, holding, missing)) return false
    put(problem, hands, giver, -missing)
    if (takeWithRoom(repair, holding, pieces, depth)) return true
    put(problem, hands, giver, missing)
    return false
  })
}

/** Takes pieces, where need be after passing other pieces of hers on, in up to `depth` further hands. */
const takeWithRoom = (repair: Repair, holding: number, pieces: number, depth: number): boolean => {
  const { problem, hands } = repair
  if (canTake(problem, hands, holding, pieces)) {
    put(problem, hands, holding, pieces)
    return true
  }
  const member = problem.memberOf[holding]!
  if (depth === 0 || repair.opened[member] === repair.trial) return false
  repair.opened[member] = repair.trial
  for (let own = problem.first[member]!; own < problem.first[member + 1]!; own += 1) {
    const given = own === holding ? 0 : fewestToMakeRoom(repair, own, holding, pieces)
    if (given === 0) continue
    put(problem, hands, own, -given)
    put(problem, hands, holding, pieces)
    if (passOn(repair, own, given, depth)) return true
    put(problem, hands, holding, -pieces)
    put(problem, hands, own, given)
  }
  return false
}

/** The fewest pieces of one line that she must lay down to take those of another; 0 where none suffice. */
const fewestToMakeRoom = (
  { problem, hands }: Repair,
  own: number,
  holding: number,
  pieces: number,
): number => {
  const most = hands.held[own]! - problem.floor[own]!
  for (let given = 1; given <= most; given += 1) {
    if (!canGive(problem, hands, own, given)) continue
    put(problem, hands, own, -given)
    const fits = canTake(problem, hands, holding, pieces)
    put(problem, hands, own, given)
    if (fits) return given
  }
  return 0
}

/** Finds somebody for pieces that a member laid down. */
const passOn = (repair: Repair, from: number, pieces: number, depth: number): boolean => {
  const { problem, hands } = repair
  return eachFrom(repair, problem.lineOf[from]!, (other) => {
    if (problem.memberOf[other] === problem.memberOf[from]) return false
    if (hands.held[other]! + pieces < problem.lot[other]!) return false
    if (hands.held[other]! + pieces > problem.cap[other]!) return false
    if (!traineesCanSpare(problem, hands, from, other, 0)) return false
    return takeWithRoom(repair, other, pieces, depth - 1)
  })
}

/** What a share-out is worth, by the five priorities. */
import { levelOf, type Hands } from './hands.ts'
import type { Problem } from './problem.ts'

export type Score = {
  /** Weighted pieces short. */
  readonly shortage: number
  readonly traineeShort: number
  /** Levels of the able members, ascending. */
  readonly levels: Float64Array
  readonly centihours: number
  /** Sum of millionths over pieces. */
  readonly quality: number
  readonly pieces: number
}

export const scoreOf = (problem: Problem, hands: Hands): Score => {
  let shortage = 0
  let traineeShort = 0
  for (let line = 0; line < problem.lines; line += 1) {
    shortage += hands.left[line]! * problem.weight[line]!
    traineeShort += Math.max(0, problem.traineePieces[line]! - hands.withTrainees[line]!)
  }
  let centihours = 0
  let quality = 0
  let pieces = 0
  for (let holding = 0; holding < problem.holdings; holding += 1) {
    const held = hands.held[holding]!
    centihours += held * problem.centihours[holding]!
    quality += held * problem.quality[holding]!
    pieces += held
  }
  return { shortage, traineeShort, levels: levelsOf(problem, hands), centihours, quality, pieces }
}

const levelsOf = (problem: Problem, hands: Hands): Float64Array => {
  const levels = new Float64Array(problem.members)
  let able = 0
  for (let member = 0; member < problem.members; member += 1)
    if (problem.isAble[member] === 1) levels[able++] = levelOf(problem, hands, member)
  return levels.subarray(0, able).sort()
}

/** Below 0 where `a` is better, above where `b` is, 0 between equals. */
export const compareScores = (a: Score, b: Score): number =>
  compareFairness(a, b) || a.centihours - b.centihours || compareQuality(a, b)

/** By the first three priorities alone. */
export const compareFairness = (a: Score, b: Score): number =>
  a.shortage - b.shortage || a.traineeShort - b.traineeShort || compareLevels(b.levels, a.levels)

/** Ascending vectors of one length: above 0 where `a` is lexicographically larger. */
export const compareLevels = (a: Float64Array, b: Float64Array): number => {
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return a[at]! - b[at]!
  return 0
}

/** Mean quality, the larger first: by cross-multiplication, exact within 2^53. */
const compareQuality = (a: Score, b: Score): number => b.quality * a.pieces - a.quality * b.pieces

/** The figures of a share-out, from the instance and its shares alone. */
import { emptyHands, levelOf, put, type Hands } from './hands.ts'
import type { Instance, Share } from './instance.ts'
import { holdingOf, layOut, type Problem } from './problem.ts'
import { scoreOf } from './score.ts'

export type Figures = {
  /** Weighted pieces short. */
  readonly shortage: number
  /** Pieces short by line; lines with none are left out. */
  readonly shortByLine: ReadonlyMap<string, number>
  readonly traineeShort: number
  /** Each member's level by id: céntimos, or céntimos by céntimo wished for. */
  readonly levels: ReadonlyMap<string, number>
  /** Those able to take a lot of some paid line. */
  readonly able: ReadonlySet<string>
  /** The lowest level of an able member; none where nobody is able. */
  readonly minimum: number | undefined
  readonly pieces: number
  readonly centihours: number
  /** Mean expected quality in millionths, rounded down; 0 without pieces. */
  readonly qualityMillionths: number
}

/** Reckons the figures of shares that fit the instance; a share of a line that a member may not knit counts nothing. */
export const figuresOf = (instance: Instance, shares: readonly Share[]): Figures => {
  const problem = layOut(instance)
  const hands = handsWith(problem, shares)
  const score = scoreOf(problem, hands)
  const short = instance.lines.flatMap((line, at): [string, number][] =>
    hands.left[at]! > 0 ? [[line.id, hands.left[at]!]] : [],
  )
  return {
    shortage: score.shortage,
    shortByLine: new Map(short),
    traineeShort: score.traineeShort,
    levels: new Map(instance.members.map((member, at) => [member.id, levelOf(problem, hands, at)])),
    able: new Set(instance.members.filter((_, at) => problem.isAble[at] === 1).map(({ id }) => id)),
    minimum: score.levels[0],
    pieces: score.pieces,
    centihours: score.centihours,
    qualityMillionths: score.pieces === 0 ? 0 : Math.floor(score.quality / score.pieces),
  }
}

const handsWith = (problem: Problem, shares: readonly Share[]): Hands => {
  const hands = emptyHands(problem)
  const pieces = piecesByHolding(problem, shares)
  for (let holding = 0; holding < problem.holdings; holding += 1) {
    const more = pieces[holding]! - hands.held[holding]!
    if (more !== 0) put(problem, hands, holding, more)
  }
  return hands
}

/** The pieces of shares by holding; those of members, lines or skills that are not there are left out. */
export const piecesByHolding = (problem: Problem, shares: readonly Share[]): Int32Array => {
  const { members, lines } = problem.instance
  const memberAt = new Map(members.map(({ id }, at) => [id, at]))
  const lineAt = new Map(lines.map(({ id }, at) => [id, at]))
  const pieces = new Int32Array(problem.holdings)
  for (const share of shares) {
    const holding = holdingOf(problem, memberAt.get(share.member) ?? -1, lineAt.get(share.line) ?? -1)
    if (holding >= 0) pieces[holding]! += share.pieces
  }
  return pieces
}

/** Sums as notes and coins of Peru: the fewest that make a sum, and what to bring so that every woman can be paid exactly. */
import { worthOf, type Pile } from '../core/group/money/count-cash.ts'

/** Notes and coins that there are in Peru, by face value in céntimos, largest first. */
export const faces: readonly number[] = [20_000, 10_000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10]
/** From here on down they are coins. */
const largestCoin = 500

export const isNote = (face: number): boolean => face > largestCoin

export type Laid = {
  /** Largest first; only those that are there. */
  readonly piles: readonly Pile[]
  /** What no coin can make: less than the smallest. */
  readonly restCentimos: number
}

/**
 * The fewest notes and coins that make a sum. With these faces taking the largest first is never beaten; a test
 * compares it with a search of every way.
 */
export const fewestFor = (centimos: number): Laid => {
  const piles: Pile[] = []
  let left = Math.max(0, centimos)
  for (const face of faces) {
    const pieces = Math.floor(left / face)
    if (pieces > 0) piles.push({ centimos: face, pieces })
    left -= pieces * face
  }
  return { piles, restCentimos: left }
}

/** Pieces by face value, as they are counted. */
export type Counted = Readonly<Record<number, number>>

/** What was counted so far as piles, largest face first, and what it is worth. */
export const countOf = (pieces: Counted): { readonly counts: readonly Pile[]; readonly centimos: number } => {
  const counts = faces.flatMap((face): Pile[] => {
    const count = pieces[face] ?? 0
    return count > 0 ? [{ centimos: face, pieces: count }] : []
  })
  return { counts, centimos: worthOf(counts) }
}

/** What was counted beside the book: `more` than it says, `less`, or the `same`; and by how much. */
export type Difference = { readonly is: 'more' | 'less' | 'same'; readonly byCentimos: number }

export const differenceOf = (countedCentimos: number, bookCentimos: number): Difference => {
  const by = countedCentimos - bookCentimos
  return { is: by > 0 ? 'more' : by < 0 ? 'less' : 'same', byCentimos: Math.abs(by) }
}

/** All piles of a kind together, largest face first. */
const togetherOf = (laid: readonly Laid[]): Laid => {
  const pieces: Record<number, number> = {}
  for (const pile of laid.flatMap(({ piles }) => piles)) {
    pieces[pile.centimos] = (pieces[pile.centimos] ?? 0) + pile.pieces
  }
  return {
    piles: countOf(pieces).counts,
    restCentimos: laid.reduce((sum, { restCentimos }) => sum + restCentimos, 0),
  }
}

export type CashPlan = {
  readonly women: number
  readonly totalCentimos: number
  /** What the cashier is asked for, and what it is worth. */
  readonly bring: Laid
  readonly notes: number
  readonly coins: number
  /** By the book there is so much in the box; so much is lacking. */
  readonly inBoxCentimos: number
  readonly lackingCentimos: number
}

/**
 * What to bring from the bank so that each gets her exact sum, one after the other and without change. Her notes go
 * home with her, so what is brought holds a set for each woman apart; no set of hers can be smaller than her own
 * fewest, so their sum is the fewest of all.
 */
export const cashPlan = (sums: readonly number[], inBoxCentimos: number): CashPlan => {
  const bring = togetherOf(sums.map(fewestFor))
  const totalCentimos = sums.reduce((all, centimos) => all + centimos, 0)
  const count = (isOfKind: (face: number) => boolean): number =>
    bring.piles.reduce((all, { centimos, pieces }) => all + (isOfKind(centimos) ? pieces : 0), 0)
  return {
    women: sums.length,
    totalCentimos,
    bring,
    notes: count(isNote),
    coins: count((face) => !isNote(face)),
    inBoxCentimos,
    lackingCentimos: Math.max(0, totalCentimos - inBoxCentimos),
  }
}

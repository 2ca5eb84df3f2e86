/** Which lines are short, beyond what must be. */
import type { Hands } from './hands.ts'
import type { Problem } from './problem.ts'

/** Lines that count of which more pieces or trainees' pieces are short than must be. */
export const shortLines = (problem: Problem, hands: Hands, mustMiss: MustMiss): readonly number[] => {
  const lines: number[] = []
  for (let line = 0; line < problem.lines; line += 1) {
    const isShort = problem.weight[line]! > 0 && hands.left[line]! > mustMiss.pieces[line]!
    const wanted = problem.traineePieces[line]! - mustMiss.traineePieces[line]!
    if (isShort || hands.withTrainees[line]! < wanted) lines.push(line)
  }
  return lines
}

export type MustMiss = { readonly pieces: Int32Array; readonly traineePieces: Int32Array }

/** What must be short of each line, even if all who may knit it knitted nothing else. */
export const mustMissOf = (problem: Problem): MustMiss => {
  const pieces = problem.pieces.slice()
  const traineePieces = problem.traineePieces.slice()
  for (let holding = 0; holding < problem.holdings; holding += 1) {
    const line = problem.lineOf[holding]!
    pieces[line] = Math.max(0, pieces[line]! - problem.cap[holding]!)
    if (problem.isTrainee[holding] === 1)
      traineePieces[line] = Math.max(0, traineePieces[line]! - problem.cap[holding]!)
  }
  return { pieces, traineePieces }
}

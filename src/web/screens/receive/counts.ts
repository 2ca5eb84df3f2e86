/** How many pieces came out how: what goes to mend is taken from the good ones, as it happens on the table. */
import type { GradePay } from '../../../core/group/agreements/agreements.ts'
import type { Received } from '../../book/calls/receive.ts'
import type { Quality } from '../../pictures/mark.tsx'
import type { PieceState } from '../../pictures/pieces.tsx'

/** A grade's letter, `repair` or `rejected`. */
export type Outcome = { readonly key: string; readonly mark: Quality; readonly state: PieceState }
/** By the outcome's key. */
export type Counts = Readonly<Record<string, number>>

/** The best grade first; where nothing was voted yet there is one that the check will be refused for, by the vote's name. */
export const outcomesOf = (grades: readonly GradePay[]): readonly Outcome[] => [
  ...(grades.length > 0 ? grades : [{ grade: 'A', goods: 'first' as const }]).map(
    ({ grade, goods }): Outcome => ({
      ...(goods === 'first'
        ? ({ mark: 'good', state: 'good' } as const)
        : ({ mark: 'second', state: 'second' } as const)),
      key: grade,
    }),
  ),
  { key: 'repair', mark: 'fix', state: 'fix' },
  { key: 'rejected', mark: 'no', state: 'no' },
]

export const countOf = (counts: Counts, key: string): number => counts[key] ?? 0
export const totalOf = (counts: Counts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

/** One more of an outcome: out of the good ones where there are any, else one more that she brought. */
export const oneMore = (counts: Counts, best: string, key: string): Counts => ({
  ...counts,
  ...(key !== best && countOf(counts, best) > 0 ? { [best]: countOf(counts, best) - 1 } : {}),
  [key]: countOf(counts, key) + 1,
})

/** One less: back to the good ones, or one that she did not bring. */
export const oneLess = (counts: Counts, best: string, key: string): Counts => ({
  ...counts,
  ...(key === best ? {} : { [best]: countOf(counts, best) + 1 }),
  [key]: Math.max(0, countOf(counts, key) - 1),
})

/** So many in all: what is not told otherwise is good. */
export const withTotal = (counts: Counts, best: string, total: number): Counts => ({
  ...counts,
  [best]: Math.max(0, total - totalOf(counts) + countOf(counts, best)),
})

export const resultsOf = (counts: Counts, outcomes: readonly Outcome[]): Received['results'] =>
  outcomes.map(({ key }) => ({
    result: key === 'repair' || key === 'rejected' ? key : { grade: key },
    pieces: countOf(counts, key),
  }))

/** What lies on the table: how each piece came out, then what she still has. */
export const statesOf = (
  counts: Counts,
  outcomes: readonly Outcome[],
  pieces: number,
): readonly PieceState[] => [
  ...outcomes.flatMap(({ key, state }) => Array.from({ length: countOf(counts, key) }, () => state)),
  ...Array.from({ length: Math.max(0, pieces - totalOf(counts)) }, () => 'open' as const),
]

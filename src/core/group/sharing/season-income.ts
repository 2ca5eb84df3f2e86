/** What a member has of the season so far, as a share-out counts it. */
import type { Day } from '../../kernel/day.ts'
import type { SharedLine, SharingState } from './sharing.ts'
import { lineId } from './order-line.ts'

/** What the areas on the right know of work that is done; reckoned from the entries by `group/work-done.ts`. */
export type WorkDone = {
  /** What members were truly paid for this season, by check; of whom it says nothing, the tariff of her pieces counts. */
  readonly earnedCentimos: ReadonlyMap<string, number>
  /** Pieces handed in, by line, then by member. */
  readonly pieces: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Expected share of pieces good at first check, by article, then by member; 1 where nothing is known. */
  readonly goodMillionths: ReadonlyMap<string, ReadonlyMap<string, number>>
}

export const nothingDone: WorkDone = {
  earnedCentimos: new Map(),
  pieces: new Map(),
  goodMillionths: new Map(),
}

export const doneOf = ({ pieces }: WorkDone, line: string, person: string): number =>
  pieces.get(line)?.get(person) ?? 0

/** Pieces of a line that are hers and not handed in yet. */
export const inHand = (line: SharedLine, done: WorkDone, person: string): number =>
  Math.max(0, (line.hands.get(person)?.given ?? 0) - doneOf(done, lineId(line), person))

type Counted = {
  readonly done: WorkDone
  /** The season's first day. */
  readonly since: Day
  /** Lines that are shared out now: the pieces in hand of these do not count. */
  readonly without: ReadonlySet<string>
}

/**
 * A member's season income in céntimos: what she earned, and the tariff of what she has in hand. Lines count that were
 * shared out first since the season began. What she declined or passed on is not hers, so that she keeps her turn.
 */
export const seasonIncome = (
  { lines }: SharingState,
  person: string,
  { done, since, without }: Counted,
): number => {
  const counted = [...lines.values()].filter((line) => line.since >= since)
  const sumOf = (pieces: (line: SharedLine) => number): number =>
    counted.reduce((sum, line) => sum + pieces(line) * line.terms.payCentimos, 0)
  const earned = done.earnedCentimos.get(person) ?? sumOf((line) => doneOf(done, lineId(line), person))
  return earned + sumOf((line) => (without.has(lineId(line)) ? 0 : inHand(line, done, person)))
}

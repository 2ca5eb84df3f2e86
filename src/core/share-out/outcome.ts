/** What comes of a few members sharing anew, compared like a whole share-out. */

/** The outcome for a few members, compared like a whole share-out's. */
export type Outcome = {
  shortage: number
  traineeShort: number
  /** How far the able are below the minimum, and pieces that lie elsewhere than before; 0 where nothing is steady. */
  below: number
  changes: number
  /** Levels of the able among them, ascending, in the first `able` places. */
  readonly levels: Float64Array
  centihours: number
  quality: number
  pieces: number
}

/** Most members who share anew together. */
export const largest = 4

export const outcome = (): Outcome => ({
  ...{ shortage: 0, traineeShort: 0, below: 0, changes: 0, levels: new Float64Array(largest), centihours: 0 },
  ...{ quality: 0, pieces: 0 },
})

/** Puts a level in its place among the first `count`, ascending. */
export const insert = (levels: Float64Array, count: number, level: number): void => {
  let at = count
  for (; at > 0 && levels[at - 1]! > level; at -= 1) levels[at] = levels[at - 1]!
  levels[at] = level
}

/** Below 0 where `a` leaves less short, or as much and fewer too low. */
export const compareNeed = (a: Outcome, b: Outcome): number =>
  a.shortage - b.shortage || a.traineeShort - b.traineeShort || a.below - b.below

/** Below 0 where `a` is better than `b`, for so many able members. */
export const betterOutcome = (able: number, a: Outcome, b: Outcome): number => {
  const need = compareNeed(a, b)
  if (need !== 0) return need
  if (a.changes !== b.changes) return a.changes - b.changes
  for (let at = 0; at < able; at += 1) if (a.levels[at] !== b.levels[at]) return b.levels[at]! - a.levels[at]!
  return a.centihours - b.centihours || b.quality * a.pieces - a.quality * b.pieces
}

export const copyOutcome = (from: Outcome, to: Outcome): void => {
  to.shortage = from.shortage
  to.traineeShort = from.traineeShort
  to.below = from.below
  to.changes = from.changes
  to.levels.set(from.levels)
  to.centihours = from.centihours
  to.quality = from.quality
  to.pieces = from.pieces
}

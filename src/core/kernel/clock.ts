/** The hybrid logical clock: it orders entries, it never tells a day. */

/**
 * Microseconds since 1970 as one whole number: a device's wall clock in milliseconds × 1000, plus a counter.
 * Within ±2^53 until the year 2255.
 */
export type Clock = number

/** A foreign clock further ahead than this does not move ours. */
export const farFutureMillis = 5 * 60 * 1000

/** The next clock of a device: later than all that it has seen, and not before its own wall clock. */
export const nextClock = (last: Clock, wallMillis: number): Clock => Math.max(last + 1, wallMillis * 1000)

/** What a device remembers as last seen, after an entry of another arrived: a far-future clock is not followed. */
export const clockAfterReceiving = (last: Clock, foreign: Clock, wallMillis: number): Clock =>
  isFarFuture(foreign, wallMillis) ? last : Math.max(last, foreign)

/** Whether a clock lies too far ahead of the wall clock of the one who receives it; such an entry is flagged. */
export const isFarFuture = (clock: Clock, wallMillis: number): boolean =>
  clock > (wallMillis + farFutureMillis) * 1000

/** Version vectors: what a copy of a book holds, exact because every device's entries come without gaps. */

/** The last sequence number held, by device. A device that is not named: nothing of it is held. */
export type Vector = Readonly<Record<string, number>>

/** Whether a copy with this vector holds entry `seq` of `device`. */
export const holds = (vector: Vector, device: string, seq: number): boolean => (vector[device] ?? 0) >= seq

/** Whether everything in `part` is also in `whole`. */
export const includes = (whole: Vector, part: Vector): boolean =>
  Object.entries(part).every(([device, seq]) => holds(whole, device, seq))

/** Side by side in the margin: each coded passage keeps one lane from its beginning to its end. */
import type { Mark } from './runs.ts'

/** So many letters lie on a line: what begins on the line where another ends stands beside it. */
const line = 70

/** From the text outwards, 0 first: the lowest lane that is free where the passage begins. */
export const lanesOf = (marks: readonly Mark[]): ReadonlyMap<string, number> => {
  const ends: number[] = []
  const lanes = new Map<string, number>()
  for (const { selection, from, to } of inOrder(marks)) {
    const free = ends.findIndex((end) => end <= from - line)
    const lane = free < 0 ? ends.length : free
    ends[lane] = Math.max(to, from + 1)
    lanes.set(selection, lane)
  }
  return lanes
}

/** As they are read: by beginning, the longer first, then by their ids. */
export const inOrder = <M extends Mark>(marks: readonly M[]): readonly M[] =>
  [...marks].sort((a, b) => a.from - b.from || b.to - a.to || (a.selection < b.selection ? -1 : 1))

/** Where something that wants a height stands so that nothing lies over another: as near to its wish as can be, below it. */
export const stacked = <Wish extends { readonly top: number }>(
  wishes: readonly Wish[],
  { height, bottom }: { readonly height: number; readonly bottom: number },
): { readonly set: readonly (Wish & { readonly at: number })[]; readonly left: number } => {
  const set: (Wish & { readonly at: number })[] = []
  let next = 0
  for (const wish of wishes) {
    const at = Math.max(next, wish.top)
    const isLast = set.length < wishes.length - 1
    if (at + height * (isLast ? 2 : 1) > bottom && set.length > 0 && at > wish.top) break
    set.push({ ...wish, at })
    next = at + height
  }
  return { set, left: wishes.length - set.length }
}

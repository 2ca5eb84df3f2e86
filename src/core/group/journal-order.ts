/** The order in which a book is replayed: by day, clock, device and number; what a closing froze stays where it was. */
import * as v from 'valibot'
import { addDays, type Day } from '../kernel/day.ts'
import { bodyOf, type Recorded } from '../kernel/entry.ts'
import { byText } from '../kernel/text-order.ts'
import { holds, type Vector } from '../kernel/vector.ts'
import { moneyEvents } from './money/events.ts'

/** An entry with the day that it counts on in the journal. */
export type Ordered = { readonly entry: Recorded; readonly on: Day; readonly day: Day }
export type Closing = {
  readonly through: Day
  readonly seen: Vector
  readonly balances: string
  readonly ref: string
}
type Key = { readonly day: Day; readonly clock: number; readonly device: string; readonly seq: number }

/** The day that people meant: the top-level `on` of a canonical body, whose quotes no text inside can imitate. */
export const onOf = ({ body }: Pick<Recorded, 'body'>): Day => {
  const start = body.indexOf('"on":"') + 6
  return body.slice(start, start + 10)
}

type Stamp = Omit<Key, 'day'>

const compareAt = (dayA: Day, a: Stamp, dayB: Day, b: Stamp): number =>
  byText(dayA, dayB) || a.clock - b.clock || byText(a.device, b.device) || a.seq - b.seq

export const compareKeys = (a: Key, b: Key): number => compareAt(a.day, a, b.day, b)

const compareOrdered = (a: Ordered, b: Ordered): number => compareAt(a.day, a.entry, b.day, b.entry)

/**
 * The closings that stand, earliest first. Only the group's box, the device that opened the book, closes periods: its
 * entries stand in one row, so no two closings can contradict each other and no late one can undo what was frozen.
 */
export const closingsOf = (entries: readonly Recorded[]): readonly Closing[] => {
  const box = boxOf(entries)
  const closings: Closing[] = []
  const written = entries.filter((entry) => entry.type === 'money.periodClosed' && entry.device === box)
  for (const entry of [...written].sort((a, b) => a.seq - b.seq)) {
    const closing = v.safeParse(moneyEvents['money.periodClosed'], bodyOf(entry))
    if (!closing.success) continue
    const { through, seen, balances } = closing.output
    const isLater = closings.every((earlier) => earlier.through < through)
    if (isLater && through < onOf(entry))
      closings.push({ through, seen, balances, ref: `${entry.device}.${entry.seq}` })
  }
  return closings
}

/** The device of the opening that stands: the first by day, clock, device and number, in whatever order they came. */
const boxOf = (entries: readonly Recorded[]): string | undefined => {
  const openings = entries.filter((entry) => entry.type === 'book.opened')
  const dated = openings.map((entry): Ordered => ({ entry, on: onOf(entry), day: onOf(entry) }))
  return dated.sort(compareOrdered)[0]?.entry.device
}

/** The first open day on or after an entry's own: past every closing that had not seen it. */
export const journalDay = (
  entry: Pick<Recorded, 'device' | 'seq'>,
  on: Day,
  closings: readonly Closing[],
): Day => {
  const last = closings.at(-1)
  if (last === undefined || on > last.through) return on
  let day = on
  for (const { through, seen } of closings) {
    if (day <= through && !holds(seen, entry.device, entry.seq)) day = addDays(through, 1)
  }
  return day
}

/** All entries of a book's stream in journal order, whatever order they came in. */
export const inJournalOrder = (
  entries: readonly Recorded[],
  closings = closingsOf(entries),
): readonly Ordered[] => {
  const ordered = entries.map((entry): Ordered => {
    const on = onOf(entry)
    return { entry, on, day: closings.length === 0 ? on : journalDay(entry, on, closings) }
  })
  return isSorted(ordered) ? ordered : ordered.sort(compareOrdered)
}

const isSorted = (ordered: readonly Ordered[]): boolean =>
  ordered.every((item, place) => {
    const before = ordered[place - 1]
    return before === undefined || compareOrdered(before, item) < 0
  })

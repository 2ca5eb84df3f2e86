/** The weeks of a share-out: Monday to Sunday, counted from 1, the week of its own day. */
import { addDays, numberOfDay, weekOfDay, type Day, type Week } from '../../kernel/day.ts'

/** Monday-based weeks since that of 1969-12-29. */
const weekNumber = (day: Day): number => Math.floor((numberOfDay(day) + 3) / 7)

/** The week of a share-out in which a day lies; 0 or less for weeks gone by. */
export const weekFrom = (on: Day, day: Day): number => weekNumber(day) - weekNumber(on) + 1

/** The names of the first weeks of a share-out. */
export const weekNames = (on: Day, weeks: number): readonly Week[] =>
  Array.from({ length: weeks }, (_, place) => weekOfDay(addDays(on, 7 * place)))

/** Hundredths of an hour in minutes that are offered, rounded down. */
export const centihoursOffered = (minutes: number): number => Math.floor((minutes * 100) / 60)

/** Hundredths of an hour in minutes that a piece takes, rounded up. */
export const centihoursTaken = (minutes: number): number => Math.ceil((minutes * 100) / 60)

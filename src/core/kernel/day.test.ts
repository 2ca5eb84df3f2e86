/** Days and ISO weeks against the calendar of JavaScript's Date. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOfNumber, isDay, numberOfDay, weekOfDay } from './day.ts'

const seed = { seed: 20260301, numRuns: 5000 }
const millis = 86_400_000
/** All days of the years 0001 to 9999. */
const dayNumber = fc.integer({ min: -719_162, max: 2_932_896 })
const dateOf = (number: number): string => new Date(number * millis).toISOString().slice(0, 10)

const calendarLaw = (dayOf: (number: number) => string) =>
  fc.property(
    dayNumber,
    (number) => dayOf(number) === dateOf(number) && numberOfDay(dateOf(number)) === number,
  )

test('[KN6] a number is the day that Date tells, and back', () => {
  const leap = { 'in a leap year': 0, 'before 1970': 0, other: 0 }
  fc.assert(calendarLaw(dayOfNumber), seed)
  for (const number of fc.sample(dayNumber, seed)) {
    const year = Number(dateOf(number).slice(0, 4))
    leap[
      number < 0
        ? 'before 1970'
        : new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
          ? 'in a leap year'
          : 'other'
    ] += 1
  }
  console.log('days:', JSON.stringify(leap))
})

test('[KN6] planted bug: a calendar that has a leap day every four years does not agree', () => {
  const julian = (number: number): string => dayOfNumber(number + (number < -25_508 ? 1 : 0))
  expect(fc.check(calendarLaw(julian), seed).failed).toBe(true)
})

test('[KN6] every day of 1896 to 2104, one after the other', () => {
  for (let number = numberOfDay('1896-01-01'); number < numberOfDay('2105-01-01'); number += 1) {
    expect(dayOfNumber(number)).toBe(dateOf(number))
  }
})

test.each([
  '2006-02-29',
  '1900-02-29',
  '2006-13-01',
  '2006-00-10',
  '2006-04-31',
  '2006-4-1',
  '06-04-01',
  '0206-04-01',
  '1899-12-31',
  '2006-04-01 ',
  '',
])('[KN6] %j is no day', (text) => expect(isDay(text)).toBe(false))
test.each(['2000-02-29', '2024-02-29', '1970-01-01', '9999-12-31', '1900-01-01'])(
  '[KN6] %s is a day',
  (text) => {
    expect(isDay(text)).toBe(true)
  },
)

test('[KN6] adding days crosses months and years', () => {
  expect(addDays('2006-12-31', 1)).toBe('2007-01-01')
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
})

/** The week by Date: the Thursday's year, and how many Thursdays it had so far. */
const weekByDate = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7) + 3)
  const first = Date.UTC(date.getUTCFullYear(), 0, 1)
  const week = Math.floor((date.getTime() - first) / (7 * millis)) + 1
  return `${date.toISOString().slice(0, 4)}-W${String(week).padStart(2, '0')}`
}

test('[KN7] a day lies in the ISO week that Date reckons', () => {
  fc.assert(
    // Date.UTC takes the years 0 to 99 for 1900 to 1999.
    fc.property(
      fc.integer({ min: -682_000, max: 2_932_890 }),
      (number) => weekOfDay(dateOf(number)) === weekByDate(dateOf(number)),
    ),
    seed,
  )
})

test.each([
  ['2005-01-01', '2004-W53'],
  ['2006-01-01', '2005-W52'],
  ['2008-12-29', '2009-W01'],
  ['2026-12-31', '2026-W53'],
  ['2027-01-03', '2026-W53'],
])('[KN7] %s lies in %s', (day, week) => expect(weekOfDay(day)).toBe(week))

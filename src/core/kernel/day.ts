/** Days as people mean them: calendar dates without a clock or a time zone. */

/** `YYYY-MM-DD` in the proleptic Gregorian calendar. */
export type Day = string
/** An ISO 8601 week, `YYYY-Www`. */
export type Week = string

/** Whether the text is a day that exists, from 1900 on: an earlier year is a slip of the hand. */
export const isDay = (text: string): boolean =>
  /^(19|[2-9]\d)\d{2}-\d{2}-\d{2}$/.test(text) && dayOfNumber(numberOfDay(text)) === text

/** Days since 1970-01-01 (H. Hinnant, days_from_civil, public domain). */
export const numberOfDay = (day: Day): number => {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day with that number (H. Hinnant, civil_from_days). */
export const dayOfNumber = (number: number): Day => {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`
}

export const addDays = (day: Day, days: number): Day => dayOfNumber(numberOfDay(day) + days)

/** The ISO week that a day lies in. */
export const weekOfDay = (day: Day): Week => {
  const number = numberOfDay(day)
  const weekday = (((number + 3) % 7) + 7) % 7
  const thursday = dayOfNumber(number - weekday + 3)
  const firstOfYear = numberOfDay(`${thursday.slice(0, 4)}-01-01`)
  const week = Math.floor((numberOfDay(thursday) - firstOfYear) / 7) + 1
  return `${thursday.slice(0, 4)}-W${padded(week, 2)}`
}

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0')

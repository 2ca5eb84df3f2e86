/** Reading plain JSON strictly: what is wrong is named by its place, the first of several. */
import { inheritedName } from '../../core/kernel/inherited-name.ts'
import { err, ok, refuse, type Refusal, type Result } from '../../core/kernel/result.ts'

export type Json = Readonly<Record<string, unknown>>

/** Where a value stands: written out only when something is wrong there. */
export type Place = () => string

/** Takes values apart; after a fault it goes on with harmless values, and `end` answers the first fault. */
export type Reader = {
  readonly list: (value: unknown, place: Place) => readonly unknown[]
  readonly object: (value: unknown, place: Place) => Json
  readonly text: (value: unknown, place: Place) => string
  readonly whole: (value: unknown, place: Place, least: number, most: number) => number
  /** A number with at most two decimals, in hundredths. */
  readonly hundredths: (value: unknown, place: Place, least: number, most: number) => number
  /** A number from 0 to 1, in millionths. */
  readonly rate: (value: unknown, place: Place) => number
  readonly flag: (value: unknown, place: Place) => boolean
  readonly fault: (place: Place, expected: string) => void
  readonly end: <T>(value: T) => Result<T>
}

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').slice(0, 100)

export const reader = (): Reader => {
  let first: Refusal | undefined
  const fault = (place: Place, expected: string): void => {
    first ??= { code: 'shareOut.badField', figures: { field: oneLine(place()), expected } }
  }
  const number = (value: unknown, place: Place, least: number, most: number): number => {
    if (typeof value === 'number' && value >= least && value <= most) return value
    fault(place, `${least} – ${most}`)
    return least
  }
  return {
    list: (value, place) => {
      if (Array.isArray(value)) return value
      fault(place, '[…]')
      return []
    },
    object: (value, place) => {
      if (isObject(value)) return value
      fault(place, '{…}')
      return {}
    },
    text: (value, place) => {
      if (typeof value === 'string' && value.length > 0 && value.length <= 200) return value
      fault(place, '1 – 200 letters')
      return ''
    },
    whole: (value, place, least, most) => {
      const found = number(value, place, least, most)
      if (!Number.isInteger(found)) fault(place, 'a whole number')
      return found
    },
    hundredths: (value, place, least, most) => {
      const found = number(value, place, least, most)
      const hundredths = Math.round(found * 100)
      if (Math.abs(hundredths - found * 100) > 1e-6) fault(place, 'at most two decimals')
      return hundredths
    },
    rate: (value, place) => Math.round(number(value, place, 0, 1) * 1_000_000),
    flag: (value, place) => {
      if (typeof value === 'boolean') return value
      fault(place, 'true, false')
      return false
    },
    fault,
    end: (value) => (first ? err(first) : ok(value)),
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Refuses names that every object has already, such as `constructor`. */
export const withoutInheritedNames = (json: unknown): Result<unknown> => {
  const keys = inheritedName(json)
  return keys
    ? refuse('shareOut.badField', { field: oneLine(keys.join('.')), expected: 'another name' })
    : ok(json)
}

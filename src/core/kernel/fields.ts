/** The fields that event bodies are made of, as schemas for the doors. */
import * as v from 'valibot'
import { isDay } from './day.ts'
import { isHash } from './hash.ts'

/** A calendar day, in the book's time zone. */
export const day = v.pipe(v.string(), v.check(isDay, 'day'))
export const week = v.pipe(v.string(), v.regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/, 'week'))
/** A short code that a group gives to a person, product, lot, order … : never a name, never free text. */
export const codePattern = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/
export const code = v.pipe(v.string(), v.regex(codePattern, 'code'))
/** A currency by its three letters (ISO 4217). */
export const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'currency'))
/** A reference to an entry of the same book, `device.seq`. */
export const reference = v.pipe(v.string(), v.regex(/^[a-z2-7]{10}\.[1-9]\d{0,15}$/, 'reference'))
export const hash = v.pipe(v.string(), v.check(isHash, 'hash'))

/** A whole number from 0 to 2^53 − 1: pieces, grams, minutes, céntimos, cents. */
export const whole = v.pipe(v.number(), v.safeInteger('whole'), v.minValue(0, 'negative'))
/** The same, but at least 1. */
export const positive = v.pipe(v.number(), v.safeInteger('whole'), v.minValue(1, 'notPositive'))
/** A whole number that may be below 0: a net pay, a result. */
export const signed = v.pipe(v.number(), v.safeInteger('whole'))
/** A part of something, 0 to 100. */
export const percent = v.pipe(whole, v.maxValue(100, 'over100'))
/** A mark-up or a grade's pay: 0 to 1000 percent. */
export const markUpPercent = v.pipe(whole, v.maxValue(1000, 'over1000'))

/** The version vector that a sealed decision was taken on. */
export const seen = v.record(v.pipe(v.string(), v.regex(/^[a-z2-7]{10}$/, 'device')), positive)

/** An event body: closed, so that no stray field (a name, a remark) slips into a book. */
export const body = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject({ on: day, ...entries })

/** The events of a room as a union, from its table of schemas. */
export type EventOf<Table extends Record<string, v.GenericSchema>> = {
  [Type in keyof Table & string]: {
    readonly type: Type
    readonly v: number
    readonly body: v.InferOutput<Table[Type]>
  }
}[keyof Table & string]

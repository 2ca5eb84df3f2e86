/** A whole book as bytes and back: a line with keys and what is sealed, then the book's events file. Kept only sealed. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import type { BookCopy } from '../../core/book/book-copy.ts'
import { code } from '../../core/kernel/fields.ts'
import { hashOf } from '../../core/kernel/hash.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { eventsText } from '../events/event-lines.ts'
import { readEvents } from '../events/read-events.ts'
import { parseJsonText } from '../json-text.ts'

const copyFormat = 'chinu-copy'
const copyVersion = 1

export const copyBytes = ({ book, entries, keys, sealed }: BookCopy): Uint8Array => {
  const first = {
    ...{ format: copyFormat, version: copyVersion },
    keys: keys.map((one) => [one.person, one.keys.map((key) => bytesToHex(key))]),
    sealed: sealed.map(({ person, bytes }) => [person, bytesToHex(bytes)]),
  }
  return new TextEncoder().encode(`${JSON.stringify(first)}\n${eventsText(book, entries)}`)
}

const hex = v.pipe(v.string(), v.regex(/^([0-9a-f]{2})*$/, 'hex'))
const firstLine = v.strictObject({
  format: v.literal(copyFormat),
  version: v.literal(copyVersion),
  keys: v.array(v.strictTuple([code, v.array(v.pipe(hex, v.length(64)))])),
  sealed: v.array(v.strictTuple([code, hex])),
})
const newer = v.looseObject({
  format: v.literal(copyFormat),
  version: v.pipe(v.number(), v.minValue(copyVersion + 1)),
})

/** Refused, as a whole: another kind of text, one of a newer version, and whatever an events file is refused for. */
export const readCopy = (bytes: Uint8Array): Result<BookCopy> => {
  const end = bytes.indexOf(newLine)
  const line = parseJsonText(bytes.subarray(0, end === -1 ? bytes.length : end))
  if (!line.ok) return refuse('copy.damaged', {})
  if (v.is(newer, line.value)) return refuse('copy.newerVersion', {})
  const first = v.safeParse(firstLine, line.value)
  if (!first.success) return refuse('copy.damaged', {})
  const events = readEvents(bytes.subarray(end + 1))
  if (!events.ok) return events
  const { book, entries } = events.value
  const sealed = first.output.sealed.map(([person, text]) => {
    const sealedBytes = hexToBytes(text)
    return { person, hash: hashOf(sealedBytes), bytes: sealedBytes }
  })
  const keys = first.output.keys.map(([person, texts]) => ({
    person,
    keys: texts.map((text) => hexToBytes(text)),
  }))
  return ok({ book, entries, keys, sealed })
}

const newLine = 10

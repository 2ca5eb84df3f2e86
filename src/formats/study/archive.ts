/** A whole study as bytes and back: a line that counts, a line for each entry, then what is sealed. Kept only sealed itself. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import type { BookCopy } from '../../core/book/book-copy.ts'
import { textOfEntry, type Entry } from '../../core/kernel/entry.ts'
import { code, hash, whole } from '../../core/kernel/fields.ts'
import { hashOf } from '../../core/kernel/hash.ts'
import { parseEntry } from '../../core/kernel/parse-entry.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { parseEventBody } from '../../core/study/log.ts'
import { parseJsonText } from '../json-text.ts'

const format = 'chinu-study'
const version = 1
const newLine = 10

/** The bytes of a copy: keys stand in them in clear. */
export const archiveBytes = ({ book, entries, keys, sealed }: BookCopy): Uint8Array<ArrayBuffer> => {
  const first = {
    ...{ format, version, book, entries: entries.length },
    keys: keys.map((one) => [one.person, one.keys.map((key) => bytesToHex(key))]),
    sealed: sealed.map(({ person, bytes }) => [person, bytes.length]),
  }
  const lines = entries.map((entry) => `${textOfEntry(entry).slice(0, -1)},"hash":"${entry.hash}"}\n`)
  const text = new TextEncoder().encode(`${JSON.stringify(first)}\n${lines.join('')}`)
  const all = new Uint8Array(text.length + sealed.reduce((sum, { bytes }) => sum + bytes.length, 0))
  all.set(text)
  let from = text.length
  for (const { bytes } of sealed) {
    all.set(bytes, from)
    from += bytes.length
  }
  return all
}

const key = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'key'))
const firstLine = v.strictObject({
  ...{ format: v.literal(format), version: v.literal(version), book: hash, entries: whole },
  keys: v.array(v.strictTuple([code, v.array(key)])),
  sealed: v.array(v.strictTuple([code, whole])),
})
const newer = v.looseObject({
  format: v.literal(format),
  version: v.pipe(v.number(), v.minValue(version + 1)),
})

/** Refused, as a whole: another kind of file, one of a newer version, an entry without its form, one that is cut off or too long. */
export const readArchive = (bytes: Uint8Array): Result<BookCopy> => {
  const head = lineAt(bytes, 0)
  const line = head && parseJsonText(head.line)
  if (!line?.ok) return refuse('study.archiveDamaged')
  if (v.is(newer, line.value)) return refuse('study.archiveNewer')
  const first = v.safeParse(firstLine, line.value)
  if (!first.success) return refuse('study.archiveDamaged')
  const { book, entries: count } = first.output
  const read = readEntries(bytes, head?.next ?? 0, count)
  if (!read.ok) return read
  const sealed: BookCopy['sealed'][number][] = []
  let from = read.value.next
  for (const [person, length] of first.output.sealed) {
    const item = bytes.slice(from, from + length)
    if (item.length !== length) return refuse('study.archiveDamaged')
    sealed.push({ person, hash: hashOf(item), bytes: item })
    from += length
  }
  if (from !== bytes.length) return refuse('study.archiveDamaged')
  const keys = first.output.keys.map(([person, texts]) => ({
    person,
    keys: texts.map((text) => hexToBytes(text)),
  }))
  return ok({ book, entries: read.value.entries, keys, sealed })
}

type Line = { readonly line: Uint8Array; readonly next: number }

const lineAt = (bytes: Uint8Array, from: number): Line | undefined => {
  const end = bytes.indexOf(newLine, from)
  return end === -1 ? undefined : { line: bytes.subarray(from, end), next: end + 1 }
}

type Read = { readonly entries: readonly Entry[]; readonly next: number }

const readEntries = (bytes: Uint8Array, from: number, count: number): Result<Read> => {
  const entries: Entry[] = []
  let next = from
  for (let number = 0; number < count; number += 1) {
    const found = lineAt(bytes, next)
    const given = found && parseJsonText(found.line)
    if (!given?.ok) return refuse('study.archiveDamaged')
    const entry = parseEntry(given.value)
    if (!entry.ok) return entry
    const event = parseEventBody(entry.value)
    if (!event.ok) return event
    entries.push(entry.value)
    next = found?.next ?? next
  }
  return ok({ entries, next })
}

/** The door for one entry from outside: a file, a bundle, a network, a store that may be damaged. */
import * as v from 'valibot'
import { canonicalText } from './canonical.ts'
import { isDay } from './day.ts'
import type { Entry } from './entry.ts'
import { codePattern } from './fields.ts'
import { isHash } from './hash.ts'
import { ok, refuse, type Refusal, type Result } from './result.ts'

export type EntryRefusal = Refusal<'entry.malformed'>

/** The longest body, in UTF-16 code units: ten times the largest share-out that we know. */
export const maxBodyLength = 1_000_000
/** How deep lists and objects may lie in each other: twice what any event needs. */
const maxBodyDepth = 16

const wholeFrom1 = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const hash = v.pipe(v.string(), v.check(isHash))

const header = v.strictObject({
  book: v.union([v.literal(''), hash]),
  stream: v.picklist(['book', 'vault']),
  device: v.pipe(v.string(), v.regex(/^[a-z2-7]{10}$/)),
  seq: wholeFrom1,
  clock: wholeFrom1,
  by: v.pipe(v.string(), v.regex(codePattern)),
  type: v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$/)),
  v: wholeFrom1,
  body: v.unknown(),
  hash,
})

/**
 * The entry, its body as canonical text; refused with its place and the field that is wrong.
 * A body may come as an object or as its canonical text; whether the hash follows is the chain's matter.
 */
export const parseEntry = (given: unknown): Result<Entry, EntryRefusal> => {
  const parsed = v.safeParse(header, given, { abortEarly: true })
  if (!parsed.success) {
    const field = parsed.issues[0].path?.[0]?.key
    return malformed(given, typeof field === 'string' ? field : 'entry')
  }
  const { body, ...fields } = parsed.output
  const isGenesis = fields.seq === 1 && fields.stream === 'book'
  if (fields.book === '' && !isGenesis) return malformed(given, 'book')
  // Only the genesis entry opens a book: else a later device could say that it did, and close its periods.
  if (fields.type === 'book.opened' && fields.book !== '') return malformed(given, 'type')
  const text = bodyText(body)
  return text === undefined ? malformed(given, 'body') : ok({ ...fields, body: text })
}

const bodyText = (given: unknown): string | undefined => {
  const body = typeof given === 'string' ? jsonOf(given) : given
  if (!isDatedObject(body) || !isShallow(body, maxBodyDepth)) return undefined
  const text = canonicalText(body)
  if (!text.ok || text.value.length > maxBodyLength) return undefined
  return typeof given === 'string' && given !== text.value ? undefined : text.value
}

const jsonOf = (text: string): unknown => {
  if (text.length > maxBodyLength) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isDatedObject = (body: unknown): body is { on: string } =>
  typeof body === 'object' &&
  body !== null &&
  !Array.isArray(body) &&
  isDayText('on' in body ? body.on : undefined)

const isDayText = (on: unknown): boolean => typeof on === 'string' && isDay(on)

/** Deep nesting is a way to exhaust the stack of a careless reader. */
const isShallow = (value: unknown, depth: number): boolean => {
  if (typeof value !== 'object' || value === null) return true
  return depth > 0 && Object.values(value).every((item) => isShallow(item, depth - 1))
}

const malformed = (given: unknown, field: string): Result<never, EntryRefusal> =>
  refuse('entry.malformed', { place: placeOf(given), field })

/** `device.seq` as far as it can be told; never text that somebody else could choose freely. */
const placeOf = (given: unknown): string => {
  if (typeof given !== 'object' || given === null) return '?'
  const device = 'device' in given && typeof given.device === 'string' ? given.device : ''
  const seq = 'seq' in given && Number.isSafeInteger(given.seq) ? String(given.seq) : '?'
  return `${/^[a-z2-7]{10}$/.test(device) ? device : '?'}.${seq}`
}

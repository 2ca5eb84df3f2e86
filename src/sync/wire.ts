/** What two copies of a book say to each other, and the door for it: nothing is believed before it was parsed. */
import * as v from 'valibot'
import type { Head, Stream } from '../core/kernel/entry.ts'
import { hash, code, positive } from '../core/kernel/fields.ts'
import type { Hash } from '../core/kernel/hash.ts'
import { inheritedName } from '../core/kernel/inherited-name.ts'
import { maxBodyLength } from '../core/kernel/parse-entry.ts'
import { ok, refuse, type Refusal, type Result } from '../core/kernel/result.ts'
import { base64urlToBytes, bytesToBase64url } from './base64url.ts'
import type { Segment } from './segment.ts'

/** The most that one batch may bring; who has more sends another. */
const mostEntries = 500
const mostItems = 500

const device = v.pipe(v.string(), v.regex(/^[a-z2-7]{10}$/))
const publicKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{87}$/))
const bytes = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest),
    v.transform((text) => base64urlToBytes(text)),
    v.instance(Uint8Array),
  )
const dataKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/), bytes(43))
const secret = v.pipe(v.string(), v.maxLength(100), v.regex(/^[A-Za-z0-9_-]+$/))

const told = v.strictObject({
  clock: positive,
  by: code,
  type: v.pipe(v.string(), v.maxLength(80)),
  v: positive,
  body: v.pipe(v.string(), v.maxLength(maxBodyLength)),
})
const segment = v.strictObject({
  stream: v.picklist(['book', 'vault']),
  device,
  from: positive,
  previous: v.union([v.literal(''), hash]),
  head: hash,
  algorithm: v.literal('ES256'),
  signature: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/)),
  entries: v.pipe(v.array(told), v.minLength(1), v.maxLength(mostEntries)),
})
const batch = v.strictObject({
  segments: v.pipe(v.array(segment), v.maxLength(mostEntries)),
  sealed: v.pipe(
    v.array(v.strictObject({ person: code, hash, bytes: bytes(2_000_000) })),
    v.maxLength(mostItems),
  ),
  keys: v.pipe(
    v.array(v.strictObject({ person: code, keys: v.pipe(v.array(dataKey), v.minLength(1), v.maxLength(8)) })),
    v.maxLength(mostItems),
  ),
})
/** Missing entries in order, what is sealed for the people they name, and those people's data keys. */
export type Batch = {
  readonly segments: readonly Segment[]
  readonly sealed: readonly { readonly person: string; readonly hash: Hash; readonly bytes: Uint8Array }[]
  readonly keys: readonly { readonly person: string; readonly keys: readonly Uint8Array[] }[]
}
type HeadsTold = Readonly<Record<Stream, Readonly<Record<string, Head>>>>

const chains = v.record(device, v.strictObject({ seq: positive, hash }))
const heads = v.strictObject({ book: chains, vault: chains })

/** What a browser asks first, with the code: which book is kept there. */
const bookAsk = v.strictObject({ code: secret })
export type BookAsk = v.InferOutput<typeof bookAsk>
/** Nothing where none is kept yet; then which kind may come. */
const bookAnswer = v.strictObject({ book: v.nullable(hash), practice: v.boolean() })
export type BookAnswer = v.InferOutput<typeof bookAnswer>

/** A browser that brings the code: its device in the book that it holds, if any. */
const enrolAsk = v.strictObject({
  ...{ code: secret, device, publicKey },
  book: v.nullable(v.strictObject({ id: hash, practice: v.boolean() })),
})
export type EnrolAsk = v.InferOutput<typeof enrolAsk>
/** The token for that device alone, which book it is, and who keeps the copy. */
const enrolAnswer = v.strictObject({ token: secret, book: hash, device, publicKey })
export type EnrolAnswer = v.InferOutput<typeof enrolAnswer>

const exchangeAsk = v.strictObject({ book: hash, heads, batch })
export type ExchangeAsk = { readonly book: Hash; readonly heads: HeadsTold; readonly batch: Batch }
/** Where the other copy stands after it wrote what it was sent, and what it has beyond. */
const exchangeAnswer = v.strictObject({ heads, batch, more: v.boolean() })
export type ExchangeAnswer = { readonly heads: HeadsTold; readonly batch: Batch; readonly more: boolean }

const refusal = v.strictObject({
  code: v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z]\w*\.\w+$/)),
  figures: v.record(v.string(), v.union([v.string(), v.number()])),
})

type Door<T> = (given: unknown) => Result<T, Refusal<'sync.malformed'>>

const door =
  <T>(schema: v.GenericSchema<unknown, T>): Door<T> =>
  (given) => {
    const inherited = inheritedName(given)
    if (inherited) return refuse('sync.malformed', { field: inherited[0] ?? '' })
    const parsed = v.safeParse(schema, given, { abortEarly: true })
    if (parsed.success) return ok(parsed.output)
    return refuse('sync.malformed', { field: v.getDotPath(parsed.issues[0]) ?? '' })
  }

export const parseBookAsk = door<BookAsk>(bookAsk)
export const parseBookAnswer = door<BookAnswer>(bookAnswer)
export const parseEnrolAsk = door<EnrolAsk>(enrolAsk)
export const parseEnrolAnswer = door<EnrolAnswer>(enrolAnswer)
export const parseExchangeAsk = door<ExchangeAsk>(exchangeAsk)
export const parseExchangeAnswer = door<ExchangeAnswer>(exchangeAnswer)
export const parseRefusal = door<Refusal>(refusal)

export type Asked = BookAsk | EnrolAsk | ExchangeAsk
export type Answered = BookAnswer | EnrolAnswer | ExchangeAnswer

/** As text, its bytes in base64url. */
export const wireText = (told: Asked | Answered): string =>
  JSON.stringify(told, (_key, part: unknown) => (part instanceof Uint8Array ? bytesToBase64url(part) : part))

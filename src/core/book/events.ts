/** How a book begins, and which devices may write in it. */
import * as v from 'valibot'
import { body, currency, type EventOf } from '../kernel/fields.ts'

const bookKinds = ['group', 'study', 'federation'] as const
export type BookKind = (typeof bookKinds)[number]

/** A device mints it for itself: ten letters and digits of base 32. */
export const device = v.pipe(v.string(), v.regex(/^[a-z2-7]{10}$/, 'device'))
/** An IANA name as text: the core knows no time zones, the edge does. */
const timeZone = v.pipe(v.string(), v.maxLength(40), v.regex(/^[A-Za-z]+([/_+-][A-Za-z0-9]+)*$/, 'timeZone'))
/** 128 bits that make two books with the same answers different books. */
const random = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'random'))
/** A point of P-256, not compressed, in base64url: 65 bytes. */
export const publicKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{87}$/, 'publicKey'))

export const bookEvents = {
  /** The genesis entry: its hash is the book's id. */
  'book.opened': body({
    ...{
      kind: v.picklist(bookKinds),
      currency,
      timeZone,
      practice: v.boolean(),
      random,
      format: v.literal(1),
    },
  }),
  'book.deviceEnrolled': body({ device, publicKey, algorithm: v.literal('ES256') }),
}

export type BookEvent = EventOf<typeof bookEvents>

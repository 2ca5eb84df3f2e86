/** How a book begins, and which devices write in it. */
import * as v from 'valibot'
import { body, type EventOf } from '../kernel/fields.ts'

export const bookKinds = ['group', 'study', 'federation'] as const

export const bookEvents = {
  /** The genesis entry: its hash is the book's id. */
  'book.opened': body({
    kind: v.picklist(bookKinds),
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'currency')),
    timeZone: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_+/-]{1,64}$/, 'timeZone')),
    practice: v.boolean(),
    random: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'random')),
    format: v.literal(1),
  }),
  'book.deviceEnrolled': body({
    device: v.pipe(v.string(), v.regex(/^[a-z2-7]{10}$/, 'device')),
    /** ECDSA P-256, the uncompressed point in base64url. */
    publicKey: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86,88}$/, 'publicKey')),
    algorithm: v.literal('ES256'),
  }),
}

export type BookEvent = EventOf<typeof bookEvents>
export type BookOpened = Extract<BookEvent, { type: 'book.opened' }>['body']

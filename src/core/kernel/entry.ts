/** One entry of a book: what was recorded, by whom, on which device, chained to the entry before it. */
import { canonicalText, type JsonObject, type NotCanonical } from './canonical.ts'
import type { Clock } from './clock.ts'
import { hashAfter, type Hash } from './hash.ts'
import { ok, type Result } from './result.ts'

/** Whoever may hold a stream holds all of it, without gaps. */
export type Stream = 'book' | 'vault'
export const streams: readonly Stream[] = ['book', 'vault']

/** What was recorded: everything of an entry but the book that it stands in and its place in the chain. */
export type Recorded = {
  readonly stream: Stream
  /** Minted per book and installation; a reinstalled or restored copy is a new device. */
  readonly device: string
  /** 1, 2, 3 … without gaps per (book, stream, device). */
  readonly seq: number
  readonly clock: Clock
  /** Pseudonymous id of the person who acted (a phone is shared). */
  readonly by: string
  /** `room.pastTense`. */
  readonly type: string
  readonly v: number
  /** The canonical text of the body: the bytes that are hashed, kept and sent, never written anew. */
  readonly body: string
}

export type Entry = Recorded & {
  /** Hash of the genesis entry; empty in the genesis entry itself. */
  readonly book: string
  readonly hash: Hash
}

/** What a decision asks to record: an event before it has a device, a place and a time. */
export type NewEvent<Type extends string = string, Body extends object = object> = {
  readonly type: Type
  readonly v: number
  readonly body: Body
}

/** The last entry of one device in one stream. */
export type Head = { readonly seq: number; readonly hash: Hash }

/** The canonical text of an entry without its hash (RFC 8785: keys in order, header texts need no escape). */
export const textOfEntry = ({
  book,
  body,
  by,
  clock,
  device,
  seq,
  stream,
  type,
  v,
}: Omit<Entry, 'hash'>): string =>
  `{"body":${body},"book":"${book}","by":"${by}","clock":${clock},"device":"${device}",` +
  `"seq":${seq},"stream":"${stream}","type":"${type}","v":${v}}`

/** SHA-256 over the device's previous hash and the canonical bytes of everything else. */
export const hashOfEntry = (entry: Omit<Entry, 'hash'>, previous: Hash): Hash =>
  hashAfter(previous, textOfEntry(entry))

/**
 * The first previous hash of a chain: the book's id, and nothing before the genesis entry.
 * The second entry of the device that opened the book stands after the genesis entry, whose hash is the book's id.
 */
export const firstPrevious = (book: string): Hash => book

/** Closes an entry: writes its body canonically and chains it to `previous`. */
export const sealEntry = (
  header: Omit<Entry, 'hash' | 'body'>,
  body: object,
  previous: Hash,
): Result<Entry, NotCanonical> => {
  const text = canonicalText(body)
  if (!text.ok) return text
  const entry = { ...header, body: text.value }
  return ok({ ...entry, hash: hashOfEntry(entry, previous) })
}

/** The body of an entry as a value. What a door let in is canonical JSON, so this cannot fail. */
export const bodyOf = (entry: Pick<Recorded, 'body'>): JsonObject => JSON.parse(entry.body)

/** How an entry is referred to inside its book: `device.seq`. */
export const referenceOf = ({ device, seq }: Pick<Recorded, 'device' | 'seq'>): string => `${device}.${seq}`

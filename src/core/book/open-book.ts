/** Opening a book: the two entries that it begins with. */
import * as v from 'valibot'
import type { Day } from '../kernel/day.ts'
import { ok, refuse, type Refusal, type Result } from '../kernel/result.ts'
import { bookEvents, device, publicKey, type BookEvent, type BookKind } from './events.ts'

export type OpenBook = {
  readonly on: Day
  readonly kind: BookKind
  readonly currency: string
  /** As the edge checked it; here only its form is looked at. */
  readonly timeZone: string
  readonly practice: boolean
  /** 32 hex digits of chance, made at the edge. */
  readonly random: string
  readonly device: string
  readonly publicKey: string
}

/** The opening and the device that opens: the first is the genesis entry, the second follows it. */
export const decideOpenBook = (
  command: OpenBook,
): Result<readonly [Extract<BookEvent, { type: 'book.opened' }>, BookEvent], Refusal<'book.wrongField'>> => {
  const { device: opener, publicKey: key, ...terms } = command
  const opened = v.safeParse(bookEvents['book.opened'], { ...terms, format: 1 })
  if (!opened.success) return refuse('book.wrongField', { field: String(opened.issues[0].path?.[0]?.key) })
  if (!v.is(device, opener)) return refuse('book.wrongField', { field: 'device' })
  if (!v.is(publicKey, key)) return refuse('book.wrongField', { field: 'publicKey' })
  const enrolled = { on: command.on, device: opener, publicKey: key, algorithm: 'ES256' } as const
  return ok([
    { type: 'book.opened', v: 1, body: opened.output },
    { type: 'book.deviceEnrolled', v: 1, body: enrolled },
  ])
}

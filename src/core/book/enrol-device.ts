/** Enrolling another device of the book: a second phone, a laptop that keeps a copy. */
import * as v from 'valibot'
import type { Day } from '../kernel/day.ts'
import { ok, refuse, type Refusal, type Result } from '../kernel/result.ts'
import type { BookState } from './book.ts'
import { bookEvents, type BookEvent } from './events.ts'

export type EnrolDevice = { readonly on: Day; readonly device: string; readonly publicKey: string }

/** The device with its key; nothing where it stands in the book already. Refused: a bad field, another key for it. */
export const decideEnrolDevice = (
  { devices }: Pick<BookState, 'devices'>,
  command: EnrolDevice,
): Result<readonly BookEvent[], Refusal<'book.wrongField' | 'book.otherKey'>> => {
  const body = v.safeParse(bookEvents['book.deviceEnrolled'], { ...command, algorithm: 'ES256' })
  if (!body.success) return refuse('book.wrongField', { field: String(body.issues[0].path?.[0]?.key) })
  const known = Object.hasOwn(devices, command.device) ? devices[command.device] : undefined
  if (!known) return ok([{ type: 'book.deviceEnrolled', v: 1, body: body.output }])
  return known.publicKey === command.publicKey ? ok([]) : refuse('book.otherKey', { device: command.device })
}

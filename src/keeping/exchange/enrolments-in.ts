/** Which devices some entries enrol, with their keys, and who says so. */
import * as v from 'valibot'
import { bookEvents } from '../../core/book/events.ts'
import { bodyOf, type Entry } from '../../core/kernel/entry.ts'

/** Public keys by device. */
export type Enrolled = ReadonlyMap<string, string>
export type Enrolment = { readonly publicKey: string; readonly saidBy: string }

export const enrolmentsIn = (entries: readonly Entry[]): ReadonlyMap<string, Enrolment> => {
  const found = new Map<string, Enrolment>()
  for (const entry of entries) {
    if (entry.stream !== 'book' || entry.type !== 'book.deviceEnrolled') continue
    const body = v.safeParse(bookEvents['book.deviceEnrolled'], bodyOf(entry))
    if (!body.success || found.has(body.output.device)) continue
    found.set(body.output.device, { publicKey: body.output.publicKey, saidBy: entry.device })
  }
  return found
}

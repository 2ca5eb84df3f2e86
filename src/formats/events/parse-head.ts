/** The first line of an events file: whether this program can read the rest, and what must be in it. */
import * as v from 'valibot'
import { device } from '../../core/book/events.ts'
import { hash, positive } from '../../core/kernel/fields.ts'
import { ok, refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import { inheritedName } from '../../core/kernel/inherited-name.ts'
import { eventsFormat, eventsVersion, type Heads } from './event-lines.ts'

export type HeadRefusal = Refusal<'events.notEventsFile' | 'events.newerVersion'>
export type FileHead = { readonly book: string; readonly heads: Heads }

const heads = v.record(device, v.strictObject({ hash, seq: positive }))
const ofThisVersion = v.strictObject({
  book: hash,
  format: v.literal(eventsFormat),
  heads: v.strictObject({ book: heads, vault: heads }),
  version: v.literal(eventsVersion),
})
const ofAnyVersion = v.looseObject({ format: v.literal(eventsFormat), version: positive })

/** Refused: a file of another kind, one without its first line, one of a newer version. */
export const parseHead = (given: unknown): Result<FileHead, HeadRefusal> => {
  const any = v.safeParse(ofAnyVersion, given)
  if (any.success && any.output.version > eventsVersion)
    return refuse('events.newerVersion', { version: any.output.version, known: eventsVersion })
  const inherited = inheritedName(given)
  if (inherited) return refuse('events.notEventsFile', { field: inherited.join('.') })
  const parsed = v.safeParse(ofThisVersion, given, { abortEarly: true })
  if (parsed.success) return ok({ book: parsed.output.book, heads: parsed.output.heads })
  return refuse('events.notEventsFile', { field: v.getDotPath(parsed.issues[0]) ?? 'format' })
}

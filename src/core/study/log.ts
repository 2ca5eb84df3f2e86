/** What an entry of a study's log says by itself: the opening, a device, an envelope, a shredding. */
import * as v from 'valibot'
import { bookEvents, type BookEvent } from '../book/events.ts'
import { bodyOf, type Recorded } from '../kernel/entry.ts'
import { refuse, ok, type Result } from '../kernel/result.ts'
import { studyEvents, type Envelope } from './envelope.ts'

const logEvents = { ...bookEvents, ...studyEvents }
const isLogType = (type: string): type is keyof typeof logEvents => Object.hasOwn(logEvents, type)

/** Refused: a type that this version does not know, a body without its form. */
export const parseEventBody = (entry: Recorded): Result<BookEvent | Envelope> => {
  const { type, v: version } = entry
  if (!isLogType(type) || version !== 1) return refuse('book.updateNeeded', { type, version })
  const body = bodyOf(entry)
  const parsed = v.safeParse(logEvents[type], body, { abortEarly: true })
  if (!parsed.success) {
    const [issue] = parsed.issues
    return refuse('kernel.badField', { type, field: v.getDotPath(issue) ?? '', expected: issue.message })
  }
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the schema of this very type let it through
  return ok({ type, v: 1, body } as unknown as BookEvent | Envelope)
}

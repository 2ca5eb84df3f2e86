/** All that can be noted in a study, with the schema of each: the door for what was sealed, and for what comes from elsewhere. */
import * as v from 'valibot'
import { bookEvents } from '../book/events.ts'
import { inheritedName } from '../kernel/inherited-name.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import { codingEvents, type CodingEvent } from './coding/events.ts'
import { consentEvents, type ConsentEvent } from './consent/events.ts'
import { studyEvents } from './envelope.ts'
import { interviewsEvents, type InterviewsEvent } from './interviews/events.ts'
import { sampleEvents, type SampleEvent } from './sample/events.ts'
import type { NoteOf } from './sample/subjects.ts'

/** What is sealed in an envelope. */
export type StudyEvent = SampleEvent | ConsentEvent | InterviewsEvent | CodingEvent
/** What a decision asks to note, and under whose key. */
export type ToNote = NoteOf<StudyEvent>

export const noteSchemas: ReadonlyMap<string, v.GenericSchema> = new Map(
  Object.entries({ ...sampleEvents, ...consentEvents, ...interviewsEvents, ...codingEvents }),
)
/** What stands in the log itself. */
export const studyLogSchemas: ReadonlyMap<string, v.GenericSchema> = new Map(
  Object.entries({ ...bookEvents, ...studyEvents }),
)

const note = v.strictObject({ type: v.string(), v: v.literal(1), body: v.looseObject({}) })

/** Checks what was opened, or is to be sealed. Refused with the place: an unknown type, a bad field. */
export const parseNote = (value: unknown): Result<StudyEvent> => {
  const form = v.safeParse(note, value)
  if (!form.success) return refuse('study.badNote', { field: v.getDotPath(form.issues[0]) ?? '' })
  const { type, body } = form.output
  const schema = noteSchemas.get(type)
  if (!schema) return refuse('book.updateNeeded', { type, version: 1 })
  const inherited = inheritedName(value)
  if (inherited) return refuse('kernel.badField', { type, field: inherited.join('.'), expected: 'never' })
  const parsed = v.safeParse(schema, body, { abortEarly: true })
  if (!parsed.success) {
    const [issue] = parsed.issues
    return refuse('kernel.badField', { type, field: v.getDotPath(issue) ?? '', expected: issue.message })
  }
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the schema of this very type let it through
  return ok({ type, v: 1, body } as StudyEvent)
}

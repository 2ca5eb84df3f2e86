/** What decisions about coding read, and when a text may be coded. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { ConsentState } from '../consent/consent.ts'
import { subjectOf, type InterviewsState, type Transcript } from '../interviews/interviews.ts'
import { checkNotHeld } from '../interviews/second-interviews.ts'
import type { SampleState } from '../sample/sample.ts'
import type { NoteOf } from '../sample/subjects.ts'
import type { CodingState } from './coding.ts'
import type { CodingEvent } from './events.ts'

export type CodedStudy = {
  readonly sample: SampleState
  readonly consent: ConsentState
  readonly interviews: InterviewsState
  readonly coding: CodingState
}
/** Who acts, and the day that people mean. */
export type By = { readonly by: string; readonly on: Day }
/** What is to be noted, and under whose key. */
export type CodingNote = NoteOf<CodingEvent>

export type ClearedTranscript = {
  readonly transcript: Transcript
  readonly points: number
  /** Under whose key all that is coded in it is sealed. */
  readonly subject: string
}

/** A text that may be coded. Refused: it is not known or held back, names may stand in it, or its respondent withdrew. */
export const clearedTranscript = (
  { sample, interviews, consent }: Pick<CodedStudy, 'sample' | 'interviews' | 'consent'>,
  transcript: string,
): Result<ClearedTranscript> => {
  const known = interviews.transcripts.get(transcript)
  if (!known) return refuse('study.unknownTranscript', { transcript })
  if (known.respondent !== null && consent.withdrawn.has(known.respondent))
    return refuse('study.withdrew', { respondent: known.respondent })
  if (!known.cleared) return refuse('study.notCleared', { transcript })
  const free = checkNotHeld({ sample, interviews }, known)
  if (!free.ok) return free
  return ok({ transcript: known, points: known.cleared.points, subject: subjectOf(known) })
}

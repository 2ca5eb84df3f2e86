/** What a decision about interviews looks at, and how it tells a note about a respondent. */
import type { Result } from '../../kernel/result.ts'
import type { ConsentState } from '../consent/consent.ts'
import type { NoteOf } from '../sample/subjects.ts'
import type { SampleState } from '../sample/sample.ts'
import type { InterviewsEvent } from './events.ts'
import type { InterviewsState } from './interviews.ts'

export type Areas = {
  readonly sample: SampleState
  readonly consent: ConsentState
  readonly interviews: InterviewsState
}
export type Told = Result<readonly NoteOf<InterviewsEvent>[]>

/** The recordings of a study: where each stands on a day, and which are to be erased by then. */
import { addDays, type Day } from '../../../kernel/day.ts'
import { agrees, type ConsentState } from '../../consent/consent.ts'
import type { InterviewsState } from '../interviews.ts'
import { recordingSubject, type Recording } from './recording.ts'

export type Heard = {
  readonly consent: ConsentState
  readonly interviews: InterviewsState
  /** Whose key is gone, with the day. */
  readonly shredded: ReadonlyMap<string, Day>
}

export const allRecordings = ({ interviews }: InterviewsState): readonly Recording[] =>
  [...interviews.values()].flatMap(({ recordings }) => recordings)

export const recordingOf = (state: InterviewsState, recording: string): Recording | undefined =>
  allRecordings(state).find((one) => one.recording === recording)

/** Under whose keys the recordings of a respondent are sealed; all of them go with her, and with her no to being recorded. */
export const recordingSubjectsOf = (state: InterviewsState, respondent: string): readonly string[] =>
  allRecordings(state)
    .filter((one) => one.respondent === respondent)
    .map(({ recording }) => recordingSubject(recording))

/** The day on which the last text of an interview was cleared; nothing while one is open, or there is none. */
export const textClearedOn = ({ transcripts }: InterviewsState, interview: string): Day | undefined => {
  const texts = [...transcripts.values()].filter((one) => one.interview === interview)
  const days = texts.flatMap(({ cleared }) => cleared?.on ?? [])
  return days.length === texts.length ? days.sort().at(-1) : undefined
}

/**
 * `cut`: it was never ended. `silent`: her yes has ended, so that nobody hears it any more. `erased`: its key is gone, with
 * the day.
 */
export type RecordingStanding =
  | { readonly stands: 'cut' | 'kept' | 'silent'; readonly erasedOn: null }
  | { readonly stands: 'erased'; readonly erasedOn: Day }

export const standingOf = (
  { consent, shredded }: Heard,
  { recording, respondent, whole }: Recording,
  on: Day,
): RecordingStanding => {
  const erasedOn = shredded.get(recordingSubject(recording))
  if (erasedOn !== undefined) return { stands: 'erased', erasedOn }
  const mayHear = agrees(consent, { respondent, purpose: 'recording', on })
  return { stands: mayHear ? (whole ? 'kept' : 'cut') : 'silent', erasedOn: null }
}

/** The day from which a recording is to be erased: her yes has ended, or the study's agreement says so. */
export const eraseFrom = (
  { consent, interviews }: Pick<Heard, 'consent' | 'interviews'>,
  { interview, respondent }: Recording,
): Day | undefined => {
  const until = consent.words.get(respondent)?.get('recording')?.until ?? null
  const cleared = textClearedOn(interviews, interview)
  const { days } = interviews.recordingTerm
  const agreed = cleared !== undefined && days !== null ? addDays(cleared, days) : undefined
  const ended = until === null ? undefined : addDays(until, 1)
  return [agreed, ended].flatMap((day) => day ?? []).sort()[0]
}

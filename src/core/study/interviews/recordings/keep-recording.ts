/** A recording on its way in: begun with her yes, growing piece by piece, whole at its end. */
import type { Day } from '../../../kernel/day.ts'
import { codePattern } from '../../../kernel/fields.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import { agrees } from '../../consent/consent.ts'
import type { Areas, Told } from '../areas.ts'
import type { SoundMedia } from '../events.ts'
import { checkStep, toldOf, type OnInterview } from '../go-on.ts'
import { bytesOf, recordingSubject, type Recording } from './recording.ts'
import { recordingOf, type Heard } from './recordings.ts'

type Study = Areas & Pick<Heard, 'shredded'>

export type BeginRecording = OnInterview & { readonly recording: string; readonly media: SoundMedia }

/** Refused: an interview that was begun without recording, no yes to it on that day, a code that is or was taken, or too long. */
export const decideBeginRecording = (areas: Study, command: BeginRecording): Told => {
  const known = checkStep(areas, 'interviews.recordingBegun', command)
  if (!known.ok) return known
  const { respondent, interview, terms } = known.value
  const { on, recording, media } = command
  if (!terms?.isRecorded) return refuse('study.notRecorded', { interview })
  if (!agrees(areas.consent, { respondent, purpose: 'recording', on }))
    return refuse('study.noConsentToRecording', { respondent })
  const about = recordingSubject(recording)
  // What was sealed under a key that is shredded goes with it, whoever it is of.
  const isTaken = areas.shredded.has(about) || recordingOf(areas.interviews, recording) !== undefined
  if (isTaken || !codePattern.test(about)) return refuse('study.codeTaken', { code: recording })
  const body = { on, recording, interview, respondent, media }
  return toldOf(known.value, { type: 'interviews.recordingBegun', v: 1, body })
}

export type OnRecording = { readonly on: Day; readonly by: string; readonly recording: string }
export type GrowRecording = OnRecording & {
  /** The seal of the next piece, and its bytes before they were sealed. */
  readonly sealed: string
  readonly bytes: number
}

/** Refused: an unknown recording, one that is whole or erased, or that she says no to since. */
export const decideGrowRecording = (areas: Study, { sealed, bytes, ...command }: GrowRecording): Told => {
  const growing = checkGrowing(areas, command)
  if (!growing.ok) return growing
  const { recording, interview, respondent, pieces } = growing.value
  const body = { on: command.on, recording, interview, respondent, place: pieces.length, sealed, bytes }
  return ok([{ about: respondent, event: { type: 'interviews.recordingGrown', v: 1, body } }])
}

export type FinishRecording = OnRecording & {
  /** SHA-256 of all bytes as they came. */
  readonly hash: string
  /** How long it is; null where that is not known. */
  readonly seconds: number | null
}

/** Refused, beside what growing is refused for: not a single piece. */
export const decideFinishRecording = (areas: Study, { hash, seconds, ...command }: FinishRecording): Told => {
  const growing = checkGrowing(areas, command)
  if (!growing.ok) return growing
  const { recording, interview, respondent } = growing.value
  const bytes = bytesOf(growing.value)
  if (bytes === 0) return refuse('study.recordingEmpty', {})
  const body = { on: command.on, recording, interview, respondent, hash, bytes, seconds }
  return ok([{ about: respondent, event: { type: 'interviews.recordingKept', v: 1, body } }])
}

/** Her yes of the day on which it began holds over midnight; a no since then does not wait. */
export const checkGrowing = (areas: Study, { on, by, recording }: OnRecording): Result<Recording> => {
  const known = recordingOf(areas.interviews, recording)
  if (!known) return refuse('study.unknownRecording', { recording })
  const { interview, respondent, since } = known
  const step = checkStep(areas, 'interviews.recordingGrown', { on, by, interview })
  if (!step.ok) return step
  if (!agrees(areas.consent, { respondent, purpose: 'recording', on: since }))
    return refuse('study.noConsentToRecording', { respondent })
  const erasedOn = areas.shredded.get(recordingSubject(recording))
  if (erasedOn !== undefined) return refuse('study.recordingErased', { recording, on: erasedOn })
  return known.whole ? refuse('study.recordingWhole', { recording }) : ok(known)
}

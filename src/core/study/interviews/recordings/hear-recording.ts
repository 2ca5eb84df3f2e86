/** Who may hear a recording, who may erase it, and what the study agreed about that. */
import type { Day } from '../../../kernel/day.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { SampleState } from '../../sample/sample.ts'
import { needsRole } from '../../sample/roles.ts'
import { wholeStudy } from '../../sample/subjects.ts'
import type { Told } from '../areas.ts'
import { checkRespondent } from '../ask-alone.ts'
import { isHeldBack } from '../second-interviews.ts'
import type { OnRecording } from './keep-recording.ts'
import type { Recording } from './recording.ts'
import { recordingOf, standingOf, textClearedOn, type Heard } from './recordings.ts'

type Study = Heard & { readonly sample: SampleState }

/** Refused: who neither leads nor interviews; an unknown recording, one that is erased or held back; no yes to it on that day. */
export const mayHear = (study: Study, { on, by, recording }: OnRecording): Result<Recording> => {
  const may = needsRole(study.sample, { by, on }, 'interviewer', 'lead')
  if (!may.ok) return may
  const known = checkThere(study, { on, recording })
  if (!known.ok) return known
  const { respondent, interview } = known.value
  if (isHeldBack(study, interview)) return refuse('study.heldBack', { text: recording })
  return standingOf(study, known.value, on).stands === 'silent'
    ? refuse('study.noConsentToRecording', { respondent })
    : known
}

const checkThere = (study: Study, { on, recording }: Omit<OnRecording, 'by'>): Result<Recording> => {
  const known = recordingOf(study.interviews, recording)
  if (!known) return refuse('study.unknownRecording', { recording })
  const there = checkRespondent(study, known.respondent)
  if (!there.ok) return there
  const { erasedOn } = standingOf(study, known, on)
  return erasedOn === null ? ok(known) : refuse('study.recordingErased', { recording, on: erasedOn })
}

export type EraseRecording = OnRecording & {
  /** Also without a cleared text of its interview: a wrong file, or one that nobody will write down. */
  readonly unwritten: boolean
}

/** Refused: who does not lead; an unknown recording, one that is erased; no cleared text yet, where that is not said. */
export const mayErase = (study: Study, { unwritten, by, ...named }: EraseRecording): Result<Recording> => {
  const leads = needsRole(study.sample, { by, on: named.on }, 'lead')
  if (!leads.ok) return leads
  const known = checkThere(study, named)
  if (!known.ok || unwritten) return known
  return textClearedOn(study.interviews, known.value.interview) === undefined
    ? refuse('study.notWrittenDown', { recording: named.recording })
    : known
}

export type SetRecordingTerm = { readonly on: Day; readonly by: string; readonly days: number }

/** The agreement about recordings: so many days after its text is cleared, 0 for the same day. Refused: who does not lead. */
export const decideRecordingTerm = (
  { sample }: Pick<Study, 'sample'>,
  { on, by, days }: SetRecordingTerm,
): Told => {
  const leads = needsRole(sample, { by, on }, 'lead')
  if (!leads.ok) return leads
  return ok([{ about: wholeStudy, event: { type: 'interviews.recordingTermSet', v: 1, body: { on, days } } }])
}

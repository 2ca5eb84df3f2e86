/** What is kept of an interview beside its transcript: notes, and a recording that she agreed to. */
import { refuse } from '../../kernel/result.ts'
import { agrees } from '../consent/consent.ts'
import type { Areas, Told } from './areas.ts'
import { checkStep, toldOf, type OnInterview } from './go-on.ts'

export type TakeNote = OnInterview & {
  /** A newer text of the same note takes the older one's place. */
  readonly note: string
  /** The question that it is about; null for the interview as a whole. */
  readonly item: string | null
  readonly text: string
}

/** Refused: before the first question, without words, about a question that is not in the guide. */
export const decideTakeNote = (areas: Areas, command: TakeNote): Told => {
  const known = checkStep(areas, 'interviews.noteTaken', command)
  if (!known.ok) return known
  const { respondent, interview, terms } = known.value
  const { on, note, item, text } = command
  if (text.trim() === '') return refuse('study.noWords', { interview })
  const guide = terms && areas.interviews.guides.get(terms.guide)
  if (item !== null && !guide?.items.some((one) => one.item === item))
    return refuse('study.unknownQuestion', { interview, item })
  const body = { on, interview, respondent, note, item, text }
  return toldOf(known.value, { type: 'interviews.noteTaken', v: 1, body })
}

export type KeepRecording = OnInterview & {
  readonly recording: string
  /** The seal of the sound, under her key. */
  readonly sealed: string
  readonly bytes: number
}

/** Refused: an interview that was begun without recording, no yes to it (any more), a code that is taken. */
export const decideKeepRecording = (areas: Areas, command: KeepRecording): Told => {
  const known = checkStep(areas, 'interviews.recordingKept', command)
  if (!known.ok) return known
  const { respondent, interview, terms, recordings } = known.value
  const { on, recording, sealed, bytes } = command
  if (!terms?.isRecorded) return refuse('study.notRecorded', { interview })
  if (!agrees(areas.consent, { respondent, purpose: 'recording', on }))
    return refuse('study.noConsentToRecording', { respondent })
  if (recordings.some((one) => one.recording === recording))
    return refuse('study.codeTaken', { code: recording })
  const body = { on, recording, interview, respondent, sealed, bytes }
  return toldOf(known.value, { type: 'interviews.recordingKept', v: 1, body })
}

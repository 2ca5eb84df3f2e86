/** A recording as the study knows it: what was sealed of it piece by piece, and whether it is whole. Its sound lies beside the log. */
import type { Day } from '../../../kernel/day.ts'
import type { Find, Place } from '../../../kernel/finding.ts'
import type { InterviewsEvent, SoundMedia } from '../events.ts'

export type Recording = {
  readonly recording: string
  readonly interview: string
  readonly respondent: string
  readonly media: SoundMedia
  readonly since: Day
  readonly by: string
  /** In their order: the seal, and the bytes before they were sealed. */
  readonly pieces: readonly { readonly sealed: string; readonly bytes: number }[]
  /** Null while it is being made, or where it was cut short. `hash` is of all bytes as they came. */
  readonly whole: { readonly hash: string; readonly bytes: number; readonly seconds: number | null } | null
}
export type RecordingEvent = Extract<
  InterviewsEvent,
  { type: 'interviews.recordingBegun' | 'interviews.recordingGrown' | 'interviews.recordingKept' }
>

/** Under whose key the sound is sealed: the recording's own. */
export const recordingSubject = (recording: string): string => `recording-${recording}`

export const bytesOf = ({ pieces }: Pick<Recording, 'pieces'>): number =>
  pieces.reduce((sum, { bytes }) => sum + bytes, 0)

/** What does not follow (a code twice, a piece out of its place, a sum that is none) is a finding, and changes nothing. */
export const foldRecording = (
  recordings: readonly Recording[],
  event: RecordingEvent,
  { by }: Place,
  find: Find,
): readonly Recording[] => {
  const { recording, interview, respondent, on: since } = event.body
  const known = recordings.find((one) => one.recording === recording)
  if (event.type === 'interviews.recordingBegun') {
    if (!known) {
      const { media } = event.body
      return [...recordings, { recording, interview, respondent, media, since, by, pieces: [], whole: null }]
    }
    find('study.recordingTwice', recording, { recording })
    return recordings
  }
  const next = known && grown(known, event)
  if (next) return recordings.map((one) => (one === known ? next : one))
  find('study.recordingDoesNotFollow', recording, { recording })
  return recordings
}

const grown = (known: Recording, event: RecordingEvent): Recording | undefined => {
  if (known.whole) return undefined
  if (event.type === 'interviews.recordingGrown') {
    const { place, sealed, bytes } = event.body
    return place === known.pieces.length
      ? { ...known, pieces: [...known.pieces, { sealed, bytes }] }
      : undefined
  }
  if (event.type !== 'interviews.recordingKept') return undefined
  const { hash, bytes, seconds } = event.body
  return bytes === bytesOf(known) ? { ...known, whole: { hash, bytes, seconds } } : undefined
}

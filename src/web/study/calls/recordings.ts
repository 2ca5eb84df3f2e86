/** Recordings: taken here or brought from a file, sealed piece by piece, heard by who may, erased. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import type { Day } from '../../../core/kernel/day.ts'
import type { StudyBook } from '../../../core/study/book.ts'
import type { SoundMedia } from '../../../core/study/interviews/events.ts'
import { decideRecordingTerm } from '../../../core/study/interviews/recordings/hear-recording.ts'
import { bytesOf, type Recording } from '../../../core/study/interviews/recordings/recording.ts'
import {
  allRecordings,
  eraseFrom,
  standingOf,
  textClearedOn,
  type RecordingStanding,
} from '../../../core/study/interviews/recordings/recordings.ts'
import {
  beginRecording,
  bringRecording,
  eraseRecording,
  finishRecording,
  growRecording,
  hearPiece,
  pieceLength,
} from '../../../keeping/study/recordings.ts'
import { actingOf, freshCode, hereOf, take, tell, withStudy } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type RecordingRow = Pick<Recording, 'recording' | 'interview' | 'media' | 'since'> &
  RecordingStanding & {
    readonly pieces: number
    readonly bytes: number
    readonly seconds: number | null
    /** The texts of its interview are cleared. */
    readonly isWritten: boolean
    /** Since this day it is to be erased; null where no day has come yet. */
    readonly dueSince: Day | null
  }
type OfInterview = { readonly interview: string }
type Named = { readonly recording: string }

export const recordingCalls = {
  recordings: (desk: Desk, { interview }: OfInterview): Promise<Result<readonly RecordingRow[]>> =>
    tell(desk, (study, { on }) => rowsOf(study, on, (one) => one.interview === interview)),

  /** What may be heard while a text is written down or its names are taken out. */
  recordingsOfText: (
    desk: Desk,
    { transcript }: { readonly transcript: string },
  ): Promise<Result<readonly RecordingRow[]>> =>
    tell(desk, (study, { on }) => {
      const interview = study.interviews.transcripts.get(transcript)?.interview ?? null
      return rowsOf(study, on, (one) => interview !== null && one.interview === interview)
    }),

  /** Answers its code. Refused: the gate was not passed in this sitting. */
  beginRecording: (
    desk: Desk,
    { interview, media }: OfInterview & { readonly media: SoundMedia },
  ): Promise<Result<string>> =>
    withStudy(desk, async (kept) => {
      if (desk.passed !== interview) return refuse('study.askAlone', { interview, stage: '–' })
      const recording = freshCode('g')
      const begun = await beginRecording(kept, actingOf(desk, kept), { interview, recording, media })
      return begun.ok ? ok(recording) : begun
    }),

  growRecording: (desk: Desk, told: Named & { readonly bytes: Uint8Array }): Promise<Result<void>> =>
    withStudy(desk, (kept) => growRecording(kept, actingOf(desk, kept), told)),

  endRecording: (desk: Desk, told: Named & { readonly seconds: number | null }): Promise<Result<void>> =>
    withStudy(desk, (kept) => finishRecording(kept, actingOf(desk, kept), told)),

  /** A file's name is not asked for, and kept nowhere. */
  bringRecording: (
    desk: Desk,
    { interview, file, seconds }: OfInterview & { readonly file: Blob; readonly seconds: number | null },
  ): Promise<Result<void>> =>
    withStudy(desk, (kept) =>
      bringRecording(kept, actingOf(desk, kept), {
        ...{ interview, seconds, recording: freshCode('g'), pieces: piecesOf(file) },
      }),
    ),

  soundPiece: (desk: Desk, told: Named & { readonly place: number }): Promise<Result<Uint8Array>> =>
    withStudy(desk, (kept) => hearPiece(kept, hereOf(desk, kept), told)),

  eraseRecording: (desk: Desk, told: Named & { readonly unwritten: boolean }): Promise<Result<void>> =>
    withStudy(desk, (kept) => eraseRecording(kept, actingOf(desk, kept), told)),

  /** What the study agreed, and how many recordings are to be erased by today. */
  recordingTerm: (desk: Desk): Promise<Result<{ readonly days: number | null; readonly due: number }>> =>
    tell(desk, (study, { on }) => ({
      days: study.interviews.recordingTerm.days,
      due: rowsOf(study, on, () => true).filter(({ dueSince }) => dueSince !== null).length,
    })),

  setRecordingTerm: (desk: Desk, told: { readonly days: number }): Promise<Result<void>> =>
    take(desk, (study, here) => decideRecordingTerm(study, { ...here, ...told })),
} as const

async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += pieceLength)
    yield new Uint8Array(await file.slice(from, from + pieceLength).arrayBuffer())
}

const rowsOf = (study: StudyBook, on: Day, isWanted: (one: Recording) => boolean): readonly RecordingRow[] =>
  allRecordings(study.interviews)
    .filter(isWanted)
    .map((one) => {
      const { recording, interview, media, since, pieces, whole } = one
      const standing = standingOf(study, one, on)
      const from = standing.erasedOn === null ? eraseFrom(study, one) : undefined
      return {
        ...{ recording, interview, media, since, ...standing, pieces: pieces.length, bytes: bytesOf(one) },
        seconds: whole?.seconds ?? null,
        isWritten: textClearedOn(study.interviews, interview) !== undefined,
        dueSince: from !== undefined && from <= on ? from : null,
      }
    })

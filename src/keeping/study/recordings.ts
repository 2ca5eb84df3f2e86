/** Recordings in a kept study: sealed piece by piece as they come, so that memory stays flat, and opened the same way. */
import { hashing } from '../../core/kernel/hash.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { mayErase, mayHear } from '../../core/study/interviews/recordings/hear-recording.ts'
import {
  checkGrowing,
  decideBeginRecording,
  decideFinishRecording,
  decideGrowRecording,
  type BeginRecording,
} from '../../core/study/interviews/recordings/keep-recording.ts'
import {
  bytesOf,
  recordingSubject,
  type Recording,
} from '../../core/study/interviews/recordings/recording.ts'
import { headLength, soundMediaOf } from '../../formats/study/sound-media.ts'
import { note, shred, type Acting, type KeptStudy } from './kept-study.ts'
import { openPiece, placedPiece } from './sound-pieces.ts'

/** Of what comes in whole, so much is sealed at a time. */
export const pieceLength = 1024 * 1024
/** More than a day of speech. */
const mostBytes = 512 * 1024 * 1024

/** From here on the study knows of it, whatever happens: what is sealed for it goes when she withdraws. */
export const beginRecording = async (
  kept: KeptStudy,
  acting: Acting,
  begun: Omit<BeginRecording, 'on' | 'by'>,
): Promise<Result<void>> => {
  const { on, by } = acting
  const told = await note(kept, acting, (study) => decideBeginRecording(study, { ...begun, on, by }))
  return told.ok ? ok(undefined) : told
}

type Named = { readonly recording: string }

/** Seals the next piece under the recording's own key, bound to its place. Refused: it would be too long. */
export const growRecording = async (
  kept: KeptStudy,
  acting: Acting,
  { recording, bytes }: Named & { readonly bytes: Uint8Array },
): Promise<Result<void>> => {
  const command = { on: acting.on, by: acting.by, recording }
  const growing = checkGrowing(kept.study, command)
  if (!growing.ok) return growing
  if (bytesOf(growing.value) + bytes.length > mostBytes)
    return refuse('study.recordingTooLong', { most: mostBytes / pieceLength })
  const place = growing.value.pieces.length
  const sealed = await kept.vault.seal(recordingSubject(recording), placedPiece(place, bytes))
  if (!sealed.ok) return sealed
  const piece = { ...command, sealed: sealed.value.hash, bytes: bytes.length }
  const told = await note(kept, acting, (study) => decideGrowRecording(study, piece))
  return told.ok ? ok(undefined) : told
}

/** It counts as whole once every piece was opened again and hashed. */
export const finishRecording = async (
  kept: KeptStudy,
  acting: Acting,
  { recording, seconds }: Named & { readonly seconds: number | null },
): Promise<Result<void>> => {
  const command = { on: acting.on, by: acting.by, recording }
  const growing = checkGrowing(kept.study, command)
  if (!growing.ok) return growing
  const hash = await hashOfSound(kept, growing.value)
  if (!hash.ok) return hash
  const whole = { ...command, hash: hash.value, seconds }
  const told = await note(kept, acting, (study) => decideFinishRecording(study, whole))
  return told.ok ? ok(undefined) : told
}

export type SoundBrought = Pick<BeginRecording, 'interview' | 'recording'> & {
  /** Null where it is not known. */
  readonly seconds: number | null
  /** Its bytes, in pieces of `pieceLength` at most; read once, none of them kept. */
  readonly pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

/**
 * A recording that comes in whole. Refused: no sound that we know, and what begin and grow refuse; then nothing of it is
 * left, nor where its bytes could not be read to their end.
 */
export const bringRecording = async (
  kept: KeptStudy,
  acting: Acting,
  sound: SoundBrought,
): Promise<Result<void>> => {
  const taking = { ...sound, isBegun: false }
  const leave = (): Promise<Result<void>> =>
    taking.isBegun ? shred(kept, acting, [recordingSubject(sound.recording)]) : Promise.resolve(ok(undefined))
  try {
    const taken = await take(kept, acting, taking)
    const left = taken.ok ? taken : await leave()
    return left.ok ? taken : left
  } catch (error) {
    await leave()
    throw error
  }
}

type Taking = SoundBrought & { isBegun: boolean }

const take = async (kept: KeptStudy, acting: Acting, taking: Taking): Promise<Result<void>> => {
  const { recording, seconds, pieces } = taking
  for await (const bytes of pieces) {
    const begun = taking.isBegun ? ok(undefined) : await begin(kept, acting, taking, bytes)
    if (!begun.ok) return begun
    taking.isBegun = true
    const grown = await growRecording(kept, acting, { recording, bytes })
    if (!grown.ok) return grown
  }
  return taking.isBegun
    ? finishRecording(kept, acting, { recording, seconds })
    : refuse('study.recordingEmpty', {})
}

/** The first bytes say what kind of sound it is. */
const begin = async (
  kept: KeptStudy,
  acting: Acting,
  { interview, recording }: Taking,
  bytes: Uint8Array,
): Promise<Result<void>> => {
  const media = soundMediaOf(bytes.subarray(0, headLength))
  return media ? beginRecording(kept, acting, { interview, recording, media }) : refuse('study.notSound', {})
}

/** One piece of a recording that may be heard. Refused: what `mayHear` refuses; a piece that is not there, or not what was sealed. */
export const hearPiece = async (
  kept: KeptStudy,
  { on, by }: Pick<Acting, 'on' | 'by'>,
  { recording, place }: Named & { readonly place: number },
): Promise<Result<Uint8Array>> => {
  const may = mayHear(kept.study, { on, by, recording })
  return may.ok ? openPiece(kept, may.value, place) : may
}

/** SHA-256 of all that was sealed of a recording, in its order. Refused: a piece that does not open, or lies elsewhere. */
export const hashOfSound = async (
  kept: Pick<KeptStudy, 'store' | 'vault'>,
  recording: Recording,
): Promise<Result<string>> => {
  const digest = hashing()
  for (const place of recording.pieces.keys()) {
    const bytes = await openPiece(kept, recording, place)
    if (!bytes.ok) return bytes
    digest.take(bytes.value)
  }
  return ok(digest.hash())
}

/** Its key and all its pieces go; that there was one, and the day on which it went, stays. Refused: what `mayErase` refuses. */
export const eraseRecording = async (
  kept: KeptStudy,
  acting: Acting,
  { recording, unwritten }: Named & { readonly unwritten: boolean },
): Promise<Result<void>> => {
  const may = mayErase(kept.study, { on: acting.on, by: acting.by, recording, unwritten })
  return may.ok ? shred(kept, acting, [recordingSubject(recording)]) : may
}

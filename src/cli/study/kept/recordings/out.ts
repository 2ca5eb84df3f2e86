/** `chinu study recording out CODE --out FILE`: the bytes as they came in, to be written down with another program. */
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { ok, refuse, type Result } from '../../../../core/kernel/result.ts'
import { mayHear } from '../../../../core/study/interviews/recordings/hear-recording.ts'
import type { Recording } from '../../../../core/study/interviews/recordings/recording.ts'
import type { KeptStudy } from '../../../../keeping/study/kept-study.ts'
import { hearPiece } from '../../../../keeping/study/recordings.ts'
import { refusalOf } from '../../../../storage/fault.ts'
import { sayStudy } from '../../../../words/study/say-study.ts'
import { isSet, textOf } from '../../../call.ts'
import { reasonOf } from '../../../files.ts'
import { actingOn, withStudy } from '../../open.ts'
import type { RecordingWork } from './recording-work.ts'

/** Nothing of the file stays where a piece does not open. */
export const recordingOut: RecordingWork = async ([recording, ...more], call, edge) => {
  const file = textOf(call, 'out')
  if (recording === undefined || more.length > 0 || file === undefined)
    return refuse('cli.call', { detail: 'study recording out RECORDING --out FILE --data DIR' })
  const acting = actingOn(edge, call)
  const written = await withStudy({ call, edge, access: 'read' }, (kept) =>
    writeSound(kept, acting, { recording, file }),
  )
  if (!written.ok) return written
  edge.tell(`${sayStudy(edge.language, 'study.soundOut', { file })}\n`)
  edge.out(isSet(call, 'json') ? `${JSON.stringify({ file, bytes: written.value })}\n` : `${file}\n`)
  return ok(0)
}

type Target = { readonly recording: string; readonly file: string }

const writeSound = async (
  kept: KeptStudy,
  { on, by }: Parameters<typeof hearPiece>[1],
  { recording, file }: Target,
): Promise<Result<number>> => {
  const may = mayHear(kept.study, { on, by, recording })
  if (!may.ok) return may
  const opened = openNew(file)
  if (!opened.ok) return opened
  try {
    const bytes = await writePieces(kept, { on, by }, { recording: may.value, to: opened.value })
    if (bytes.ok) renameSync(`${file}.new`, file)
    return bytes
  } catch (error) {
    return cannotWrite(file, error)
  } finally {
    closeSync(opened.value)
    rmSync(`${file}.new`, { force: true })
  }
}

const writePieces = async (
  kept: KeptStudy,
  acting: Parameters<typeof hearPiece>[1],
  { recording: { recording, pieces }, to }: { readonly recording: Recording; readonly to: number },
): Promise<Result<number>> => {
  let bytes = 0
  for (const place of pieces.keys()) {
    const piece = await hearPiece(kept, acting, { recording, place })
    if (!piece.ok) return piece
    writeFileSync(to, piece.value)
    bytes += piece.value.length
  }
  return ok(bytes)
}

/** For its owner alone. */
const openNew = (file: string): Result<number> => {
  try {
    return ok(openSync(`${file}.new`, 'w', 0o600))
  } catch (error) {
    return cannotWrite(file, error)
  }
}

/** A store that is damaged is not the file's fault: that is thrown on. */
const cannotWrite = (file: string, error: unknown): Result<never> => {
  if (refusalOf(error)) throw error
  return refuse('cli.cannotWrite', { place: file, detail: reasonOf(error) })
}

/** `chinu study recording add FILE --interview CODE`: a sound is sealed piece by piece; its file stays as it was, outside. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { ok, refuse, type Result } from '../../../../core/kernel/result.ts'
import { recordingSubject } from '../../../../core/study/interviews/recordings/recording.ts'
import { allRecordings } from '../../../../core/study/interviews/recordings/recordings.ts'
import type { KeptStudy } from '../../../../keeping/study/kept-study.ts'
import { bringRecording, pieceLength } from '../../../../keeping/study/recordings.ts'
import { sayStudy } from '../../../../words/study/say-study.ts'
import { isSet, textOf } from '../../../call.ts'
import { inFile } from '../../../edge.ts'
import { reasonOf } from '../../../files.ts'
import { actingOn, withStudy } from '../../open.ts'
import type { RecordingWork } from './recording-work.ts'

export const addRecording: RecordingWork = async (words, call, edge) => {
  const [file, ...more] = words
  const interview = textOf(call, 'interview')
  const said = textOf(call, 'seconds')
  const isLength = said === undefined || /^\d{1,6}$/.test(said)
  if (file === undefined || more.length > 0 || interview === undefined || !isLength)
    return refuse('cli.call', {
      detail: 'study recording add FILE --interview CODE [--seconds N] --data DIR',
    })
  const opened = openFile(file)
  if (!opened.ok) return opened
  const seconds = said === undefined ? null : Number(said)
  try {
    const added = await withStudy({ call, edge, access: 'write' }, (kept) =>
      add(kept, actingOn(edge, call), { interview, seconds, from: opened.value }),
    )
    if (!added.ok) return inFile(added, file)
    const { recording, book } = added.value
    edge.tell(`${sayStudy(edge.language, 'study.recordingKept', { recording, book })}\n`)
    edge.out(isSet(call, 'json') ? `${JSON.stringify({ recording })}\n` : `${recording}\n`)
    return ok(0)
  } catch (error) {
    if (!isUnread(error)) throw error
    return refuse('cli.noSuchFile', { place: file, detail: reasonOf(error) })
  } finally {
    closeSync(opened.value)
  }
}

type Sound = { readonly interview: string; readonly seconds: number | null; readonly from: number }

const add = async (
  kept: KeptStudy,
  acting: Parameters<typeof bringRecording>[1],
  { interview, seconds, from }: Sound,
): Promise<Result<{ readonly recording: string; readonly book: string }>> => {
  const recording = nextCode(kept)
  const brought = await bringRecording(kept, acting, {
    interview,
    recording,
    seconds,
    pieces: piecesOf(from),
  })
  return brought.ok ? ok({ recording, book: kept.store.book }) : brought
}

/** The device stands in it, so that two copies give no code twice; nor does one whose recording is gone come again. */
const nextCode = ({ pen, study }: KeptStudy): string => {
  const known = new Set(allRecordings(study.interviews).map(({ recording }) => recording))
  let number = known.size + 1
  const codeOf = (): string => `g-${pen.device}-${number}`
  while (known.has(codeOf()) || study.shredded.has(recordingSubject(codeOf()))) number += 1
  return codeOf()
}

const openFile = (file: string): Result<number> => {
  try {
    const opened = openSync(file, 'r')
    if (!fstatSync(opened).isDirectory()) return ok(opened)
    closeSync(opened)
    return refuse('cli.noSuchFile', { place: file, detail: 'EISDIR' })
  } catch (error) {
    return refuse('cli.noSuchFile', { place: file, detail: reasonOf(error) })
  }
}

/** The file stopped half-way: the stick that it was on was pulled out. */
const isUnread = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'read'

function* piecesOf(from: number): Generator<Uint8Array> {
  for (;;) {
    const piece = new Uint8Array(pieceLength)
    const length = readSync(from, piece)
    if (length === 0) return
    yield piece.subarray(0, length)
  }
}

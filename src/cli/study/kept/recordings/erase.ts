/** `chinu study recording erase CODE`: its key and its sound go, for ever; all else of the interview stays. */
import { ok, refuse } from '../../../../core/kernel/result.ts'
import { eraseRecording } from '../../../../keeping/study/recordings.ts'
import { sayStudy } from '../../../../words/study/say-study.ts'
import { isSet } from '../../../call.ts'
import { actingOn, withStudy } from '../../open.ts'
import type { RecordingWork } from './recording-work.ts'

export const eraseOne: RecordingWork = async ([recording, ...more], call, edge) => {
  if (recording === undefined || more.length > 0)
    return refuse('cli.call', { detail: 'study recording erase RECORDING [--unwritten] --data DIR' })
  const unwritten = isSet(call, 'unwritten')
  const erased = await withStudy({ call, edge, access: 'write' }, (kept) =>
    eraseRecording(kept, actingOn(edge, call), { recording, unwritten }),
  )
  if (!erased.ok) return erased
  edge.tell(`${sayStudy(edge.language, 'study.recordingGone', { recording })}\n`)
  if (isSet(call, 'json')) edge.out(`${JSON.stringify({ recording })}\n`)
  return ok(0)
}

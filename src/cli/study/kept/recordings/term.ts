/** `chinu study recording term [DAYS]`: the agreement on how long a recording stays once it is written down. */
import { ok, refuse, type Result } from '../../../../core/kernel/result.ts'
import { decideRecordingTerm } from '../../../../core/study/interviews/recordings/hear-recording.ts'
import { note } from '../../../../keeping/study/kept-study.ts'
import { sayStudy } from '../../../../words/study/say-study.ts'
import { isSet } from '../../../call.ts'
import type { Edge } from '../../../edge.ts'
import { actingOn, withStudy } from '../../open.ts'
import type { RecordingWork } from './recording-work.ts'

/** Without DAYS it says what is agreed. */
export const recordingTerm: RecordingWork = async ([said, ...more], call, edge) => {
  if (more.length > 0 || (said !== undefined && !/^\d{1,4}$/.test(said)))
    return refuse('cli.call', { detail: 'study recording term [DAYS] --data DIR' })
  const acting = actingOn(edge, call)
  const access = said === undefined ? 'read' : 'write'
  const told = await withStudy({ call, edge, access }, async (kept): Promise<Result<number | null>> => {
    const days = Number(said)
    const agreed =
      said === undefined
        ? ok([])
        : await note(kept, acting, (study) => decideRecordingTerm(study, { ...acting, days }))
    return agreed.ok ? ok(kept.study.interviews.recordingTerm.days) : agreed
  })
  if (!told.ok) return told
  const days = told.value
  const line = agreed(edge.language, days)
  edge.out(isSet(call, 'json') ? `${JSON.stringify({ days })}\n` : `${line}\n`)
  return ok(0)
}

const agreed = (language: Edge['language'], days: number | null): string => {
  if (days === null) return sayStudy(language, 'recordings.noTerm')
  return days === 0
    ? sayStudy(language, 'recordings.sameDay')
    : sayStudy(language, 'recordings.term', { days })
}

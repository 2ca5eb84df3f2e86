/** `chinu study recording list`: which there are, where each stands today, and from when it is to be erased. */
import { ok, type Result } from '../../../../core/kernel/result.ts'
import { bytesOf } from '../../../../core/study/interviews/recordings/recording.ts'
import {
  allRecordings,
  eraseFrom,
  standingOf,
} from '../../../../core/study/interviews/recordings/recordings.ts'
import type { KeptStudy } from '../../../../keeping/study/kept-study.ts'
import { sayStudy } from '../../../../words/study/say-study.ts'
import type { RecordingWork } from './recording-work.ts'
import { show, takesNoWords } from '../../shown.ts'
import { withStudy } from '../../open.ts'

export const listRecordings: RecordingWork = async ([first], call, edge) => {
  const none = takesNoWords({ ...call, positionals: first === undefined ? [] : [first] })
  if (!none.ok) return none
  const on = edge.today()
  const rows = await withStudy({ call, edge, access: 'read' }, async ({ study }) => listed(study, on))
  if (!rows.ok) return rows
  const says = (key: string, day: string | null): string => sayStudy(edge.language, key, { day: day ?? '–' })
  return show(
    {
      json: { on, recordings: rows.value },
      heading: [
        'recording',
        'interview',
        'respondent',
        'since',
        'seconds',
        'bytes',
        'media',
        'stands',
        'eraseFrom',
      ],
      rows: rows.value.map((one) => [
        ...[
          one.recording,
          one.interview,
          one.respondent,
          one.since,
          one.seconds ?? '–',
          one.bytes,
          one.media,
        ],
        ...[says(`recordingStands.${one.stands}`, one.erasedOn), one.eraseFrom ?? '–'],
      ]),
    },
    call,
    edge,
  )
}

const listed = (study: KeptStudy['study'], on: string) =>
  ok(
    allRecordings(study.interviews).map((one) => {
      const { recording, interview, respondent, since, media, whole } = one
      const standing = standingOf(study, one, on)
      return {
        ...{ recording, interview, respondent, since, media, bytes: bytesOf(one) },
        ...{ seconds: whole?.seconds ?? null, sha256: whole?.hash ?? null, ...standing },
        eraseFrom: standing.erasedOn === null ? (eraseFrom(study, one) ?? null) : null,
      }
    }),
  ) satisfies Result<unknown>

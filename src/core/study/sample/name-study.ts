/** What a study is called, and what it asks. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { SampleEvent } from './events.ts'
import { needsRole } from './roles.ts'
import type { SampleState } from './sample.ts'
import { wholeStudy, type NoteOf } from './subjects.ts'

export type NameStudy = {
  readonly on: Day
  readonly by: string
  readonly title: string
  /** Without one the question stays as it is. */
  readonly question?: string
}

/** Refused: a title without letters, somebody who does not lead the study. */
export const decideNameStudy = (
  sample: SampleState,
  { on, by, title, question }: NameStudy,
): Result<readonly NoteOf<SampleEvent>[]> => {
  const leads = needsRole(sample, { by, on }, 'lead')
  if (!leads.ok) return leads
  if (title.trim() === '') return refuse('study.noTitle')
  const asked = question?.trim() ?? ''
  const body = { on, title: title.trim(), ...(asked === '' ? {} : { question: asked }) }
  return ok([{ about: wholeStudy, event: { type: 'sample.studyNamed', v: 1, body } }])
}

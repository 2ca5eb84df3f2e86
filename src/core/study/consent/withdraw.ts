/** She withdraws: one decision, which nothing hinders; keys and what they sealed are erased with it. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { needsRole } from '../sample/roles.ts'
import type { SampleState } from '../sample/sample.ts'
import { wholeStudy, type NoteOf } from '../sample/subjects.ts'
import type { ConsentState } from './consent.ts'
import type { ConsentEvent } from './events.ts'

export type Withdraw = { readonly on: Day; readonly by: string; readonly respondent: string }
type Areas = { readonly sample: SampleState; readonly consent: ConsentState }

/** No reason is asked for. Refused: somebody unknown, or who withdrew already. */
export const decideWithdraw = (
  { sample, consent }: Areas,
  { on, by, respondent }: Withdraw,
): Result<readonly NoteOf<ConsentEvent>[]> => {
  const may = needsRole(sample, { by, on }, 'lead', 'interviewer')
  if (!may.ok) return may
  if (consent.withdrawn.has(respondent)) return refuse('study.withdrew', { respondent })
  if (!sample.respondents.has(respondent)) return refuse('study.unknownRespondent', { respondent })
  return ok([{ about: wholeStudy, event: { type: 'consent.withdrawn', v: 1, body: { on, respondent } } }])
}

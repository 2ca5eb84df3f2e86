/** Her word on one purpose: yes or no, for as long as she likes. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { needsRole } from '../sample/roles.ts'
import type { SampleState } from '../sample/sample.ts'
import type { NoteOf } from '../sample/subjects.ts'
import type { ConsentState } from './consent.ts'
import type { ConsentEvent } from './events.ts'

type Said = Extract<ConsentEvent, { type: 'consent.said' }>['body']
export type SayConsent = Said & { readonly by: string }
type Areas = { readonly sample: SampleState; readonly consent: ConsentState }

/**
 * Refused: somebody unknown, or who withdrew; a spoken yes without a witness; a witness who is herself, who asked, or
 * who is neither of the team nor another respondent; an end before its beginning. A no needs nothing.
 */
export const decideSayConsent = (
  { sample, consent }: Areas,
  { by, ...said }: SayConsent,
): Result<readonly NoteOf<ConsentEvent>[]> => {
  const { on, respondent, until } = said
  const may = needsRole(sample, { by, on }, 'interviewer', 'lead')
  if (!may.ok) return may
  if (consent.withdrawn.has(respondent)) return refuse('study.withdrew', { respondent })
  if (!sample.respondents.has(respondent)) return refuse('study.unknownRespondent', { respondent })
  const witnessed = checkWitness(sample, said, by)
  if (!witnessed.ok) return witnessed
  if (until !== null && until < on) return refuse('study.consentEnds', { respondent, until })
  return ok([{ about: respondent, event: { type: 'consent.said', v: 1, body: said } }])
}

const checkWitness = (
  sample: SampleState,
  { on, respondent, given, how, witness }: Said,
  by: string,
): Result<void> => {
  if (witness === null)
    return given && how === 'spoken' ? refuse('study.witnessMissing', { respondent }) : ok(undefined)
  if (witness === by || witness === respondent) return refuse('study.ownWitness', { witness })
  return isThere(sample, witness, on) ? ok(undefined) : refuse('study.unknownWitness', { witness })
}

const isThere = ({ researchers, respondents }: SampleState, code: string, on: Day): boolean => {
  const researcher = researchers.get(code)
  return respondents.has(code) || (researcher !== undefined && (researcher.left ?? on) >= on)
}

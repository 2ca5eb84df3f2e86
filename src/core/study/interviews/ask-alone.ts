/** “Is she alone?”: the only way to a question, and again before going on. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { needsRole } from '../sample/roles.ts'
import type { Areas, Told } from './areas.ts'
import { stageAfterAsking } from './stages.ts'

export type AskAlone = {
  readonly on: Day
  readonly by: string
  /** A new interview begins with this question. */
  readonly interview: string
  readonly respondent: string
  readonly alone: boolean
}

/**
 * After a no the interview is put off; nothing else follows. Refused: somebody unknown or who withdrew, another's
 * interview, one whose question is on the screen, or that ended or said no already.
 */
export const decideAskAlone = (
  { sample, consent, interviews }: Areas,
  { on, by, interview, respondent, alone }: AskAlone,
): Told => {
  const may = needsRole(sample, { by, on }, 'interviewer', 'lead')
  if (!may.ok) return may
  const there = checkRespondent({ sample, consent }, respondent)
  if (!there.ok) return there
  const known = interviews.interviews.get(interview)
  if (known && known.respondent !== respondent) return refuse('study.codeTaken', { code: interview })
  if (known && !stageAfterAsking(known, alone))
    return refuse('study.notToBeAsked', { interview, stage: known.stage })
  const body = { on, interview, respondent, alone }
  return ok([{ about: respondent, event: { type: 'interviews.aloneAsked', v: 1, body } }])
}

/** Refused: somebody whom the study does not know, or who withdrew. */
export const checkRespondent = (
  { sample, consent }: Pick<Areas, 'sample' | 'consent'>,
  respondent: string,
): Result<void> => {
  if (consent.withdrawn.has(respondent)) return refuse('study.withdrew', { respondent })
  return sample.respondents.has(respondent)
    ? ok(undefined)
    : refuse('study.unknownRespondent', { respondent })
}

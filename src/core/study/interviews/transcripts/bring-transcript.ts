/** A text comes in, with names in it: sealed apart until they are gone. */
import { codePattern } from '../../../kernel/fields.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import { agrees } from '../../consent/consent.ts'
import { needsRole } from '../../sample/roles.ts'
import { isReserved } from '../../sample/subjects.ts'
import type { Areas, Told } from '../areas.ts'
import { checkRespondent } from '../ask-alone.ts'
import type { InterviewsEvent } from '../events.ts'
import { rawSubject, subjectOf } from '../interviews.ts'

type Brought = Extract<InterviewsEvent, { type: 'interviews.transcriptBrought' }>['body']
export type BringTranscript = Brought & { readonly by: string }

/**
 * Refused: a code that is taken or means something else; somebody unknown, who withdrew or did not agree to the interview;
 * another's interview, or one that was not begun; a label without words.
 */
export const decideBringTranscript = (areas: Areas, { by, ...brought }: BringTranscript): Told => {
  const may = needsRole(areas.sample, { by, on: brought.on }, 'interviewer', 'lead')
  if (!may.ok) return may
  const checks = [() => checkCode(areas, brought.transcript), () => checkWhose(areas, brought)]
  for (const check of checks) {
    const right = check()
    if (!right.ok) return right
  }
  if (brought.label.trim() === '') return refuse('study.noLabel', {})
  const event = { type: 'interviews.transcriptBrought', v: 1, body: brought } as const
  return ok([{ about: subjectOf(brought), event }])
}

/** A code has room for what stands before it while the text is raw. */
const checkCode = ({ sample, interviews }: Areas, transcript: string): Result<void> => {
  const isTaken = interviews.transcripts.has(transcript) || sample.respondents.has(transcript)
  if (isTaken || isReserved(transcript)) return refuse('study.codeTaken', { code: transcript })
  return codePattern.test(rawSubject(transcript))
    ? ok(undefined)
    : refuse('study.badTranscriptCode', { transcript })
}

const checkWhose = (areas: Areas, { on, respondent, interview }: Brought): Result<void> => {
  if (respondent === null) return ok(undefined)
  const there = checkRespondent(areas, respondent)
  if (!there.ok) return there
  const known = interview === null ? undefined : areas.interviews.interviews.get(interview)
  if (interview !== null && (known?.respondent !== respondent || known.begun === null))
    return refuse('study.notHerInterview', { interview, respondent })
  const agreed = agrees(areas.consent, { respondent, purpose: 'interview', on: known?.begun ?? on })
  return agreed ? ok(undefined) : refuse('study.noConsentToInterview', { respondent })
}

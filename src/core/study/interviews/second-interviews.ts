/**
 * Two women of one household who were both asked with a sensitive guide, as can happen on two copies that had not met.
 * Nothing is lost; what the second told is held back until who leads decides.
 */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { byText } from '../../kernel/text-order.ts'
import { needsRole } from '../sample/roles.ts'
import type { SampleState } from '../sample/sample.ts'
import type { Areas, Told } from './areas.ts'
import type { Interview, InterviewsState, Transcript } from './interviews.ts'

type Both = { readonly sample: SampleState; readonly interviews: InterviewsState }
export type SecondInterview = {
  readonly household: string
  readonly first: Interview
  readonly second: Interview
}

/** Every further person of a household, after the one who was asked first. Those that were let through are named too. */
export const secondInterviews = ({ sample, interviews }: Both): readonly SecondInterview[] => {
  const firsts = new Map<string, Interview>()
  const found: SecondInterview[] = []
  for (const one of inOrder(interviews)) {
    const household = sample.respondents.get(one.respondent)?.household ?? null
    if (household === null) continue
    const first = firsts.get(household)
    if (!first) firsts.set(household, one)
    else if (first.respondent !== one.respondent) found.push({ household, first, second: one })
  }
  return found
}

/** Interviews that were begun with a sensitive guide: by day, then in the one order of the study. */
const inOrder = ({ interviews, guides }: InterviewsState): readonly Interview[] =>
  [...interviews.values()]
    .filter(({ terms }) => terms !== null && guides.get(terms.guide)?.isSensitive === true)
    .sort((one, other) => byText(one.begun ?? '', other.begun ?? ''))

/** Interviews that are held back: nobody let them be read. */
const heldBack = (study: Both): readonly Interview[] =>
  secondInterviews(study).flatMap(({ second }) => (second.released === null ? second : []))

/** Whether an interview is held back: then it does not go on either. */
export const isHeldBack = (study: Both, interview: string): boolean =>
  heldBack(study).some((one) => one.interview === interview)

/** Whether a text comes from an interview that is held back: nobody reads, codes or counts it. */
export const heldTexts = (study: Both): ((transcript: Transcript) => boolean) => {
  const held = heldBack(study)
  return ({ respondent, interview }) =>
    held.some((one) => one.respondent === respondent && (interview === null || interview === one.interview))
}

export type Release = {
  readonly on: Day
  readonly by: string
  readonly interview: string
  /** What the ethics committee said, or why it is right: kept with it. */
  readonly reason: string
}

/** Lets the second be read. Refused: who does not lead; an interview that is not held back; no reason. */
export const decideRelease = (areas: Areas, { by, on, interview, reason }: Release): Told => {
  const leads = needsRole(areas.sample, { by, on }, 'lead')
  if (!leads.ok) return leads
  const held = heldBack(areas).find((one) => one.interview === interview)
  if (!held) return refuse('study.notHeldBack', { interview })
  if (reason.trim() === '') return refuse('study.noReason', { interview })
  const { respondent } = held
  const body = { on, interview, respondent, reason: reason.trim() }
  return ok([{ about: respondent, event: { type: 'interviews.secondReleased', v: 1, body } }])
}

/** Refused: the text is held back. */
export const checkNotHeld = (study: Both, transcript: Transcript): Result<void> =>
  heldTexts(study)(transcript) ? refuse('study.heldBack', { text: transcript.label }) : ok(undefined)

/**
 * Two women of one household who were both asked with a sensitive guide, as can happen on two copies that had not met.
 * Nothing is lost; what the second told is held back until who leads decides.
 */
import { byText } from '../../kernel/text-order.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { needsRole } from '../sample/roles.ts'
import type { SampleState } from '../sample/sample.ts'
import type { Areas, Told } from './areas.ts'
import { toldOf, type OnInterview } from './go-on.ts'
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

/** Whether a text comes from an interview that is held back: nobody reads, codes or counts it. */
export const heldTexts = (study: Both): ((transcript: Transcript) => boolean) => {
  const held = secondInterviews(study).filter(({ second }) => second.released === null)
  return ({ respondent, interview }) =>
    held.some(
      ({ second }) =>
        second.respondent === respondent && (interview === null || interview === second.interview),
    )
}

export type Release = OnInterview & {
  /** What the ethics committee said, or why it is right: kept with it. */
  readonly reason: string
}

/** Lets the second be read. Refused: who does not lead; an interview that is not held back; no reason. */
export const decideRelease = (areas: Areas, { by, on, interview, reason }: Release): Told => {
  const leads = needsRole(areas.sample, { by, on }, 'lead')
  if (!leads.ok) return leads
  const held = secondInterviews(areas).find(({ second }) => second.interview === interview)
  if (!held || held.second.released !== null) return refuse('study.notHeldBack', { interview })
  if (reason.trim() === '') return refuse('study.noReason', { interview })
  const { respondent } = held.second
  const body = { on, interview, respondent, reason: reason.trim() }
  return toldOf(held.second, { type: 'interviews.secondReleased', v: 1, body })
}

/** Refused: the text is held back. */
export const checkNotHeld = (study: Both, transcript: Transcript): Result<void> =>
  heldTexts(study)(transcript) ? refuse('study.heldBack', { text: transcript.label }) : ok(undefined)

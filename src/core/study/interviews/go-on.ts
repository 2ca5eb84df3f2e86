/** An interview on its way: interrupted, gone on with, put off, ended, and how the interviewer is after it. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { needsRole } from '../sample/roles.ts'
import type { Areas, Told } from './areas.ts'
import { checkRespondent } from './ask-alone.ts'
import type { InterviewsEvent } from './events.ts'
import type { Interview } from './interviews.ts'
import { isHeldBack } from './second-interviews.ts'
import { whyNot } from './stages.ts'

export type OnInterview = { readonly on: Day; readonly by: string; readonly interview: string }
type Step = Parameters<typeof whyNot>[1]['type']

/** The interview, where this step leads on from where it stands. Refused: an unknown one, no role, no way there. */
export const checkStep = (
  areas: Areas,
  type: Step,
  { on, by, interview }: OnInterview,
): Result<Interview> => {
  const may = needsRole(areas.sample, { by, on }, 'interviewer', 'lead')
  if (!may.ok) return may
  const known = areas.interviews.interviews.get(interview)
  if (!known) return refuse('study.unknownInterview', { interview })
  const there = checkRespondent(areas, known.respondent)
  if (!there.ok) return there
  const refused = whyNot(known, { type }, on)
  return refused ? refuse(refused.code, refused.figures) : ok(known)
}

/** What is told of an interview is told about its respondent, under her key. */
export const toldOf = ({ respondent }: Interview, event: InterviewsEvent): Told =>
  ok([{ about: respondent, event }])

/** Somebody came in, or she wants to stop: the neutral questions are on the screen. */
export const decideInterrupt = (areas: Areas, command: OnInterview): Told => {
  const known = checkStep(areas, 'interviews.interrupted', command)
  if (!known.ok) return known
  const { respondent, interview } = known.value
  return toldOf(known.value, {
    ...{ type: 'interviews.interrupted', v: 1, body: { on: command.on, interview, respondent } },
  })
}

/** Refused: she was not asked again, that day, whether she is alone; another of her household was asked first. */
export const decideResume = (areas: Areas, command: OnInterview): Told => {
  const known = checkStep(areas, 'interviews.resumed', command)
  if (!known.ok) return known
  const { respondent, interview, terms } = known.value
  if (isHeldBack(areas, interview))
    return refuse('study.householdAsked', { respondent, guide: terms?.guide ?? '–' })
  return toldOf(known.value, {
    ...{ type: 'interviews.resumed', v: 1, body: { on: command.on, interview, respondent } },
  })
}

/** For another day; no reason is asked for. */
export const decidePutOff = (areas: Areas, command: OnInterview): Told => {
  const known = checkStep(areas, 'interviews.putOff', command)
  if (!known.ok) return known
  const { respondent, interview } = known.value
  return toldOf(known.value, {
    ...{ type: 'interviews.putOff', v: 1, body: { on: command.on, interview, respondent } },
  })
}

/** `minutes`: how long she was asked, without interruptions. */
export const decideEnd = (areas: Areas, command: OnInterview & { readonly minutes: number }): Told => {
  const known = checkStep(areas, 'interviews.ended', command)
  if (!known.ok) return known
  const { respondent, interview } = known.value
  const body = { on: command.on, interview, respondent, minutes: command.minutes }
  return toldOf(known.value, { type: 'interviews.ended', v: 1, body })
}

/** That the interviewer was asked how she is. What she said is nowhere kept. Refused: before the end, or twice. */
export const decideCheckOut = (areas: Areas, command: OnInterview): Told => {
  const known = checkStep(areas, 'interviews.checkedOut', command)
  if (!known.ok) return known
  const { respondent, interview, terms, checkedOut } = known.value
  if (checkedOut || terms === null) return refuse('study.checkedOutAlready', { interview })
  const body = { on: command.on, interview, respondent, interviewer: terms.interviewer }
  return toldOf(known.value, { type: 'interviews.checkedOut', v: 1, body })
}

/** The first question: she is alone, she agreed, and whoever asks may ask her. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { agrees } from '../consent/consent.ts'
import { needsRole } from '../sample/roles.ts'
import { holdsRole } from '../sample/sample.ts'
import type { Areas, Told } from './areas.ts'
import { checkRespondent } from './ask-alone.ts'
import { mayBeAsked } from './draw-one.ts'
import type { InterviewsEvent } from './events.ts'
import { whyNot } from './stages.ts'

type Begun = Extract<InterviewsEvent, { type: 'interviews.begun' }>['body']
export type BeginInterview = Begun & { readonly by: string }

/**
 * Refused: she was not asked that day whether she is alone, or said no; no yes to the interview, or to the recording
 * where it is recorded; an unknown guide, or a sensitive one that is not for her; an interviewer or a translator without
 * that role, or of her own community.
 */
export const decideBeginInterview = (areas: Areas, { by, ...begun }: BeginInterview): Told => {
  const { on, respondent, guide } = begun
  const may = needsRole(areas.sample, { by, on }, 'interviewer', 'lead')
  if (!may.ok) return may
  const checks = [
    () => checkRespondent(areas, respondent),
    () => checkGate(areas, begun),
    () => checkConsent(areas, begun),
    () => checkAsker(areas, { on, respondent, asker: begun.interviewer, role: 'interviewer' }),
    () =>
      begun.translator === null
        ? ok(undefined)
        : checkAsker(areas, { on, respondent, asker: begun.translator, role: 'translator' }),
    () => (areas.interviews.guides.has(guide) ? ok(undefined) : refuse('study.unknownGuide', { guide })),
    () => mayBeAsked(areas, { respondent, guide }),
  ]
  for (const check of checks) {
    const right = check()
    if (!right.ok) return right
  }
  return ok([{ about: respondent, event: { type: 'interviews.begun', v: 1, body: begun } }])
}

const checkGate = ({ interviews }: Areas, { on, interview, respondent }: Begun): Result<void> => {
  const known = interviews.interviews.get(interview)
  if (!known || known.respondent !== respondent) return refuse('study.askAlone', { interview, stage: '–' })
  const refused = whyNot(known, { type: 'interviews.begun' }, on)
  return refused ? refuse(refused.code, refused.figures) : ok(undefined)
}

const checkConsent = ({ consent }: Areas, { on, respondent, isRecorded }: Begun): Result<void> => {
  if (!agrees(consent, { respondent, purpose: 'interview', on }))
    return refuse('study.noConsentToInterview', { respondent })
  return !isRecorded || agrees(consent, { respondent, purpose: 'recording', on })
    ? ok(undefined)
    : refuse('study.noConsentToRecording', { respondent })
}

type Asker = {
  readonly on: Day
  readonly respondent: string
  readonly asker: string
  readonly role: 'interviewer' | 'translator'
}

/** Nobody asks where she lives: what is told stays out of the village, and so does the fear of it. */
const checkAsker = ({ sample }: Areas, { on, respondent, asker, role }: Asker): Result<void> => {
  if (!holdsRole(sample, { by: asker, role, on })) return refuse('study.roleMissing', { by: asker, role })
  const [hers, theirs] = [sample.respondents.get(respondent), sample.researchers.get(asker)]
  const isNeighbour = theirs?.community != null && theirs.community === hers?.community
  return isNeighbour ? refuse('study.ownCommunity', { respondent, researcher: asker }) : ok(undefined)
}

/** Ninety-nine interviews: each person becomes known, says yes or no purpose by purpose, is alone, and is asked. */
import { addDays, type Day } from '../../core/kernel/day.ts'
import type { Purpose } from '../../core/study/consent/events.ts'
import { decideSayConsent } from '../../core/study/consent/say-consent.ts'
import { decideAskAlone } from '../../core/study/interviews/ask-alone.ts'
import { decideBeginInterview } from '../../core/study/interviews/begin-interview.ts'
import { decideCheckOut, decideEnd } from '../../core/study/interviews/go-on.ts'
import { decideKnowRespondent } from '../../core/study/sample/know-respondent.ts'
import { everybody, type PracticePerson } from './people.ts'
import { team, together, type NoteStep } from './team.ts'

/** How many are asked in a day. */
const inADay = 2

export const interviewEverybody = (first: Day): readonly NoteStep[] =>
  everybody.flatMap((person, place) => interview(person, place, addDays(first, Math.floor(place / inADay))))

/** Yes to the interview; now and then a no to the rest, so that there is something to respect. */
const saysYes = (purpose: Purpose, place: number): boolean => {
  switch (purpose) {
    case 'interview':
      return true
    case 'recording':
      return place % 7 !== 3
    case 'quotes':
      return place % 11 !== 10
    case 'archive':
      return place % 3 === 0
    default:
      return false
  }
}
const asked = ['interview', 'recording', 'quotes', 'archive'] as const

/** The interviewer is asked how she is after an interview; now and then it was forgotten, so that there is something to do. */
const isAskedHowSheIs = (place: number): boolean => place % 33 !== 32

const interview = (person: PracticePerson, place: number, on: Day): readonly NoteStep[] => {
  const { respondent, language, role } = person
  const acting = { by: team.lead, on }
  const code = interviewOf(respondent)
  const translator = language === 'ay' ? team.assistant : null
  const said = {
    ...acting,
    respondent,
    how: 'spoken',
    language,
    ...{ witness: translator === null ? team.assistant : team.coders[0], until: null },
    ...{ read: null, interpreter: translator },
  } as const
  const isMember = role === 'member'
  const begun = {
    guide: isMember ? 'GUIA-SOCIA' : 'GUIA-HOGAR',
    interviewer: team.lead,
    translator,
    language,
  }
  const checkOut: NoteStep = {
    ...acting,
    decide: (study) => decideCheckOut(study, { ...acting, interview: code }),
  }
  return [
    {
      ...acting,
      decide: ({ sample }) =>
        decideKnowRespondent(sample, { ...acting, ...person, community: null, attributes: [] }),
    },
    {
      ...acting,
      decide: together(
        ...asked.map(
          (purpose) => (study: Parameters<NoteStep['decide']>[0]) =>
            decideSayConsent(study, { ...said, purpose, given: saysYes(purpose, place) }),
        ),
      ),
    },
    {
      ...acting,
      decide: (study) => decideAskAlone(study, { ...acting, interview: code, respondent, alone: true }),
    },
    {
      ...acting,
      decide: (study) =>
        decideBeginInterview(study, {
          ...{ ...acting, ...begun, interview: code, respondent, isRecorded: saysYes('recording', place) },
        }),
    },
    {
      ...acting,
      decide: (study) => decideEnd(study, { ...acting, interview: code, minutes: 30 + ((place * 7) % 41) }),
    },
    ...(isAskedHowSheIs(place) ? [checkOut] : []),
  ]
}

/** The code of somebody’s interview. */
export const interviewOf = (respondent: string): string => `E-${respondent}`

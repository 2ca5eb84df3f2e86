/** Interviews: the gate before every question, the questions one at a time, the end and what follows it. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { agrees } from '../../../core/study/consent/consent.ts'
import { decideAskAlone } from '../../../core/study/interviews/ask-alone.ts'
import { decideBeginInterview } from '../../../core/study/interviews/begin-interview.ts'
import { decideDrawOne } from '../../../core/study/interviews/draw-one.ts'
import { decideTakeNote, notesRead, type NoteRead } from '../../../core/study/interviews/field-notes.ts'
import {
  decideCheckOut,
  decideEnd,
  decidePutOff,
  decideResume,
} from '../../../core/study/interviews/go-on.ts'
import {
  uncheckedIn,
  withoutWords,
  type WithoutWords,
} from '../../../core/study/interviews/guide-languages.ts'
import type { Guide, Interview, Note } from '../../../core/study/interviews/interviews.ts'
import { decideRelease, secondInterviews } from '../../../core/study/interviews/second-interviews.ts'
import type { InterviewStage } from '../../../core/study/interviews/stages.ts'
import type { StudyBook } from '../../../core/study/book.ts'
import type { StudyLanguage } from '../../../core/study/sample/events.ts'
import { holdsRole, type Researcher } from '../../../core/study/sample/sample.ts'
import { dayIn, freshCode, hereOf, take, tell, withStudy, type Here } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { newSeed } from './project.ts'

export type InterviewRow = Pick<Interview, 'interview' | 'respondent' | 'stage' | 'asked' | 'minutes'> & {
  readonly pseudonym: string
  readonly checkedOut: boolean
}
export type Interviewable = {
  readonly respondent: string
  readonly pseudonym: string
  readonly agreed: boolean
  readonly agreedToRecording: boolean
}
/** What the screen before the first question needs; no question is in it. */
export type Standing = {
  readonly interview: string
  readonly respondent: string
  readonly pseudonym: string
  readonly language: StudyLanguage
  readonly household: string | null
  readonly agreedToRecording: boolean
  readonly stage: InterviewStage | 'new'
  readonly askedToday: boolean
  /** The gate was passed in this sitting: a study that was shut is asked anew. */
  readonly passed: boolean
  readonly minutes: number
  readonly checkedOut: boolean
  readonly isRecorded: boolean
  readonly guides: readonly {
    readonly guide: string
    readonly title: string
    readonly isSensitive: boolean
    /** How much of it has no words yet, in each language. */
    readonly lacks: Readonly<Record<StudyLanguage, WithoutWords>>
  }[]
  readonly translators: readonly Researcher[]
}
/** One question, with how many there are. */
export type Question = Guide['items'][number] & {
  readonly place: number
  readonly of: number
  readonly language: StudyLanguage
  readonly isChecked: boolean
  readonly note: Note | undefined
}
/** Two of one household who were asked with a sensitive guide; the second is held back until who leads lets it be read. */
export type SecondTold = {
  readonly interview: string
  readonly household: string
  readonly first: string
  readonly second: string
  readonly firstDay: string
  readonly secondDay: string
  readonly isReleased: boolean
  readonly mayRelease: boolean
}
type OfInterview = { readonly interview: string }
type Begun = Omit<Parameters<typeof decideBeginInterview>[1], keyof Here | 'interviewer'>

export const interviewCalls = {
  interviews: (
    desk: Desk,
  ): Promise<Result<{ readonly rows: readonly InterviewRow[]; readonly people: readonly Interviewable[] }>> =>
    tell(desk, ({ interviews, sample, consent }, { on }) => ({
      rows: [...interviews.interviews.values()].map((one) => ({
        ...{ interview: one.interview, respondent: one.respondent, stage: one.stage, asked: one.asked },
        ...{ minutes: one.minutes, checkedOut: one.checkedOut },
        pseudonym: pseudonymOf(sample, one.respondent),
      })),
      people: [...sample.respondents.values()].map(({ respondent, pseudonym }) => ({
        ...{ respondent, pseudonym },
        agreed: agrees(consent, { respondent, purpose: 'interview', on }),
        agreedToRecording: agrees(consent, { respondent, purpose: 'recording', on }),
      })),
    })),

  seconds: (desk: Desk): Promise<Result<readonly SecondTold[]>> =>
    tell(desk, (study, here) =>
      secondInterviews(study).map(({ household, first, second }) => ({
        ...{ interview: second.interview, household, isReleased: second.released !== null },
        first: pseudonymOf(study.sample, first.respondent),
        second: pseudonymOf(study.sample, second.respondent),
        ...{ firstDay: first.begun ?? '', secondDay: second.begun ?? '' },
        mayRelease: second.released === null && holdsRole(study.sample, { ...here, role: 'lead' }),
      })),
    ),

  releaseSecond: (desk: Desk, told: OfInterview & { readonly reason: string }) =>
    take(desk, (study, here) => decideRelease(study, { ...here, ...told })),

  newInterview: async (_desk: Desk): Promise<Result<string>> => ok(freshCode('i')),

  standing: (
    desk: Desk,
    { interview, respondent }: OfInterview & { readonly respondent: string },
  ): Promise<Result<Standing>> =>
    withStudy(desk, async ({ study }) => {
      const known = study.interviews.interviews.get(interview)
      const person = study.sample.respondents.get(known?.respondent ?? respondent)
      if (!person) return refuse('study.unknownRespondent', { respondent })
      return ok(standingOf(desk, study, { interview, known, person }))
    }),

  askAlone: (desk: Desk, told: OfInterview & { readonly respondent: string; readonly alone: boolean }) =>
    passing(desk, told, (study, here) => decideAskAlone(study, { ...here, ...told })),

  beginInterview: (desk: Desk, told: Begun) =>
    take(desk, (study, here) => decideBeginInterview(study, { ...here, ...told, interviewer: here.by })),

  drawOne: (desk: Desk, told: { readonly household: string }) =>
    take(desk, (study, here) => decideDrawOne(study, { ...here, ...told, seed: newSeed() })),

  /** Refused: the gate was not passed in this sitting, or the interview is not under way. */
  question: (
    desk: Desk,
    { interview, place }: OfInterview & { readonly place: number },
  ): Promise<Result<Question>> =>
    withStudy(desk, async ({ study }) => {
      const known = study.interviews.interviews.get(interview)
      if (desk.passed !== interview || known?.stage !== 'begun' || !known.terms)
        return refuse('study.askAlone', { interview, stage: known?.stage ?? '–' })
      const guide = study.interviews.guides.get(known.terms.guide)
      const item = guide?.items[place]
      if (!guide || !item) return refuse('study.unknownQuestion', { interview, item: place })
      const { language } = known.terms
      return ok({
        ...{ ...item, place, of: guide.items.length, language },
        isChecked: !uncheckedIn(guide).includes(language),
        note: known.notes.find((one) => one.item === item.item),
      })
    }),

  takeNote: (desk: Desk, told: OfInterview & { readonly item: string | null; readonly text: string }) =>
    take(desk, (study, here) => decideTakeNote(study, { ...here, ...told, note: noteCode(study, told) })),

  /** Refused: who neither leads nor interviews; an interview that is held back. */
  notesRead: (desk: Desk, told: OfInterview): Promise<Result<readonly NoteRead[]>> =>
    withStudy(desk, async (kept) => notesRead(kept.study, { ...hereOf(desk, kept), ...told })),

  goOn: (desk: Desk, told: OfInterview) =>
    take(desk, (study, here) => decideResume(study, { ...here, ...told })),

  putOff: (desk: Desk, told: OfInterview) => {
    desk.passed = undefined
    return take(desk, (study, here) => decidePutOff(study, { ...here, ...told }))
  },

  endInterview: (desk: Desk, told: OfInterview & { readonly minutes: number }) =>
    take(desk, (study, here) => decideEnd(study, { ...here, ...told })),

  checkOut: (desk: Desk, told: OfInterview) =>
    take(desk, (study, here) => decideCheckOut(study, { ...here, ...told })),
} as const

const pseudonymOf = ({ respondents }: StudyBook['sample'], respondent: string): string =>
  respondents.get(respondent)?.pseudonym ?? respondent

type Known = {
  readonly interview: string
  readonly known: Interview | undefined
  readonly person: { readonly respondent: string; readonly pseudonym: string } & {
    readonly language: StudyLanguage
    readonly household: string | null
  }
}

const standingOf = (desk: Desk, study: StudyBook, { interview, known, person }: Known): Standing => {
  const { sample, consent, interviews } = study
  const { respondent, pseudonym, language, household } = person
  const on = dayIn(study.book.timeZone)
  return {
    ...{ interview, respondent, pseudonym, language, household },
    agreedToRecording: agrees(consent, { respondent, purpose: 'recording', on }),
    stage: known?.stage ?? 'new',
    askedToday: known?.asked === on,
    passed: desk.passed === interview,
    minutes: known?.minutes ?? 0,
    checkedOut: known?.checkedOut ?? false,
    isRecorded: known?.terms?.isRecorded ?? false,
    guides: [...interviews.guides.values()].map((guide) => ({
      ...{ guide: guide.guide, isSensitive: guide.isSensitive, title: guide.title.es },
      lacks: {
        ...{ es: withoutWords(guide, 'es'), ay: withoutWords(guide, 'ay') },
        ...{ qu: withoutWords(guide, 'qu'), en: withoutWords(guide, 'en') },
      },
    })),
    translators: [...sample.researchers.values()].filter(
      ({ researcher }) =>
        researcher !== desk.by && holdsRole(sample, { by: researcher, role: 'translator', on }),
    ),
  }
}

/** An answer to “alone?” opens the gate for this sitting, or shuts it. */
const passing = async (
  desk: Desk,
  { interview, alone }: OfInterview & { readonly alone: boolean },
  decide: Parameters<typeof take>[1],
): Promise<Result<void>> => {
  const told = await take(desk, decide)
  desk.passed = told.ok && alone ? interview : undefined
  return told
}

/** One note for each question: newer words take the older ones' place. */
const noteCode = (
  { interviews }: StudyBook,
  { interview, item }: OfInterview & { readonly item: string | null },
): string =>
  interviews.interviews.get(interview)?.notes.find((one) => one.item === item)?.note ?? freshCode('n')

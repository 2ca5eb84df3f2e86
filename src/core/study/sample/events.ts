/** Who studies, who could be asked, who was drawn, and who the respondents are: by codes and pseudonyms. */
import * as v from 'valibot'
import { body, code, type EventOf, whole } from '../../kernel/fields.ts'

/** Words that somebody typed: they stand only in what is sealed. */
export const words = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most))

export const researcherRoles = [
  'lead',
  'interviewer',
  'translator',
  'coder',
  'analyst',
  'safeguarding',
] as const
export type ResearcherRole = (typeof researcherRoles)[number]
export const respondentRoles = [
  ...['member', 'leader', 'husband', 'daughter', 'son', 'mother', 'father'],
  ...['otherKin', 'staff', 'other'],
] as const
export const ageBands = [
  'under18',
  '18-24',
  '25-34',
  '35-44',
  '45-54',
  '55-64',
  '65over',
  'notAsked',
] as const
export const languages = ['es', 'ay', 'qu', 'en'] as const
export type StudyLanguage = (typeof languages)[number]

/** 128 bits that decide a draw, so that anybody can draw again. */
export const seed = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'seed'))

export const sampleEvents = {
  'sample.studyNamed': body({ title: words(200), question: v.optional(words(1000)) }),
  /** `community` is a code of the place she belongs to: nobody interviews there where she lives. `position`: who she is to them. */
  'sample.researcherJoined': body({
    ...{ researcher: code, label: words(80), roles: v.array(v.picklist(researcherRoles)) },
    ...{ community: v.nullable(code), position: v.nullable(words(1000)) },
  }),
  'sample.researcherLeft': body({ researcher: code }),
  /** The list that may be drawn from, by codes; `listed` counts those too who were not eligible. */
  'sample.frameSet': body({
    ...{ frame: code, label: words(200), eligibility: words(1000), community: v.nullable(code) },
    ...{ listed: whole, eligible: v.array(code) },
  }),
  'sample.drawn': body({
    ...{ frame: code, method: v.picklist(['census', 'random', 'purposive']) },
    ...{ seed: v.nullable(seed), drawn: v.array(code) },
  }),
  /** Newer words about the same respondent take the older ones' place. No name, no exact age, no place of her own. */
  'sample.respondentKnown': body({
    ...{ respondent: code, frame: v.nullable(code), pseudonym: words(60) },
    ...{ role: v.picklist(respondentRoles), group: v.nullable(code), household: v.nullable(code) },
    ...{ ageBand: v.picklist(ageBands), language: v.picklist(languages), community: v.nullable(code) },
    attributes: v.array(v.strictObject({ name: words(60), value: words(120) })),
  }),
}

export type SampleEvent = EventOf<typeof sampleEvents>

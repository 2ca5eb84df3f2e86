/** What the page may ask of the worker that holds the study: one function each, area by area. */
import { agreementCalls } from './calls/agreement.ts'
import { consentCalls } from './calls/consents.ts'
import { coveringCalls } from './calls/covering.ts'
import { guideCalls } from './calls/guides.ts'
import { interviewCalls } from './calls/interviews.ts'
import { openingCalls } from './calls/opening.ts'
import { practiceCalls } from './calls/practice.ts'
import { projectCalls } from './calls/project.ts'
import { respondentCalls } from './calls/respondents.ts'
import { safeguardingCalls } from './calls/safeguarding.ts'
import { nameCalls } from './calls/names.ts'
import { recordingCalls } from './calls/recordings.ts'
import { archiveCalls } from './calls/archive.ts'
import { bringingCalls } from './calls/bringing.ts'
import { caseCalls } from './calls/cases.ts'
import { codebookCalls } from './calls/codebook.ts'
import { codingCalls } from './calls/coding.ts'
import { foundCalls } from './calls/found.ts'
import { importedCalls } from './calls/imported.ts'
import { outCalls } from './calls/out.ts'
import { textCalls } from './calls/texts.ts'

export const calls = {
  ...openingCalls,
  ...archiveCalls,
  ...practiceCalls,
  ...coveringCalls,
  ...projectCalls,
  ...respondentCalls,
  ...nameCalls,
  ...consentCalls,
  ...guideCalls,
  ...interviewCalls,
  ...recordingCalls,
  ...safeguardingCalls,
  ...textCalls,
  ...bringingCalls,
  ...importedCalls,
  ...codingCalls,
  ...codebookCalls,
  ...caseCalls,
  ...foundCalls,
  ...agreementCalls,
  ...outCalls,
} as const

export type Calls = typeof calls
export type CallName = keyof Calls

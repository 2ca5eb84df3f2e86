/** A study's words in Spanish of Peru: one file for each area. */
import type { Words } from '../words.ts'
import { codingEsPE } from './es-pe/coding.ts'
import { consentEsPE } from './es-pe/consent.ts'
import { disclosureEsPE } from './es-pe/disclosure.ts'
import { documentsEsPE } from './es-pe/documents.ts'
import { interviewsEsPE } from './es-pe/interviews.ts'
import { keepingEsPE } from './es-pe/keeping.ts'
import { programEsPE } from './es-pe/program.ts'
import { refiEsPE } from './es-pe/refi.ts'
import { projectEsPE } from './es-pe/project.ts'
import { namesEsPE } from './es-pe/names.ts'
import { peopleEsPE } from './es-pe/people.ts'
import { consentsEsPE } from './es-pe/consents.ts'
import { guidesEsPE } from './es-pe/guides.ts'
import { talksEsPE } from './es-pe/talks.ts'
import { shellEsPE } from './es-pe/shell.ts'
import { transcriptsEsPE } from './es-pe/transcripts.ts'
import { recordingsEsPE } from './es-pe/recordings.ts'
import { sampleEsPE } from './es-pe/sample.ts'
import { foundEsPE } from './es-pe/found.ts'
import { readingEsPE } from './es-pe/reading.ts'
import { textsEsPE } from './es-pe/texts.ts'
import { outEsPE } from './es-pe/out.ts'
import { tablesEsPE } from './es-pe/tables.ts'
import { agreementEsPE } from './es-pe/agreement.ts'
import { aloudEsPE } from './es-pe/aloud.ts'
import { casesEsPE } from './es-pe/cases.ts'
import { helpEsPE } from './es-pe/help.ts'

export const studyEsPE: Words = {
  ...projectEsPE,
  ...peopleEsPE,
  ...namesEsPE,
  ...consentsEsPE,
  ...guidesEsPE,
  ...talksEsPE,
  ...recordingsEsPE,
  ...shellEsPE,
  ...sampleEsPE,
  ...codingEsPE,
  ...consentEsPE,
  ...disclosureEsPE,
  ...documentsEsPE,
  ...interviewsEsPE,
  ...keepingEsPE,
  ...programEsPE,
  ...refiEsPE,
  ...foundEsPE,
  ...readingEsPE,
  ...textsEsPE,
  ...outEsPE,
  ...tablesEsPE,
  ...transcriptsEsPE,
  ...agreementEsPE,
  ...aloudEsPE,
  ...casesEsPE,
  ...helpEsPE,
}

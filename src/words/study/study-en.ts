/** A study's words in English: one file for each area. */
import type { Words } from '../words.ts'
import { codingEn } from './en/coding.ts'
import { consentEn } from './en/consent.ts'
import { disclosureEn } from './en/disclosure.ts'
import { documentsEn } from './en/documents.ts'
import { interviewsEn } from './en/interviews.ts'
import { keepingEn } from './en/keeping.ts'
import { programEn } from './en/program.ts'
import { refiEn } from './en/refi.ts'
import { projectEn } from './en/project.ts'
import { namesEn } from './en/names.ts'
import { peopleEn } from './en/people.ts'
import { consentsEn } from './en/consents.ts'
import { guidesEn } from './en/guides.ts'
import { talksEn } from './en/talks.ts'
import { shellEn } from './en/shell.ts'
import { transcriptsEn } from './en/transcripts.ts'
import { recordingsEn } from './en/recordings.ts'
import { sampleEn } from './en/sample.ts'
import { foundEn } from './en/found.ts'
import { readingEn } from './en/reading.ts'
import { textsEn } from './en/texts.ts'
import { outEn } from './en/out.ts'
import { tablesEn } from './en/tables.ts'
import { agreementEn } from './en/agreement.ts'
import { aloudEn } from './en/aloud.ts'
import { casesEn } from './en/cases.ts'
import { helpEn } from './en/help.ts'

export const studyEn: Words = {
  ...projectEn,
  ...peopleEn,
  ...namesEn,
  ...consentsEn,
  ...guidesEn,
  ...talksEn,
  ...recordingsEn,
  ...shellEn,
  ...sampleEn,
  ...codingEn,
  ...consentEn,
  ...disclosureEn,
  ...documentsEn,
  ...interviewsEn,
  ...keepingEn,
  ...programEn,
  ...refiEn,
  ...foundEn,
  ...readingEn,
  ...textsEn,
  ...outEn,
  ...tablesEn,
  ...transcriptsEn,
  ...agreementEn,
  ...aloudEn,
  ...casesEn,
  ...helpEn,
}

/** A study's words in English: one file for each area. */
import type { Words } from '../words.ts'
import { codingEn } from './en/coding.ts'
import { consentEn } from './en/consent.ts'
import { interviewsEn } from './en/interviews.ts'
import { keepingEn } from './en/keeping.ts'
import { programEn } from './en/program.ts'
import { refiEn } from './en/refi.ts'
import { sampleEn } from './en/sample.ts'

export const studyEn: Words = {
  ...sampleEn,
  ...codingEn,
  ...consentEn,
  ...interviewsEn,
  ...keepingEn,
  ...programEn,
  ...refiEn,
}

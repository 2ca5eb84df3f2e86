/** A study's words in English: one file for each area. */
import type { Words } from '../words.ts'
import { keepingEn } from './en/keeping.ts'
import { programEn } from './en/program.ts'
import { sampleEn } from './en/sample.ts'

export const studyEn: Words = {
  ...sampleEn,
  ...keepingEn,
  ...programEn,
}

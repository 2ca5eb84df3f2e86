/** A study's words in Spanish of Peru: one file for each area. */
import type { Words } from '../words.ts'
import { keepingEsPE } from './es-pe/keeping.ts'
import { programEsPE } from './es-pe/program.ts'
import { sampleEsPE } from './es-pe/sample.ts'

export const studyEsPE: Words = {
  ...sampleEsPE,
  ...keepingEsPE,
  ...programEsPE,
}

/** What people read about a study in Spanish, area by area. */
import type { Words } from '../words.ts'
import { studyProgramWords } from './es-pe/program.ts'
import { refusalWords } from './es-pe/refusals.ts'
import { shellWords } from './es-pe/shell.ts'

export const studyEsPE: Words = {
  ...refusalWords,
  ...studyProgramWords,
  ...shellWords,
}

/** What people read about a study in English: the same sentences as `es-pe.ts`. */
import type { Words } from '../words.ts'
import { studyProgramWords } from './en/program.ts'
import { refusalWords } from './en/refusals.ts'
import { shellWords } from './en/shell.ts'

export const studyEn: Words = {
  ...refusalWords,
  ...studyProgramWords,
  ...shellWords,
}

/** What the command line says about a study in English. */
import type { Words } from '../../words.ts'

export const studyProgramWords: Words = {
  'studyCli.serving':
    'The study opens at {address} — in this machine’s browser. To stop: Ctrl+C. What the browser keeps stays there, sealed.',
}

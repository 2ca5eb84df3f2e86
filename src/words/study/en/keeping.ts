/** What opening, keeping and carrying a study says, in English. */
import type { Words } from '../../words.ts'

export const keepingEn: Words = {
  'study.badNote': 'A note of the study has not its form ({field}). It was not written.',
  'study.notAStudy': 'The book {book} is not a study. Look at --data and --book.',
  'study.shredded': 'What was about {about} is erased for ever, and nothing more is noted with that code.',
  'study.wrongPassphrase': 'That passphrase does not open the study. Type it again, calmly.',
}

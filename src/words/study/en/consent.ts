/** What consent refuses, in English. */
import type { Words } from '../../words.ts'

export const consentEn: Words = {
  'study.consentEnds':
    'The permission of {respondent} would end on {until}, before it begins. Look at the day.',
  'study.ownWitness': '{witness} cannot be the witness: it must be another person.',
  'study.recalledAlready': 'The report {report} was called back already.',
  'study.reportIncomplete': 'The report {report} lacks its name or who has it. Write it.',
  'study.unknownReport': 'There is no report {report}. Look at the code.',
  'study.unknownWitness': '{witness} is neither of the team nor of the study. Choose another witness.',
  'study.withdrew': '{respondent} withdrew from the study. Nothing more of her is kept.',
  'study.witnessAtHome': '{witness} lives in the same house. The witness must be somebody from outside it.',
  'study.witnessMissing': 'A spoken yes needs a witness. Choose who heard it.',
  'study.interpreterMissing':
    'There are no words to read in {language} yet. Say who told her in her language.',
  'study.noAloudWords': 'The words that are read are missing ({purpose}).',
  'study.otherWordsRead':
    'The words of {purpose} that were read are none that the study wrote. Read them again.',
  'study.ownCheck': '{researcher} translated these words. Let somebody else check them.',
  'study.sameAloudWords': 'The words of {purpose} are these already.',
}

/** What a study refuses, or finds contradictory, in English. */
import type { Words } from '../../words.ts'

export const refusalWords: Words = {
  'study.badNote': 'This note has not its form ({field}). Update the program.',
  'study.notAStudy': 'This book ({book}) is not a study’s. Choose another.',
  'study.shredded': 'What was about {about} was erased because she withdrew: nothing more is noted.',
  'study.wrongPassphrase': 'That phrase does not open it. See whether a word is missing and try again.',
  'study.clearedTwice': 'Text {transcript} was finished twice. The first stands; compare them.',
  'study.interviewBegun': 'Interview {interview} has begun. Go on where it was.',
  'study.roundTwice': 'Round {round} was opened twice. The first stands.',
  'study.transcriptTwice': 'Text {transcript} arrived twice. The first stands.',
  'study.unknownCode': 'I do not know code {code}. Bring it first, or choose another.',
  'study.unknownFrame': 'I do not know list {frame}. Write it first.',
  'study.unknownInterview': 'I do not know interview {interview}. Begin by asking whether you are alone.',
  'study.unknownReport': 'I do not know report {report}. Look up its code in the list.',
  'study.unknownResearcher': 'I do not know {researcher}. Enter her in the project first.',
  'study.unknownRound': 'I do not know round {round}. Look up its code in the list.',
  'study.unknownTranscript': 'I do not know text {transcript}. Bring it first.',
}

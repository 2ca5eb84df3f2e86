/** What guides and interviews refuse or find, in English. */
import type { Words } from '../../words.ts'

export const interviewsEn: Words = {
  'study.askAlone': 'Before a question it must be known, this very day, whether she is alone.',
  'study.checkedOutAlready': 'After the interview {interview} the interviewer was asked already how she is.',
  'study.clearedTwice':
    'The text {transcript} was cleared on another copy, differently. The first one stands.',
  'study.ethicsMissing':
    'A sensitive guide needs an ethics committee’s approval, services that help and a trained interviewer. Complete the guide {guide}.',
  'study.ethicsWithoutNeed':
    'The guide {guide} is not marked as sensitive and has an approval. Mark it, or take the approval away.',
  'study.householdAsked':
    'In the household of {respondent} another was asked with a sensitive guide already.',
  'study.householdDrawnAlready': 'In the household {household} one was drawn already.',
  'study.householdDrawnTwice':
    'In the household {household} two copies drew different women. The first stands; the other is not asked.',
  'study.heldBack':
    'The text “{text}” is held back: another of that house had been asked with a sensitive guide. Who leads decides.',
  'study.noReason': 'Why the interview {interview} may be read is missing. Write it.',
  'study.notHeldBack': 'The interview {interview} is not held back. Look at the code.',
  'study.noConsentToInterview': '{respondent} has not said yes to the interview for this day.',
  'study.noConsentToRecording': '{respondent} has not said yes to a recording. You can talk without one too.',
  'study.noQuestions': 'The guide {guide} has no questions.',
  'study.noWomanThere': 'In the household {household} no woman is among those of the study.',
  'study.noWords': 'The note has no words.',
  'study.notRecorded': 'The interview {interview} began without recording.',
  'study.notToBeAsked': 'In the interview {interview} this was asked already. Put it off, or go on.',
  'study.oneDoesNotFollow':
    'In the household {household} who was drawn does not follow from the seed. Look at the draw.',
  'study.oneNotDrawn': 'In the household {household} nobody was drawn yet for sensitive guides.',
  'study.otherStage': 'The interview {interview} does not stand there ({stage}).',
  'study.otherWasDrawn':
    'In the household of {respondent} another woman was drawn. She is not asked with this guide.',
  'study.ownCommunity': '{researcher} is of the same community as {respondent}. Let another ask.',
  'study.questionTwice': 'In the guide {guide} the question {item} stands twice. Leave it once.',
  'study.sensitiveForWomen': 'The guide {guide} is sensitive and for women only.',
  'study.spanishMissing': 'In the guide {guide}, in {item}, there are words without Spanish. Write it too.',
  'study.staysSensitive': 'The guide {guide} is marked as sensitive and stays so. Make another guide.',
  'study.transcriptTwice': 'The text {transcript} came twice. The first one stands.',
  'study.unknownGuide': 'There is no guide {guide}. Look at the code.',
  'study.unknownInterview': 'There is no interview {interview} with that person. Look at the code.',
  'study.unknownQuestion': 'In the guide of the interview {interview} there is no question {item}.',
  'study.unknownTranscript': 'There is no text {transcript}. Look at the code.',
  'study.notWrittenDown':
    'There is no cleared text of the recording {recording} yet. If nobody will write it down, say so when erasing it.',
  'study.recordingDoesNotFollow':
    'Something came in for the recording {recording} that does not follow. What was there before stands.',
  'study.recordingEmpty': 'The recording is empty. Nothing was kept.',
  'study.recordingErased': 'The recording {recording} was erased on {on}.',
  'study.recordingTwice': 'The recording {recording} came in twice. The first one stands.',
  'study.recordingWhole': 'The recording {recording} is whole already.',
  'study.unknownRecording': 'There is no recording {recording}. Check the code.',
}

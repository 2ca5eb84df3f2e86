/** What coding refuses or finds, in English. */
import type { Words } from '../../words.ts'

export const codingEn: Words = {
  'study.caseOfSeveral':
    'A case does not join texts of several people: one alone could not be erased. Make one for each.',
  'study.caseStays': 'A case stays with its texts. Make another one.',
  'study.noCaseName': 'The case lacks a name. Give it one that is nobody’s.',
  'study.caseTells':
    '“{variable}” of {case} looks like a document, a telephone, a place or a date. Write it without that.',
  'study.codeBelowItself': '{code} cannot lie below itself. Choose another place.',
  'study.codedAfterLock':
    'A selection ({selection}) changed on another device what was locked. It does not count.',
  'study.codedAlready': 'You coded that passage with {code} already.',
  'study.codedBeforeRound':
    'In “{text}” one of both coded with those themes already, and the other may have seen it. Choose another text.',
  'study.codeInRound':
    'Two people are coding with {code} without seeing each other. Wait until both have locked.',
  'study.codeIsHeading': '{code} is only a heading. Choose a theme below it.',
  'study.codeMerged': 'The theme {code} was merged into another. Use that one.',
  'study.codeNameTaken': 'There is a theme “{name}” in that place already. Choose another name.',
  'study.codeRetired':
    'The theme {code} is no longer used. Choose another, or write it again to bring it back.',
  'study.locked':
    'In “{text}” you have locked your part. What is locked does not change; to go on, open another round.',
  'study.lockedAlready': 'You have locked your part of this round already.',
  'study.memoStays': 'A memo stays with what it is about. Write another one.',
  'study.mergeLosesMark': 'What is merged is sensitive, and {code} does not carry that mark. Mark it first.',
  'study.noSuchRound': 'There is no round {round}. Look at the code.',
  'study.notACoder': '{coder} does not code in this study. Give her that role, or choose somebody else.',
  'study.notCleared': 'Names may still stand in the text {transcript}. Resolve them first.',
  'study.notHers': 'That is somebody else’s. Talk with her, or with whoever leads the study.',
  'study.nothingSelected': 'There is no passage. Choose some words of the text first.',
  'study.outsideText': 'That place lies outside the text “{text}”. Choose it again.',
  'study.repeatsText':
    '“{words}” are words of “{text}”, and would stay here if she withdraws. Say it in others, or put the memo on her passage.',
  'study.roundDropped': 'The round {round} was dropped: one of both no longer codes. Open another.',
  'study.roundGoesOn': 'Both of the round {round} still code. Wait until they lock.',
  'study.roundIsEmpty': 'The round has no texts or no themes. Choose them.',
  'study.roundNeedsTwo': 'A round is for two different people. Choose the second.',
  'study.noTwoCoders': 'No text was coded by two people. Open a round for two.',
  'study.roundOpen':
    'The round {round} is still open: both have to lock first. Until then nothing is compared.',
  'study.roundTwice': 'There is a round {round} already. Choose another code.',
  'study.selectionTwice': 'There is a selection {selection} already. It was not repeated.',
  'study.textInRound': '“{text}” stands in an open round already. Wait until it is locked, or leave it out.',
  'study.textNotHere': 'The text {transcript} is not on this device yet. Bring it first.',
  'study.unknownCase': 'There is no case {case} in this study. Look at the code.',
  'study.unknownCode': 'There is no theme {code} in this study. Look at the code.',
  'study.unknownMemo': 'I cannot find that memo ({memo}). Open it again.',
  'study.unknownRound': 'You are in no round {round}. Look at the code.',
  'study.unknownSelection': 'I cannot find that selection ({selection}). Open the text again.',
}

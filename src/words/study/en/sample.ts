/** What the sample refuses or finds, in English. */
import type { Words } from '../../words.ts'

export const sampleEn: Words = {
  'study.attributeTells':
    '“{name}” of {respondent} looks like a document, a telephone, a name, a place or a date. Write it without.',
  'study.attributeTwice': '{respondent} has “{name}” twice. Leave it once.',
  'study.codeTaken': 'Another person or text bears the code {code}. Choose another.',
  'study.codeTwice': 'The code {code} stands twice on the list {frame}. Leave it once.',
  'study.drawDoesNotFollow':
    'What was drawn from the list {frame} does not follow from its seed and list. Draw again with the same seed and compare.',
  'study.drawSize': 'From the list {frame} 1 to {eligible} can be taken; {size} were asked for.',
  'study.drawnAlready':
    'The list {frame} was drawn from already. You can draw more with the same seed, which keeps those from before.',
  'study.emptyFrame': 'Nobody stands on the list {frame}. Fill it first.',
  'study.fewerListed':
    'On the list {frame} {eligible} are eligible, and {listed} were said to be listed in all. Look at the numbers.',
  'study.frameDrawn':
    'The list {frame} was drawn from, and who is eligible no longer changes. Make another list for those who are missing.',
  'study.frameIncomplete': 'The list {frame} lacks its name or who is eligible. Write it.',
  'study.noLeadLeft': 'Somebody has to lead the study. Give that role to another first.',
  'study.noPseudonym': '{respondent} has no pseudonym. Choose a name that is not hers.',
  'study.noTitle': 'The study has no title. Write one.',
  'study.notDrawn': '{code} was not drawn from the list {frame}. Draw more, or choose another.',
  'study.notEligible': '{code} is not on the list {frame}. Look at the code.',
  'study.pseudonymIsReal':
    '“{pseudonym}” is somebody’s real name, or a part of it. Choose another pseudonym.',
  'study.pseudonymTaken': 'Another person bears the pseudonym “{pseudonym}”. Choose another.',
  'study.researcherIncomplete': '{researcher} has no short name, or no role in the study.',
  'study.reservedCode': 'The study uses the code {code} for something else. Choose another.',
  'study.roleMissing': '{by} does not have that role on that day ({role}). Ask who has it.',
  'study.unknownFrame': 'There is no list {frame}. Look at the code, or make the list.',
  'study.unknownResearcher': '{researcher} is not of the team. Look at the code.',
  'study.unknownRespondent': 'Nobody in this study has the code {respondent}. Look at the code.',
}

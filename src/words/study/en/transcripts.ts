/** Why a transcript does not come in, or is not cleared yet, in English: the same sentences as in Spanish. */
import type { Words } from '../../words.ts'

export const transcriptsEn: Words = {
  'study.alreadyCleared': 'The text “{text}” is cleared already and changes no more.',
  'study.badTranscriptCode':
    'The code {transcript} does not do for a text. Use up to 36 letters, figures or hyphens.',
  'study.emptyReplacement':
    'What stands in the name’s place is missing. Write it, or leave the name as it is.',
  'study.hitsOpen':
    'In “{text}” {open, plural, one {# place is} other {# places are}} still to be looked at: names, places, kin or numbers. Say of each what stands there instead, or that it stays.',
  'study.hitsOverlap': 'Two of the marked places overlap ({from}–{to}). Mark them apart.',
  'study.labelIsName': 'The title says somebody’s name. Choose another, for example “Interview 12”.',
  'study.noLabel': 'The text has no title yet.',
  'study.notHerInterview':
    'Interview {interview} is not that of {respondent}, or was never begun. Choose hers, or none.',
  'study.outsideTranscript': 'That place ({from}–{to}) is not in the text, or nothing is resolved there.',
  'study.noTextsToDeclare': 'No text of another program is waiting. There is nothing to declare.',
  'study.notFromProject':
    '“{text}” did not come from another program: its names are taken out here, one by one.',
  'study.takenOutByNobody': 'Who took the names out is missing: a person, or that project’s team.',
  'study.replacementIsName':
    '“{replacement}” is the name of somebody in the study. Take her pseudonym, or something else.',
}

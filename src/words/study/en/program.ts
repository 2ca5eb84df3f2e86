/** What `chinu study` says on the command line, in English. */
import type { Words } from '../../words.ts'

export const programEn: Words = {
  'study.askPassphrase': 'Passphrase of the study: ',
  'study.made': 'New study {book} in {place}. Nobody opens it without its passphrase, nor can we.',
  'study.practiceMade':
    'A study to practise with, {book}, in {place}: the article’s numbers, and invented people and texts.',
  'study.noPassphrase':
    'The passphrase of the study is missing. Type it in the terminal, or put it in CHINU_PASSPHRASE.',
  'study.noneHere':
    'There is no study in {place}. Look at --data, or make one with “chinu study new --data FOLDER --title NAME”.',
  'study.serving':
    'The study opens at {address} — in this machine’s browser. To stop: Ctrl+C. What the browser keeps stays there, sealed.',
  'study.archived':
    'A sealed copy of the study is in {file}. It opens with the passphrase that the study has today; the table of names is not in it.',
  'study.askAgain': 'The new passphrase again: ',
  'study.askNewPassphrase': 'New passphrase of the study: ',
  'study.broughtMerged': 'Merged into the study {book} of {place}: {added} new entries.',
  'study.broughtNew':
    'The study {book} is now in {place}, with {added} entries; this machine is one more device of it.',
  'study.consentUntil': '(until {until})',
  'study.counted': '{entries} entries, {findings} findings.',
  'study.erased': 'What was of {respondent} is erased for ever. SECURITY.md says what copies elsewhere keep.',
  'study.noNewPassphrase':
    'The new passphrase is missing. Type it in the terminal, or put it in CHINU_NEW_PASSPHRASE.',
  'study.passphraseChanged':
    'From now on the study opens with the new passphrase. Copies from before open with the one from before.',
  'study.recall':
    'Call back the report {report} “{label}” of {issued} from: {audience}. In it is {withdrew}.',
  'study.right': 'right',
  'study.typedDifferently': 'The two times were not the same. Begin again.',
  'study.withdrewOn': '{respondent} withdrew on {on}.',
  'study.wrong': 'WRONG',
  'consentPurpose.interview': 'interview',
  'consentPurpose.recording': 'recording',
  'consentPurpose.quotes': 'quotes',
  'consentPurpose.photo': 'photo',
  'consentPurpose.archive': 'archive',
  'consentPurpose.contact': 'to be contacted again',
  'consentStanding.yes': 'yes',
  'consentStanding.no': 'no',
  'consentStanding.ended': 'ended',
  'consentStanding.notYet': 'not yet',
  'consentStanding.notAsked': 'not asked',
  'studyCheck.chain': 'the chain of each device is whole',
  'studyCheck.form': 'every entry has its form',
  'studyCheck.envelopes': 'every envelope opens and is read',
  'studyCheck.forks': 'no device wrote two histories',
  'studyCheck.fold': 'what was noted does not contradict itself',
  'studyCheck.recordings': 'every recording that was not erased is whole, with the hash that it came with',
  'studyCheck.texts': 'every cleared text is here and opens',
  'studyCheck.shredded': 'no key of what was shredded is left',
  'studyCheck.snapshot': 'the stored state is what the entries give',
  'study.aloudKept': 'Noted, the words that are read: {purpose}, {language}.',
  'study.roundWasDropped': 'The round {round} was dropped. What was coded in it is seen from now on.',
  'rounds.round': 'round',
  'rounds.opened': 'opened',
  'rounds.coders': 'coders',
  'rounds.locked': 'locked',
  'rounds.standing': 'standing',
  'roundStanding.open': 'blind',
  'roundStanding.closed': 'locked by both',
  'roundStanding.dropped': 'dropped',
  'study.caseKept': 'Noted, the case {case}.',
  'caseTable.case': 'case',
  'caseTable.name': 'name',
  'caseTable.texts': 'texts',
  'caseTable.values': 'values',
  'study.askNewNamesPassphrase': 'New passphrase of the table of names: ',
  'study.namesPassphraseChanged':
    'The table of names opens with the new passphrase from now on. Copies from before open with the one before.',
  'study.namesOut':
    'Sealed copy of the table of names in {file}. It opens with the passphrase of the names. Carry it apart from the study’s copy.',
  'study.namesBrought':
    '{added, plural, one {# name came in} other {# names came in}}; {left, plural, one {# of who withdrew stayed out} other {# of those who withdrew stayed out}}.',
  'study.nameDiffers':
    'Of {respondent} the file says something else than the table here. The one here stays.',
  'study.released': 'The interview {interview} may be read from now on.',
  'heldTable.household': 'house',
  'heldTable.first': 'first',
  'heldTable.second': 'second',
  'heldTable.released': 'may be read since',
  'study.askName': 'Write on two lines the name of {respondent} and how to reach her (end: Ctrl+D).',
  'study.askNamesPassphrase': 'Passphrase of the table of names: ',
  'study.nameKept': 'Who {respondent} is was kept, in the table of names alone.',
  'study.noNamesPassphrase':
    'The passphrase of the table of names is missing. Type it in the terminal, or put it in CHINU_NAMES_PASSPHRASE.',
  'study.sayWho': 'Say with --by who notes it: {who}.',
}

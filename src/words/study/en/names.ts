/** The table of names in English: who is who, behind a passphrase of its own. */
import type { Words } from '../../words.ts'

export const namesEn: Words = {
  'names.title': 'Names',
  'names.lead': 'Who is who, in a file apart with its own passphrase. One at a time.',
  'names.notYours': 'The names are opened by whoever leads or interviews.',
  'names.nobody': 'There is nobody among the people yet.',
  'names.choose': 'Choose somebody from the list. Only that name is shown.',
  'names.has': 'name kept',
  'names.hasNot': 'no name',
  'names.of': 'Who {name} is',
  'names.name': 'First and family names',
  'names.contact': 'How to reach her',
  'names.contactHint': 'A telephone, or the way to her house. It may stay empty.',
  'names.kept': 'Kept',
  'names.tells': '“{pseudonym}” is also a real name of this table. Choose another pseudonym.',
  'names.changePseudonym': 'Change the pseudonym',
  'names.remove': 'Take this name out',
  'names.removeWhat':
    'Who {name} is and how to reach her is erased from this file. Nobody can bring it back; the rest of the study stays.',
  'names.removeNow': 'Take the name out',
  'names.new':
    'There is no table of names yet. Make it with a passphrase other than the study’s. Nobody can give it back if you forget it.',
  'names.passphrase': 'Passphrase of the names',
  'names.passphraseOther': 'It is not the study’s.',
  'names.passphraseMissing': 'The passphrase is missing.',
  'names.make': 'Make the table',
  'names.hers': 'Her name',
  'names.open': 'Open the names',
  'names.begin': 'Make the table of names',
  'names.shut': 'Shut the names',
  'names.searched': 'The names of the table are looked for in this text too.',
  'names.notSearched': 'The table of names is shut: the real names that you know are not looked for.',
  'names.compared': 'The names are open: the pseudonym is compared with the real ones.',
  'names.notCompared': 'The table of names is shut: the pseudonym is not compared with the real names.',
  'studyApp.namesShut': 'The table of names is shut. Open it with its passphrase.',
}

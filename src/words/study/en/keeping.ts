/** What opening, keeping and carrying a study says, in English. */
import type { Words } from '../../words.ts'

export const keepingEn: Words = {
  'study.archiveDamaged': 'That file is no whole copy of a study, or is damaged. Ask for another copy.',
  'study.archiveDoesNotOpen':
    'That passphrase does not open the copy, or the file was changed. Type it again, calmly.',
  'study.archiveNewer': 'That copy is of a newer version of Chinu. Update the program.',
  'study.noName': 'The name of {respondent} is missing.',
  'study.otherNames': 'That table of names is of another study.',
  'study.otherStudy': 'The copy is of another study ({book}). It is not merged here.',
  'study.samePassphrase':
    'The table of names has a passphrase of its own, other than the study’s. Choose one.',
  'study.wrongNamesPassphrase': 'That passphrase does not open the table of names. Type it again, calmly.',
  'study.badNote': 'A note of the study has not its form ({field}). It was not written.',
  'study.notAStudy': 'The book {book} is not a study. Look at --data and --book.',
  'study.shredded': 'What was about {about} is erased for ever, and nothing more is noted with that code.',
  'study.wrongPassphrase': 'That passphrase does not open the study. Type it again, calmly.',
  'study.archiveTooLarge':
    'The recordings do not fit into one file (more than {most} MB). Take the file out without recordings.',
  'study.notSound':
    'That file is no sound that Chinu knows. It takes webm, ogg, m4a, mp3, aac, wav, flac, amr and 3gp.',
  'study.recordingTooLong': 'The recording is longer than {most} MB. Part it in two.',
  'study.soundDamaged': 'Part {piece} of the recording {recording} is not what was sealed.',
  'study.soundNotHere': 'The sound of the recording {recording} is not in this copy.',
}

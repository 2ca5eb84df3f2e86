/** What is said when projects of other programs (REFI-QDA) come in and go out, in English. */
import type { Words } from '../../words.ts'

export const refiEn: Words = {
  'packed.damaged': 'The file is damaged at {place}. Ask for a new export and bring the new copy.',
  'packed.hasDoctype':
    'The file declares a document type (DOCTYPE), which is not read, to be safe. Export it again from its program.',
  'packed.notRead':
    '{place} is locked or packed in another way. Export it without a password, as a usual ZIP.',
  'packed.notXml':
    'In that line, column {column}, the XML is not well-formed ({detail}). Export it again from its program.',
  'packed.notZip': 'This is no .qdpx project, or it was cut. Copy it again, whole.',
  'packed.tooDeep': 'There are more levels than are read. Look at the codebook in its program.',
  'packed.tooLarge':
    'Unpacked, the file is beyond the limit ({most}). Export it without recordings, photos and pages.',
  'refi.noCodebook': 'This is no REFI-QDA codebook (.qdc). Export it again from its program.',
  'refi.noCodes': 'The study has no codes yet. Write or bring one, then export again.',
  'refi.noProject':
    'There is no REFI-QDA project (a .qde) in the file. Export it as “REFI-QDA project (.qdpx)”.',
  'refi.severalProjects': 'There are several projects in the file ({files}). Export each by itself.',
  'refi.badReference': 'Line {line}: {element} does not say what it refers to. It was left out.',
  'refi.beyondText':
    '“{source}”, line {line}: the selection {from}–{to} went beyond the text. It was brought in.',
  'refi.countedOtherwise':
    '“{source}”: its program counts places in another way (line ends: {lineEnds}, mark: {mark}, unit: {unit}). It was read so; look at one quote.',
  'refi.graphsLeft':
    '{graphs, plural, one {One graph was left out} other {# graphs were left out}}: there is no place for them here.',
  'refi.guidTwice': 'Line {line}: {element} “{name}” has the id of another one. It got a new one.',
  'refi.mediumLeft':
    '“{source}” ({medium}) brings no text and was left out, with {selections, plural, one {one selection} other {# selections}}.',
  'refi.mediumSelections':
    '“{source}” ({medium}): its text was read; {selections, plural, one {one mark} other {# marks}} on picture or sound were left out.',
  'refi.noGuid': 'Line {line}: {element} “{name}” has no id. It got one.',
  'refi.noPlace': '“{source}”, line {line}: a selection does not say where it is. It was left out.',
  'refi.notUtf8': '{file} is not in UTF-8. It was read as text of Windows; look at the accents.',
  'refi.noteAbsent': 'Line {line}: the text of the note “{note}” is not in the file.',
  'refi.noteCodings':
    'In the note “{note}” there {codings, plural, one {was one code} other {were # codes}}: notes are not coded here.',
  'refi.noteValue': 'The note “{note}” had the value of a variable. It was left out.',
  'refi.onlyRichText':
    '“{source}” comes as a formatted document only, with {selections, plural, one {one selection} other {# selections}}. It was left out; export it with plain text.',
  'refi.otherVersion': 'The file follows another version of the standard ({space}). What is known was read.',
  'refi.textAbsent':
    'The text of “{source}” is not in the file; it was left out, with {selections, plural, one {one selection} other {# selections}}.',
  'refi.turnedRound':
    '“{source}”, line {line}: the selection {from}–{to} came the wrong way round. It was turned.',
  'refi.unknownElement': 'Line {line}: {element} in {within} is not of the standard. It was left out.',
}

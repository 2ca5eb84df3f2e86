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
  'refi.bareSelection':
    '“{source}”: at {from} there was a selection with no code and no note. It was left out.',
  'refi.caseCodes':
    'The case “{case}” referred to {codes, plural, one {one code} other {# codes}}. That was left out.',
  'refi.caseKept': 'The case “{case}” was in the study already and stays as it is.',
  'refi.caseSelections':
    'The case “{case}” had {selections, plural, one {one selection that did not come} other {# selections that did not come}}.',
  'refi.caseSources':
    'The case “{case}” had {sources, plural, one {one text that did not come} other {# texts that did not come}}.',
  'refi.codeKept': 'The code “{code}” was here already as “{kept}”, and stays so.',
  'refi.codedTwice': '“{source}”: {from}–{to} was coded twice alike. It stands once.',
  'refi.cut': '“{text}…” was longer than {most} characters. It was cut there.',
  'refi.emptyNote': 'The note {note} was empty.',
  'refi.linksLeft':
    '{links, plural, one {One link was left out} other {# links were left out}}: only notes are linked here.',
  'refi.setAsMemo':
    'The set “{set}” ({members, plural, one {one member} other {# members}}) stays as a memo of the study.',
  'refi.sourceKept':
    '“{source}” was in the study already and stays as it is; what is coded in it was not brought ({selections, plural, one {one selection} other {# selections}}).',
  'refi.sourceShredded': '“{source}” was erased from this study for ever. It was not brought.',
  'refi.unknownCode': '“{source}”: {from}–{to} has a code that is not in the file. It stays without.',
  'refi.unknownNote': 'A note ({note}) that is not in the file is referred to.',
  'refi.variableDescription': 'The description of the variable “{variable}” was left out.',
  'refi.variableUnused': 'The variable “{variable}” had no values. It was left out.',
  'study.declared':
    'Noted: the names in {texts, plural, one {# text} other {# texts}} were taken out before by {who}. From now on they are coded and may leave.',
  'study.declareHow':
    'Read it. Where these are pseudonyms already, declare by --who who took the names out; where not, take them out in the app, under Texts.',
  'study.foundIn': '“{label}”: the search sees {found, plural, one {# place} other {# places}}.',
  'study.restOnDeclaration':
    '{texts, plural, one {# text rests} other {# texts rest}} on a declaration, not on the search: “chinu study texts” says which.',
  'textStanding.cleared': 'cleared on {on}, by {by}',
  'textStanding.declared': 'declared on {on} by {by}: the names were taken out before by {takenOutBy}',
  'textStanding.open': 'holds names: it is not coded and does not leave',
  'study.textsToClear':
    '{texts, plural, one {# text waits} other {# texts wait}} for somebody to take its names out: until then it is not coded and does not leave. Do it in the app, under Texts, or declare who took them out before: “chinu study names-taken-out”.',
  'study.exported': 'Written: {file}',
  'study.projectBrought':
    'Brought into the study {book}: {codes, plural, one {# code} other {# codes}}, {sources, plural, one {# text} other {# texts}}, {selections, plural, one {# selection} other {# selections}}, {cases, plural, one {# case} other {# cases}}, {memos, plural, one {# memo} other {# memos}}; {warnings, plural, one {# warning} other {# warnings}}.',
  'study.projectLeaves':
    '{sources, plural, one {# text leaves} other {# texts leave}}. {withoutConsent, plural, one {# stays without consent to the archive} other {# stay without consent to the archive}}, {notCleared, plural, one {# uncleared} other {# uncleared}}, {heldBack, plural, one {# held back} other {# held back}}. {notes, plural, one {# note goes} other {# notes go}} along: read them before you hand the file on.',
  'study.noWordsFound': 'In titles, codes, cases and memos the search sees nothing that is still to be read.',
  'study.wordsCovered':
    'In titles, codes, cases and memos {covered, plural, one {# place leaves covered} other {# places leave covered}}, since they could say who somebody is. See them with “chinu study words”; where they name nobody, let them stay by --may-stay.',
  'study.wordsStay':
    'Noted: {count, plural, one {# short text stays} other {# short texts stay}} as they are.',
  'wordsOf.case': 'case',
  'wordsOf.code': 'code',
  'wordsOf.memo': 'memo',
  'wordsOf.text': 'title of a text',
  'wordsOf.title': 'title of the study',
}

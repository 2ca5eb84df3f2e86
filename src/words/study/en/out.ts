/** Taking something out of the study, in English. */
import type { Words } from '../../words.ts'

export const outEn: Words = {
  'out.title': 'Take out',
  'out.lead': 'Only what may leave does, and who gets it is noted.',
  'out.go': 'Take out a file',
  'out.what': 'What is taken out?',
  'out.csv': 'CSV tables',
  'out.xlsx': 'Excel tables',
  'out.refiQda': 'REFI-QDA texts',
  'out.tablesAre': 'Themes, quotes and counts of people. Nobody’s name, pseudonym or code.',
  'out.projectIs':
    'The whole texts with what was coded, and with pseudonyms: only for those who keep safe what they are given.',
  'out.withMemos': 'With the team’s memos',
  'out.quotesLeave': '{quotes, plural, one {One quote leaves.} other {# quotes leave.}}',
  'out.noneStays': 'No quote stays.',
  'out.textsLeave': '{sources, plural, one {One text leaves.} other {# texts leave.}}',
  'out.withoutConsent':
    '{count, plural, one {One text stays} other {# texts stay}}: without consent to the archive.',
  'out.heldBack':
    '{count, plural, one {# text stays: it is held back, of a second interview in a house.} other {# texts stay: they are held back, of second interviews in a house.}}',
  'out.notCleared':
    '{count, plural, one {One text stays} other {# texts stay}}: still with names, or not on this copy.',
  'out.memosLeave':
    '{count, plural, one {One memo goes too} other {# memos go too}}: read them before you hand it over.',
  'out.memosStay': '{count, plural, one {One memo stays.} other {# memos stay.}}',
  'out.covered':
    'In titles, codes, cases and memos {count, plural, one {one place goes covered} other {# places go covered}}.',
  'out.wordsFound': 'Names beside the texts',
  'out.wordsCovered':
    'The search sees this in titles, codes, cases and memos. It leaves covered, by [nombre] or [lugar], as long as nobody says that it names no person.',
  'out.wordsMayStay': 'I read them: they may leave so',
  'out.people': 'It holds words or figures of {people, plural, one {one person} other {# people}}.',
  'out.label': 'What is it?',
  'out.labelHint': 'What the register will call it; no names.',
  'out.audience': 'Who gets it?',
  'out.audienceHint': 'To call it back if somebody withdraws.',
  'out.take': 'Note it and take it out',
  'out.working': 'Preparing…',
  'out.taken':
    'It is noted, and {name} is where the browser puts its files. Chinu does not guard it there: please do.',
  'out.leadOnly': 'Whoever leads the study takes files out. What has left is shown here.',
  'out.issued': 'What has left',
  'out.noneIssued': 'Nothing has left yet.',
  'out.heldBy': '{audience} has it, since {day}.',
  'out.isOut': 'None of them has withdrawn.',
  'out.isToRecall': 'It has to be called back.',
  'out.recalledOn': 'It was called back on {day}.',
}

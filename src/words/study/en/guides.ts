/** The guides in English: writing and reading them. */
import type { Words } from '../../words.ts'

export const guidesEn: Words = {
  'guides.lead': 'Questions to talk about, in the languages that people talk.',
  'guides.add': 'Write a guide',
  'guides.none': 'There is no guide yet. Three or four open questions are enough to begin.',
  'guides.row': '{questions, plural, one {# question} other {# questions}} · version {version}',
  'guides.sensitive': 'sensitive',
  'guides.unchecked': 'Translation not checked',
  'guides.noWords': 'no words in {language} yet: this is Spanish',
  'guides.lacks':
    'In {language} {questions, plural, one {# question} other {# questions}} and {probes, plural, one {# probe} other {# probes}} have no words yet; Spanish is shown.',
  'guides.writtenIn': 'Languages it is written in, beside Spanish',
  'guides.addProbe': 'Another probe',
  'guides.probe': 'Probe {place}',
  'guides.probeIn': '{place}, in {language}',
  'guides.dropProbe': 'Take probe {place} out',
  'guides.change': 'Change the guide',
  'guides.new': 'A new guide',
  'guides.noViolence':
    'Nothing here asks about violence. If somebody tells of it, there is the note for safeguarding.',
  'guides.readIn': 'Read it in',
  'guides.checked': 'Translations that somebody checked',
  'guides.isSensitive': 'It is sensitive: for one woman of each house alone',
  'guides.ethicsWhy':
    'A sensitive guide needs the approval of an ethics committee, places to turn to, and a trained interviewer.',
  'guides.approval': 'Who approved it, under which number',
  'guides.referrals': 'Where to turn to, a line for each place',
  'guides.isTrained': 'Whoever asks was trained',
  'guides.addQuestion': 'Another question',
  'guides.question': 'Question {place}',
  'guides.hint': 'For whoever asks',
  'guides.hintHint': 'Not read aloud.',
}

/** The cases in English. */
import type { Words } from '../../words.ts'

export const casesEn: Words = {
  'cases.title': 'Cases',
  'cases.lead': 'Whose texts those are that are no respondent’s, as a project from elsewhere brings them.',
  'cases.none': 'There is no case. The people of the study need none.',
  'cases.new': 'A new case',
  'cases.name': 'What it is called',
  'cases.nameHint': 'No real name.',
  'cases.texts': 'Its texts',
  'cases.textsOf': 'Texts: {texts}',
  'cases.variable': 'Attribute {place}',
  'cases.value': 'Value of attribute {place}',
  'cases.addValue': 'Another attribute',
}

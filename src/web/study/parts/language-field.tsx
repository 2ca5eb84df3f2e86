/** One of the languages that the study speaks. */
import type { JSX } from 'preact'
import { languages, type StudyLanguage } from '../../../core/study/sample/events.ts'
import { ChoiceField } from './field.tsx'
import { say } from './words.ts'

type Chosen = {
  readonly label: string
  readonly value: StudyLanguage
  readonly set: (value: StudyLanguage) => void
}

export const LanguageField = (chosen: Chosen): JSX.Element => (
  <ChoiceField {...chosen} options={languages.map((value) => ({ value, word: say(`language.${value}`) }))} />
)

/** The same words in the languages of a guide, a field each: Spanish first. */
import type { JSX } from 'preact'
import type { StudyLanguage } from '../../../../core/study/sample/events.ts'
import { WordsField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'
import type { SpokenDraft } from './draft.ts'

type Written = {
  /** What the fields are called, before the language. */
  readonly name: string
  readonly label?: (language: string) => string
  readonly languages: readonly StudyLanguage[]
  readonly draft: SpokenDraft
  readonly set: (draft: SpokenDraft) => void
}

export const SpokenFields = ({ name, label, languages, draft, set }: Written): JSX.Element => (
  <>
    {languages.map((lang) => {
      const language = say(`language.${lang}`)
      return (
        <WordsField
          key={lang}
          {...{ label: label?.(language) ?? language, name: `${name}-${lang}`, lines: 2, max: 600, lang }}
          {...{ value: draft[lang], set: (text) => set({ ...draft, [lang]: text }) }}
        />
      )
    })}
  </>
)

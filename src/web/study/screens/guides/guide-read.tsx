/** A guide as it is read: its questions in one language, with a mark where nobody checked the translation. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { uncheckedIn, withoutWords } from '../../../../core/study/interviews/guide-languages.ts'
import type { Guide } from '../../../../core/study/interviews/interviews.ts'
import type { StudyLanguage } from '../../../../core/study/sample/events.ts'
import { LanguageField } from '../../parts/language-field.tsx'
import { say } from '../../parts/words.ts'
import { Probes, SpokenWords } from './spoken-words.tsx'
import { WithoutWords } from './without-words.tsx'

type Shown = { readonly guide: Guide; readonly change: () => void }

export const GuideRead = ({ guide, change }: Shown): JSX.Element => {
  const [language, setLanguage] = useState<StudyLanguage>('es')
  const isUnchecked = uncheckedIn(guide).includes(language)
  return (
    <>
      <div class="acts">
        <LanguageField label={say('guides.readIn')} value={language} set={setLanguage} />
        <button class="press" onClick={change}>
          {say('project.change')}
        </button>
      </div>
      <WithoutWords {...{ language, ...withoutWords(guide, language) }} />
      {isUnchecked && <p class="unchecked">{say('guides.unchecked')}</p>}
      <ol class="card questions">
        {guide.items.map(({ item, ask, probes, hint }) => (
          <li key={item}>
            <SpokenWords {...{ said: ask, language, kind: 'asked' }} />
            <Probes {...{ probes, language }} />
            {hint && <p class="small">{hint}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}

/** How much of a guide has no words in a language yet. */
import type { JSX } from 'preact'
import type { WithoutWords as Lacks } from '../../../../core/study/interviews/guide-languages.ts'
import type { StudyLanguage } from '../../../../core/study/sample/events.ts'
import { say } from '../../parts/words.ts'

type Shown = Lacks & { readonly language: StudyLanguage }

export const WithoutWords = ({ language, questions, probes }: Shown): JSX.Element | null =>
  questions + probes === 0 ? null : (
    <p class="unchecked" role="status" data-lacks={`${questions} ${probes}`}>
      {say('guides.lacks', { language: say(`language.${language}`), questions, probes })}
    </p>
  )

/** The language of the app, each named in its own words; it stays for the next opening. */
import type { JSX } from 'preact'
import { language, say, setLanguage } from './words.ts'

const named = { es: 'Castellano', en: 'English' } as const

export const Languages = (): JSX.Element => (
  <div class="acts" role="group" aria-label={say('studyApp.language')}>
    {(['es', 'en'] as const).map((one) => (
      <button
        key={one}
        type="button"
        class="press"
        lang={one}
        data-language={one}
        aria-pressed={language.value === one}
        onClick={() => void setLanguage(one)}
      >
        {named[one]}
      </button>
    ))}
  </div>
)

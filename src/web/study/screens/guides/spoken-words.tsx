/** Words to be said in somebody’s language, with the Spanish ones beside them; where there are none yet, that is said. */
import type { JSX } from 'preact'
import type { StudyLanguage } from '../../../../core/study/sample/events.ts'
import type { SpokenInSpanish } from '../../../../core/study/sample/spoken.ts'
import { say } from '../../parts/words.ts'

type Shown = {
  readonly said: SpokenInSpanish
  readonly language: StudyLanguage
  readonly kind: 'asked' | 'probe'
}

export const SpokenWords = ({ said, language, kind }: Shown): JSX.Element => {
  const words = said[language]
  return (
    <>
      <p class={kind} lang={words === undefined ? 'es' : language} data-said={kind}>
        {words ?? said.es}
        {words === undefined && (
          <span class="unchecked">{say('guides.noWords', { language: say(`language.${language}`) })}</span>
        )}
      </p>
      {words !== undefined && language !== 'es' && (
        <p class="beside-spanish" lang="es">
          {said.es}
        </p>
      )}
    </>
  )
}

type Asked = { readonly probes: readonly SpokenInSpanish[]; readonly language: StudyLanguage }

export const Probes = ({ probes, language }: Asked): JSX.Element | null =>
  probes.length === 0 ? null : (
    <ul class="probes">
      {probes.map((probe) => (
        <li key={probe.es}>
          <SpokenWords {...{ said: probe, language, kind: 'probe' }} />
        </li>
      ))}
    </ul>
  )

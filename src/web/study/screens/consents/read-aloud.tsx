/** What is read to her in her language, with Spanish beside it; where nobody wrote words yet, who tells her instead. */
import type { JSX } from 'preact'
import type { ConsentWord } from '../../../../core/study/consent/consent.ts'
import type { Purpose, WordsRead } from '../../../../core/study/consent/events.ts'
import type { StudyLanguage } from '../../../../core/study/sample/events.ts'
import type { HerConsents } from '../../calls/consents.ts'
import { SelectField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'

type Read = {
  readonly told: HerConsents
  readonly purpose: Purpose
  readonly language: StudyLanguage
  readonly interpreter: string
  readonly setInterpreter: (code: string) => void
}

export const ReadAloud = (read: Read): JSX.Element => {
  const { told, purpose, language, interpreter, setInterpreter } = read
  const wordsIn = (wanted: StudyLanguage): string | undefined =>
    told.aloud.find((one) => one.purpose === purpose && one.language === wanted)?.text
  const words = wordsIn(language)
  return (
    <>
      {words === undefined ? (
        <p class="unchecked" role="status" data-no-words={language}>
          {whoSpeaks(read)}
        </p>
      ) : (
        <blockquote class="aloud" lang={language}>
          {words}
        </blockquote>
      )}
      {language !== 'es' && (
        <p class="beside-spanish" lang="es">
          {wordsIn('es')}
        </p>
      )}
      {told.interpreters.length > 0 && language !== 'es' && (
        <SelectField
          label={say('consents.interpreter')}
          options={[
            { value: '', word: say('consents.nobody') },
            ...told.interpreters.map(({ code, name }) => ({ value: code, word: name })),
          ]}
          value={interpreter}
          set={setInterpreter}
        />
      )}
    </>
  )
}

const whoSpeaks = ({ told, language, interpreter }: Read): string => {
  const named = { language: say(`language.${language}`) }
  if (told.interpreters.length === 0) return say('consents.aloudNobody', named)
  const name = told.interpreters.find(({ code }) => code === interpreter)?.name
  return name === undefined ? say('consents.aloudChoose', named) : say('consents.aloudBy', { ...named, name })
}

/** What her word, as it is noted, tells of the words that she heard. */
export const HeardBefore = ({ told, purpose }: Pick<Read, 'told' | 'purpose'>): JSX.Element | null => {
  const word = told.purposes.find((one) => one.purpose === purpose)?.word
  const heard = word ? heardIn(told, word) : []
  if (heard.length === 0) return null
  return (
    <p class="small" data-heard={word?.read?.version ?? 'otherwise'}>
      {heard.join(' ')}
    </p>
  )
}

const heardIn = (
  told: HerConsents,
  { read, interpreter, language: spoken }: ConsentWord,
): readonly string[] => {
  const language = say(`language.${spoken}`)
  const name = told.interpreters.find(({ code }) => code === interpreter)?.name ?? interpreter
  return [
    ...(read ? [wordsRead(read, language)] : []),
    ...(name === undefined || name === null ? [] : [say('consents.toldBefore', { name, language })]),
  ]
}

const wordsRead = ({ version }: WordsRead, language: string): string =>
  version === null
    ? say('consents.readProgram', { language })
    : say('consents.readBefore', { version, language })

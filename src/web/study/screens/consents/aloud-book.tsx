/** The words that are read aloud for each consent: one language at a time, each purpose with its version, who translated and who checked. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { purposes, type Purpose } from '../../../../core/study/consent/events.ts'
import type { StudyLanguage } from '../../../../core/study/sample/events.ts'
import type { AloudBook as Told } from '../../calls/consents.ts'
import { ask, mayDrop } from '../../parts/app.ts'
import { LanguageField } from '../../parts/language-field.tsx'
import { Placed } from '../../parts/place.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { longDay, say } from '../../parts/words.ts'
import { AloudForm } from './aloud-form.tsx'

/** Where it stands among the consents: no respondent is called so. */
export const aloudPlace = '+'

export const AloudBook = (): JSX.Element => {
  const told = useAnswer(() => ask('aloudBook'))
  const [language, setLanguage] = useState<StudyLanguage>('ay')
  return (
    <Placed title={say('aloudWords.title')} lead={say('aloudWords.lead')}>
      <LanguageField
        label={say('aloudWords.language')}
        value={language}
        set={(wanted) => mayDrop() && setLanguage(wanted)}
      />
      {told &&
        purposes.map((purpose) => (
          <OnePurpose key={`${purpose} ${language}`} {...{ told, purpose, language }} />
        ))}
    </Placed>
  )
}

type Shown = { readonly told: Told; readonly purpose: Purpose; readonly language: StudyLanguage }

const OnePurpose = ({ told, purpose, language }: Shown): JSX.Element => {
  const [isWriting, setWriting] = useState(false)
  const words = told.words.find((one) => one.purpose === purpose && one.language === language)
  return (
    <section class="card" data-aloud={purpose}>
      <h2>{say(`purpose.${purpose}`)}</h2>
      {isWriting ? (
        <AloudForm {...{ team: told.team, purpose, language, words, done: () => setWriting(false) }} />
      ) : (
        <>
          {words ? (
            <blockquote class="aloud" lang={language}>
              {words.text}
            </blockquote>
          ) : (
            <p class="unchecked">{say('consents.aloudNone', { language: say(`language.${language}`) })}</p>
          )}
          <Origin {...{ told, words }} />
          {told.mayWrite && (
            <div class="acts">
              <button class="press" onClick={() => setWriting(true)}>
                {say(words ? 'aloudWords.change' : 'aloudWords.write')}
              </button>
            </div>
          )}
        </>
      )}
    </section>
  )
}

type Words = Told['words'][number] | undefined

const Origin = ({ told, words }: { told: Told; words: Words }): JSX.Element | null => {
  if (!words) return null
  const { own } = words
  if (!own) return <p class="small">{say('aloudWords.program')}</p>
  const named = (code: string): string => told.team.find((one) => one.code === code)?.name ?? code
  const origin = [
    say('aloudWords.version', { version: own.version, day: longDay(own.since) }),
    ...(own.translatedBy === null ? [] : [say('aloudWords.translated', { name: named(own.translatedBy) })]),
    own.checkedBy === null
      ? say('aloudWords.unchecked')
      : say('aloudWords.checked', { name: named(own.checkedBy) }),
  ]
  return (
    <p class="small" data-version={own.version}>
      {origin.join(' · ')}
    </p>
  )
}

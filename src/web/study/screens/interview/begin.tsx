/** Before the first question: which guide, in which language, who translates, whether it is recorded, and a PIN for interruptions. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { StudyLanguage } from '../../../../core/study/sample/events.ts'
import type { Standing } from '../../calls/interviews.ts'
import { ask, refused, write } from '../../parts/app.ts'
import { SelectField, TickField, WordsField } from '../../parts/field.tsx'
import { LanguageField } from '../../parts/language-field.tsx'
import { say } from '../../parts/words.ts'
import { WithoutWords } from '../guides/without-words.tsx'

type Terms = {
  readonly guide: string
  readonly language: StudyLanguage
  readonly translator: string
  readonly isRecorded: boolean
  readonly pin: string
}

const begin = async (
  { interview, respondent }: Standing,
  { guide, language, translator, isRecorded, pin }: Terms,
): Promise<void> => {
  const kept = await ask('setPin', { pin })
  if (!kept.ok) {
    refused.value = kept.error
    return
  }
  const terms = { interview, respondent, guide, language, isRecorded }
  await write(ask('beginInterview', { ...terms, translator: translator === '' ? null : translator }))
}

export const BeginForm = ({ standing }: { readonly standing: Standing }): JSX.Element => {
  const { pseudonym, guides, household } = standing
  const [terms, setTerms] = useState<Terms>({
    ...{ guide: guides[0]?.guide ?? '', language: standing.language, translator: '', isRecorded: false },
    pin: '',
  })
  if (guides.length === 0) return <p class="card empty">{say('talks.noGuide')}</p>
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        void begin(standing, terms)
      }}
    >
      <h2>{say('talks.with', { name: pseudonym })}</h2>
      <TermsFields {...{ standing, terms }} set={(changed) => setTerms({ ...terms, ...changed })} />
      <div class="acts">
        <button class="press strong" data-begin>
          {say('talks.begin')}
        </button>
        {refused.value?.code === 'study.oneNotDrawn' && household && <DrawOne household={household} />}
      </div>
    </form>
  )
}

type Filling = {
  readonly standing: Standing
  readonly terms: Terms
  readonly set: (changed: Partial<Terms>) => void
}

const TermsFields = ({ standing, terms, set }: Filling): JSX.Element => {
  const chosen = standing.guides.find(({ guide }) => guide === terms.guide)
  return (
    <>
      <SelectField
        label={say('talks.guide')}
        options={standing.guides.map(({ guide, title }) => ({ value: guide, word: title }))}
        value={terms.guide}
        set={(guide) => set({ guide })}
      />
      <LanguageField
        label={say('people.language')}
        value={terms.language}
        set={(language) => set({ language })}
      />
      {chosen && <WithoutWords {...{ language: terms.language, ...chosen.lacks[terms.language] }} />}
      {standing.translators.length > 0 && (
        <SelectField
          label={say('talks.translator')}
          options={[
            { value: '', word: say('consents.nobody') },
            ...standing.translators.map(({ researcher, label }) => ({ value: researcher, word: label })),
          ]}
          value={terms.translator}
          set={(translator) => set({ translator })}
        />
      )}
      {standing.agreedToRecording && (
        <TickField
          label={say('talks.recorded')}
          value={terms.isRecorded}
          set={(isRecorded) => set({ isRecorded })}
        />
      )}
      <WordsField
        {...{ label: say('talks.pin'), hint: say('talks.pinHint'), type: 'password', name: 'pin', max: 8 }}
        {...{ value: terms.pin, set: (pin) => set({ pin }) }}
      />
    </>
  )
}

const DrawOne = ({ household }: { readonly household: string }): JSX.Element => (
  <button type="button" class="press" onClick={() => void write(ask('drawOne', { household }))}>
    {say('talks.drawOne')}
  </button>
)

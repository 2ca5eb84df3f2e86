/** Writing what is read aloud for one consent in one language, with who translated and who checked it. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Purpose } from '../../../../core/study/consent/events.ts'
import type { StudyLanguage } from '../../../../core/study/sample/events.ts'
import type { AloudBook } from '../../calls/consents.ts'
import { ask, write } from '../../parts/app.ts'
import { SelectField, WordsField } from '../../parts/field.tsx'
import { useOwnRefusal } from '../../parts/own-refusal.tsx'
import { say } from '../../parts/words.ts'

type Written = {
  readonly team: AloudBook['team']
  readonly purpose: Purpose
  readonly language: StudyLanguage
  readonly words: AloudBook['words'][number] | undefined
  readonly done: () => void
}

export const AloudForm = ({ team, purpose, language, words, done }: Written): JSX.Element => {
  const before = words?.text ?? ''
  const [text, setText] = useState(before)
  const [translatedBy, setTranslated] = useState(words?.own?.translatedBy ?? '')
  const [checkedBy, setChecked] = useState('')
  const { told, refusal } = useOwnRefusal(text !== before)
  const keep = async (): Promise<void> => {
    const written = {
      ...{ purpose, language, text },
      ...{ translatedBy: translatedBy === '' ? null : translatedBy },
      ...{ checkedBy: checkedBy === '' ? null : checkedBy },
    }
    const kept = told(await write(ask('writeAloud', written)))
    if (kept.ok) done()
  }
  const people = [
    { value: '', word: say('consents.nobody') },
    ...team.map(({ code, name }) => ({ value: code, word: name })),
  ]
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <WordsField
        {...{ label: say('aloudWords.text'), name: 'aloudText', lines: 5, max: 2000, lang: language }}
        {...{ value: text, set: setText }}
      />
      <SelectField
        label={say('aloudWords.translatedBy')}
        options={people}
        value={translatedBy}
        set={setTranslated}
      />
      <SelectField
        {...{ label: say('aloudWords.checkedBy'), hint: say('aloudWords.checkedHint'), options: people }}
        {...{ value: checkedBy, set: setChecked }}
      />
      {refusal}
      <div class="acts">
        <button class="press strong" disabled={text.trim() === ''}>
          {say('studyApp.keep')}
        </button>
        <button type="button" class="press" onClick={done}>
          {say('studyApp.cancel')}
        </button>
      </div>
    </form>
  )
}

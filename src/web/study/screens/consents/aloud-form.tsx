/** Writing what is read aloud for one consent in one language, with who translated and who checked it. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Purpose } from '../../../../core/study/consent/events.ts'
import type { StudyLanguage } from '../../../../core/study/sample/events.ts'
import type { AloudBook } from '../../calls/consents.ts'
import { ask, write } from '../../parts/app.ts'
import { SelectField, WordsField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'

type Written = {
  readonly told: AloudBook
  readonly purpose: Purpose
  readonly language: StudyLanguage
  readonly words: AloudBook['words'][number] | undefined
  readonly done: () => void
}

export const AloudForm = ({ told, purpose, language, words, done }: Written): JSX.Element => {
  const [text, setText] = useState(words?.text ?? '')
  const [translatedBy, setTranslated] = useState(words?.own?.translatedBy ?? '')
  const [checkedBy, setChecked] = useState('')
  const keep = async (): Promise<void> => {
    const kept = await write(
      ask('writeAloud', {
        ...{ purpose, language, text },
        ...{ translatedBy: translatedBy === '' ? null : translatedBy },
        ...{ checkedBy: checkedBy === '' ? null : checkedBy },
      }),
    )
    if (kept.ok) done()
  }
  const people = [
    { value: '', word: say('consents.nobody') },
    ...told.team.map(({ code, name }) => ({ value: code, word: name })),
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

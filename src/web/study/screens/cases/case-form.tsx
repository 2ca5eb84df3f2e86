/** Writing a case: its name, its texts, and what is known of it, a variable and a value each. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { CasesTold } from '../../calls/cases.ts'
import { ask, write } from '../../parts/app.ts'
import { SeveralField, WordsField } from '../../parts/field.tsx'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'
import { say } from '../../parts/words.ts'

type Opened = {
  readonly told: CasesTold
  readonly known: CasesTold['cases'][number] | undefined
  readonly done: () => void
}
type Value = { readonly variable: string; readonly value: string }
const blank: Value = { variable: '', value: '' }

export const CaseForm = ({ told, known, done }: Opened): JSX.Element => {
  const [name, setName] = useState(known?.name ?? '')
  const [transcripts, setTranscripts] = useState<readonly string[]>(known?.transcripts ?? [])
  const [values, setValues] = useState<readonly Value[]>(
    known ? known.values.map(({ variable, value }) => ({ variable, value: value ?? '' })) : [blank],
  )
  const keep = useOneAtATime(async () => {
    const kept = await write(ask('writeCase', { case: known?.case, name, transcripts, values }))
    if (kept.ok) done()
  })
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <WordsField
        {...{ label: say('cases.name'), hint: say('cases.nameHint'), name: 'caseName', max: 200 }}
        {...{ value: name, set: setName }}
      />
      {told.texts.length > 0 && (
        <SeveralField
          label={say('cases.texts')}
          options={told.texts.map(({ transcript, label }) => ({ value: transcript, word: label }))}
          values={transcripts}
          set={setTranscripts}
        />
      )}
      <ValueFields {...{ values, setValues }} />
      <div class="acts">
        <button type="button" class="press" data-add-value onClick={() => setValues([...values, blank])}>
          {say('cases.addValue')}
        </button>
        <button class="press strong" disabled={name.trim() === ''}>
          {say('studyApp.keep')}
        </button>
        <button type="button" class="press" onClick={done}>
          {say('studyApp.cancel')}
        </button>
      </div>
    </form>
  )
}

type Values = {
  readonly values: readonly Value[]
  readonly setValues: (values: readonly Value[]) => void
}

/** A row that is emptied is taken out. */
const ValueFields = ({ values, setValues }: Values): JSX.Element => (
  <div class="question-fields">
    {values.map((one, place) => {
      const set = (changed: Partial<Value>): void =>
        setValues(values.map((each, at) => (at === place ? { ...each, ...changed } : each)))
      return (
        <div class="two" key={place}>
          <WordsField
            {...{ label: say('cases.variable', { place: place + 1 }), name: `variable-${place}`, max: 120 }}
            {...{ value: one.variable, set: (variable) => set({ variable }) }}
          />
          <WordsField
            {...{ label: say('cases.value', { place: place + 1 }), name: `value-${place}`, max: 120 }}
            {...{ value: one.value, set: (value) => set({ value }) }}
          />
        </div>
      )
    })}
  </div>
)

/** A study in which nobody of the team is known yet, as the command line makes it: whoever opens it joins as who leads. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ask, knowWorker, write } from '../../parts/app.ts'
import { isCode } from '../../parts/code-form.ts'
import { WordsField } from '../../parts/field.tsx'
import { useOwnRefusal } from '../../parts/own-refusal.tsx'
import { say } from '../../parts/words.ts'

export const FirstLead = (): JSX.Element => {
  const [label, setLabel] = useState('')
  const [typed, setCode] = useState('')
  const { told, refusal } = useOwnRefusal()
  const code = typed.trim()
  const lead = async (): Promise<void> => {
    const joined = told(await write(ask('leadFirst', { code, label })))
    if (joined.ok) await knowWorker(code)
  }
  return (
    <form
      class="card door"
      data-first-lead
      onSubmit={(event) => {
        event.preventDefault()
        void lead()
      }}
    >
      <h2>{say('studyApp.firstLead')}</h2>
      <p class="small">{say('studyApp.firstLeadWhy')}</p>
      <WordsField {...{ label: say('signIn.label'), name: 'label', max: 80, value: label, set: setLabel }} />
      <WordsField
        {...{ label: say('signIn.code'), hint: say('signIn.codeHint'), name: 'code' }}
        {...{ value: typed, set: setCode }}
      />
      {refusal}
      <button class="press strong" disabled={label.trim() === '' || !isCode(code)}>
        {say('studyApp.leadNow')}
      </button>
    </form>
  )
}

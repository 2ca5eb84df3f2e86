/** Another passphrase for the table of names, typed twice. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ask, write } from '../../parts/app.ts'
import { WordsField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'
import { whatIsMissing } from './open-names.tsx'

const blank = { passphrase: '', again: '' }

export const ChangeNamesPassphrase = (): JSX.Element => {
  const [form, setForm] = useState(blank)
  const [isChanged, setChanged] = useState(false)
  const missing = whatIsMissing(form, false)
  const change = async (): Promise<void> => {
    const told = await write(ask('changeNamesPassphrase', { passphrase: form.passphrase }))
    setForm(blank)
    setChanged(told.ok)
  }
  return (
    <form
      class="card"
      data-names-passphrase
      onSubmit={(event) => {
        event.preventDefault()
        if (missing === undefined) void change()
      }}
    >
      <h2>{say('names.changePhrase')}</h2>
      <p class="small">{say('names.changePhraseWhat')}</p>
      <WordsField
        {...{ label: say('names.newPhrase'), type: 'password', name: 'namesNewPassphrase' }}
        {...{ value: form.passphrase, set: (passphrase) => setForm({ ...form, passphrase }) }}
      />
      <WordsField
        {...{ label: say('signIn.again'), type: 'password', name: 'namesNewAgain' }}
        {...{ value: form.again, set: (again) => setForm({ ...form, again }) }}
      />
      <div class="acts">
        <button class="press" disabled={missing !== undefined}>
          {say('names.changeNow')}
        </button>
        {isChanged && form.passphrase === '' && (
          <span class="done" role="status">
            {say('names.phraseChanged')}
          </span>
        )}
        {missing !== undefined && form.passphrase !== '' && (
          <span class="small" role="status">
            {say(missing)}
          </span>
        )}
      </div>
    </form>
  )
}

/** The passphrase of the table of names: told once, or typed twice where the table is begun. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ask, write } from '../../parts/app.ts'
import { WordsField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'

const blank = { passphrase: '', again: '' }

export const OpenNames = ({ isThere }: { readonly isThere: boolean }): JSX.Element => {
  const [form, setForm] = useState(blank)
  const [isOpening, setOpening] = useState(false)
  const missing = whatIsMissing(form, isThere)
  const open = async (): Promise<void> => {
    setOpening(true)
    const opened = await write(ask('openNames', { passphrase: form.passphrase }))
    setOpening(false)
    if (!opened.ok) setForm(blank)
  }
  return (
    <form
      class="stack"
      data-open-names
      onSubmit={(event) => {
        event.preventDefault()
        if (missing === undefined && !isOpening) void open()
      }}
    >
      {!isThere && <p>{say('names.new')}</p>}
      <WordsField
        label={say('names.passphrase')}
        {...{ hint: say(isThere ? 'names.passphraseOther' : 'signIn.passphraseHint'), type: 'password' }}
        name="namesPassphrase"
        value={form.passphrase}
        set={(passphrase) => setForm({ ...form, passphrase })}
      />
      {!isThere && (
        <WordsField
          {...{ label: say('signIn.again'), name: 'namesAgain', type: 'password' }}
          value={form.again}
          set={(again) => setForm({ ...form, again })}
        />
      )}
      <div class="acts">
        <button class="press strong" disabled={missing !== undefined || isOpening}>
          {say(isOpening ? 'signIn.opening' : isThere ? 'signIn.open' : 'names.make')}
        </button>
        {missing !== undefined && form.passphrase !== '' && (
          <span class="small" role="status">
            {say(missing)}
          </span>
        )}
      </div>
    </form>
  )
}

/** What is still to be told, by the key of its sentence. */
export const whatIsMissing = ({ passphrase, again }: typeof blank, isThere: boolean): string | undefined => {
  if (isThere) return passphrase.trim() === '' ? 'names.passphraseMissing' : undefined
  if (passphrase.trim().length < 12) return 'signIn.passphraseShort'
  return passphrase === again ? undefined : 'signIn.differs'
}

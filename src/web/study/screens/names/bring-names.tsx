/** Bringing a table of names from another machine: its file and the passphrase of the names there. */
import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { BroughtNames } from '../../../../keeping/study/key-table-copy.ts'
import { ask, write } from '../../parts/app.ts'
import { WordsField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'

export const BringNames = (): JSX.Element => {
  const [file, setFile] = useState<File>()
  const [passphrase, setPassphrase] = useState('')
  const [brought, setBrought] = useState<BroughtNames>()
  const id = useId()
  const bring = async (): Promise<void> => {
    if (!file) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    const told = await write(ask('bringNames', { bytes, passphrase }))
    setPassphrase('')
    setBrought(told.ok ? told.value : undefined)
  }
  return (
    <form
      class="card"
      data-names-in
      onSubmit={(event) => {
        event.preventDefault()
        void bring()
      }}
    >
      <h2>{say('names.bring')}</h2>
      <p class="small">{say('names.bringWhat')}</p>
      <div class="field">
        <label for={id}>{say('signIn.file')}</label>
        <input
          id={id}
          type="file"
          name="namesFile"
          onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])}
        />
      </div>
      <WordsField
        {...{ label: say('names.filePhrase'), type: 'password', name: 'namesFilePassphrase' }}
        {...{ value: passphrase, set: setPassphrase }}
      />
      <div class="acts">
        <button class="press" disabled={!file || passphrase === ''}>
          {say('names.bringNow')}
        </button>
      </div>
      {brought && <Brought {...{ brought }} />}
    </form>
  )
}

const Brought = ({ brought: { added, differing, left } }: { brought: BroughtNames }): JSX.Element => (
  <p class="done" role="status" data-brought={`${added.length} ${differing.length} ${left}`}>
    {say('names.brought', { added: added.length, left })}
    {differing.length > 0 && ` ${say('names.differing', { who: differing.join(', ') })}`}
  </p>
)

/** Bringing a study here from a sealed file: of another copy, or of the command line. */
import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { ask, begin, refused } from '../parts/app.ts'
import { WordsField } from '../parts/field.tsx'
import { Frame } from '../parts/frame.tsx'
import { say } from '../parts/words.ts'

export const BringIn = ({ back }: { readonly back: () => void }): JSX.Element => {
  const [file, setFile] = useState<File>()
  const [passphrase, setPassphrase] = useState('')
  const [isBringing, setBringing] = useState(false)
  const id = useId()
  const bring = async (): Promise<void> => {
    if (!file) return
    setBringing(true)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const brought = await ask('bringIn', { bytes, passphrase })
    setBringing(false)
    refused.value = brought.ok ? undefined : brought.error
    if (brought.ok) await begin(brought.value)
  }
  return (
    <Frame yarn="wall" title={say('signIn.bringTitle')} lead={say('signIn.bringLead')}>
      <form
        class="card door"
        onSubmit={(event) => {
          event.preventDefault()
          void bring()
        }}
      >
        <div class="field">
          <label for={id}>{say('signIn.file')}</label>
          <input
            id={id}
            type="file"
            name="file"
            onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])}
          />
        </div>
        <WordsField
          {...{ label: say('signIn.filePhrase'), type: 'password', name: 'passphrase' }}
          {...{ value: passphrase, set: setPassphrase }}
        />
        <div class="acts">
          <button class="press strong" disabled={isBringing || !file || passphrase === ''}>
            {say(isBringing ? 'signIn.opening' : 'signIn.bring')}
          </button>
          <button type="button" class="press" onClick={back}>
            {say('studyApp.back')}
          </button>
        </div>
      </form>
    </Frame>
  )
}

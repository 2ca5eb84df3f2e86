/** The study as one sealed file, to carry it to another copy or to the command line. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ask, refused } from '../../parts/app.ts'
import { download } from '../../parts/download.ts'
import { TickField, WordsField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'

export const TakeOut = (): JSX.Element => {
  const [isOpen, setOpen] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [taken, setTaken] = useState<string>()
  const [recordings, setRecordings] = useState(true)
  const takeOut = async (): Promise<void> => {
    const told = await ask('takeOut', { passphrase, recordings })
    setPassphrase('')
    refused.value = told.ok ? undefined : told.error
    if (!told.ok) return
    download(told.value.bytes, told.value.name)
    setTaken(told.value.name)
    setOpen(false)
  }
  return (
    <section class="card" data-archive>
      <h2>{say('project.archive')}</h2>
      <p class="small">{say('project.archiveWhat')}</p>
      {isOpen ? (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault()
            void takeOut()
          }}
        >
          <WordsField
            {...{ label: say('project.archivePhrase'), type: 'password', name: 'archivePhrase' }}
            {...{ value: passphrase, set: setPassphrase }}
          />
          <TickField label={say('recordings.archiveWith')} value={recordings} set={setRecordings} />
          <div class="acts">
            <button class="press strong" disabled={passphrase === ''}>
              {say('project.takeOut')}
            </button>
            <button type="button" class="press" onClick={() => setOpen(false)}>
              {say('studyApp.cancel')}
            </button>
          </div>
        </form>
      ) : (
        <div class="acts">
          <button class="press" onClick={() => setOpen(true)}>
            {say('project.takeOut')}
          </button>
        </div>
      )}
      {taken !== undefined && !isOpen && <p role="status">{say('project.archiveTaken', { name: taken })}</p>}
    </section>
  )
}

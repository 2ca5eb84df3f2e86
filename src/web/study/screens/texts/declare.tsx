/** “The names were taken out before”: under a text of another program, once what the search finds in it is shown. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Clearing } from '../../calls/bringing.ts'
import { ask, go, write } from '../../parts/app.ts'
import { WordsField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'

type Told = { readonly transcript: string; readonly clearing: Clearing | undefined }

export const Declare = ({ transcript, clearing }: Told): JSX.Element | null => {
  const [isOpen, setOpen] = useState(false)
  const [who, setWho] = useState('')
  const declare = async (): Promise<void> => {
    const told = await write(ask('declareNamesOut', { transcript, takenOutBy: who }))
    if (told.ok) go('reading', transcript)
  }
  if (!clearing?.mayDeclare) return null
  return (
    <section class="inset stack" data-declare>
      <p>{say('clearing.imported', { left: clearing.left })}</p>
      <div class="acts">
        <button type="button" class="press" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('clearing.takenOut')}
        </button>
      </div>
      {isOpen && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault()
            void declare()
          }}
        >
          <WordsField
            {...{ label: say('clearing.takenOutBy'), hint: say('clearing.takenOutHint') }}
            {...{ name: 'takenOutBy', max: 200, value: who, set: setWho }}
          />
          <div class="acts">
            <button class="press strong" disabled={who.trim() === ''}>
              {say('clearing.declare')}
            </button>
          </div>
        </form>
      )}
    </section>
  )
}

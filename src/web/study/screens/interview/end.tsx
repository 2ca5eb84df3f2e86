/** The end of an interview: how long it was, or that the rest is for another day. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ask, go, write } from '../../parts/app.ts'
import { WordsField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'

type Ending = { readonly interview: string; readonly minutes: number; readonly back: () => void }

export const EndForm = ({ interview, minutes: reckoned, back }: Ending): JSX.Element => {
  const [minutes, setMinutes] = useState(String(reckoned))
  const end = (): void => void write(ask('endInterview', { interview, minutes: Number(minutes) }))
  const putOff = async (): Promise<void> => {
    const told = await write(ask('putOff', { interview }))
    if (told.ok) go('interviews')
  }
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        end()
      }}
    >
      <h2>{say('talks.endTitle')}</h2>
      <p>{say('talks.thank')}</p>
      <WordsField
        {...{ label: say('talks.howLong'), type: 'number', name: 'minutes', value: minutes, set: setMinutes }}
      />
      <div class="acts">
        <button class="press strong" data-end-now>
          {say('talks.endNow')}
        </button>
        <button type="button" class="press" onClick={() => void putOff()}>
          {say('talks.putOffRest')}
        </button>
        <button type="button" class="press" onClick={back}>
          {say('studyApp.back')}
        </button>
      </div>
    </form>
  )
}

/** After an interview: how the interviewer is, what needs help rather than counting, and where help is. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Standing } from '../../calls/interviews.ts'
import { ask, write } from '../../parts/app.ts'
import { WordsField } from '../../parts/field.tsx'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'
import { say } from '../../parts/words.ts'
import { Recordings } from '../recordings/recordings.tsx'
import { NotesRead } from './notes-read.tsx'
import { Referral } from './referral.tsx'

export const After = ({ standing }: { readonly standing: Standing }): JSX.Element => (
  <div class="columns">
    <div class="stack">
      <CheckOut standing={standing} />
      {standing.isRecorded && <Recordings interview={standing.interview} />}
      <Disclosure respondent={standing.respondent} />
    </div>
    <div class="stack">
      <NotesRead interview={standing.interview} />
      <Referral />
    </div>
  </div>
)

const CheckOut = ({ standing: { interview, checkedOut, minutes } }: { standing: Standing }): JSX.Element => (
  <section class="card" data-check-out>
    <h2>{say('talks.checkOut')}</h2>
    <p class="small">{say('talks.minutes', { minutes })}</p>
    <p>{say('talks.checkOutWhy')}</p>
    {checkedOut ? (
      <p class="done">{say('talks.checkedOut')}</p>
    ) : (
      <div class="acts">
        <button class="press strong" onClick={() => void write(ask('checkOut', { interview }))}>
          {say('talks.checkOutNow')}
        </button>
      </div>
    )}
  </section>
)

/** Whoever heard it writes it once; the text leaves the page as soon as it is kept. */
const Disclosure = ({ respondent }: { readonly respondent: string }): JSX.Element => {
  const [text, setText] = useState('')
  const [isKept, setKept] = useState(false)
  const keep = useOneAtATime(async () => {
    const told = await write(ask('keepDisclosure', { respondent, text }))
    if (!told.ok) return
    setText('')
    setKept(true)
  })
  return (
    <form
      class="card"
      data-disclosure
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <h2>{say('talks.disclosure')}</h2>
      <WordsField
        {...{ label: say('talks.disclosureWhat'), hint: say('talks.disclosureWho'), name: 'disclosure' }}
        {...{ lines: 4, max: 4000, value: text, set: setText }}
      />
      <div class="acts">
        <button class="press" disabled={text.trim() === ''}>
          {say('talks.disclosureKeep')}
        </button>
        {isKept && <span role="status">{say('talks.disclosureKept')}</span>}
      </div>
    </form>
  )
}

/** The recordings that may be heard beside a text: one is opened at a time, by a press. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { RecordingRow } from '../calls/recordings.ts'
import { shortDay, say } from '../parts/words.ts'
import { Player } from './player.tsx'
import { clockOf } from './clock.ts'

/** Nothing where there is none to hear. */
export const Listening = ({ rows }: { readonly rows: readonly RecordingRow[] }): JSX.Element | null => {
  const [open, setOpen] = useState('')
  const heard = rows.filter(({ stands }) => stands === 'kept' || stands === 'cut')
  if (heard.length === 0) return null
  const row = heard.find(({ recording }) => recording === open)
  return (
    <section class="inset listening" data-listening>
      <h2>{say('recordings.title')}</h2>
      <div class="acts">
        {heard.map(({ recording, since, seconds }) => (
          <button
            type="button"
            class="press"
            key={recording}
            data-hear
            aria-pressed={recording === open}
            onClick={() => setOpen(recording === open ? '' : recording)}
          >
            {say('recordings.hear', { day: shortDay(since) })}
            {seconds !== null && ` · ${clockOf(seconds)}`}
          </button>
        ))}
      </div>
      {row && <Player key={row.recording} row={row} />}
    </section>
  )
}

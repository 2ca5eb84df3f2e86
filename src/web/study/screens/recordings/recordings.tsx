/** The recordings of an interview: brought from a file, heard, ended where they were cut short, erased by who leads. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { RecordingRow } from '../../calls/recordings.ts'
import { ask, me, write } from '../../parts/app.ts'
import { Held } from '../../parts/held.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say, shortDay } from '../../parts/words.ts'
import { clockOf } from '../../sound/clock.ts'
import { Player } from '../../sound/player.tsx'
import { secondsOf } from '../../sound/sound-address.ts'

export const Recordings = ({ interview }: { readonly interview: string }): JSX.Element => {
  const rows = useAnswer(() => ask('recordings', { interview }), interview)
  return (
    <section class="card" data-recordings>
      <h2>{say('recordings.title')}</h2>
      <p class="small">{say('recordings.what')}</p>
      {rows?.map((row) => (
        <OneRecording key={row.recording} row={row} />
      ))}
      <BringSound interview={interview} />
    </section>
  )
}

/** What is chosen goes to the worker; its name stays with who chose it. */
const BringSound = ({ interview }: { readonly interview: string }): JSX.Element => {
  const [isBringing, setBringing] = useState(false)
  const bring = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0]
    if (!file) return
    setBringing(true)
    const seconds = await secondsOf(file)
    await write(ask('bringRecording', { interview, file: file.slice(), seconds }))
    input.value = ''
    setBringing(false)
  }
  return (
    <label class="file-field">
      <span class="press">{say(isBringing ? 'recordings.bringing' : 'recordings.bring')}</span>
      <input
        type="file"
        accept="audio/*"
        name="sound"
        disabled={isBringing}
        onChange={({ currentTarget }) => void bring(currentTarget)}
      />
    </label>
  )
}

const isHeard = ({ stands }: RecordingRow): boolean => stands === 'kept' || stands === 'cut'

/** Its day, its length where it is known, and where it stands unless all is well. */
const toldOf = ({ since, seconds, stands, erasedOn }: RecordingRow): string => {
  const day = erasedOn === null ? '' : shortDay(erasedOn)
  const length = seconds === null ? [] : [clockOf(seconds)]
  const standing = stands === 'kept' ? [] : [say(`recordingStands.${stands}`, { day })]
  return [shortDay(since), ...length, ...standing].join(' · ')
}

const OneRecording = ({ row }: { readonly row: RecordingRow }): JSX.Element => {
  const { stands, dueSince } = row
  const [isOpen, setOpen] = useState(false)
  return (
    <div class="inset stack" data-recording={stands}>
      <p>{toldOf(row)}</p>
      {dueSince !== null && <p class="unchecked">{say('recordings.due', { day: shortDay(dueSince) })}</p>}
      {isOpen && isHeard(row) && <Player row={row} />}
      <div class="acts">
        {isHeard(row) && (
          <button
            type="button"
            class="press"
            data-hear
            aria-pressed={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {say(isOpen ? 'recordings.shut' : 'recordings.listen')}
          </button>
        )}
        {stands === 'cut' && <EndCut row={row} />}
        {stands !== 'erased' && me.value?.roles.includes('lead') && <Erase row={row} />}
      </div>
    </div>
  )
}

/** A tab that was closed, or a machine that stopped: what was sealed counts as the whole. */
const EndCut = ({ row: { recording } }: { readonly row: RecordingRow }): JSX.Element => (
  <button
    type="button"
    class="press"
    data-end-cut
    onClick={() => void write(ask('endRecording', { recording, seconds: null }))}
  >
    {say('recordings.endCut')}
  </button>
)

const Erase = ({ row: { recording, isWritten } }: { readonly row: RecordingRow }): JSX.Element => {
  const [isAsked, setAsked] = useState(false)
  if (!isAsked)
    return (
      <button type="button" class="press" data-erase onClick={() => setAsked(true)}>
        {say('recordings.erase')}
      </button>
    )
  return (
    <>
      <p class="grow">{say(isWritten ? 'recordings.eraseWritten' : 'recordings.eraseUnwritten')}</p>
      <Held
        word={say('recordings.eraseNow')}
        act={() => void write(ask('eraseRecording', { recording, unwritten: !isWritten }))}
      />
      <button type="button" class="press" onClick={() => setAsked(false)}>
        {say('studyApp.cancel')}
      </button>
    </>
  )
}

/** What the study agreed about recordings: how long one stays once it is written down. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ask, write } from '../../parts/app.ts'
import { WordsField } from '../../parts/field.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'

const agreed = (days: number | null): string => {
  if (days === null) return say('recordings.noTerm')
  return days === 0 ? say('recordings.sameDay') : say('recordings.term', { days })
}

export const RecordingTerm = (): JSX.Element | null => {
  const term = useAnswer(() => ask('recordingTerm'))
  const [typed, type] = useState<string>()
  if (!term) return null
  const { days, due } = term
  const value = typed ?? (days === null ? '' : String(days))
  const isDays = /^\d{1,4}$/.test(value)
  const keep = async (): Promise<void> => {
    const kept = await write(ask('setRecordingTerm', { days: Number(value) }))
    if (kept.ok) type(undefined)
  }
  return (
    <form
      class="card"
      data-recording-term
      onSubmit={(event) => {
        event.preventDefault()
        if (isDays) void keep()
      }}
    >
      <h2>{say('recordings.title')}</h2>
      <p>{agreed(days)}</p>
      {due > 0 && <p class="unchecked">{say('recordings.dueNow', { count: due })}</p>}
      <WordsField
        {...{ label: say('recordings.days'), hint: say('recordings.daysHint'), type: 'number', name: 'days' }}
        {...{ value, set: type }}
      />
      <div class="acts">
        <button class="press" disabled={!isDays}>
          {say('studyApp.keep')}
        </button>
      </div>
    </form>
  )
}

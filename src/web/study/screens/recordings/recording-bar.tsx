/** While somebody is asked: the microphone on and off, with what it does in plain sight, and loudest while it is off. */
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ask } from '../../parts/app.ts'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'
import { clockOf } from '../../sound/clock.ts'
import { canRecord, running, startRecording, stopRecording } from '../../sound/recorder.ts'

/** Leaving the questions in whatever way stops it. */
export const RecordingBar = ({ interview }: { readonly interview: string }): JSX.Element | null => {
  useEffect(() => () => void stopRecording(), [])
  if (!canRecord()) return <p class="small">{say('recordings.cannot')}</p>
  const now = running.value
  return now ? (
    <p class="recording-now" data-recording-now>
      <span class="recording-mark" aria-hidden="true" />
      <span role="status">{say('recordings.running')}</span>
      <Passed since={now.sinceMillis} />
      <button type="button" class="press" data-stop-recording onClick={() => void stopRecording()}>
        {say('recordings.stop')}
      </button>
    </p>
  ) : (
    <NotRunning interview={interview} />
  )
}

/** An interview that was begun as recorded and is not: the microphone opens at a press and never by itself. */
const NotRunning = ({ interview }: { readonly interview: string }): JSX.Element => {
  const rows = useAnswer(() => ask('recordings', { interview }), interview)
  const kept = rows?.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0) ?? 0
  const hasBegun = (rows?.length ?? 0) > 0
  return (
    <div class="not-recording" data-not-recording>
      <p class="grow" role="status">
        <b>{say('recordings.notRunning')}</b>
        {hasBegun && <span> · {say('recordings.keptSoFar', { clock: clockOf(kept) })}</span>}
      </p>
      <button type="button" class="press strong" data-record onClick={() => void startRecording(interview)}>
        {say(hasBegun ? 'recordings.recordOn' : 'recordings.record')}
      </button>
    </div>
  )
}

const Passed = ({ since }: { readonly since: number }): JSX.Element => {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - since) / 1000)), 500)
    return () => clearInterval(timer)
  }, [since])
  return (
    <span class="figure" role="timer" data-passed={seconds}>
      {clockOf(seconds)}
    </span>
  )
}

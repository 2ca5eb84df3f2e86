/** While she is asked: the microphone on and off, with what it does in plain sight. */
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
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
    <button type="button" class="press" data-record onClick={() => void startRecording(interview)}>
      {say('recordings.record')}
    </button>
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

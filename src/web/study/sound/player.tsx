/** A recording heard while somebody writes it down: on and off and five seconds back by keys, slower and faster. */
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { RecordingRow } from '../calls/recordings.ts'
import { SelectField } from '../parts/field.tsx'
import { say } from '../parts/words.ts'
import { useSound } from './sound-address.ts'
import { clockOf } from './clock.ts'

const backSeconds = 5
const speeds = ['0.5', '0.75', '1', '1.25', '1.5'] as const
/** Far beyond any end: what a browser recorded says how long it is only once it was looked for there. */
const beyond = 1e7

export const Player = ({ row }: { readonly row: RecordingRow }): JSX.Element => {
  const address = useSound(row)
  return address === undefined ? (
    <p class="small" role="status">
      {say('recordings.opening')}
    </p>
  ) : (
    <Playing address={address} seconds={row.seconds} />
  )
}

type Playable = { readonly address: string; readonly seconds: number | null }

const Playing = ({ address, seconds }: Playable): JSX.Element => {
  const audio = useRef<HTMLAudioElement>(null)
  const [at, setAt] = useState(0)
  const [isOn, setOn] = useState(false)
  const [speed, setSpeed] = useState<string>('1')
  const toggle = (): void => void (audio.current?.paused ? audio.current.play() : audio.current?.pause())
  const back = (): void => {
    if (audio.current) audio.current.currentTime = Math.max(0, audio.current.currentTime - backSeconds)
  }
  useSilenceAfter(audio)
  usePlayerKeys({ F8: toggle, F9: back })
  const setRate = (rate: string): void => {
    setSpeed(rate)
    if (audio.current) audio.current.playbackRate = Number(rate)
  }
  return (
    <div class="player" data-player={isOn ? 'on' : 'off'}>
      <audio
        ref={audio}
        src={address}
        onLoadedMetadata={({ currentTarget }) => {
          if (!Number.isFinite(currentTarget.duration)) findEnd(currentTarget)
        }}
        onTimeUpdate={({ currentTarget }) => setAt(Math.floor(currentTarget.currentTime))}
        onPlay={() => setOn(true)}
        onPause={() => setOn(false)}
      />
      <div class="acts">
        <button type="button" class="press" data-play onClick={toggle}>
          {say(isOn ? 'recordings.pause' : 'recordings.play')} <kbd>F8</kbd>
        </button>
        <button type="button" class="press" data-back onClick={back}>
          {say('recordings.back', { seconds: backSeconds })} <kbd>F9</kbd>
        </button>
        <span class="figure" data-at={at}>
          {clockOf(at)}
          {seconds !== null && ` / ${clockOf(seconds)}`}
        </span>
      </div>
      <SelectField
        label={say('recordings.speed')}
        options={speeds.map((value) => ({ value, word: `${value} ×` }))}
        value={speed}
        set={setRate}
      />
    </div>
  )
}

/** Looks for the end once and comes back to the beginning. */
const findEnd = (audio: HTMLAudioElement): void => {
  audio.addEventListener('durationchange', () => (audio.currentTime = 0), { once: true })
  audio.currentTime = beyond
}

/** An element that left the page would play on. */
const useSilenceAfter = (audio: { readonly current: HTMLAudioElement | null }): void => {
  useEffect(() => {
    const heard = audio.current
    return () => {
      heard?.pause()
      heard?.removeAttribute('src')
      heard?.load()
    }
  }, [])
}

/** Keys that no field of words needs, so that they work while one types. */
const usePlayerKeys = (acts: Readonly<Record<string, () => void>>): void => {
  const now = useRef(acts)
  now.current = acts
  useEffect(() => {
    const byKey = (event: KeyboardEvent): void => {
      const act = now.current[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', byKey)
    return () => removeEventListener('keydown', byKey)
  }, [])
}

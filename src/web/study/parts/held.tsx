/** What one holds for a second, by finger or key: only for what others rely on. Letting go before does nothing. */
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from './words.ts'

const holdMillis = 1000

export const Held = ({ word, act }: { readonly word: string; readonly act: () => void }): JSX.Element => {
  const [isHeld, setHeld] = useState(false)
  const [isTooShort, setTooShort] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const letGo = (): void => {
    clearTimeout(timer.current)
    timer.current = undefined
    setHeld(false)
  }
  const liftBefore = (): void => {
    if (timer.current !== undefined) setTooShort(true)
    letGo()
  }
  const press = (): void => {
    if (timer.current !== undefined) return
    setHeld(true)
    setTooShort(false)
    timer.current = setTimeout(() => {
      letGo()
      act()
    }, holdMillis)
  }
  useEffect(() => letGo, [])
  return (
    <button
      type="button"
      class={isHeld ? 'press hold held' : 'press hold'}
      onPointerDown={press}
      onPointerUp={liftBefore}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      onKeyDown={({ key }) => {
        if (key === 'Enter' || key === ' ') press()
      }}
      onKeyUp={liftBefore}
      onBlur={letGo}
      onContextMenu={(event) => event.preventDefault()}
    >
      <span>{word}</span>
      <span class="small" role="status">
        {say(isTooShort ? 'studyApp.holdLonger' : 'studyApp.hold')}
      </span>
    </button>
  )
}

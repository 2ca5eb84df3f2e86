/** The seal: held for a second, for what others rely on. Letting go before empties the ring, and nothing happened. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { isWriting } from './second-tap.ts'
import { say } from './words.ts'

const holdMillis = 1000

type Sealed = {
  readonly word: string
  readonly act: () => void
  /** One of several, in a list and not in the hem. */
  readonly isInList?: boolean
}

export const Seal = ({ word, act, isInList = false }: Sealed): JSX.Element => {
  const [isHeld, setHeld] = useState(false)
  const [isTooShort, setTooShort] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const isByFinger = useRef(false)
  const letGo = (): void => {
    clearTimeout(timer.current)
    timer.current = undefined
    setHeld(false)
  }
  const liftBefore = (): void => {
    if (timer.current !== undefined) setTooShort(true)
    letGo()
  }
  const press = (button: Element): void => {
    if (timer.current !== undefined || isWriting(button)) return
    setHeld(true)
    setTooShort(false)
    timer.current = setTimeout(() => {
      letGo()
      if (isByFinger.current) passOverLift()
      act()
    }, holdMillis)
  }
  useEffect(() => letGo, [])
  return (
    <button
      class={`${isInList ? 'press' : 'main'} seal${isHeld ? ' held' : ''}`}
      onPointerDown={({ currentTarget }) => {
        isByFinger.current = true
        press(currentTarget)
      }}
      onPointerUp={liftBefore}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      onKeyDown={({ key, repeat, currentTarget }) => {
        // A key that is still down from the seal before seals nothing more.
        if (repeat || (key !== 'Enter' && key !== ' ')) return
        isByFinger.current = false
        press(currentTarget)
      }}
      onKeyUp={liftBefore}
      onBlur={letGo}
      onContextMenu={(event) => event.preventDefault()}
    >
      <Ring />
      <span>
        {word}
        {isTooShort && (
          <span class="hold-on" role="status">
            {say('app.holdOn')}
          </span>
        )}
      </span>
    </button>
  )
}

const Ring = (): JSX.Element => (
  <svg class="ring" viewBox="0 0 68 68" aria-hidden="true">
    <circle cx="34" cy="34" r="28" />
    <circle class="fill" cx="34" cy="34" r="28" />
    <g class="k" transform="translate(22 22)">
      <ellipse cx="12" cy="12" rx="6.5" ry="5" />
      <path d="M12 1.5V7M12 17v5.5M6.5 14.2c3.5.3 7.500-1 10.500-4" />
    </g>
  </svg>
)

/** By the time the finger lifts another screen may lie under it: that lift presses nothing there. The next press is its own. */
const passOverLift = (): void => {
  const passOver = (event: Event): void => {
    event.preventDefault()
    event.stopPropagation()
  }
  const over = (): void => {
    removeEventListener('pointerup', lifted, true)
    removeEventListener('pointercancel', lifted, true)
    removeEventListener('pointerdown', over, true)
    removeEventListener('click', passOver, true)
  }
  const lifted = (): void => void setTimeout(over, 50)
  addEventListener('click', passOver, true)
  addEventListener('pointerup', lifted, true)
  addEventListener('pointercancel', lifted, true)
  addEventListener('pointerdown', over, true)
}

/** A press for what cannot be had back: pressed once it asks, pressed again it is done. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { Icon, type IconName } from './icon.tsx'

type Sure = {
  readonly icon: IconName
  readonly word: string
  /** What stands there once it was pressed. */
  readonly sure: string
  readonly act: () => void
}

export const Sure = ({ icon, word, sure, act }: Sure): JSX.Element => {
  const [isAsked, setAsked] = useState(false)
  return (
    <button
      class="press"
      aria-pressed={isAsked}
      onClick={() => {
        setAsked(!isAsked)
        if (isAsked) act()
      }}
      onBlur={() => setAsked(false)}
    >
      <Icon name={icon} size="s" />
      {isAsked ? sure : word}
    </button>
  )
}

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

/** A hand that shakes has not answered yet. */
const quickMillis = 400

export const Sure = ({ icon, word, sure, act }: Sure): JSX.Element => {
  const [askedAt, setAskedAt] = useState<number>()
  const isAsked = askedAt !== undefined
  return (
    <button
      class="press"
      aria-pressed={isAsked}
      onClick={({ timeStamp }) => {
        if (isAsked && timeStamp - askedAt < quickMillis) return
        setAskedAt(isAsked ? undefined : timeStamp)
        if (isAsked) act()
      }}
      onBlur={() => setAskedAt(undefined)}
    >
      <Icon name={icon} size="s" />
      {isAsked ? sure : word}
    </button>
  )
}

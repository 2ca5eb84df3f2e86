/** Fewer, number, more. */
import type { JSX } from 'preact'
import { Icon } from './icon.tsx'
import { say } from './words.ts'

type Steps = {
  /** What is counted, for whoever hears it. */
  readonly word: string
  readonly value: number
  readonly less: () => void
  readonly more: () => void
}

export const Stepper = ({ word, value, less, more }: Steps): JSX.Element => (
  <div class="step">
    <button aria-label={`${say('app.less')}: ${word}`} disabled={value === 0} onClick={less}>
      <Icon name="minus" size="s" />
    </button>
    <b>{value}</b>
    <button aria-label={`${say('app.more')}: ${word}`} onClick={more}>
      <Icon name="plus" size="s" />
    </button>
  </div>
)

/** A short piece of a code's cord, beside its name. */
import type { JSX } from 'preact'
import type { Cord } from './shown-mark.ts'

export const CordSign = ({ yarn, twist }: Cord): JSX.Element => (
  <svg class="cord-sign" viewBox="0 0 12 28" width="12" height="28" aria-hidden="true" data-yarn={yarn}>
    <line class="cord" x1="6" y1="2" x2="6" y2="26" />
    <line class="strand" data-twist={twist} x1="6" y1="2" x2="6" y2="26" />
  </svg>
)

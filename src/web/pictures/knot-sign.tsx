/** The signs of the khipu's legend: a knot for what was received, an open loop for what is owed. */
import type { JSX } from 'preact'
import { Loop, SingleKnot } from './cords.tsx'

export const KnotSign = ({ isKnot }: { readonly isKnot: boolean }): JSX.Element => (
  <svg class="knot-sign" width="26" height="36" viewBox="0 0 26 36" aria-hidden="true">
    <path d={isKnot ? 'M13 0v36' : 'M13 0v10'} stroke="var(--walnut)" stroke-width="4" />
    {isKnot ? (
      <SingleKnot paint="var(--walnut)" ply="#fff" x={13} y={18} width={10} />
    ) : (
      <Loop x={13} y={20} />
    )}
  </svg>
)

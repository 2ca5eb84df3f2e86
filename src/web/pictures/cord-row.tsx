/** A row of facts on one cord: a knot where it is done, a bright ring where one is, an open loop where it waits. */
import type { JSX } from 'preact'

export type OnCord = 'done' | 'now' | 'open'

const wide = 328
const inset = 14
/** The turns of the two strands of a plied cord. */
const turns = Array.from({ length: 74 }, (_, turn) => `M${5 + 4.32 * turn} 16.200l3.100-4.400`).join('')

export const CordRow = ({ states }: { readonly states: readonly OnCord[] }): JSX.Element => {
  const gap = (wide - 2 * inset) / Math.max(1, states.length - 1)
  const size = Math.min(8, gap * 0.42)
  return (
    <svg class="cordrow" viewBox={`0 0 ${wide} 28`} aria-hidden="true">
      <path d="M4 14h320" stroke="var(--c)" stroke-width="6" stroke-linecap="round" />
      <path d={turns} stroke="var(--c2)" stroke-width="1.2" stroke-linecap="round" />
      {states.map((state, place) => (
        <OnePlace key={place} state={state} x={inset + gap * place} size={size} />
      ))}
    </svg>
  )
}

type Spot = { readonly state: OnCord; readonly x: number; readonly size: number }

const OnePlace = ({ state, x, size }: Spot): JSX.Element => {
  if (state === 'now')
    return <circle cx={x} cy="14" r={size + 3} fill="var(--sun)" stroke="var(--ink)" stroke-width="3" />
  if (state === 'open')
    return <circle cx={x} cy="14" r={size * 0.78} fill="var(--wool)" stroke="var(--c)" stroke-width="2" />
  return (
    <g transform={`translate(${x} 14)`}>
      <ellipse rx={size * 0.8} ry={size * 1.05} fill="var(--c)" />
      <path
        d={`M${-size * 0.3} ${-size * 0.7}Q${size * 0.15} 0 ${size * 0.3} ${size * 0.7}`}
        fill="none"
        stroke="#fff"
        stroke-width={size * 0.3}
        stroke-linecap="round"
      />
    </g>
  )
}

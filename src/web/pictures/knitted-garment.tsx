/** A garment knitted stitch by stitch, in the colour that was ordered. */
import { useId } from 'preact/hooks'
import type { JSX } from 'preact'
import { colourPaint, garmentOf } from '../parts/codes.ts'
import { garmentCharts } from './garment-charts.ts'

type Knitted = {
  /** An article or product; what is of no known kind is shown as a hat. */
  readonly code: string
  readonly colour?: string
  readonly size?: number
}

const stitch = 'M0-.02.5.38V1L0 .58zM1-.02.5.38V1L1 .58z'
const wide = 14

export const KnittedGarment = ({ code, colour = 'Turquesa', size = 84 }: Knitted): JSX.Element => {
  const id = useId()
  const rows = garmentCharts[garmentOf(code) ?? 'CHULLO'].split('\n')
  const yarns = {
    a: '#b5701c',
    b: colourPaint(colour),
    c: colour === 'Natural' ? '#8a6a45' : '#f0d9ae',
  } as const
  const shown = (['a', 'b', 'c'] as const).map((letter) => ({ letter, cells: cellsOf(rows, letter) }))
  return (
    <svg
      class="garment"
      width={size}
      height={(size * rows.length) / wide}
      viewBox={`0 0 ${wide} ${rows.length}`}
      aria-hidden="true"
    >
      {shown.map(({ letter, cells }) => (
        <g key={letter}>
          <pattern id={`${id}${letter}`} width="1" height="1" patternUnits="userSpaceOnUse">
            <path d={stitch} fill={yarns[letter]} />
          </pattern>
          <path d={cells} fill={yarns[letter]} opacity=".6" />
          <path d={cells} fill={`url(#${id}${letter})`} />
        </g>
      ))}
      <path d={shown.map(({ cells }) => cells).join('')} fill="url(#k0)" />
    </svg>
  )
}

const cellsOf = (rows: readonly string[], letter: string): string =>
  rows
    .map((row, y) =>
      [...row.matchAll(new RegExp(`${letter}+`, 'g'))]
        .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
        .join(''),
    )
    .join('')

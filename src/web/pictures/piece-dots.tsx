/** A circle for each piece, in groups of five, ten to a row: filled where it is handed in. */
import type { JSX } from 'preact'

type Dots = {
  readonly pieces: number
  readonly delivered: number
  /** Room for ten to a row also where there are fewer, so that rows stand under each other. */
  readonly isWide?: boolean
}

const [cell, groupGap, perRow] = [14, 8, 10] as const

export const PieceDots = ({ pieces, delivered, isWide = false }: Dots): JSX.Element => {
  const all = Math.max(pieces, delivered)
  const rows = Math.ceil(all / perRow)
  const columns = isWide ? perRow : Math.min(all, perRow)
  const width = columns * cell + (columns > perRow / 2 ? groupGap : 0)
  return (
    <svg class="dots" width={width * 1.7} viewBox={`0 0 ${width} ${rows * cell}`} aria-hidden="true">
      {Array.from({ length: all }, (_, place) => {
        const column = place % perRow
        return (
          <circle
            key={place}
            cx={column * cell + (column >= perRow / 2 ? groupGap : 0) + cell / 2}
            cy={Math.floor(place / perRow) * cell + cell / 2}
            r="5.2"
            fill={place < delivered ? 'var(--ink)' : 'none'}
            stroke="var(--ink)"
            stroke-width="1.4"
          />
        )
      })}
    </svg>
  )
}

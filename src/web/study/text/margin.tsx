/** The margin of a stretch: a cord for each coded passage, side by side, and beside them the names of those that begin here. */
import type { JSX } from 'preact'
import type { Stretch } from '../reading/stretches.ts'
import { stacked } from '../reading/lanes.ts'
import type { Extent } from './measured.ts'
import type { ShownMark } from './shown-mark.ts'

export type Measured = Extent & { readonly span: ShownMark }
type Margin = {
  readonly stretch: Stretch
  readonly measured: readonly Measured[]
  readonly lanes: ReadonlyMap<string, number>
  readonly height: number
  readonly width: number
  readonly opened: string | null
  readonly open: (selection: string) => void
  /** How many more names there are than have room, in words. */
  readonly more: (count: number) => string
}

const lane = 12
/** Names keep at least so much room, in pixels. */
const namesWidth = 130
const labelHeight = 30
const gap = 6
/** Names at the end of a short stretch may need so much more than its text. */
const spare = 4 * labelHeight

export const Margin = ({
  stretch,
  measured,
  lanes,
  height,
  width,
  opened,
  open,
  more,
}: Margin): JSX.Element => {
  const mostLanes = Math.max(4, Math.floor((width - namesWidth) / lane))
  const shown = measured.filter(({ span }) => (lanes.get(span.selection) ?? 0) < mostLanes)
  const most = shown.reduce((high, { span }) => Math.max(high, (lanes.get(span.selection) ?? 0) + 1), 0)
  const begins = measured
    .filter(({ span }) => stretch.from <= span.from && span.from <= stretch.to)
    .sort((a, b) => a.top - b.top || (lanes.get(a.span.selection) ?? 0) - (lanes.get(b.span.selection) ?? 0))
  const { set, left } = stacked(begins, { height: labelHeight, bottom: height + spare })
  const x = most * lane + gap
  const lastAt = set.at(-1)?.at ?? 0
  const needed = set.length === 0 ? 0 : lastAt + labelHeight * (left > 0 ? 2 : 1)
  return (
    <svg class="margin" width={width} height={Math.max(height, needed)}>
      {shown.map(({ span, top, bottom }) => (
        <CordLine
          key={span.selection}
          {...{ span, top, bottom }}
          x={(lanes.get(span.selection) ?? 0) * lane + lane / 2}
          isOpened={span.selection === opened}
        />
      ))}
      {set.map(({ span, at }) => (
        <foreignObject key={span.selection} x={x} y={at} width={Math.max(0, width - x)} height={labelHeight}>
          <button
            class="mark-name"
            data-yarn={span.yarn}
            data-selection={span.selection}
            data-mine={span.isMine}
            aria-pressed={span.selection === opened}
            title={span.isMine ? span.name : `${span.name} · ${span.coder}`}
            onClick={() => open(span.selection)}
          >
            {span.name}
          </button>
        </foreignObject>
      ))}
      {left > 0 && (
        <text class="mark-more" x={width - 4} y={lastAt + labelHeight + 14} text-anchor="end">
          {more(left)}
        </text>
      )}
    </svg>
  )
}

type Line = Measured & { readonly x: number; readonly isOpened: boolean }

const CordLine = ({ span, top, bottom, x, isOpened }: Line): JSX.Element => {
  const isPlace = span.from === span.to
  return (
    <g
      class="mark-cord"
      data-cord={span.selection}
      data-yarn={span.yarn}
      data-opened={isOpened}
      data-mine={span.isMine}
    >
      {isPlace ? (
        <circle class="knot" cx={x} cy={(top + bottom) / 2} r="5" />
      ) : (
        <>
          <line class="cord" x1={x} y1={top + 3} x2={x} y2={bottom - 3} />
          <line class="strand" data-twist={span.twist} x1={x} y1={top + 3} x2={x} y2={bottom - 3} />
        </>
      )}
    </g>
  )
}

/** The growing order: a garment for each piece, in tens, each in the state that it is in; and in words how many of each. */
import { useId } from 'preact/hooks'
import type { JSX } from 'preact'
import { pieceStates, type PieceState, type States } from '../../reports/order-progress.ts'
import { garmentOf } from '../parts/codes.ts'
import { say } from '../parts/words.ts'
import { OnePiece, PieceMark } from './one-piece.tsx'

type Growing = { readonly article: string; readonly states: States }

/** The place of a garment; between tens one place stays empty. */
const wide = 20
const high = 27

export const GrowingOrder = ({ article, states }: Growing): JSX.Element => {
  const id = useId()
  const garment = garmentOf(article) ?? 'CHULLO'
  const runs = runsOf(states)
  const columns = columnsFor(runs.reduce((sum, { count }) => sum + count, 0))
  const last = runs.at(-1)
  const rows = last ? Math.ceil((last.from + last.count) / columns) : 1
  return (
    <svg
      class="growing"
      viewBox={`0 0 ${wide * (columns + columns / 10 - 1)} ${rows * high}`}
      role="img"
      aria-label={statesInWords(states)}
    >
      {runs.map((run) => (
        <g key={run.state}>
          <pattern id={`${id}${run.state}`} width={wide} height={high} patternUnits="userSpaceOnUse">
            <PieceMark garment={garment} state={run.state} />
          </pattern>
          <path d={fieldsOf(run, columns)} fill={`url(#${id}${run.state})`} />
        </g>
      ))}
    </svg>
  )
}

/** How many of each, with the mark beside; what there is none of is left out. */
export const GrowingLegend = ({ article, states }: Growing): JSX.Element => (
  <ul class="states">
    {runsOf(states).map(({ state, count }) => (
      <li key={state} data-state={state}>
        <OnePiece garment={garmentOf(article) ?? 'CHULLO'} state={state} />
        <b>{count}</b>
        <span class="small">{say(`state.${state}`, { count })}</span>
      </li>
    ))}
  </ul>
)

/** `12 en su caja, 40 buenas`. */
export const statesInWords = (states: States): string =>
  runsOf(states)
    .map(({ state, count }) => `${count} ${say(`state.${state}`, { count })}`)
    .join(', ')

type Run = { readonly state: PieceState; readonly from: number; readonly count: number }

const runsOf = (states: States): readonly Run[] => {
  let from = 0
  return pieceStates.flatMap((state) => {
    const count = states[state]
    const run = { state, from, count }
    from += count
    return count > 0 ? [run] : []
  })
}

/** Ten in a row while they are few; a thousand still fit a phone. */
const columnsFor = (pieces: number): number => (pieces <= 60 ? 10 : pieces <= 400 ? 20 : 40)

/** The run as rectangles, one for each ten that it touches. */
const fieldsOf = ({ from, count }: Run, columns: number): string => {
  const fields: string[] = []
  for (let at = from; at < from + count;) {
    const end = Math.min(from + count, Math.floor(at / 10) * 10 + 10)
    const column = at % columns
    const x = (column + Math.floor(column / 10)) * wide
    const width = (end - at) * wide
    fields.push(`M${x} ${Math.floor(at / columns) * high}h${width}v${high}h-${width}z`)
    at = end
  }
  return fields.join('')
}

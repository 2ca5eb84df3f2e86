/** Pieces on the table, each a small garment: still to be looked at, good, to mend, or not accepted. */
import type { JSX } from 'preact'
import { garmentOf, type Garment } from '../parts/codes.ts'

/** `second`: good, of second quality. */
export type PieceState = 'open' | 'good' | 'second' | 'fix' | 'no'

type Shape = { readonly d: string; readonly scale: number; readonly mark: readonly [number, number] }
const shapes: Readonly<Record<Garment, Shape>> = {
  CHULLO: {
    d: 'M3 12.5C3 6 6 3 10 3s7 3 7 9.5V17l-1.8 2-1.8-2v-3.5H6.6V17l-1.8 2L3 17zM10 .8a1.4 1.4 0 1 0 .1 0z',
    ...({ scale: 1, mark: [10, 8.5] } as const),
  },
  CHOMPA: {
    d: 'M9 4c1.2 2.2 4.8 2.2 6 0l4 2 3 10-3.6 1.2L17 12v9H7v-9l-1.4 5.2L2 16 5 6z',
    ...({ scale: 0.84, mark: [12, 12.5] } as const),
  },
  CHALINA: {
    d: 'M5 3h14v6.5h-4.5V22h-9V9.500H5z',
    ...({ scale: 0.84, mark: [10, 14] } as const),
  },
  GUANTES: {
    d: 'M8 21.5h9V17c1.5-2 2-4 2-7V7.5a1.5 1.5 0 0 0-3 0V5a1.5 1.5 0 0 0-3 0V4a1.5 1.5 0 0 0-3 0v3a1.5 1.5 0 0 0-3 0v6l-1.8-1.7a1.6 1.6 0 0 0-2.3 2.2L8 18z',
    ...({ scale: 0.84, mark: [13, 14] } as const),
  },
}

const looks: Readonly<Record<PieceState, { readonly fill: string; readonly edge: string }>> = {
  open: { fill: 'none', edge: 'var(--line)' },
  good: { fill: 'var(--leaf)', edge: 'var(--leaf)' },
  second: { fill: 'var(--leaf-0)', edge: 'var(--leaf)' },
  fix: { fill: 'var(--sun)', edge: 'var(--ink)' },
  no: { fill: 'var(--coal)', edge: 'var(--ink)' },
}

type Pieces = {
  readonly article: string
  readonly states: readonly PieceState[]
  /** What the picture says, for whoever hears it. */
  readonly word: string
}

/** More than this many are not drawn: the figures beside them count. */
const most = 60
const width = 328

export const Pieces = ({ article, states, word }: Pieces): JSX.Element => {
  const shown = states.slice(0, most)
  const columns = shown.length <= 12 ? 6 : shown.length <= 30 ? 10 : 15
  const cell = width / columns
  const k = Math.min(1.7, cell / 21)
  const height = Math.ceil(shown.length / columns) * (21 * k + 6)
  const shape = shapes[garmentOf(article) ?? 'CHULLO']
  return (
    <svg class="growing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={word}>
      {shown.map((state, place) => (
        <g
          key={place}
          data-piece={state}
          transform={`translate(${(place % columns) * cell + (cell - 20 * k) / 2} ${
            Math.floor(place / columns) * (21 * k + 6) + 2
          }) scale(${k})`}
        >
          <Piece state={state} {...shape} />
        </g>
      ))}
    </svg>
  )
}

const Piece = ({ state, d, scale, mark }: Shape & { readonly state: PieceState }): JSX.Element => {
  const { fill, edge } = looks[state]
  return (
    <g transform={`scale(${scale})`}>
      <path d={d} fill={fill} stroke={edge} stroke-width="1.5" {...(state === 'open' ? dashed : {})} />
      <g transform={`translate(${mark[0] - 10} ${mark[1] - 8.5})`}>{signs[state]}</g>
    </g>
  )
}

const dashed = { 'stroke-dasharray': '2 1.6' } as const

const tick = (colour: string): JSX.Element => (
  <path
    d="M7 8.5 9.3 11 13.3 6"
    fill="none"
    stroke={colour}
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
)

const signs: Readonly<Record<PieceState, JSX.Element | null>> = {
  open: null,
  good: tick('#fff'),
  second: tick('var(--leaf)'),
  fix: <path d="M10 5.2 13.2 11H6.8z" fill="var(--ink)" />,
  no: <path d="M7.2 9h5.6" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" />,
}

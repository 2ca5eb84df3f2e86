/** One small garment in the state that it is in: shape and mark say it, the colour only repeats it. */
import type { JSX } from 'preact'
import type { PieceState } from '../../reports/order-progress.ts'
import type { Garment } from '../parts/codes.ts'

/** On a field of 20 by 24. */
const outlines: Readonly<Record<Garment, string>> = {
  CHULLO:
    'M3 13C3 6.500 6 3.500 10 3.500s7 3 7 9.500v4.500l-1.800 2-1.800-2V14H6.600v3.500l-1.800 2-1.800-2z',
  CHOMPA: 'M7 4q3 2.600 6 0l3.600 1.800 2.400 8.700-3 .9-1.500-4V21h-9v-9.600l-1.500 4-3-.9 2.400-8.700z',
  CHALINA: 'M4.500 5.500q5.500-3.500 11 0V9q-1.300 1-3.500 1.500V21H6.500V10.300Q4.500 9.600 4.500 8.500z',
  GUANTES:
    'M6 21.500h8.500V17.500Q17 15 17 11.500V7.500q-1.200-1.600-2.400 0V5q-1.200-1.600-2.400 0V4.200q-1.200-1.600-2.400 0V5q-1.200-1.600-2.400 0v7L4.600 10.600q-2-.5-1.700 1.300z',
}
const check = 'M7 11 9.300 13.500 13.300 8.500'

type Look = { readonly fill: string; readonly edge: string; readonly dashed?: true }
const looks: Readonly<Record<PieceState, Look>> = {
  open: { fill: 'none', edge: '#6d6155', dashed: true },
  inHand: { fill: 'var(--indigo-2)', edge: 'var(--indigo)' },
  waiting: { fill: '#fff', edge: 'var(--ink)' },
  good: { fill: 'var(--leaf)', edge: 'var(--leaf)' },
  repair: { fill: 'var(--sun)', edge: 'var(--ink)' },
  rejected: { fill: 'var(--coal)', edge: 'var(--ink)' },
  boxed: { fill: 'var(--leaf)', edge: 'var(--leaf)' },
}

const line = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const
const marks: Readonly<Record<PieceState, JSX.Element | null>> = {
  open: null,
  inHand: <path d="M6.500 13.500h7M6.500 16.500h7" stroke="var(--indigo)" stroke-width="1.600" {...line} />,
  waiting: <circle cx="10" cy="11" r="2.200" fill="var(--ink)" />,
  good: <path d={check} stroke="#fff" stroke-width="2" {...line} />,
  repair: <path d="M10 7.500 13.200 13.500H6.800z" fill="var(--ink)" />,
  rejected: <path d="M7.200 11h5.600" stroke="#fff" stroke-width="2.600" {...line} />,
  boxed: (
    <>
      <path d={check} stroke="#fff" stroke-width="2" {...line} />
      <path
        d="M1 16.500v6.700h18v-6.700M1 20h18"
        fill="var(--walnut-2)"
        stroke="var(--walnut)"
        stroke-width="1.800"
      />
    </>
  ),
}

type Piece = { readonly garment: Garment; readonly state: PieceState }

export const PieceMark = ({ garment, state }: Piece): JSX.Element => {
  const { fill, edge, dashed } = looks[state]
  return (
    <>
      {garment === 'CHULLO' && <circle cx="10" cy="2.200" r="1.400" fill={edge} />}
      <path
        d={outlines[garment]}
        {...{ fill, stroke: edge, 'stroke-width': '1.7', 'stroke-linejoin': 'round' }}
        {...(dashed ? { 'stroke-dasharray': '2.4 1.6' } : {})}
      />
      {marks[state]}
    </>
  )
}

export const OnePiece = ({ garment, state }: Piece): JSX.Element => (
  <svg width="30" height="36" viewBox="0 0 20 24" aria-hidden="true">
    <PieceMark {...{ garment, state }} />
  </svg>
)

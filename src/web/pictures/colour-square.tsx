/** A colour as a piece of knitting in it; its word stands beside it. */
import type { JSX } from 'preact'
import { colourPaint } from '../parts/codes.ts'

type Square = { readonly code: string; readonly size?: number }

const bands = ['#b3232f', '#f0c23c', '#2f7a3f', '#1f4c9a'] as const

/** Several colours are shown as bands. */
export const ColourSquare = ({ code, size = 40 }: Square): JSX.Element => (
  <svg class="colour" width={size} height={size} viewBox="0 0 8 8" aria-hidden="true">
    {code === 'Varios' ? (
      bands.map((band, row) => <rect key={band} y={row * 2} width="8" height="2" fill={band} />)
    ) : (
      <rect width="8" height="8" fill={colourPaint(code)} />
    )}
    <rect width="8" height="8" fill="url(#k0)" />
    <rect x=".2" y=".2" width="7.6" height="7.6" fill="none" stroke="var(--line)" stroke-width=".4" />
  </svg>
)

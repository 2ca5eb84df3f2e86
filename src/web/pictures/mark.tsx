/** How pieces came out: a shape first, then a word, then a colour. */
import type { JSX } from 'preact'

/** `second`: good, of second quality; its tick stands in an open ring. */
export type Quality = 'good' | 'second' | 'fix' | 'no'

const shapes: Readonly<Record<Quality, readonly [string, string]>> = {
  good: ['M18 2a16 16 0 1 1 0 32 16 16 0 0 1 0-32z', 'm10.5 18.5 5.5 5.5L26 13'],
  second: ['M18 3.5a14.5 14.5 0 1 1 0 29 14.5 14.5 0 0 1 0-29z', 'm11.5 18.5 4.5 4.5 8-9.5'],
  fix: ['M18 3 34 33H2z', 'M13 28 20.5 19m0 0c.5-2.6 2-4 3-3.600s.3 2.600-3 3.600z'],
  no: ['M4 4h28v28H4z', 'M11.5 18h13'],
}

export const Mark = ({ of }: { readonly of: Quality }): JSX.Element => (
  <svg class="mark" data-q={of} viewBox="0 0 36 36" aria-hidden="true">
    <path d={shapes[of][0]} />
    <path d={shapes[of][1]} />
  </svg>
)

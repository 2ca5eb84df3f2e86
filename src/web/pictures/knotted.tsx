/** A fact is a knot on its cord, what is still open a loop. */
import type { JSX } from 'preact'

export const Knotted = ({ isKnot }: { readonly isKnot: boolean }): JSX.Element => (
  <svg class="knotted" width="28" height="44" viewBox="0 0 28 44" aria-hidden="true">
    <path d="M14 0v44" stroke="var(--c2)" stroke-width="4" />
    {isKnot ? (
      <>
        <ellipse cx="14" cy="22" rx="11" ry="8.500" fill="var(--c)" />
        <path
          d="M6.500 25.500Q14 20.500 21.500 18.500"
          fill="none"
          stroke="#fff"
          stroke-width="3"
          stroke-linecap="round"
        />
      </>
    ) : (
      <ellipse cx="14" cy="22" rx="8" ry="12" fill="var(--sun-0)" stroke="var(--ink)" stroke-width="3" />
    )}
  </svg>
)

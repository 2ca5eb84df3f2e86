/** A woman's swatch: a motif in a yarn, knitted stitch by stitch; it stands for her where a photo would. */
import type { JSX } from 'preact'
import { motifOrder, motifs, yarns, type MotifName, type YarnName } from './motifs.ts'

const stitch = 'M0 -.02 .5 .42V1.02L0 .58zM1 -.02 .5 .42V1.02L1 .58z'

/** The motif and yarn of the woman at a place among those who joined: 96 pairs, no two alike. */
export const swatchAt = (place: number): { readonly motif: MotifName; readonly yarn: YarnName } => {
  const round = Math.floor(place / motifOrder.length)
  return {
    motif: motifOrder[place % motifOrder.length] ?? 'ovillo',
    yarn: yarns[(place + round) % yarns.length] ?? 'coal',
  }
}

/** Patterns and motifs, once a page. */
export const SwatchPatterns = (): JSX.Element => (
  <svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id="k0" width="1" height="1" patternUnits="userSpaceOnUse">
        <path d={stitch} fill="#000" opacity=".055" />
      </pattern>
      {yarns.map((yarn) => (
        <pattern key={yarn} id={`k-${yarn}`} width="1" height="1" patternUnits="userSpaceOnUse">
          <path fill={`var(--${yarn}-2)`} d="M0 0h1v1H0z" />
          <path d={stitch} fill={`var(--${yarn})`} />
        </pattern>
      ))}
      {motifOrder.map((motif, place) => (
        <path key={motif} id={`m-${place}`} d={cellsOf(motifs[motif])} />
      ))}
    </defs>
  </svg>
)

const cellsOf = (rows: string): string =>
  rows
    .split(' ')
    .map((row, y) =>
      [...row.matchAll(/#+/g)]
        .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
        .join(''),
    )
    .join('')

export const Swatch = ({
  place,
  size = 56,
}: {
  readonly place: number
  readonly size?: number
}): JSX.Element => {
  const { motif, yarn } = swatchAt(place)
  const field = 'M-.5-.5h12v12h-12z'
  return (
    <svg class="swatch" width={size} height={size} viewBox="-.5 -.5 12 12" aria-hidden="true">
      <path d={field} fill={`var(--${yarn}-0)`} />
      <path d={field} fill="url(#k0)" />
      <use href={`#m-${motifOrder.indexOf(motif)}`} fill={`url(#k-${yarn})`} />
    </svg>
  )
}

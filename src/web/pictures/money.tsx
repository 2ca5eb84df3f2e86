/** Notes and coins of Peru as a hand knows them: a sum in the fewest, laid in piles, coins in their true relation of size. */
import type { JSX } from 'preact'
import { fewestFor, isNote } from '../../reports/notes-and-coins.ts'
import '../css/money.css'

/** How wide coins are, in tenths of a millimetre. */
const coinWidths: Readonly<Record<number, number>> = {
  500: 243,
  200: 222,
  100: 255,
  50: 220,
  20: 230,
  10: 205,
}
const noteWidth = 92
const noteHeight = 43
const widthOfCoin = (face: number): number => Math.round((coinWidths[face] ?? 205) * 0.16)
/** More of one face than this are told by their number alone. */
const mostDrawn = 6

type OneFace = { readonly face: number; readonly word?: string | undefined }

/** One note or coin; with a word where nothing beside it says what it is. */
export const Face = ({ face, word }: OneFace): JSX.Element =>
  isNote(face) ? <Note soles={String(face / 100)} word={word} /> : <Coin face={face} word={word} />

const spoken = (word: string | undefined) =>
  word === undefined ? ({ 'aria-hidden': 'true' } as const) : ({ role: 'img', 'aria-label': word } as const)

type OneNote = { readonly soles: string; readonly word: string | undefined }

const Note = ({ soles, word }: OneNote): JSX.Element => (
  <svg class="note" width={noteWidth} height={noteHeight} viewBox="0 0 140 65" {...spoken(word)}>
    <rect
      x="2"
      y="2"
      width="136"
      height="61"
      rx="4"
      fill={`var(--n${soles})`}
      stroke="var(--ink)"
      stroke-width="3.4"
    />
    <path d="M20 4v57" stroke="var(--ink)" stroke-width="2.4" />
    <path
      d="M106 8q-10 6 0 12t0 12 0 12 0 12M117 8q-10 6 0 12t0 12 0 12 0 12"
      fill="none"
      stroke="var(--ink)"
      stroke-opacity=".35"
      stroke-width="2.4"
    />
    <text x="61" y="46" text-anchor="middle" font-size="38" font-weight="700" fill="var(--ink)">
      {soles}
    </text>
  </svg>
)

const Coin = ({ face, word }: OneFace): JSX.Element => {
  const isSoles = face >= 100
  const hasCore = face >= 200
  const rim = face >= 50 ? 'var(--nickel)' : 'var(--brass)'
  const wide = widthOfCoin(face)
  return (
    <svg class="coin" width={wide} height={wide} viewBox="0 0 80 80" {...spoken(word)}>
      <circle cx="40" cy="40" r="36.6" fill={rim} stroke="var(--ink)" stroke-width="5.2" />
      {hasCore && (
        <circle cx="40" cy="40" r="24.8" fill="var(--brass)" stroke="var(--ink)" stroke-width="2.8" />
      )}
      <text
        x="40"
        y={isSoles ? 55 : 53.5}
        text-anchor="middle"
        font-size={isSoles ? 43 : 39}
        font-weight="700"
        fill="var(--ink)"
      >
        {isSoles ? face / 100 : face}
      </text>
    </svg>
  )
}

type Count = { readonly centimos: number; readonly pieces: number }

/** So many of one face, overlapping; from three on their number stands beside. */
const Pile = ({ centimos, pieces }: Count): JSX.Element => (
  <span class="pile">
    {Array.from({ length: Math.min(pieces, mostDrawn) }, (_, place) => (
      <Face key={place} face={centimos} />
    ))}
    {pieces > 2 && <b>×{pieces}</b>}
  </span>
)

/** Piles as they are told, largest first. */
export const Piles = ({ piles }: { readonly piles: readonly Count[] }): JSX.Element => (
  <span class="money" aria-hidden="true">
    {piles.map((pile) => (
      <Pile key={pile.centimos} {...pile} />
    ))}
  </span>
)

/** A sum in the fewest notes and coins; what no coin makes stands small behind them. */
export const Money = ({ centimos }: { readonly centimos: number }): JSX.Element => {
  const { piles, restCentimos } = fewestFor(centimos)
  return (
    <span class="money" aria-hidden="true">
      {piles.map((pile) => (
        <Pile key={pile.centimos} {...pile} />
      ))}
      {restCentimos > 0 && <span class="small">+ {restCentimos} cts</span>}
    </span>
  )
}

/** A woman's season as a khipu: tens above, units below, the grey side cord her money, a loop where it is still owed. */
import type { JSX } from 'preact'
import type { Pendant } from '../../reports/woman/season-khipu.ts'
import { articlePieces, colourPaint, iconOfArticle } from '../parts/codes.ts'
import { Icon } from '../parts/icon.tsx'
import { monthShortName, say } from '../parts/words.ts'
import { dyeOf, LongKnot, Loop, Plied, SingleKnot, Strand } from './cords.tsx'

const width = 328
const height = 232
/** Where the zones of tens and units stand beside their words. */
const left = 22
const top = 14
const tensAt = top + 46
const unitsAt = top + 112

export const SeasonKhipu = ({ season }: { readonly season: readonly Pendant[] }): JSX.Element => (
  <figure class="season">
    <svg class="khipu" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={inWords(season)}>
      <Zone y={tensAt - 14} height={58} word="10" />
      <Zone y={unitsAt - 12} height={78} word="1" />
      {season.map((pendant, place) => (
        <Cord
          key={pendant.order}
          pendant={pendant}
          x={left + (width - left) * ((place + 0.5) / season.length) - 9}
        />
      ))}
      <Plied from={6} to={width - 6} y={top} width={10} />
    </svg>
    <figcaption class="legend">
      {season.map(({ order, article, pieces, since }) => (
        <div key={order}>
          <Icon name={iconOfArticle(article)} size="s" />
          <b>{pieces}</b>
          <br />
          <span class="small">{monthShortName(Number(since.slice(5, 7)))}</span>
        </div>
      ))}
    </figcaption>
  </figure>
)

const inWords = (season: readonly Pendant[]): string =>
  say('member.season', {
    pieces: season.map(({ article, pieces }) => articlePieces(article, pieces)).join(', '),
  })

const Zone = ({
  y,
  height: tall,
  word,
}: {
  readonly y: number
  readonly height: number
  readonly word: string
}): JSX.Element => (
  <>
    <rect y={y} width={width} height={tall} rx="4" fill="var(--walnut-0)" />
    <text x="3" y={y + tall / 2 + 6} font-size="18" font-weight="700" fill="var(--ink-soft)">
      {word}
    </text>
  </>
)

const Cord = ({ pendant, x }: { readonly pendant: Pendant; readonly x: number }): JSX.Element => {
  const dye = dyeOf(colourPaint(pendant.colour))
  const tens = Math.floor(pendant.pieces / 10)
  const step = Math.min(15, 44 / Math.max(1, tens - 1))
  return (
    <g data-order={pendant.order} data-pieces={pendant.pieces}>
      <Strand
        {...dye}
        width={6}
        d={`M${x} ${top}C${x - 3} ${top + 70} ${x + 3} ${top + 140} ${x} ${height - 4}`}
      />
      {Array.from({ length: tens }, (_, ten) => (
        <SingleKnot key={ten} {...dye} x={x - 0.6} y={tensAt + ten * step} width={9} />
      ))}
      <LongKnot {...dye} x={x + 0.8} y={unitsAt} width={9} turns={pendant.pieces % 10} />
      {pendant.earnedCentimos > 0 && <SideCord pendant={pendant} x={x} />}
      <SingleKnot {...dye} x={x} y={top + 1} width={7.5} />
    </g>
  )
}

const grey = { paint: '#6f665c', ply: '#fff' } as const

/** As long as the sum; a knot closes it once she has it all. */
const SideCord = ({ pendant, x }: { readonly pendant: Pendant; readonly x: number }): JSX.Element => {
  const [sideX, sideY, long] = [x + 20, top + 14, 34 + pendant.lengthPercent * 1.3]
  return (
    <>
      <Strand
        {...grey}
        width={3}
        d={`M${x} ${sideY}C${x + 12} ${sideY + 2} ${sideX} ${sideY + 8} ${sideX} ${sideY + 22}V${sideY + long}`}
      />
      {pendant.owedCentimos > 0 ? (
        <Loop x={sideX} y={sideY + long + 10} />
      ) : (
        <SingleKnot paint="var(--ink)" ply="#fff" x={sideX} y={sideY + long} width={6.5} />
      )}
    </>
  )
}

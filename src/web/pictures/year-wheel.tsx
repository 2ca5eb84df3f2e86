/** The wheel of the year: months around with the work of the fields, orders as cords inside, today as a needle. */
import type { JSX } from 'preact'
import type { OrderCord, YearWheel } from '../../reports/year-wheel.ts'
import { colourPaint, iconOfArticle } from '../parts/codes.ts'
import { Icon } from '../parts/icon.tsx'
import { monthShortName, say } from '../parts/words.ts'
import { dyeOf, SingleKnot, Strand } from './cords.tsx'

const centre = 164
const [inner, outer, wordsAt] = [96, 136, 148]
/** The cords' rings, from the outermost. */
const rings = [84, 66, 48, 30]
const shade = ['var(--paper)', '#f3e6d2', '#e2c49d', '#c99a63']

export const YearPicture = ({ wheel }: { readonly wheel: YearWheel }): JSX.Element => (
  <svg class="wheel" viewBox="-20 0 368 328" role="img" aria-label={say('year.picture')}>
    {wheel.months.map((work, place) => (
      <Month key={place} work={work} place={place} />
    ))}
    {wheel.orders.map((cord) => (
      <Cord key={cord.order} cord={cord} />
    ))}
    <Needle turn={wheel.now / 1000} />
  </svg>
)

type At = { readonly x: number; readonly y: number }
/** A place on the wheel; a turn begins at the top with January and goes with the clock. */
const at = (radius: number, turn: number): At => {
  const angle = (turn - 0.25) * 2 * Math.PI
  return { x: round(centre + radius * Math.cos(angle)), y: round(centre + radius * Math.sin(angle)) }
}
const round = (number: number): number => Math.round(number * 100) / 100

const arc = (radius: number, from: number, to: number): string => {
  const [start, end] = [at(radius, from), at(radius, to)]
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${end.x} ${end.y}`
}

const wedge = (from: number, to: number): string => {
  const [end, start] = [at(inner, to), at(inner, from)]
  return `${arc(outer, from, to)}L${end.x} ${end.y}A${inner} ${inner} 0 0 0 ${start.x} ${start.y}z`
}

const Month = ({ work, place }: { readonly work: number; readonly place: number }): JSX.Element => {
  const [from, to] = [place / 12, (place + 1) / 12]
  const word = at(wordsAt, (from + to) / 2)
  return (
    <g data-work={work}>
      <path d={wedge(from + 0.002, to - 0.002)} fill={shade[work] ?? 'none'} stroke="var(--hair)" />
      {Array.from({ length: work }, (_, row) => (
        // Rows of garter stitch: the texture says the same as the shade.
        <path
          key={row}
          d={arc(inner + 10 + row * 10, from + 0.012, to - 0.012)}
          fill="none"
          stroke="var(--walnut)"
          stroke-width="2.6"
          stroke-dasharray="5 3.5"
        />
      ))}
      <text
        x={word.x}
        y={word.y + 6}
        text-anchor={anchorOf(word.x)}
        font-size="18"
        font-weight="600"
        fill="var(--ink)"
      >
        {monthShortName(place + 1)}
      </text>
    </g>
  )
}

/** Words beside the wheel begin or end at it, so that they do not lie on it. */
const anchorOf = (x: number): 'start' | 'middle' | 'end' => {
  if (x > centre + 100) return 'start'
  return x < centre - 100 ? 'end' : 'middle'
}

const Cord = ({ cord }: { readonly cord: OrderCord }): JSX.Element => {
  const radius = rings[Math.min(cord.ring, rings.length - 1)] ?? 30
  const [from, to] = [cord.from / 1000, cord.to / 1000]
  const dye = dyeOf(colourPaint(cord.colour))
  const [end, icon] = [at(radius, to), at(radius - 26, (from + to) / 2)]
  return (
    <g data-order={cord.order} data-open={cord.isOpen}>
      <Strand {...dye} width={10} d={arc(radius, from, to)} />
      {cord.isOpen ? (
        <circle cx={end.x} cy={end.y} r="9" fill="var(--sun)" stroke="var(--ink)" stroke-width="3" />
      ) : (
        <SingleKnot {...dye} x={end.x} y={end.y} width={9} />
      )}
      <svg x={icon.x - 14} y={icon.y - 14} width="28" height="28">
        <Icon name={iconOfArticle(cord.article)} size="s" />
      </svg>
    </g>
  )
}

const Needle = ({ turn }: { readonly turn: number }): JSX.Element => {
  const [from, to] = [at(inner - 6, turn), at(outer + 4, turn)]
  return (
    <path
      d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
      stroke="var(--ink)"
      stroke-width="4"
      stroke-linecap="round"
    />
  )
}

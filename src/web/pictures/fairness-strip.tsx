/** The fairness strip: a knitted column for each woman by place alone, the pale band "as agreed", a knot for who goes first. */
import type { JSX } from 'preact'
import { stripBand, type StripColumn } from '../../reports/sharing/fairness-strip.ts'

type Strip = { readonly columns: readonly StripColumn[]; readonly sentence: string }

const width = 328
const top = 6
const mostTenths = 12

export const FairnessStrip = ({ columns, sentence }: Strip): JSX.Element => {
  const step = width / Math.max(1, columns.length)
  const stitch = { width: step * 0.94, height: Math.min(18, Math.max(10, step * 0.95)) }
  const foot = top + mostTenths * stitch.height
  const heightOf = (tenths: number): number => foot - tenths * stitch.height
  const [low, high] = [heightOf(stripBand.from), heightOf(stripBand.to)]
  return (
    <svg class="strip" viewBox={`0 0 ${width} ${foot + 6}`} role="img" aria-label={sentence}>
      <path d={`M0 ${high}H${width}V${low}H0z`} fill="var(--sun-0)" />
      <path d={`M0 ${high}H${width}M0 ${low}H${width}`} stroke="var(--sun)" stroke-width="2" />
      {columns.map(({ tenths, goesFirst }, place) => {
        const left = place * step + (step - stitch.width) / 2
        if (tenths === null) return null
        return (
          <g key={place}>
            <path d={stitches(tenths, left, foot, stitch)} fill={`var(--${goesFirst ? 'indigo' : 'lake'})`} />
            {goesFirst && <Loop x={left + stitch.width / 2} y={heightOf(tenths) - 7} room={step} />}
          </g>
        )
      })}
      <path d={`M0 ${foot + 3}H${width}`} stroke="var(--ink)" stroke-width="4" />
    </svg>
  )
}

type Stitch = { readonly width: number; readonly height: number }

const Loop = ({ x, y, room }: { readonly x: number; readonly y: number; readonly room: number }) => (
  <ellipse
    cx={x}
    cy={y}
    rx={Math.min(4.5, room * 0.45)}
    ry="6.5"
    fill="var(--sun)"
    stroke="var(--ink)"
    stroke-width="2.2"
  />
)

/** So many stitches one above the other, each two slanting halves. */
const stitches = (count: number, left: number, foot: number, { width: wide, height }: Stitch): string =>
  Array.from({ length: count }, (_, row) => {
    const y = round(foot - (row + 1) * height - height * 0.1)
    const [half, slant, leg] = [round(wide / 2), round(height * 0.5), round(height * 0.7)]
    const right = round(left + wide)
    return `M${round(left)} ${y}l${half} ${slant}v${leg}l-${half} -${slant}zM${right} ${y}l-${half} ${slant}v${leg}l${half} -${slant}z`
  }).join('')

const round = (length: number): number => Math.round(length * 100) / 100

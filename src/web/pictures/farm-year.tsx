/** The farm's year on the high plain, as a chart of stitches: a row for each matter, a stitch for each month. */
import type { JSX } from 'preact'
import { say } from '../parts/words.ts'

/** Months in which each matters, January first; what a month asks for is said in words beside it. */
const matters = {
  sow: [9, 10, 11],
  harvest: [4, 5],
  frost: [2, 5, 6, 7, 8],
  rain: [11, 12, 1, 2, 3],
} as const
type Matter = keyof typeof matters

const twelve = Array.from({ length: 12 }, (_, place) => place + 1)
/** One stitch in a square of ten. */
const stitch = 'M.6-1 5 3v5.4L.6 4.600zM9.400-1 5 3v5.400l4.400-3.800z'

export const FarmYear = ({ month }: { readonly month: number }): JSX.Element => (
  <div class="farm-year">
    <Row matter="sow" month={month} />
    <Row matter="harvest" month={month} />
    <Row matter="frost" month={month} />
    <Row matter="rain" month={month} />
  </div>
)

const Row = ({ matter, month }: { readonly matter: Matter; readonly month: number }): JSX.Element => {
  const isIts = (one: number): boolean => matters[matter].some((its) => its === one)
  return (
    <>
      <span class={isIts(month) ? 'now' : 'small'}>{say(`farm.${matter}`)}</span>
      <svg viewBox="0 -2 120 13" data-farm={matter} aria-hidden="true">
        <rect class="month-now" x={(month - 1) * 10} y="-2" width="10" height="13" />
        {twelve.map((one) => (
          <path
            key={one}
            class={isIts(one) ? 'its' : 'other'}
            transform={`translate(${(one - 1) * 10} 1)`}
            d={stitch}
          />
        ))}
      </svg>
    </>
  )
}

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
/** The stitches of some months, ten wide each, in one stroke: the calendar must be there at once. */
const stitches = (months: readonly number[]): string =>
  months
    .map((month) => (month - 1) * 10)
    .map((left) => `M${left + 0.6} 0l4.4 4v5.4l-4.4-3.8zM${left + 9.4} 0l-4.4 4v5.4l4.4-3.8z`)
    .join('')

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
        <path class="its" d={stitches(twelve.filter(isIts))} />
        <path class="other" d={stitches(twelve.filter((one) => !isIts(one)))} />
      </svg>
    </>
  )
}

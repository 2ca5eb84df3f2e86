/** A day, chosen on our own calendar: a month at a time, each day large enough for a finger. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { addDays, type Day } from '../../core/kernel/day.ts'
import '../css/figures.css'
import { Icon } from './icon.tsx'
import { longDay, monthName, say, weekdayName } from './words.ts'

export type DayChosen = {
  readonly word: string
  readonly value: Day | undefined
  readonly set: (day: Day) => void
  /** The month that is opened where nothing is chosen yet. */
  readonly around: Day
  /** No day before this one. */
  readonly least?: Day
}

/** Shows the day; a tap opens the month below it. */
export const DayField = ({ word, value, set, around, least = '' }: DayChosen): JSX.Element => {
  const [month, show] = useState<string>()
  return (
    <div class="figure-field day-field">
      <button
        class="press"
        aria-expanded={month !== undefined}
        onClick={() => show(month === undefined ? (value ?? around).slice(0, 7) : undefined)}
      >
        <span class="grow small">{word}</span>
        <b>{value === undefined ? '—' : longDay(value)}</b>
      </button>
      {month !== undefined && (
        <Month
          {...{ month, value, least, show }}
          set={(day) => {
            set(day)
            show(undefined)
          }}
        />
      )}
    </div>
  )
}

type Shown = {
  readonly month: string
  readonly value: Day | undefined
  readonly least: Day
  readonly show: (month: string) => void
  readonly set: (day: Day) => void
}

const Month = ({ month, value, least, show, set }: Shown): JSX.Element => (
  <div class="month" role="group" aria-label={monthAndYear(month)}>
    <div class="row">
      <button class="press" aria-label={say('app.monthBefore')} onClick={() => show(monthBy(month, -1))}>
        <Icon name="back" size="s" />
      </button>
      <b class="grow">{monthAndYear(month)}</b>
      <button class="press" aria-label={say('app.monthAfter')} onClick={() => show(monthBy(month, 1))}>
        <span class="mirrored">
          <Icon name="back" size="s" />
        </span>
      </button>
    </div>
    <div class="days">
      {daysOf(month).map((day) => (
        <button key={day} aria-pressed={day === value} disabled={day < least} onClick={() => set(day)}>
          <b>{Number(day.slice(8))}</b>
          <span class="small">{weekdayName(day)}</span>
        </button>
      ))}
    </div>
  </div>
)

const monthAndYear = (month: string): string => `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`

const monthBy = (month: string, step: 1 | -1): string => addDays(`${month}-15`, step * 30).slice(0, 7)

const daysOf = (month: string): readonly Day[] =>
  Array.from({ length: 31 }, (_, place) => addDays(`${month}-01`, place)).filter((day) =>
    day.startsWith(month),
  )

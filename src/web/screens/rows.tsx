/** The row counter with the farm's calendar: useful, dull, and all that is there while the app is hidden. */
import { useEffect, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { comeBack } from '../parts/app.ts'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { monthName, say } from '../parts/words.ts'
import { FarmYear } from '../pictures/farm-year.tsx'

const remembered = (): number => Number(localStorage.getItem('rows') ?? '0')

export const Rows = (): JSX.Element => {
  const [rows, setRows] = useState(remembered)
  const count = (now: number): void => {
    const counted = Math.max(0, now)
    setRows(counted)
    localStorage.setItem('rows', String(counted))
  }
  // The counter covers what was shown in the first frame; the calendar may take the next.
  const [isUnfolded, setUnfolded] = useState(false)
  useEffect(() => setUnfolded(true), [])
  return (
    <Screen
      yarn="wall"
      title={say('app.rows')}
      hide={() => void comeBack()}
      main={{ icon: 'plus', word: say('app.nextRow'), act: () => count(rows + 1) }}
    >
      <div class="rows">
        <b>{rows}</b>
        <div class="presses">
          <button class="press" aria-label={say('app.less')} onClick={() => count(rows - 1)}>
            <Icon name="minus" />
          </button>
          <button class="press" onClick={() => count(0)}>
            <Icon name="undo" />
            {say('app.zero')}
          </button>
        </div>
      </div>
      {isUnfolded && <Calendar />}
    </Screen>
  )
}

/** Twelve months to leaf through, beginning with this one. */
const Calendar = (): JSX.Element => {
  const [month, setMonth] = useState(() => new Date().getMonth() + 1)
  const leaf = (by: 1 | -1): void => setMonth(((month - 1 + by + 12) % 12) + 1)
  return (
    <section class="calendar" data-month={month}>
      <div class="leaf">
        <button aria-label={say('app.monthBefore')} onClick={() => leaf(-1)}>
          <Icon name="back" />
        </button>
        <b data-say={`month.${month}`}>{monthName(month)}</b>
        <button aria-label={say('app.monthAfter')} onClick={() => leaf(1)}>
          <Icon name="back" />
        </button>
      </div>
      <p>{say(`month.${month}`)}</p>
      <FarmYear month={month} />
    </section>
  )
}

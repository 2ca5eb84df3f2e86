/** The row counter with the farm's month: useful, dull, and all that is there while the app is hidden. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { comeBack } from '../parts/app.ts'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { monthName, say } from '../parts/words.ts'

const remembered = (): number => Number(localStorage.getItem('rows') ?? '0')

export const Rows = (): JSX.Element => {
  const [rows, setRows] = useState(remembered)
  const count = (now: number): void => {
    const counted = Math.max(0, now)
    setRows(counted)
    localStorage.setItem('rows', String(counted))
  }
  const month = new Date().getMonth() + 1
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
      <div class="next">
        <Icon name="calendar" />
        <div>
          <b>{monthName(month)}</b>
          <br />
          <span class="small">{say(`month.${month}`)}</span>
        </div>
      </div>
    </Screen>
  )
}

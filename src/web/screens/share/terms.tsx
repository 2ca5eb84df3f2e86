/** How each line is to be made: told before it is shared out, with what stands ready for the leaders to change. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { addDays } from '../../../core/kernel/day.ts'
import type { TermsOfLine } from '../../../reports/share-terms.ts'
import { Icon } from '../../parts/icon.tsx'
import { say, shortDay } from '../../parts/words.ts'
import { lineIcon, lineWord } from './in-words.ts'
import { Step } from './step.tsx'

type Terms = {
  readonly lines: readonly TermsOfLine[]
  readonly change: (line: TermsOfLine) => void
}

/** The terms in one sentence a line; a tap opens them. */
export const TermsOfWork = ({ lines, change }: Terms): JSX.Element => {
  const [opened, open] = useState<string>()
  return (
    <ul class="list">
      {lines.map((line) => (
        <li key={line.id} data-line={line.id}>
          <button
            class="row"
            aria-expanded={opened === line.id}
            onClick={() => open(opened === line.id ? undefined : line.id)}
          >
            <Icon name="calendar" size="s" />
            <span class="grow">
              {lines.length > 1 && <b class="line-word">{lineWord(line.id)}</b>}
              {sentenceOf(line)}
            </span>
            <Icon name="settings" size="s" />
          </button>
          {opened === line.id && <OfLine line={line} change={change} />}
        </li>
      ))}
    </ul>
  )
}

const sentenceOf = ({ yarnOn, due, lot, traineePieces }: TermsOfLine): string =>
  [
    say('share.termsDays', { yarnOn: shortDay(yarnOn), due: shortDay(due) }),
    ...(lot > 1 ? [say('share.termsLot', { lot })] : []),
    ...(traineePieces > 0 ? [say('share.termsTrainees', { pieces: traineePieces })] : []),
  ].join(' ')

type OneLine = { readonly line: TermsOfLine; readonly change: (line: TermsOfLine) => void }

/** Weeks count whole when work is shared out: days go by weeks. */
const week = 7

const OfLine = ({ line, change }: OneLine): JSX.Element => {
  const { id, yarnOn, due, lot, traineePieces, ordered } = line
  return (
    <div class="terms">
      <Step
        icon="yarn"
        word={say('share.yarnOn')}
        shown={shortDay(yarnOn)}
        less={() => change({ ...line, yarnOn: addDays(yarnOn, -week) })}
        more={() => change({ ...line, yarnOn: addDays(yarnOn, week) })}
      />
      <Step
        icon="calendar"
        word={say('share.due')}
        shown={shortDay(due)}
        less={() => change({ ...line, due: addDays(due, -week) })}
        more={() => change({ ...line, due: addDays(due, week) })}
      />
      <Step
        icon={lineIcon(id)}
        word={say('share.lot')}
        shown={`${lot}`}
        {...(lot > 1 ? { less: () => change({ ...line, lot: lot - 1 }) } : {})}
        more={() => change({ ...line, lot: lot + 1 })}
      />
      <Step
        icon="member"
        word={say('share.trainees')}
        shown={`${traineePieces}`}
        {...(traineePieces > 0 ? { less: () => change({ ...line, traineePieces: traineePieces - 1 }) } : {})}
        {...(traineePieces < ordered
          ? { more: () => change({ ...line, traineePieces: traineePieces + 1 }) }
          : {})}
      />
    </div>
  )
}

/** How each line is to be made: told before it is shared out, with what stands ready for the leaders to change. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { TermsOfLine } from '../../../reports/sharing/share-terms.ts'
import { DayField } from '../../parts/day-field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { say, shortDay } from '../../parts/words.ts'
import { lineWord } from '../../parts/codes.ts'
import { Step } from './step.tsx'

type Terms = {
  readonly lines: readonly TermsOfLine[]
  readonly change: (line: TermsOfLine) => void
}

/** The terms in a sentence; a tap opens them, line by line. */
export const TermsOfWork = ({ lines, change }: Terms): JSX.Element => {
  const [isOpen, open] = useState(false)
  const sentences = [...new Set(lines.map(sentenceOf))]
  return (
    <div class="terms-of-work">
      <button class="row" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        <Icon name="calendar" size="s" />
        <span class="grow sentence">{sentences.join('; ')}</span>
        <Icon name="settings" size="s" />
      </button>
      {isOpen && lines.map((line) => <OfLine key={line.id} line={line} change={change} />)}
    </div>
  )
}

const sentenceOf = ({ yarnOn, due, lot, traineePieces }: TermsOfLine): string =>
  [
    say('share.termsDays', { yarnOn: shortDay(yarnOn), due: shortDay(due) }),
    ...(lot > 1 ? [say('share.termsLot', { lot })] : []),
    ...(traineePieces > 0 ? [say('share.termsTrainees', { pieces: traineePieces })] : []),
  ].join(' · ')

type OneLine = { readonly line: TermsOfLine; readonly change: (line: TermsOfLine) => void }

const OfLine = ({ line, change }: OneLine): JSX.Element => {
  const { id, yarnOn, due, lot, traineePieces, ordered } = line
  const trainees = (pieces: number) => () => change({ ...line, traineePieces: pieces })
  return (
    <div class="terms" data-line={id}>
      <h2 class="line-word">{lineWord(id)}</h2>
      <DayField
        word={say('share.yarnOn')}
        value={yarnOn}
        around={yarnOn}
        set={(day) => change({ ...line, yarnOn: day })}
      />
      <DayField
        word={say('share.due')}
        value={due}
        around={due}
        set={(day) => change({ ...line, due: day })}
      />
      <Step
        word={say('share.lot')}
        shown={`${lot}`}
        {...(lot > 1 ? { less: () => change({ ...line, lot: lot - 1 }) } : {})}
        more={() => change({ ...line, lot: lot + 1 })}
      />
      <Step
        word={say('share.trainees')}
        shown={`${traineePieces}`}
        {...(traineePieces > 0 ? { less: trainees(traineePieces - 1) } : {})}
        {...(traineePieces < ordered ? { more: trainees(traineePieces + 1) } : {})}
      />
    </div>
  )
}

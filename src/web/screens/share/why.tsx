/** Why she has so many: at most three lines from the reckoning itself, who changed it by hand, and what would give her more. */
import type { JSX } from 'preact'
import { lineInWords, type Telling } from '../../../reports/sharing/share-out-in-words.ts'
import type { SharedWoman } from '../../../reports/sharing/share-page.ts'
import type { ReasonLine } from '../../../core/share-out/why/lines-of-reasons.ts'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'
import { articlesIn, lineIcon, moreWord, timeWord } from './in-words.ts'

type Why = {
  readonly woman: SharedWoman
  readonly telling: Telling
  /** The name of who changed something by hand. */
  readonly nameOf: (person: string) => string
}
type Said = { readonly icon: IconName; readonly title: string; readonly text: string }

export const Why = ({ woman, telling, nameOf }: Why): JSX.Element => {
  const hands = [...new Set(woman.parts.flatMap(({ changedBy }) => changedBy ?? []))]
  const more = moreWord(telling, woman)
  return (
    <div class="why" role="group" aria-label={say('share.why', { pieces: woman.pieces })}>
      <div class="row">
        <Icon name="why" />
        <h2 class="grow">{say('share.why', { pieces: woman.pieces })}</h2>
      </div>
      <ul>
        {linesFor(woman, telling).map(({ icon, title, text }) => (
          <li key={title}>
            <Icon name={icon} />
            <div>
              <b>{title}</b> {text}
            </div>
          </li>
        ))}
        {hands.map((person) => (
          <li key={person}>
            <Icon name="fix" />
            <div>
              <b>{say('share.byHand')}.</b> {say('share.byHandBy', { name: nameOf(person) })}
            </div>
          </li>
        ))}
        {more !== undefined && (
          <li>
            <Icon name="plus" />
            <div>
              <b>{say('share.more')}</b> {more}
            </div>
          </li>
        )}
      </ul>
    </div>
  )
}

/** Her turn, what she knows, her time: reasons where there are some, else the fact that stands behind her figure. */
const linesFor = (woman: SharedWoman, telling: Telling): readonly Said[] => {
  const told = (family: ReasonLine['family']): string | undefined => {
    const line = woman.why.find((one) => one.family === family)
    return line && lineInWords(telling, line)
  }
  const unknown = woman.why.flatMap(({ family, parts }) => (family === 'skill' ? parts.flat() : []))
  const made = woman.parts.filter(({ pieces }) => pieces > 0).map(({ line }) => line)
  const [first] = made
  const [turn, own] = [told('others'), told('own')]
  const knows =
    first === undefined
      ? undefined
      : say('share.knows', { articles: articlesIn(made), lines: made.map(telling.line).join(', ') })
  const skill =
    unknown.length === 0
      ? undefined
      : say('share.untold', { articles: articlesIn(unknown.map(({ line }) => line)) })
  return [
    ...(turn === undefined ? [] : [{ icon: 'turn', title: say('share.turn'), text: turn } as const]),
    ...sayIf({ icon: lineIcon(first ?? ''), title: say('share.skill') }, skill ?? knows),
    { icon: 'clock', title: say('share.hours'), text: [timeOf(woman), own ?? ''].join(' ').trim() },
  ]
}

const sayIf = (said: Omit<Said, 'text'>, text: string | undefined): readonly Said[] =>
  text === undefined ? [] : [{ ...said, text }]

const timeOf = ({ offeredMinutes, takesMinutes }: SharedWoman): string =>
  takesMinutes > offeredMinutes
    ? say('share.overTime', { over: timeWord(takesMinutes - offeredMinutes) })
    : say('share.timeOf', { offered: timeWord(offeredMinutes), takes: timeWord(takesMinutes) })

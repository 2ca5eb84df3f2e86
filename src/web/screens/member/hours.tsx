/** The time that she offers in the weeks to come. */
import type { JSX } from 'preact'
import type { MemberPage, WeekOffered } from '../../book/calls/woman.ts'
import { acting, ask, done } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { say, shortDay } from '../../parts/words.ts'

/** Two hours, up or down. */
const step = 120

type HoursOf = Pick<MemberPage, 'weeks' | 'minutesBefore'> & { readonly person: string }

export const Hours = ({ person, weeks, minutesBefore }: HoursOf): JSX.Element => (
  <>
    <h2>
      <span class="row">
        <Icon name="clock" size="s" />
        {say('app.time')}
      </span>
    </h2>
    <ul class="list">
      {weeks.map((week) => (
        <Week key={week.week} {...week} person={person} />
      ))}
    </ul>
    <AsBefore {...{ person, weeks, minutesBefore }} />
  </>
)

/** As in the week before, for all weeks after it that have nothing yet: one tap, where there is such a week. */
const AsBefore = ({ person, weeks, minutesBefore }: HoursOf): JSX.Element | null => {
  const told = [minutesBefore, ...weeks.map((week) => week.minutes)]
  const last = told.findLastIndex((minutes) => minutes > 0)
  const [minutes = 0, after] = [told[last], weeks.slice(Math.max(0, last))]
  const by = acting.value
  if (minutes === 0 || after.length === 0 || by === undefined) return null
  const offer = { by, person, minutes, weeks: after.map(({ week }) => week) }
  return (
    <button class="press" data-as-before onClick={() => void done(ask('offerSameHours', offer))}>
      <Icon name="clock" size="s" />
      {say('app.hoursAsBefore', { hours: minutes / 60, weeks: after.length })}
    </button>
  )
}

const Week = ({ person, week, monday, minutes }: WeekOffered & { readonly person: string }): JSX.Element => {
  const offer = (wanted: number): void => {
    const by = acting.value
    if (by === undefined || wanted < 0) return
    void done(ask('offerHours', { by, person, week, minutes: wanted }))
  }
  const word = say('app.weekOf', { day: shortDay(monday) })
  return (
    <li class="row wraps" data-week={week}>
      <span class="grow">{word}</span>
      <div class="step">
        <button aria-label={`${say('app.less')}: ${word}`} onClick={() => offer(minutes - step)}>
          <Icon name="minus" size="s" />
        </button>
        <b>{say('app.hours', { hours: minutes / 60 })}</b>
        <button aria-label={`${say('app.more')}: ${word}`} onClick={() => offer(minutes + step)}>
          <Icon name="plus" size="s" />
        </button>
      </div>
    </li>
  )
}

/** A woman's own page: what she is owed and holds, and the time that she offers in the weeks to come. */
import type { JSX } from 'preact'
import type { MemberPage, WeekOffered } from '../book/calls/people.ts'
import { acting, ask, done, go } from '../parts/app.ts'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say, shortDay } from '../parts/words.ts'
import { soles } from '../../words/money.ts'
import { Swatch } from '../pictures/swatch.tsx'

/** Two hours, up or down. */
const step = 120

export const MemberScreen = ({ person }: { readonly person: string }): JSX.Element => {
  const page = useAnswer(() => ask('member', { person }), person)
  const shown = page?.woman.person === person ? page : undefined
  return (
    <Screen yarn="members" title={shown?.woman.name ?? ''} icon="member" back>
      {shown && <Page {...shown} />}
    </Screen>
  )
}

const Page = ({ woman, statement, weeks }: MemberPage): JSX.Element => (
  <>
    <div class="row">
      <Swatch place={woman.place} size={72} />
      <div class="grow name">{woman.name}</div>
    </div>
    {woman.person === acting.value && (
      <div class="pair">
        <div>
          <span class="small">{say('app.owed')}</span>
          <div class="figure">{soles(statement.owedCentimos)}</div>
        </div>
        <div>
          <span class="small">{say('app.savings')}</span>
          <div class="figure">{soles(statement.savingsCentimos)}</div>
        </div>
      </div>
    )}
    {woman.person === acting.value && (
      <div class="presses">
        <button class="press" onClick={() => go({ at: 'pin' })}>
          {say('app.myPin')}
        </button>
      </div>
    )}
    <h2>
      <span class="row">
        <Icon name="clock" size="s" />
        {say('app.time')}
      </span>
    </h2>
    <ul class="list">
      {weeks.map((week) => (
        <Week key={week.week} {...week} person={woman.person} />
      ))}
    </ul>
  </>
)

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

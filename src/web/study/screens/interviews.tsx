/** The interviews: where each stands, and whom one may ask next. */
import type { JSX } from 'preact'
import type { InterviewRow, Interviewable } from '../calls/interviews.ts'
import { ask, go, refused } from '../parts/app.ts'
import { List } from '../parts/list.tsx'
import { Placed } from '../parts/place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say, shortDay } from '../parts/words.ts'
import { Seconds } from './interview/seconds.tsx'
import { Referral } from './interview/referral.tsx'

export const Interviews = (): JSX.Element => {
  const told = useAnswer(() => ask('interviews'))
  return (
    <Placed title={say('studyApp.interviews')} lead={say('talks.lead')}>
      <Seconds />
      {told && (
        <div class="columns">
          <Rows rows={told.rows} />
          <div class="stack">
            <People people={told.people} />
            <Referral />
          </div>
        </div>
      )}
    </Placed>
  )
}

const Rows = ({ rows }: { readonly rows: readonly InterviewRow[] }): JSX.Element => (
  <section class="card">
    <h2>{say('talks.all')}</h2>
    {rows.length === 0 && <p class="small">{say('talks.none')}</p>}
    <List label={say('talks.all')}>
      {rows.map(({ interview, respondent, pseudonym, stage, asked, minutes, checkedOut }) => (
        <li key={interview}>
          <button
            class="row"
            data-row
            data-interview={interview}
            onClick={() => go('interview', interview, respondent)}
          >
            <span class="grow">
              <b class="name">{pseudonym}</b>
              <span class="small lines">
                {shortDay(asked)} · {say(`stage.${stage}`)}
                {stage === 'ended' && ` · ${say('talks.minutes', { minutes })}`}
              </span>
              {stage === 'ended' && !checkedOut && (
                <span class="unchecked">{say('talks.notCheckedOut')}</span>
              )}
            </span>
          </button>
        </li>
      ))}
    </List>
  </section>
)

const People = ({ people }: { readonly people: readonly Interviewable[] }): JSX.Element => {
  const begin = async (respondent: string): Promise<void> => {
    const code = await ask('newInterview')
    if (code.ok) go('interview', code.value, respondent)
    else refused.value = code.error
  }
  return (
    <section class="card">
      <h2>{say('talks.new')}</h2>
      {people.length === 0 && <p class="small">{say('talks.nobody')}</p>}
      <List label={say('talks.new')}>
        {people.map(({ respondent, pseudonym, agreed, agreedToRecording }) => (
          <li key={respondent}>
            <button
              class="row"
              data-row
              data-begin={respondent}
              onClick={() => (agreed ? void begin(respondent) : go('consents', respondent))}
            >
              <span class="grow">
                <b class="name">{pseudonym}</b>{' '}
                <span class="small">
                  {say(agreed ? (agreedToRecording ? 'talks.mayRecord' : 'talks.mayAsk') : 'talks.notAgreed')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </List>
    </section>
  )
}

/** What was told that needs help: for safeguarding, and nobody else. */
import type { JSX } from 'preact'
import { ask } from '../parts/app.ts'
import { Placed } from '../parts/place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say, shortDay } from '../parts/words.ts'
import { Referral } from './interview/referral.tsx'

export const Care = (): JSX.Element => {
  const told = useAnswer(() => ask('disclosures'))
  return (
    <Placed title={say('studyApp.care')} lead={say('care.lead')}>
      <div class="columns">
        <section class="card">
          {told?.length === 0 && <p>{say('care.none')}</p>}
          {told?.map(({ disclosure, respondent, text, on }) => (
            <article class="inset" key={disclosure}>
              <p class="small">
                {respondent} · {shortDay(on)}
              </p>
              <p>{text}</p>
            </article>
          ))}
        </section>
        <Referral />
      </div>
    </Placed>
  )
}

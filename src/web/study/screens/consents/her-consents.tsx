/** One woman's permissions, one at a time: the words to be read aloud, and no until she says yes. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { purposes, type Purpose } from '../../../../core/study/consent/events.ts'
import type { HerConsents as Told } from '../../calls/consents.ts'
import { ask } from '../../parts/app.ts'
import { Placed } from '../../parts/place.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { longDay, say } from '../../parts/words.ts'
import { PurposeForm } from './purpose.tsx'
import { Withdrawal } from './withdrawal.tsx'

export const HerConsents = ({ respondent }: { readonly respondent: string }): JSX.Element => {
  const told = useAnswer(() => ask('herConsents', { respondent }), respondent)
  const [purpose, setPurpose] = useState<Purpose>('interview')
  const at = purposes.indexOf(purpose)
  const next = purposes[at + 1]
  return (
    <Placed
      title={told ? say('consents.hers', { name: told.pseudonym }) : say('consents.title')}
      lead={say('consents.oneByOne')}
      keys={[
        { keys: 'S', word: say('consents.keyYes') },
        { keys: 'N', word: say('consents.keyNo') },
      ]}
    >
      {told && (
        <div class="columns list-and-card">
          <div class="stack">
            <Steps {...{ told, purpose, setPurpose }} />
            <Withdrawal respondent={respondent} name={told.pseudonym} />
          </div>
          <PurposeForm
            key={purpose}
            {...{ told, purpose, place: at + 1, goOn: next ? () => setPurpose(next) : undefined }}
          />
        </div>
      )}
    </Placed>
  )
}

type Shown = {
  readonly told: Told
  readonly purpose: Purpose
  readonly setPurpose: (purpose: Purpose) => void
}

const Steps = ({ told, purpose, setPurpose }: Shown): JSX.Element => (
  <nav class="card" aria-label={say('consents.purposes')}>
    <h2>{say('consents.purposes')}</h2>
    <ol class="list purposes">
      {told.purposes.map((one) => (
        <li key={one.purpose}>
          <button
            class="row"
            data-purpose={one.purpose}
            aria-current={one.purpose === purpose ? 'step' : undefined}
            onClick={() => setPurpose(one.purpose)}
          >
            <span class="grow">{say(`purpose.${one.purpose}`)}</span>
            <span data-standing={one.standing}>
              {say(`standing.${one.standing}`)}
              {one.word?.until && (
                <span class="small"> {say('consents.untilDay', { day: longDay(one.word.until) })}</span>
              )}
            </span>
            {one.isWitnessGone && (
              <span class="small lines" data-witness-gone>
                {say('consents.witnessGone')}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  </nav>
)

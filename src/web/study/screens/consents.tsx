/** The consent register: each respondent's word on each purpose, and the reports to recall after a withdrawal. */
import type { JSX } from 'preact'
import { purposes } from '../../../core/study/consent/events.ts'
import type { ConsentStanding } from '../../../core/study/consent/register.ts'
import type { Consents as Told } from '../calls/consents.ts'
import { ask, go, place } from '../parts/app.ts'
import { followArrows } from '../parts/list.tsx'
import { Placed } from '../parts/place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say, shortDay } from '../parts/words.ts'
import { AloudBook, aloudPlace } from './consents/aloud-book.tsx'
import { HerConsents } from './consents/her-consents.tsx'
import { ToRecall } from './consents/to-recall.tsx'

export const Consents = (): JSX.Element => {
  const { about } = place.value
  if (about === aloudPlace) return <AloudBook />
  return about === '' ? <Register /> : <HerConsents respondent={about} />
}

const Register = (): JSX.Element => {
  const told = useAnswer(() => ask('consents'))
  return (
    <Placed title={say('consents.title')} lead={say('consents.lead')}>
      <div class="acts">
        <button class="press" data-aloud-place onClick={() => go('consents', aloudPlace)}>
          {say('aloudWords.title')}
        </button>
      </div>
      {told && told.toRecall.length > 0 && <ToRecall reports={told.toRecall} />}
      {told && told.rows.length > 0 && <Table told={told} />}
      {told && told.rows.length === 0 && (
        <div class="card empty">
          <p>{say('consents.none')}</p>
          <div class="acts">
            <button class="press" onClick={() => go('respondents')}>
              {say('consents.toPeople')}
            </button>
          </div>
        </div>
      )}
      {told && told.withdrawn.length > 0 && (
        <section class="card">
          <h2>{say('consents.withdrawn')}</h2>
          <p class="codes">
            {told.withdrawn.map(({ respondent, on }) => `${respondent} (${shortDay(on)})`).join(' · ')}
          </p>
        </section>
      )}
    </Placed>
  )
}

/** Shape first, then word: a yes is a knot, a no a bar, what was never asked an open loop. */
const signs: Readonly<Record<ConsentStanding, string>> = {
  ...{ yes: '●', no: '–', ended: '◐', notYet: '◔', notAsked: '○' },
}

const Table = ({ told }: { readonly told: Told }): JSX.Element => (
  <div class="card wide-table">
    <table onKeyDown={followArrows}>
      <thead>
        <tr>
          <th scope="col">{say('consents.who')}</th>
          {purposes.map((purpose) => (
            <th scope="col" key={purpose}>
              {say(`purpose.${purpose}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.rows.map((row) => (
          <tr key={row.respondent}>
            <th scope="row">
              <button data-row data-consents={row.respondent} onClick={() => go('consents', row.respondent)}>
                <b>{row.pseudonym}</b> <span class="small code">{row.respondent}</span>
              </button>
            </th>
            {row.purposes.map(({ purpose, standing }) => (
              <td key={purpose} data-standing={standing}>
                <span aria-hidden="true">{signs[standing]}</span> {say(`standing.${standing}`)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

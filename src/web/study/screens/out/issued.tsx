/** The reports that went out, the newest first: who has each, since when, and whether it is to be called back. */
import type { JSX } from 'preact'
import type { IssuedReport } from '../../calls/out.ts'
import { List } from '../../parts/list.tsx'
import { say, shortDay } from '../../parts/words.ts'

export const Issued = ({ reports }: { readonly reports: readonly IssuedReport[] }): JSX.Element => (
  <section class="card" data-issued>
    <h2>{say('out.issued')}</h2>
    {reports.length === 0 && <p class="small">{say('out.noneIssued')}</p>}
    {reports.length > 0 && (
      <List label={say('out.issued')}>
        {reports.map((one) => (
          <li key={one.report} class="row" data-report={stateOf(one)}>
            <span class="grow">
              <b class="name">{one.label}</b>
              <span class="small lines">
                {say('out.heldBy', { audience: one.audience, day: shortDay(one.issued) })}
              </span>
              <span class="small lines">{say('out.people', { people: one.respondents.length })}</span>
              <span class="small lines">{sayState(one)}</span>
            </span>
          </li>
        ))}
      </List>
    )}
  </section>
)

const stateOf = ({ recalled, isToRecall }: IssuedReport): 'recalled' | 'toRecall' | 'out' => {
  if (recalled !== null) return 'recalled'
  return isToRecall ? 'toRecall' : 'out'
}

const sayState = (one: IssuedReport): string => {
  if (one.recalled !== null) return say('out.recalledOn', { day: shortDay(one.recalled) })
  return say(one.isToRecall ? 'out.isToRecall' : 'out.isOut')
}

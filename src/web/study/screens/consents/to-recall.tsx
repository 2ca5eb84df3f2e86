/** Reports that are out with words or figures of somebody who withdrew: each is called back, and that is noted. */
import type { JSX } from 'preact'
import type { ToRecall as Report } from '../../../../core/study/consent/reports.ts'
import { ask, write } from '../../parts/app.ts'
import { List } from '../../parts/list.tsx'
import { say, shortDay } from '../../parts/words.ts'

export const ToRecall = ({ reports }: { readonly reports: readonly Report[] }): JSX.Element => (
  <section class="card urgent" data-recall>
    <h2>{say('consents.recall')}</h2>
    <List label={say('consents.recall')}>
      {reports.map(({ report, label, audience, issued, withdrew }) => (
        <li key={report} class="row">
          <span class="grow">
            <b class="name">{label}</b>
            <span class="small lines">
              {say('consents.recallWhy', { audience, day: shortDay(issued), who: withdrew.join(', ') })}
            </span>
          </span>
          <button class="press" data-row onClick={() => void write(ask('recallReport', { report }))}>
            {say('consents.recalled')}
          </button>
        </li>
      ))}
    </List>
  </section>
)

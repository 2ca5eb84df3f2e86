/** Taking something out of the study: what goes and what stays, who gets it, the register, and then the file. */
import type { JSX } from 'preact'
import { ask } from '../parts/app.ts'
import { Placed } from '../parts/place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { ToRecall } from './consents/to-recall.tsx'
import { Issued } from './out/issued.tsx'
import { TakeReportOut } from './out/take-report-out.tsx'
import { WordsFound } from './out/words-found.tsx'
import '../css/found.css'

export const Out = (): JSX.Element => {
  const register = useAnswer(() => ask('outRegister'), 'outRegister')
  return (
    <Placed title={say('out.title')} lead={say('out.lead')}>
      {register && register.toRecall.length > 0 && <ToRecall reports={register.toRecall} />}
      {register && (
        <div class="columns">
          {register.mayLead ? <TakeReportOut /> : <p class="next">{say('out.leadOnly')}</p>}
          <Issued reports={register.reports} />
        </div>
      )}
      {register?.mayLead && <WordsFound />}
    </Placed>
  )
}

/** “Are you alone?”: two answers, and no other way to a question. */
import type { JSX } from 'preact'
import type { Standing } from '../../calls/interviews.ts'
import { ask, write } from '../../parts/app.ts'
import { say } from '../../parts/words.ts'

export const Gate = ({ standing }: { readonly standing: Standing }): JSX.Element => {
  const { interview, respondent, stage } = standing
  const answer = async (alone: boolean): Promise<void> => {
    // What lay open when the study was shut counts as interrupted: it is asked anew.
    if (stage === 'begun') await ask('interrupt', { interview })
    const told = await write(ask('askAlone', { interview, respondent, alone }))
    if (told.ok && alone && stage !== 'new' && stage !== 'putOff' && stage !== 'alone')
      await write(ask('goOn', { interview }))
  }
  return (
    <section class="card gate">
      <h2>{say('talks.alone')}</h2>
      <p>{say('talks.aloneWhy')}</p>
      <div class="acts">
        <button class="press" data-alone="no" onClick={() => void answer(false)}>
          {say('talks.no')}
        </button>
        <button class="press" data-alone="yes" onClick={() => void answer(true)}>
          {say('talks.yes')}
        </button>
      </div>
    </section>
  )
}

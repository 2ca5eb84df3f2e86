/** The fairness strip of the whole group: one picture and one sentence; no name, no amount. */
import type { JSX } from 'preact'
import type { FairnessStrip as Strip } from '../../reports/sharing/fairness-strip.ts'
import { ask } from '../parts/app.ts'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { FairnessStrip } from '../pictures/fairness-strip.tsx'

export const Fairness = (): JSX.Element => {
  const strip = useAnswer(() => ask('fairness'))
  const women = strip ? strip.within + strip.first : 0
  return (
    <Screen yarn="orders" title={say('fair.title')} icon="turn" back>
      {strip && women === 0 && <p class="next">{say('fair.empty')}</p>}
      {strip && women > 0 && (
        <>
          <FairnessStrip columns={strip.columns} sentence={sentenceOf(strip)} />
          <p class="fair-sentence">{sentenceOf(strip)}</p>
          <p class="small">{say('fair.how')}</p>
        </>
      )}
    </Screen>
  )
}

const sentenceOf = ({ within, first }: Strip): string =>
  first === 0
    ? say('fair.allWithin', { women: within })
    : say('fair.sentence', { women: within + first, within, first })

/** One interview, by where it stands: no question is shown before the gate, and none without it again after an interruption. */
import type { JSX } from 'preact'
import type { Standing } from '../calls/interviews.ts'
import { ask, go, place } from '../parts/app.ts'
import { Frame } from '../parts/frame.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { After } from './interview/after.tsx'
import { BeginForm } from './interview/begin.tsx'
import { Gate } from './interview/gate.tsx'
import { NotAlone } from './interview/not-alone.tsx'
import { Questions } from './interview/questions.tsx'

/** No place stands beside it: whoever looks over a shoulder reads no word of the study. */
export const Interview = (): JSX.Element => {
  const { about: interview, part: respondent } = place.value
  const standing = useAnswer(() => ask('standing', { interview, respondent }), interview)
  return (
    <Frame
      yarn="orders"
      title={say('talks.talk')}
      keys={[{ keys: 'Esc', word: say('talks.keyInterrupt') }]}
      beside={
        <button class="press" onClick={() => go('interviews')}>
          {say('talks.toList')}
        </button>
      }
    >
      {standing && <Step standing={standing} />}
    </Frame>
  )
}

const Step = ({ standing }: { readonly standing: Standing }): JSX.Element => {
  const { stage, askedToday, passed } = standing
  if (stage === 'ended') return <After standing={standing} />
  if (stage === 'notAlone') return <NotAlone standing={standing} />
  if (stage === 'alone' && askedToday && passed) return <BeginForm standing={standing} />
  if (stage === 'begun' && passed) return <Questions standing={standing} />
  return <Gate standing={standing} />
}

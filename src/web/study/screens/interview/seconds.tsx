/** Houses of which two were asked with a sensitive guide on copies that had not met: both stay, the second is held back. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { SecondTold } from '../../calls/interviews.ts'
import { ask, write } from '../../parts/app.ts'
import { WordsField } from '../../parts/field.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say, shortDay } from '../../parts/words.ts'

export const Seconds = (): JSX.Element => {
  const seconds = useAnswer(() => ask('seconds')) ?? []
  return (
    <>
      {seconds.map((one) => (
        <Second key={one.interview} {...{ one }} />
      ))}
    </>
  )
}

const Second = ({ one }: { readonly one: SecondTold }): JSX.Element => {
  const { household, first, second, isReleased, mayRelease } = one
  const days = { firstDay: shortDay(one.firstDay), secondDay: shortDay(one.secondDay) }
  return (
    <section class={isReleased ? 'card' : 'card urgent'} data-second={one.interview}>
      <h2>{say('seconds.title', { household })}</h2>
      <p>{say('seconds.both', { first, second, ...days })}</p>
      <p class="small">{say(isReleased ? 'seconds.released' : 'seconds.held', { second })}</p>
      {mayRelease && <ReleaseForm interview={one.interview} />}
    </section>
  )
}

const ReleaseForm = ({ interview }: { readonly interview: string }): JSX.Element => {
  const [reason, setReason] = useState('')
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void write(ask('releaseSecond', { interview, reason }))
      }}
    >
      <WordsField
        {...{ label: say('seconds.reason'), hint: say('seconds.reasonHint'), name: 'reason', lines: 2 }}
        {...{ max: 1000, value: reason, set: setReason }}
      />
      <div class="acts">
        <button class="press" disabled={reason.trim() === ''}>
          {say('seconds.release')}
        </button>
      </div>
    </form>
  )
}

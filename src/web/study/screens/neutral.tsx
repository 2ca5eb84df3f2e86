/** What whoever comes in sees: questions about knitting that anybody may hear. Nothing of them is kept, and nothing else is here. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ask, refused, uncovered } from '../parts/app.ts'
import { ChoiceField, WordsField } from '../parts/field.tsx'
import { leave } from '../parts/leave.ts'
import { Refused } from '../parts/refusal.tsx'
import { say } from '../parts/words.ts'

const questions = ['rows', 'stitch', 'yarn', 'where'] as const
const options = {
  rows: ['few', 'some', 'many'],
  stitch: ['jersey', 'rib', 'cable'],
  yarn: ['alpaca', 'sheep', 'mixed'],
  where: ['home', 'group', 'field'],
} as const

export const Neutral = (): JSX.Element => {
  const [isClosing, setClosing] = useState(false)
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  return (
    <div class="study alone" data-s="orders">
      <div class="ways-out">
        <button class="press leave" onClick={() => void leave()}>
          {say('neutral.close')}
        </button>
      </div>
      <div class="sheet">
        <div class="band" />
        <header class="head">
          <div class="grow">
            <h1>{say('neutral.title')}</h1>
          </div>
        </header>
        <main class="matter">
          {questions.map((question) => (
            <section class="card" key={question}>
              <ChoiceField
                label={say(`neutral.${question}`)}
                options={options[question].map((value) => ({ value, word: say(`neutralAnswer.${value}`) }))}
                value={answers[question] ?? ''}
                set={(value: string) => setAnswers({ ...answers, [question]: value })}
              />
            </section>
          ))}
          {isClosing ? (
            <GoOn />
          ) : (
            <div class="acts">
              <button class="press" data-finish onClick={() => setClosing(true)}>
                {say('neutral.finish')}
              </button>
            </div>
          )}
        </main>
      </div>
    </div>
  )
}

/** The PIN of this sitting, or the passphrase; then the gate is asked again. */
const GoOn = (): JSX.Element => {
  const [told, setTold] = useState('')
  const tell = async (): Promise<void> => {
    const opened = await ask('uncover', { told })
    setTold('')
    refused.value = opened.ok ? undefined : opened.error
    if (opened.ok) uncovered()
  }
  return (
    <form
      class="card door"
      onSubmit={(event) => {
        event.preventDefault()
        void tell()
      }}
    >
      {refused.value && <Refused refusal={refused.value} />}
      <WordsField
        {...{ label: say('neutral.key'), type: 'password', name: 'key', value: told, set: setTold }}
      />
      <div class="acts">
        <button class="press">{say('neutral.goOn')}</button>
      </div>
    </form>
  )
}

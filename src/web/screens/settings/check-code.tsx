/** Checking the code of a statement on paper: whether this book still says what the paper says, for whom and up to which day. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { CodeChecked } from '../../book/calls/check-code.ts'
import { acting, ask, refused } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { soles } from '../../parts/money.ts'
import { Screen } from '../../parts/screen.tsx'
import { longDay, say } from '../../parts/words.ts'
import { Swatch } from '../../pictures/swatch.tsx'

/** Ten letters and figures, and room for a hyphen and blanks. */
const mostTyped = 14

export const CheckCode = (): JSX.Element => {
  const [typed, write] = useState('')
  const [checked, show] = useState<CodeChecked>()
  const check = async (): Promise<void> => {
    const answer = await ask('checkCode', { by: acting.value ?? '', typed })
    refused.value = answer.ok ? undefined : answer.error
    show(answer.ok ? answer.value : undefined)
  }
  const main = { icon: 'done', word: say('code.check'), act: () => void check() } as const
  return (
    <Screen yarn="members" title={say('code.title')} icon="print" back main={main}>
      <p>{say('code.how')}</p>
      <div class="name-field">
        <label>
          <span class="small">{say('code.word')}</span>
          <input
            {...{ value: typed, maxLength: mostTyped, autocomplete: 'off', spellcheck: false }}
            autocapitalize="characters"
            onInput={({ currentTarget }) => {
              write(currentTarget.value)
              show(undefined)
            }}
          />
        </label>
      </div>
      {checked && <Answer {...checked} />}
    </Screen>
  )
}

const Answer = (checked: CodeChecked): JSX.Element => (
  <>
    <div class="next" role="status" data-code={checked.answer}>
      {'woman' in checked ? <Swatch place={checked.woman.place} /> : <Icon name="why" />}
      <span>{inWords(checked)}</span>
    </div>
    {'account' in checked && checked.account && (
      <div class="pair" data-amounts="">
        <Sum word={say('hers.received')} centimos={checked.account.receivedCentimos} />
        <Sum word={say('hers.owed')} centimos={checked.account.owedCentimos} />
        <Sum word={say('hers.savings')} centimos={checked.account.savingsCentimos} />
        <Sum word={say('hers.advance')} centimos={checked.account.advanceCentimos} />
      </div>
    )}
  </>
)

const inWords = (checked: CodeChecked): string => {
  if (!('woman' in checked)) return say(`code.${checked.answer}`)
  const { woman, on, answer } = checked
  return say(`code.${answer}`, { name: woman.name || woman.person, day: longDay(on) })
}

const Sum = ({ word, centimos }: { readonly word: string; readonly centimos: number }): JSX.Element => (
  <div>
    <span class="small">{word}</span>
    <br />
    <b>{soles(centimos)}</b>
  </div>
)

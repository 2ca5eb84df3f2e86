/** She withdraws: one action, typed or held, after which nothing of her is left here. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ask, go, write } from '../../parts/app.ts'
import { Held } from '../../parts/held.tsx'
import { say } from '../../parts/words.ts'

type Hers = { readonly respondent: string; readonly name: string }

export const Withdrawal = ({ respondent, name }: Hers): JSX.Element => {
  const [isOpen, setOpen] = useState(false)
  const withdraw = async (): Promise<void> => {
    const told = await write(ask('withdraw', { respondent }))
    if (told.ok) go('consents')
  }
  return (
    <section class="card" data-withdrawal>
      <h2>{say('consents.withdraw')}</h2>
      <p class="small">{say('consents.withdrawWhat', { name })}</p>
      {isOpen ? (
        <div class="acts">
          <Held word={say('consents.withdrawNow', { name })} act={() => void withdraw()} />
          <button class="press" onClick={() => setOpen(false)}>
            {say('studyApp.cancel')}
          </button>
        </div>
      ) : (
        <div class="acts">
          <button class="press" onClick={() => setOpen(true)}>
            {say('consents.withdrawAsk')}
          </button>
        </div>
      )}
    </section>
  )
}

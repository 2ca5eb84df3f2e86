/** The witness of a pay day: she says once, by herself, that she sees each payment. */
import type { JSX } from 'preact'
import type { Woman } from '../../book/acting.ts'
import type { Pictures } from '../../book/pin.ts'
import { acting, ask, changes, refused } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { Screen } from '../../parts/screen.tsx'
import { Vouch } from '../../parts/vouch.tsx'
import { say } from '../../parts/words.ts'
import { Swatch } from '../../pictures/swatch.tsx'

type Row = { readonly witnesses: readonly Woman[]; readonly ask: () => void }

export const WitnessRow = ({ witnesses, ask: choose }: Row): JSX.Element => {
  const [witness] = witnesses
  return (
    <button class="row no-print" data-witness={witness?.person ?? ''} onClick={choose}>
      {witness ? <Swatch place={witness.place} /> : <span class="seat" />}
      <span class="grow">
        <span class="small">{say('pay.witnessToday')}</span>
        <br />
        <b class="name">{witness?.name ?? say('pay.chooseWitness')}</b>
      </span>
      <Icon name="member" size="s" />
    </button>
  )
}

type Choosing = {
  readonly women: readonly Woman[]
  readonly witnesses: readonly Woman[]
  readonly over: () => void
}

export const ChooseWitness = ({ women, witnesses, over }: Choosing): JSX.Element => {
  const stand = async (person: string, pictures?: Pictures): Promise<void> => {
    const stood = await ask('standWitness', { person, ...(pictures ? { pictures } : {}) })
    refused.value = stood.ok ? undefined : stood.error
    changes.value += 1
    if (stood.ok) over()
  }
  const others = women.filter(({ person }) => person !== acting.value && person !== witnesses[0]?.person)
  return (
    <Screen
      yarn="pay"
      title={say('pay.witness')}
      icon="member"
      back
      main={{ icon: 'undo', word: say('pay.leaveIt'), act: over }}
    >
      <p>{say('pay.witnessHow')}</p>
      <Vouch women={others} chosen={stand} />
    </Screen>
  )
}

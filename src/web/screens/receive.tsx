/** Receiving: who brings something, then her pieces and how they came out. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Bringing } from '../book/calls/receive.ts'
import { acting, ask, dropUndo, go } from '../parts/app.ts'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { breakable } from '../parts/syllables.ts'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { Swatch } from '../pictures/swatch.tsx'
import { HerWorkScreen } from './receive/her-work.tsx'
import '../css/receive.css'

export const Receive = (): JSX.Element => {
  const [person, setPerson] = useState<string>()
  const choose = (chosen: string): void => {
    dropUndo()
    scrollTo(0, 0)
    setPerson(chosen)
  }
  return person === undefined ? (
    <Who choose={choose} />
  ) : (
    <HerWorkScreen key={person} person={person} leave={() => setPerson(undefined)} />
  )
}

const Who = ({ choose }: { readonly choose: (person: string) => void }): JSX.Element => {
  const by = acting.value ?? ''
  const women = useAnswer(() => ask('bringing', { by }), by)
  return (
    <Screen yarn="receive" title={say('app.receive')} icon="receive" back>
      <div class="row wraps">
        <span class="grow">
          {women && say(women.some(({ pieces }) => pieces > 0) ? 'receive.who' : 'receive.nobody')}
        </span>
        <button class="press" onClick={() => go({ at: 'yarn' })}>
          <Icon name="yarn" size="s" />
          {say('receive.yarn')}
        </button>
      </div>
      <div class="blanket">
        {women?.map((woman) => (
          <Bringer key={woman.person} woman={woman} choose={choose} />
        ))}
      </div>
    </Screen>
  )
}

type One = { readonly woman: Bringing; readonly choose: (person: string) => void }

const Bringer = ({ woman, choose }: One): JSX.Element => {
  const { person, name, place, pieces, isKin } = woman
  return (
    <button class={pieces > 0 ? '' : 'resting'} data-pieces={pieces} onClick={() => choose(person)}>
      <Swatch place={place} size={96} />
      {name === '' ? person : breakable(name)}
      {pieces > 0 && (
        <span class="small">{isKin ? say('receive.anotherLooks') : say('receive.pieces', { pieces })}</span>
      )}
    </button>
  )
}

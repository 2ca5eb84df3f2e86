/** Her word that she has her pay: her pictures, her swatch among others, or another member who saw it. */
import { useEffect } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Woman } from '../../book/acting.ts'
import type { Said } from '../../book/calls/pay.ts'
import { dropUndo } from '../../parts/app.ts'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { PinPad } from '../../parts/pin-pad.tsx'
import { say } from '../../parts/words.ts'
import { Swatch } from '../../pictures/swatch.tsx'

export type How = Said['how']
export const wordIcon: Readonly<Record<How, IconName>> = { pin: 'seal', mark: 'done', witness: 'member' }

/** Who has a PIN does not say it by her swatch. */
export const ownWord = (hasPin: boolean): 'pin' | 'mark' => (hasPin ? 'pin' : 'mark')

type Word = { readonly how: How; readonly woman: Woman; readonly said: (said: Said) => unknown }

export const HerWord = ({ how, woman, said }: Word): JSX.Element => {
  // The phone is in her hand: what was written before is not hers to take back.
  useEffect(dropUndo, [])
  return how === 'pin' ? (
    <>
      <p>{say('word.pinHow')}</p>
      <PinPad chosen={(pictures) => said({ how: 'pin', pictures })} />
    </>
  ) : (
    <>
      <p>{say('word.markHow')}</p>
      <div class="marks">
        {swatchesAround(woman.place).map((place) => (
          <button
            key={place}
            class="press"
            data-mark={place}
            aria-label={say('word.swatch', { number: place + 1 })}
            onClick={() => said({ how: 'mark', pressed: place === woman.place ? woman.person : '' })}
          >
            <Swatch place={place} size={72} />
          </button>
        ))}
      </div>
    </>
  )
}

/** Six swatches, hers among them. */
const swatchesAround = (place: number): readonly number[] => {
  const first = place - (place % 6)
  return [0, 1, 2, 3, 4, 5].map((step) => first + step)
}

type Choosing = {
  readonly how: How
  readonly witness: Woman | undefined
  readonly hasPin: boolean
  readonly choose: (how: How) => void
  readonly askWitness: () => void
}

/** How she may say it. */
export const ChooseWord = ({ how, witness, hasPin, choose, askWitness }: Choosing): JSX.Element => {
  const hers = ownWord(hasPin)
  return (
    <div class="why presses" data-words>
      {witness && (
        <button class="press" aria-pressed={how === 'witness'} onClick={() => choose('witness')}>
          <Icon name="member" size="s" />
          {witness.name}
        </button>
      )}
      <button class="press" aria-pressed={how === hers} onClick={() => choose(hers)}>
        <Icon name={wordIcon[hers]} size="s" />
        {say(`word.${hers}`)}
      </button>
      <button class="press" onClick={askWitness}>
        <Icon name="plus" size="s" />
        {say('word.otherWitness')}
      </button>
    </div>
  )
}

/** A woman's picture PIN: asked where she chose one, chosen twice, and made anew with two officers. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Pictures } from '../book/pin.ts'
import { acting, ask, done, goBack, place, refused } from '../parts/app.ts'
import { later } from '../parts/later.tsx'
import { PinPad } from '../parts/pin-pad.tsx'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'

const Forgotten = later(async () => (await import('./pin/forgotten.tsx')).Forgotten)

/** She is found by her swatch; where she has a PIN, her pictures open the app. */
export const AskPin = ({
  person,
  leave,
}: {
  readonly person: string
  readonly leave: () => void
}): JSX.Element => {
  const [isForgotten, setForgotten] = useState(false)
  const check = async (pictures: Pictures): Promise<void> => {
    const right = await ask('checkPin', { person, pictures })
    if (right.ok && right.value) {
      refused.value = undefined
      acting.value = person
    } else refused.value = right.ok ? { code: 'app.wrongPin', figures: {} } : right.error
  }
  if (isForgotten) return <Forgotten person={person} leave={leave} />
  return (
    <Screen
      yarn="members"
      title={say('app.herPin')}
      main={{ icon: 'back', word: say('app.otherWoman'), act: leave }}
    >
      <PinPad chosen={check} />
      <div class="presses">
        <button class="press" onClick={() => setForgotten(true)}>
          {say('app.forgotPin')}
        </button>
      </div>
    </Screen>
  )
}

/** Her four pictures, twice, so that her hand knows them. */
export const ChoosePin = (): JSX.Element => {
  const by = acting.value ?? ''
  const hasPin = useAnswer(() => ask('hasPin', { person: by }), by)
  const [old, setOld] = useState<Pictures>()
  const [first, setFirst] = useState<Pictures>()
  const check = async (pictures: Pictures): Promise<void> => {
    const right = await ask('checkPin', { person: by, pictures })
    refused.value = right.ok ? (right.value ? undefined : { code: 'app.wrongPin', figures: {} }) : right.error
    if (right.ok && right.value) setOld(pictures)
  }
  const choose = async (pictures: Pictures): Promise<void> => {
    refused.value = undefined
    if (!first) return setFirst(pictures)
    setFirst(undefined)
    if (pictures.join() !== first.join()) {
      refused.value = { code: 'app.pinsDiffer', figures: {} }
      return
    }
    const isKept = await done(ask('choosePin', { by, pictures, ...(old ? { old } : {}) }))
    if (isKept && place.value.at === 'pin') goBack()
  }
  if (hasPin === undefined) return <Screen yarn="members" title={say('app.herPin')} back children={null} />
  const asksOld = hasPin && !old
  return (
    <Screen yarn="members" title={say('app.herPin')} back>
      {asksOld ? (
        <>
          <p>{say('app.pinOld')}</p>
          <PinPad key="old" chosen={check} />
        </>
      ) : (
        <>
          <p>{say(first ? 'app.pinAgain' : 'app.pinHow')}</p>
          <PinPad key={first ? 'again' : 'first'} chosen={choose} />
        </>
      )}
    </Screen>
  )
}

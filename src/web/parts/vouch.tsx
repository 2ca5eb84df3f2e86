/** A woman says that it is she, without taking the phone over: by her swatch, and by her pictures where she has a PIN. */
import { useRef, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Woman } from '../book/acting.ts'
import type { Pictures } from '../book/pin.ts'
import { Women } from '../screens/women.tsx'
import { ask, refused } from './app.ts'
import { PinPad } from './pin-pad.tsx'

type Vouch = {
  readonly women: readonly Woman[]
  /** Called once she is known to be she; with her pictures, so that the call that counts on her asks them again. */
  readonly chosen: (person: string, pictures?: Pictures) => unknown
}

export const Vouch = ({ women, chosen }: Vouch): JSX.Element => {
  const [asked, setAsked] = useState<string>()
  /** One is asked at a time: another tap before the answer is none. */
  const isAsking = useRef(false)
  const choose = async (person: string): Promise<void> => {
    if (isAsking.current) return
    isAsking.current = true
    await know(person)
    isAsking.current = false
  }
  const know = async (person: string): Promise<void> => {
    const has = await ask('hasPin', { person })
    if (!has.ok) refused.value = has.error
    else if (has.value) setAsked(person)
    else await chosen(person)
  }
  const check = async (pictures: Pictures): Promise<void> => {
    if (asked === undefined) return
    const right = await ask('checkPin', { person: asked, pictures })
    refused.value = right.ok ? (right.value ? undefined : { code: 'app.wrongPin', figures: {} }) : right.error
    if (right.ok && right.value) await chosen(asked, pictures)
  }
  return asked === undefined ? (
    <Women women={women} choose={(person) => void choose(person)} />
  ) : (
    <PinPad key={asked} chosen={check} />
  )
}

/** The second officer: she says by her swatch and her pictures that she answers for the share-out too. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Woman } from '../../book/acting.ts'
import type { Pictures } from '../../book/pin.ts'
import type { Voucher } from '../../book/vouching.ts'
import { acting, ask, refused } from '../../parts/app.ts'
import { Screen } from '../../parts/screen.tsx'
import { Vouch } from '../../parts/vouch.tsx'
import { say } from '../../parts/words.ts'

type Second = {
  readonly women: readonly Woman[]
  readonly given: number
  readonly leave: () => void
  readonly confirmed: (voucher: Voucher) => void
}

export const SecondOfficer = ({ women, given, leave, confirmed }: Second): JSX.Element => {
  // Refused, she is asked from the start: another woman may take the phone.
  const [tries, setTries] = useState(0)
  const choose = async (person: string, pictures?: Pictures): Promise<void> => {
    const by = acting.value
    if (by === undefined) return
    const second = { person, ...(pictures ? { pictures } : {}) }
    const stands = await ask('sharedBy', { by, second })
    refused.value = stands.ok ? undefined : stands.error
    if (stands.ok) confirmed(second)
    else setTries(tries + 1)
  }
  return (
    <Screen
      yarn="orders"
      title={say('share.secondTitle')}
      icon="member"
      main={{ icon: 'back', word: say('share.backToShare'), act: leave }}
    >
      <p>{say('share.secondHow', { pieces: given })}</p>
      {women.length === 0 && <p class="next">{say('share.noSecond')}</p>}
      <Vouch key={tries} women={women} chosen={choose} />
    </Screen>
  )
}

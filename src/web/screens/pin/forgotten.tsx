/** A forgotten PIN is made anew by two officers, one after the other, each behind her own pictures. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { PinTold } from '../../book/calls/posts.ts'
import type { Pictures } from '../../book/pin.ts'
import { acting, ask, done, go } from '../../parts/app.ts'
import { PinPad } from '../../parts/pin-pad.tsx'
import { Screen } from '../../parts/screen.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'
import { Women } from '../women.tsx'

export const Forgotten = ({
  person,
  leave,
}: {
  readonly person: string
  readonly leave: () => void
}): JSX.Element => {
  const group = useAnswer(() => ask('group'))
  const [first, setFirst] = useState<PinTold>()
  const [officer, setOfficer] = useState<string>()
  const answerFor = async (pictures: Pictures): Promise<void> => {
    if (officer === undefined) return
    const told = { person: officer, pictures }
    setOfficer(undefined)
    if (!first) return setFirst(told)
    const isReset = await done(ask('resetPin', { person, officers: [first, told] }))
    setFirst(undefined)
    if (!isReset) return
    acting.value = person
    go({ at: 'pin' })
  }
  const others = (group?.women ?? []).filter((woman) => ![person, first?.person].includes(woman.person))
  return (
    <Screen
      yarn="members"
      title={say('app.forgotPin')}
      main={{ icon: 'back', word: say('app.otherWoman'), act: leave }}
    >
      <p>{say(first ? 'app.secondOfficer' : 'app.firstOfficer')}</p>
      {officer === undefined ? (
        <Women women={others} choose={setOfficer} />
      ) : (
        <PinPad key={officer} chosen={answerFor} />
      )}
    </Screen>
  )
}

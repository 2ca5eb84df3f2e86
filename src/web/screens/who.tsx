/** Who has the phone in her hand: each finds herself by her swatch. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { acting, ask, awaited, isPractice, refused } from '../parts/app.ts'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { namesOf, say } from '../parts/words.ts'
import { AskPin } from './pin.tsx'
import { Women } from './women.tsx'
import type { DuePage } from '../book/calls/home.ts'

export const Who = (): JSX.Element => {
  const group = useAnswer(() => ask('group'))
  const due = useAnswer(() => ask('due', { awaited: awaited.value ?? [] }))
  const [asked, setAsked] = useState<string>()
  const choose = async (person: string): Promise<void> => {
    const has = await ask('hasPin', { person })
    if (!has.ok) refused.value = has.error
    else if (has.value) setAsked(person)
    else acting.value = person
  }
  const leave = (): void => {
    refused.value = undefined
    setAsked(undefined)
  }
  if (asked !== undefined) return <AskPin person={asked} leave={leave} />
  return (
    <Screen yarn="members" title={say('app.who')} icon="member">
      {due && <Due {...due} />}
      <Women
        women={group?.women ?? []}
        choose={(person) => void choose(person)}
        due={due?.women.map(({ person }) => person) ?? []}
      />
      {group?.guests.map((guest) => (
        <button
          key={guest}
          class="press"
          data-guest-code={guest}
          onClick={() => {
            acting.value = guest
          }}
        >
          <Icon name="member" size="s" />
          {say('post.guest')}
        </button>
      ))}
    </Screen>
  )
}

/** Whose turn it is; who practises is told whom to be. */
const Due = ({ women, post }: DuePage): JSX.Element | null => {
  const [first] = women
  if (!first) return null
  return (
    <p class="next" data-due={first.person}>
      <Icon name="turn" />
      <span>
        {isPractice.value && post !== undefined
          ? say('who.practise', { name: namesOf([first]), post: say(`post.${post}`).toLowerCase() })
          : say('app.whose', { names: namesOf(women) })}
      </span>
    </p>
  )
}

/** The members, each behind her swatch; and a new one. */
import type { JSX } from 'preact'
import { acting, ask, done, go, goBack, place } from '../parts/app.ts'
import { NameField } from '../parts/name-field.tsx'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { Women } from './women.tsx'

export const Members = (): JSX.Element => {
  const group = useAnswer(() => ask('group'))
  return (
    <Screen
      yarn="members"
      title={say('app.members')}
      icon="member"
      back
      main={{ icon: 'plus', word: say('app.newMember'), act: () => go({ at: 'join' }) }}
    >
      <Women women={group?.women ?? []} choose={(person) => go({ at: 'member', person })} />
    </Screen>
  )
}

export const Join = (): JSX.Element => {
  const add = (name: string): void => {
    const by = acting.value
    if (by === undefined) return
    void done(ask('join', { by, name })).then((isDone) => isDone && place.value.at === 'join' && goBack())
  }
  return (
    <Screen yarn="members" title={say('app.newMember')} icon="member" back>
      <NameField word={say('app.addName')} add={add} />
    </Screen>
  )
}

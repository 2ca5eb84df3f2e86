/** Who has the phone in her hand: each finds herself by her swatch. */
import type { JSX } from 'preact'
import { acting, ask } from '../parts/app.ts'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { Women } from './women.tsx'

export const Who = (): JSX.Element => {
  const group = useAnswer(() => ask('group'))
  return (
    <Screen yarn="members" title={say('app.who')} icon="member">
      {group?.practice && <p class="next">{say('app.practice')}</p>}
      <Women
        women={group?.women ?? []}
        choose={(person) => {
          acting.value = person
        }}
      />
    </Screen>
  )
}

/** A woman's own page: what she has, what is coming, what she is owed; her season, skills and hours. Amounts only for who may read them. */
import type { JSX } from 'preact'
import type { MemberPage } from '../book/calls/woman.ts'
import { acting, ask, go } from '../parts/app.ts'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { Swatch } from '../pictures/swatch.tsx'
import { Amounts } from './member/amounts.tsx'
import { Hours } from './member/hours.tsx'
import { Pieces } from './member/pieces.tsx'
import { Skills } from './skills.tsx'
import '../css/member.css'

export const MemberScreen = ({ person }: { readonly person: string }): JSX.Element => {
  const by = acting.value ?? ''
  const page = useAnswer(() => ask('member', { by, person }), `${by} ${person}`)
  const shown = page?.woman.person === person ? page : undefined
  const toPaper = {
    icon: 'print',
    word: say('member.paper'),
    act: () => go({ at: 'paper', person }),
  } as const
  return (
    <Screen
      yarn="members"
      title={shown?.woman.name ?? ''}
      icon="member"
      back
      {...(shown?.amounts ? { main: toPaper } : {})}
    >
      {shown && <Page {...shown} />}
    </Screen>
  )
}

const Page = (page: MemberPage): JSX.Element => {
  const { woman, amounts } = page
  return (
    <>
      {amounts ? (
        <Amounts person={woman.person} {...amounts} />
      ) : (
        <div class="row">
          <Swatch place={woman.place} size={72} />
          <p class="grow small">{say('member.amountsHers')}</p>
        </div>
      )}
      <Pieces {...page} />
      <Skills person={woman.person} />
      <Hours {...page} person={woman.person} />
      <Further {...page} />
    </>
  )
}

/** What is hers to set, and what is the officers' to link. */
const Further = ({ woman: { person }, household }: MemberPage): JSX.Element => (
  <div class="presses">
    {person === acting.value && (
      <>
        <button class="press" onClick={() => go({ at: 'pin' })}>
          {say('app.myPin')}
        </button>
        <button class="press" onClick={() => go({ at: 'consents' })}>
          <Icon name="speak" size="s" />
          {say('consent.mine')}
        </button>
      </>
    )}
    {household && (
      <button class="press" onClick={() => go({ at: 'household', person })}>
        <Icon name="home" size="s" />
        {say('member.household')}
      </button>
    )}
  </div>
)

/** Home: the places that there are, and that everything is kept here. */
import type { JSX } from 'preact'
import { acting, ask, go, type Place } from '../parts/app.ts'
import { Beside } from '../parts/beside.tsx'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Screen, type Yarn } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { hasNewVersion } from '../parts/version.ts'

export const Home = (): JSX.Element => {
  const group = useAnswer(() => ask('group'))
  const me = group?.women.find(({ person }) => person === acting.value)
  return (
    <Screen
      yarn="wall"
      title="Chinu"
      main={{
        icon: 'clock',
        word: say('app.myTime'),
        to: 'members',
        act: () => me && go({ at: 'member', person: me.person }),
      }}
    >
      {group?.practice && <p class="next">{say('app.practice')}</p>}
      <div class="next">
        <Icon name="member" />
        <b class="grow">{me?.name}</b>
        <button
          class="press"
          onClick={() => {
            acting.value = undefined
          }}
        >
          {say('app.change')}
        </button>
      </div>
      <nav class="tiles">
        <Tile yarn="members" icon="member" word={say('app.members')} to={{ at: 'members' }} />
        <Tile yarn="meeting" icon="meeting" word={say('app.posts')} to={{ at: 'posts' }} />
        <Tile yarn="wall" icon="settings" word={say('app.settings')} to={{ at: 'settings' }} />
      </nav>
      {hasNewVersion() && <p class="next">{say('app.newVersion')}</p>}
      <p class="state">
        <Icon name="yarn" size="s" />
        {say('app.keptHere', { entries: group?.entries ?? 0 })}
      </p>
    </Screen>
  )
}

type TileOf = { readonly yarn: Yarn; readonly icon: IconName; readonly word: string; readonly to: Place }

const Tile = ({ yarn, icon, word, to }: TileOf): JSX.Element => (
  <button class="tile" data-s={yarn} onClick={() => go(to)}>
    <span class="band" />
    <span>
      <Icon name={icon} size="l" />
      <span>
        {word}
        <Beside text={word} />
      </span>
    </span>
  </button>
)

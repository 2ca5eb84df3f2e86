/** Home: what comes next, the six places, and that everything is kept here. */
import { useEffect } from 'preact/hooks'
import type { JSX } from 'preact'
import type { HomePage } from '../book/calls/home.ts'
import { acting, ask, askWho, go, type Place } from '../parts/app.ts'
import { Beside } from '../parts/beside.tsx'
import { CopyLine } from '../parts/copy-state.tsx'
import { Icon, type IconName } from '../parts/icon.tsx'
import { readAhead } from '../parts/later.tsx'
import { Screen, type Main } from '../parts/screen.tsx'
import type { Yarn } from '../parts/yarn.ts'
import { useAnswer } from '../parts/use-answer.ts'
import { namesOf, say } from '../parts/words.ts'
import { hasNewVersion } from '../parts/version.ts'
import { Swatch } from '../pictures/swatch.tsx'

/** So long at home, and the other screens are read. */
const restMillis = 1000

export const Home = (): JSX.Element => {
  const by = acting.value ?? ''
  const home = useAnswer(() => ask('home', { by }), by)
  useEffect(() => {
    const timer = setTimeout(() => void readAhead(), restMillis)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Screen yarn="wall" title="Chinu" {...(home ? { main: mainOf(home) } : {})}>
      {home && <Me {...home} />}
      {home && <Next {...home} />}
      <nav class="tiles">
        <Tile yarn="meeting" icon="meeting" word={say('app.meeting')} to={{ at: 'meeting' }} />
        <Tile yarn="orders" icon="order" word={say('app.orders')} to={{ at: 'orders' }} />
        <Tile yarn="receive" icon="receive" word={say('app.receive')} to={{ at: 'receive' }} />
        <Tile yarn="pay" icon="pay" word={say('app.pay')} to={{ at: 'pay' }} />
        <Tile yarn="members" icon="member" word={say('app.members')} to={{ at: 'members' }} />
        <Tile yarn="wall" icon="wall" word={say('app.wall')} to={{ at: 'wall' }} />
      </nav>
      {hasNewVersion() && (
        <button class="next coming" onClick={() => go({ at: 'settings' })}>
          {say('app.newVersion')}
        </button>
      )}
      <div class="row kept">
        <CopyLine />
        <button class="press" onClick={() => go({ at: 'settings' })}>
          <Icon name="settings" size="s" />
          {say('app.settings')}
        </button>
      </div>
    </Screen>
  )
}

/** Who has the phone in her hand, and handing it over. */
const Me = ({ me }: HomePage): JSX.Element => (
  <div class="row">
    <button class="me grow" onClick={() => go({ at: 'member', person: me.person })}>
      <Swatch place={me.place} />
      <b class="name">{me.name}</b>
    </button>
    <button class="press" onClick={askWho}>
      {say('app.change')}
    </button>
  </div>
)

const Next = ({ next, findings, unpaid, whose }: HomePage): JSX.Element => (
  <>
    <p class="next" data-next={next.do}>
      <Icon name={look[next.do].icon} />
      <span>
        {sentenceOf(next)}
        {whose.length > 0 && <span class="whose">{say(whoseWord(next), { names: namesOf(whose) })}</span>}
      </span>
    </p>
    {unpaid > 0 && (
      <button class="press" onClick={() => go({ at: 'pay' })}>
        <Icon name="pay" size="s" />
        {say('next.pay', { count: unpaid })}
      </button>
    )}
    {findings > 0 && (
      <button class="press" onClick={() => go({ at: 'findings' })}>
        <Icon name="why" size="s" />
        {say('app.findingsOpen', { count: findings })}
      </button>
    )}
  </>
)

const whoseWord = (next: HomePage['next']): string => (next.do === 'skills' ? 'next.of' : 'app.whose')

/** While nothing waits for its check, the women are knitting. */
const sentenceOf = (next: HomePage['next']): string =>
  next.do === 'receive' && next.count === 0
    ? say('next.knitting')
    : say(`next.${next.do}`, { count: 'count' in next ? next.count : 0 })

type Look = { readonly icon: IconName; readonly yarn: Yarn }
const look: Readonly<Record<HomePage['next']['do'], Look>> = {
  posts: { icon: 'meeting', yarn: 'meeting' },
  votes: { icon: 'done', yarn: 'meeting' },
  sheets: { icon: 'tape', yarn: 'orders' },
  orders: { icon: 'order', yarn: 'orders' },
  share: { icon: 'share', yarn: 'orders' },
  yarn: { icon: 'yarn', yarn: 'receive' },
  receive: { icon: 'receive', yarn: 'receive' },
  pay: { icon: 'pay', yarn: 'pay' },
  skills: { icon: 'member', yarn: 'members' },
  mend: { icon: 'fix', yarn: 'receive' },
  bill: { icon: 'order', yarn: 'orders' },
  collect: { icon: 'pay', yarn: 'orders' },
  words: { icon: 'speak', yarn: 'pay' },
  findings: { icon: 'why', yarn: 'wall' },
  rest: { icon: 'yarn', yarn: 'members' },
}

/** What is next, where it is hers to do; else her own page. */
const mainOf = ({ me, next, isHers }: HomePage): Main => {
  if (next.do === 'rest' || !isHers)
    return {
      ...({ icon: 'member', word: say('app.myPage'), to: 'members' } as const),
      act: () => go({ at: 'member', person: me.person }),
    }
  const { icon, yarn } = look[next.do]
  return { icon, word: say(`do.${next.do}`), to: yarn, act: () => go(placeOf(next)) }
}

const placeOf = (next: HomePage['next']): Place => {
  switch (next.do) {
    case 'share':
      return { at: 'share', order: next.order }
    case 'bill':
    case 'collect':
      return { at: 'order', order: next.order }
    case 'skills':
      return { at: 'member', person: next.women[0] ?? '' }
    case 'mend':
      return { at: 'receive' }
    case 'words':
      return { at: 'pay' }
    case 'rest':
      return { at: 'home' }
    default:
      return { at: next.do }
  }
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

/** The six places and the settings beside the screen, where a laptop has room for them; a phone has them at home. */
import { signal } from '@preact/signals'
import type { JSX } from 'preact'
import { acting, go, phase, place, type PlainPlace } from './app.ts'
import { CopyLine } from './copy-state.tsx'
import { Icon, type IconName } from './icon.tsx'
import { say } from './words.ts'
import type { Yarn } from './yarn.ts'

const wide = matchMedia('(min-width: 1000px)')
const isWide = signal(wide.matches)
wide.addEventListener('change', ({ matches }) => {
  isWide.value = matches
})

type Way = { readonly yarn: Yarn; readonly at: PlainPlace; readonly icon: IconName; readonly word: string }
const ways = (): readonly Way[] => [
  { yarn: 'meeting', at: 'meeting', icon: 'meeting', word: say('app.meeting') },
  { yarn: 'orders', at: 'orders', icon: 'order', word: say('app.orders') },
  { yarn: 'receive', at: 'receive', icon: 'receive', word: say('app.receive') },
  { yarn: 'pay', at: 'pay', icon: 'pay', word: say('app.pay') },
  { yarn: 'members', at: 'members', icon: 'member', word: say('app.members') },
  { yarn: 'wall', at: 'wall', icon: 'wall', word: say('app.wall') },
]

/** Nothing until somebody says who she is: before that there is nowhere to go. */
export const Places = ({ yarn }: { readonly yarn: Yarn }): JSX.Element | null => {
  if (!isWide.value || phase.value !== 'ready' || acting.value === undefined) return null
  const { at } = place.value
  // What belongs to no place wears the wall’s yarn too.
  const here = yarn === 'wall' && at !== 'wall' ? undefined : yarn
  return (
    <nav class="places no-print" aria-label="Chinu">
      <button data-s="wall" aria-current={at === 'home'} onClick={() => go({ at: 'home' })}>
        <Icon name="home" />
        Chinu
      </button>
      {ways().map((way) => (
        <button
          key={way.at}
          data-s={way.yarn}
          aria-current={way.yarn === here}
          onClick={() => go({ at: way.at })}
        >
          <Icon name={way.icon} />
          {way.word}
        </button>
      ))}
      <button data-s="wall" aria-current={at === 'settings'} onClick={() => go({ at: 'settings' })}>
        <Icon name="settings" />
        {say('app.settings')}
      </button>
      <CopyLine />
    </nav>
  )
}

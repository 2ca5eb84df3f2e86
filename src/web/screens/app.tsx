/** Which screen is shown: by the book's phase, who is acting, and the place. */
import type { JSX } from 'preact'
import { acting, phase, place } from '../parts/app.ts'
import { SwatchPatterns } from '../pictures/swatch.tsx'
import { Elsewhere, Failed } from './elsewhere.tsx'
import { FirstDay } from './first-day.tsx'
import { Home } from './home.tsx'
import { MemberScreen } from './member.tsx'
import { Join, Members } from './members.tsx'
import { ChoosePin } from './pin.tsx'
import { Posts } from './posts.tsx'
import { Rows } from './rows.tsx'
import { Settings } from './settings.tsx'
import { Who } from './who.tsx'

export const App = (): JSX.Element => (
  <>
    <SwatchPatterns />
    <Shown />
  </>
)

const Shown = (): JSX.Element | null => {
  switch (phase.value) {
    case 'opening':
      return null
    case 'hidden':
      return <Rows />
    case 'firstDay':
      return <FirstDay />
    case 'elsewhere':
      return <Elsewhere />
    case 'failed':
      return <Failed />
    case 'ready':
      return acting.value === undefined ? <Who /> : <OfGroup />
  }
}

const OfGroup = (): JSX.Element => {
  const now = place.value
  switch (now.at) {
    case 'home':
      return <Home />
    case 'members':
      return <Members />
    case 'join':
      return <Join />
    case 'posts':
      return <Posts />
    case 'pin':
      return <ChoosePin />
    case 'settings':
      return <Settings />
    case 'member':
      return <MemberScreen person={now.person} />
  }
}

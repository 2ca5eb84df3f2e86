/** What is shown: neutral questions before all else, then the passphrase, then who works, then the place. */
import type { JSX } from 'preact'
import { me, phase } from '../parts/app.ts'
import { Neutral } from './neutral.tsx'
import { PlaceScreen } from './places.tsx'
import { SignIn } from './sign-in.tsx'
import { Who } from './who.tsx'

export const App = (): JSX.Element => {
  if (phase.value === 'covered') return <Neutral />
  if (phase.value === 'shut') return <SignIn />
  return me.value ? <PlaceScreen /> : <Who />
}

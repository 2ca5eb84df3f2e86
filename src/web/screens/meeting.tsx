/** Meeting: to be built. */
import type { JSX } from 'preact'
import { Screen } from '../parts/screen.tsx'

export const Meeting = (): JSX.Element => (
  <Screen yarn="meeting" title="Meeting" icon="meeting" back>
    <p>Meeting</p>
  </Screen>
)

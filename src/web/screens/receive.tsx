/** Receive: to be built. */
import type { JSX } from 'preact'
import { Screen } from '../parts/screen.tsx'

export const Receive = (): JSX.Element => (
  <Screen yarn="receive" title="Receive" icon="receive" back>
    <p>Receive</p>
  </Screen>
)

/** Yarn: to be built. */
import type { JSX } from 'preact'
import { Screen } from '../parts/screen.tsx'

export const Yarn = (): JSX.Element => (
  <Screen yarn="receive" title="Yarn" icon="yarn" back>
    <p>Yarn</p>
  </Screen>
)

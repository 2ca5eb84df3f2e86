/** Fairness: to be built. */
import type { JSX } from 'preact'
import { Screen } from '../parts/screen.tsx'

export const Fairness = (): JSX.Element => (
  <Screen yarn="wall" title="Fairness" icon="turn" back>
    <p>Fairness</p>
  </Screen>
)

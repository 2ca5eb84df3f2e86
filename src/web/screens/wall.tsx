/** Wall: to be built. */
import type { JSX } from 'preact'
import { Screen } from '../parts/screen.tsx'

export const Wall = (): JSX.Element => (
  <Screen yarn="wall" title="Wall" icon="wall" back>
    <p>Wall</p>
  </Screen>
)

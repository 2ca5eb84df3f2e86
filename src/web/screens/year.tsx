/** Year: to be built. */
import type { JSX } from 'preact'
import { Screen } from '../parts/screen.tsx'

export const Year = (): JSX.Element => (
  <Screen yarn="wall" title="Year" icon="calendar" back>
    <p>Year</p>
  </Screen>
)

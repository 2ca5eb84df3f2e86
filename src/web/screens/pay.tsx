/** Pay: to be built. */
import type { JSX } from 'preact'
import { Screen } from '../parts/screen.tsx'

export const Pay = (): JSX.Element => (
  <Screen yarn="pay" title="Pay" icon="pay" back>
    <p>Pay</p>
  </Screen>
)

/** Cash: to be built. */
import type { JSX } from 'preact'
import { Screen } from '../parts/screen.tsx'

export const Cash = (): JSX.Element => (
  <Screen yarn="pay" title="Cash" icon="cash" back>
    <p>Cash</p>
  </Screen>
)

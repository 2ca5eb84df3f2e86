/** NewOrder: to be built. */
import type { JSX } from 'preact'
import { Screen } from '../parts/screen.tsx'

export const NewOrder = (): JSX.Element => (
  <Screen yarn="orders" title="NewOrder" icon="order" back>
    <p>NewOrder</p>
  </Screen>
)

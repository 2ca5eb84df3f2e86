/** Orders: to be built. */
import type { JSX } from 'preact'
import { Screen } from '../parts/screen.tsx'

export const Orders = (): JSX.Element => (
  <Screen yarn="orders" title="Orders" icon="order" back>
    <p>Orders</p>
  </Screen>
)

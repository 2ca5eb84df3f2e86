/** Order: to be built. */
import type { JSX } from 'preact'
import { Screen } from '../parts/screen.tsx'

export const Order = ({ order }: { readonly order: string }): JSX.Element => (
  <Screen yarn="orders" title="Order" icon="order" back>
    <p>{order}</p>
  </Screen>
)

/** Share: to be built. */
import type { JSX } from 'preact'
import { Screen } from '../parts/screen.tsx'

export const Share = ({ order }: { readonly order: string }): JSX.Element => (
  <Screen yarn="orders" title="Share" icon="share" back>
    <p>{order}</p>
  </Screen>
)

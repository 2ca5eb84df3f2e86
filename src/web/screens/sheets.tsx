/** Sheets: to be built. */
import type { JSX } from 'preact'
import { Screen } from '../parts/screen.tsx'

export const Sheets = (): JSX.Element => (
  <Screen yarn="orders" title="Sheets" icon="tape" back>
    <p>Sheets</p>
  </Screen>
)

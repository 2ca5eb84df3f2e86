/** Findings: to be built. */
import type { JSX } from 'preact'
import { Screen } from '../parts/screen.tsx'

export const Findings = (): JSX.Element => (
  <Screen yarn="meeting" title="Findings" icon="why" back>
    <p>Findings</p>
  </Screen>
)

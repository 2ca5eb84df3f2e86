/** Votes: to be built. */
import type { JSX } from 'preact'
import { Screen } from '../parts/screen.tsx'

export const Votes = (): JSX.Element => (
  <Screen yarn="meeting" title="Votes" icon="done" back>
    <p>Votes</p>
  </Screen>
)

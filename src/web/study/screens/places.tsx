/** Which screen each place shows. */
import type { JSX } from 'preact'
import { place } from '../parts/app.ts'
import type { PlaceName } from '../parts/place-names.ts'
import { Project } from './project.tsx'

const screens: Readonly<Record<PlaceName, () => JSX.Element>> = {
  project: Project,
  respondents: Project,
  consents: Project,
  guides: Project,
  interviews: Project,
}

export const PlaceScreen = (): JSX.Element => {
  const { at, about } = place.value
  const Shown = screens[at]
  return <Shown key={`${at} ${about}`} />
}

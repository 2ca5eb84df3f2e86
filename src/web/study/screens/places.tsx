/** Which screen each place shows. */
import type { JSX } from 'preact'
import { place } from '../parts/app.ts'
import type { PlaceName } from '../parts/place-names.ts'
import { Care } from './care.tsx'
import { Consents } from './consents.tsx'
import { Guides } from './guides.tsx'
import { Interview } from './interview.tsx'
import { Interviews } from './interviews.tsx'
import { Project } from './project.tsx'
import { Respondents } from './respondents.tsx'

const screens: Readonly<Record<PlaceName, () => JSX.Element>> = {
  project: Project,
  respondents: Respondents,
  consents: Consents,
  guides: Guides,
  interviews: Interviews,
  interview: Interview,
  care: Care,
}

export const PlaceScreen = (): JSX.Element => {
  const Shown = screens[place.value.at]
  return <Shown key={place.value.at} />
}

/** Which screen each place shows. */
import type { JSX } from 'preact'
import { place } from '../parts/app.ts'
import type { PlaceName } from '../parts/place-names.ts'
import { Agreement } from './agreement.tsx'
import { Clearing } from './clearing.tsx'
import { Codebook } from './codebook.tsx'
import { Couple } from './couple.tsx'
import { Matrix } from './matrix.tsx'
import { Project } from './project.tsx'
import { Quotes } from './quotes.tsx'
import { Reading } from './reading.tsx'
import { Search } from './search.tsx'
import { Texts } from './texts.tsx'

const screens: Readonly<Record<PlaceName, () => JSX.Element>> = {
  project: Project,
  respondents: Project,
  consents: Project,
  guides: Project,
  interviews: Project,
  texts: Texts,
  clearing: Clearing,
  reading: Reading,
  codebook: Codebook,
  quotes: Quotes,
  search: Search,
  matrix: Matrix,
  agreement: Agreement,
  couple: Couple,
}

export const PlaceScreen = (): JSX.Element => {
  const { at, about } = place.value
  const Shown = screens[at]
  return <Shown key={`${at} ${about}`} />
}

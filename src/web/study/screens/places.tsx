/** Which screen each place shows. */
import type { JSX } from 'preact'
import { place } from '../parts/app.ts'
import type { PlaceName } from '../parts/place-names.ts'
import { Agreement } from './agreement.tsx'
import { Couple } from './couple.tsx'
import { Care } from './care.tsx'
import { Cases } from './cases.tsx'
import { Clearing } from './clearing.tsx'
import { Codebook } from './codebook.tsx'
import { Consents } from './consents.tsx'
import { Guides } from './guides.tsx'
import { Interview } from './interview.tsx'
import { Interviews } from './interviews.tsx'
import { Matrix } from './matrix.tsx'
import { Names } from './names.tsx'
import { Out } from './out.tsx'
import { Project } from './project.tsx'
import { Quotes } from './quotes.tsx'
import { Reading } from './reading.tsx'
import { Respondents } from './respondents.tsx'
import { Search } from './search.tsx'
import { Texts } from './texts.tsx'

const screens: Readonly<Record<PlaceName, () => JSX.Element>> = {
  care: Care,
  cases: Cases,
  clearing: Clearing,
  codebook: Codebook,
  consents: Consents,
  guides: Guides,
  interview: Interview,
  interviews: Interviews,
  matrix: Matrix,
  names: Names,
  agreement: Agreement,
  couple: Couple,
  out: Out,
  project: Project,
  quotes: Quotes,
  reading: Reading,
  respondents: Respondents,
  search: Search,
  texts: Texts,
}

/** A list beside what is open in it stays where it is; every other screen begins anew with another matter. */
const listsBeside: readonly PlaceName[] = ['respondents', 'names']

export const PlaceScreen = (): JSX.Element => {
  const { at, about } = place.value
  const Shown = screens[at]
  return <Shown key={listsBeside.includes(at) ? at : `${at} ${about}`} />
}

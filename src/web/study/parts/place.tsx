/** A screen of one of the places: the frame with its yarn and title, and the places beside it. */
import type { ComponentChildren, JSX } from 'preact'
import { place } from './app.ts'
import { Frame } from './frame.tsx'
import type { Key } from './keys.tsx'
import { looks, Nav } from './nav.tsx'

type Placed = {
  readonly title: string
  readonly lead?: string
  readonly keys?: readonly Key[]
  readonly beside?: ComponentChildren
  readonly hasHem?: boolean
  readonly children: ComponentChildren
}

export const Placed = (told: Placed): JSX.Element => (
  <Frame yarn={looks[place.value.at].yarn} places={<Nav />} {...told} />
)

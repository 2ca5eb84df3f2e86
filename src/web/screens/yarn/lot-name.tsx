/** A lot as people tell it apart: its colour, its yarn, and its dye lot. */
import type { ComponentChildren, JSX } from 'preact'
import { colourName, yarnName } from '../../parts/codes.ts'
import { inGrams } from '../../parts/grams.ts'
import { Icon } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'
import { ColourSquare } from '../../pictures/colour-square.tsx'

type Lot = {
  readonly yarn: string
  readonly colour: string | null
  readonly dyeLot: string | null
  readonly isOwn?: boolean
  readonly children?: ComponentChildren
}

export const LotName = ({ yarn, colour, dyeLot, isOwn, children }: Lot): JSX.Element => (
  <>
    {colour === null ? <Icon name="yarn" /> : <ColourSquare code={colour} size={48} />}
    <span class="grow">
      <span class="name">
        {[yarnName(yarn), ...(colour === null ? [] : [colourName(colour)])].join(' · ')}
        {isOwn && <span class="small"> {say('yarn.isOwn')}</span>}
      </span>
      <span class="small lot-figures">
        {dyeLot !== null && `${say('yarn.dyeLot', { dyeLot })} · `}
        {children}
      </span>
    </span>
  </>
)

/** What the store has of a lot; more went out than there was where its figure is below nothing. */
export const InStore = ({ storeGrams }: { readonly storeGrams: number }): JSX.Element => (
  <>
    {storeGrams < 0
      ? say('yarn.storeBelow', { grams: inGrams(storeGrams).replace('-', '') })
      : say('yarn.inStore', { grams: inGrams(storeGrams) })}
  </>
)

/** Nine pictures, of which four in their order are a woman's PIN. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Pictures } from '../book/pin.ts'
import { motifOrder, type MotifName } from '../pictures/motifs.ts'
import { Swatch } from '../pictures/swatch.tsx'
import { say } from './words.ts'

/** The places of the pictures never change: a hand remembers them. */
const pictures: readonly MotifName[] = [
  ...(['llama', 'sol', 'ovillo', 'casa', 'pez', 'hoja', 'olla', 'ave', 'flor'] as const),
]
const length = 4

type Pad = { readonly chosen: (pictures: Pictures) => void }

export const PinPad = ({ chosen }: Pad): JSX.Element => {
  const [told, setTold] = useState<Pictures>([])
  const tap = (picture: number): void => {
    const now = [...told, picture]
    setTold(now.length < length ? now : [])
    if (now.length === length) chosen(now)
  }
  return (
    <>
      <p class="pin-dots" role="status" aria-label={say('app.pinTold', { told: told.length })}>
        {Array.from({ length }, (_, place) => (
          <span key={place} class={place < told.length ? 'told' : ''} />
        ))}
      </p>
      <div class="pin-pad">
        {pictures.map((motif, picture) => (
          <button key={motif} class="press" aria-label={say(`motif.${motif}`)} onClick={() => tap(picture)}>
            <Swatch place={motifOrder.indexOf(motif)} size={64} />
          </button>
        ))}
      </div>
    </>
  )
}

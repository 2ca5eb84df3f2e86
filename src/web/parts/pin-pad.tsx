/** Nine pictures, of which four in their order are a woman's PIN. */
import { useEffect, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Pictures } from '../book/pin.ts'
import { motifOrder, type MotifName } from '../pictures/motifs.ts'
import { Swatch } from '../pictures/swatch.tsx'
import { dropUndo } from './app.ts'
import { say } from './words.ts'

/** The places of the pictures never change: a hand remembers them. */
const pictures: readonly MotifName[] = [
  ...(['llama', 'sol', 'ovillo', 'casa', 'pez', 'hoja', 'olla', 'ave', 'flor'] as const),
]
const length = 4

/** Until what is `chosen` is answered, the four stay told and no further picture is taken. */
type Pad = { readonly chosen: (pictures: Pictures) => unknown }

export const PinPad = ({ chosen }: Pad): JSX.Element => {
  const [told, setTold] = useState<Pictures>([])
  // Another woman has the phone now: what the last one wrote is not hers to take back, and nothing covers a picture.
  useEffect(dropUndo, [])
  const tap = async (picture: number): Promise<void> => {
    if (told.length === length) return
    const now = [...told, picture]
    setTold(now)
    if (now.length < length) return
    await chosen(now)
    setTold([])
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
          <button
            key={motif}
            class="press"
            aria-label={say(`motif.${motif}`)}
            onClick={() => void tap(picture)}
          >
            <Swatch place={motifOrder.indexOf(motif)} size={64} />
          </button>
        ))}
      </div>
    </>
  )
}

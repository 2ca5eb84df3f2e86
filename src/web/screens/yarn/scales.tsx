/** What the scales say of yarn, in grams. */
import type { JSX } from 'preact'
import { FigureField } from '../../parts/figure-field.tsx'
import { inGrams } from '../../parts/grams.ts'
import { say } from '../../parts/words.ts'

type Weighed = {
  readonly grams: number | undefined
  readonly weigh: (grams: number | undefined) => void
}

export const Scales = ({ grams, weigh }: Weighed): JSX.Element => (
  <FigureField
    word={say('yarn.scales')}
    value={grams}
    shown={inGrams(grams ?? 0)}
    set={weigh}
    most={999_999}
  />
)

/** The yarn in the pieces: what the sheet says, or what the scales say of all of them together. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { ask } from '../../parts/app.ts'
import { yarnName } from '../../parts/codes.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { inGrams } from '../../parts/grams.ts'
import { Icon } from '../../parts/icon.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'

/** By yarn, in grams, where somebody weighed. */
export type Scales = Readonly<Record<string, number>>
type Used = {
  readonly article: string
  readonly pieces: number
  readonly scales: Scales
  readonly set: (scales: Scales) => void
}

export const YarnUsed = ({ article, pieces, scales, set }: Used): JSX.Element | null => {
  const [isOpen, open] = useState(false)
  const bySheet = useAnswer(() => ask('sheetGrams', { article, pieces }), `${article} ${pieces}`)
  if (!bySheet) return null
  return isOpen ? (
    <>
      {bySheet.map(({ yarn, grams }) => (
        <FigureField
          key={yarn}
          word={say('receive.weighs', { yarn: yarnName(yarn) })}
          value={scales[yarn] ?? grams}
          shown={inGrams(scales[yarn] ?? grams)}
          set={(told) => set(told === undefined ? without(scales, yarn) : { ...scales, [yarn]: told })}
        />
      ))}
    </>
  ) : (
    <button class="press" onClick={() => open(true)}>
      <Icon name="yarn" size="s" />
      {say('receive.yarn')}
    </button>
  )
}

const without = (scales: Scales, yarn: string): Scales =>
  Object.fromEntries(Object.entries(scales).filter(([one]) => one !== yarn))

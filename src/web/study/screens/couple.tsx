/** What couples tell of a theme: four counts, each only where it is large enough, and nothing that opens. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { coupleCells, type CoupleView } from '../../../core/study/disclosure/couple-view.ts'
import { ask } from '../parts/app.ts'
import { SelectField } from '../parts/field.tsx'
import { Placed } from '../parts/place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import '../css/agreement.css'

export const Couple = (): JSX.Element => {
  const book = useAnswer(() => ask('codebook'), 'codebook')
  const [theme, setTheme] = useState('')
  const options = (book?.codes ?? []).map(({ code, path }) => ({ value: code, word: path }))
  return (
    <Placed title={say('couple.title')} lead={say('couple.lead')}>
      <SelectField
        label={say('quotes.theme')}
        value={theme === '' ? undefined : theme}
        set={setTheme}
        options={options}
      />
      {theme !== '' && <Cells key={theme} theme={theme} />}
    </Placed>
  )
}

const Cells = ({ theme }: { readonly theme: string }): JSX.Element | null => {
  const view = useAnswer(() => ask('couple', { theme }), theme)
  if (!view) return null
  return (
    <>
      <dl class="couple" aria-label={say('couple.title')}>
        {coupleCells.map((cell) => (
          <div key={cell} data-cell={cell}>
            <dt>{say(`couple.${cell}`)}</dt>
            <dd class="figure">{view.cells[cell] ?? '–'}</dd>
          </div>
        ))}
      </dl>
      <p>{totalOf(view)}</p>
      <p class="small limits">{say('couple.why', { minimum: view.minimum })}</p>
    </>
  )
}

const totalOf = ({ total, rest, minimum }: CoupleView): string => {
  if (total === null) return say('couple.tooFew', { minimum })
  return rest === null ? say('couple.total', { total }) : say('couple.rest', { total, rest })
}

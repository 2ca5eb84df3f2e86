/** Conditions that combine: a theme, one that lies there too, one that does not, and who says it. */
import type { JSX } from 'preact'
import type { CodeTold } from '../../calls/codebook.ts'
import type { QuotesWanted } from '../../calls/found.ts'
import { ask } from '../../parts/app.ts'
import { SelectField } from '../../parts/field.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'
import { attributeName, valueOf } from './value-told.ts'

export type Condition = {
  readonly code: string
  readonly and: string
  readonly not: string
  readonly attribute: string
  readonly value: string
}
export const noConditions: Condition = { code: '', and: '', not: '', attribute: '', value: '' }

export const wanted = ({ code, and, not, attribute, value }: Condition): QuotesWanted => ({
  code,
  and: and === '' ? [] : [and],
  not: not === '' ? [] : [not],
  where: attribute === '' ? [] : [{ attribute, values: [value] }],
})

type Shown = {
  readonly codes: readonly CodeTold[]
  readonly condition: Condition
  readonly set: (condition: Condition) => void
}

export const Conditions = ({ codes, condition, set }: Shown): JSX.Element => {
  const attributes = useAnswer(() => ask('attributes'), 'attributes')
  const themes = codes.map(({ code, path }) => ({ value: code, word: path }))
  const any = { value: '', word: say('quotes.any') }
  const who = (attributes ?? []).flatMap(({ name, values }) =>
    values.map((value) => ({
      value: `${name}=${value}`,
      word: `${attributeName(name)}: ${valueOf(name, value)}`,
    })),
  )
  return (
    <div class="conditions">
      <SelectField
        label={say('quotes.theme')}
        value={condition.code === '' ? undefined : condition.code}
        set={(code) => set({ ...condition, code })}
        options={themes}
      />
      <SelectField
        label={say('quotes.and')}
        value={condition.and}
        set={(and) => set({ ...condition, and })}
        options={[any, ...themes.filter(({ value }) => value !== condition.code)]}
      />
      <SelectField
        label={say('quotes.not')}
        value={condition.not}
        set={(not) => set({ ...condition, not })}
        options={[
          { ...any, word: say('quotes.none') },
          ...themes.filter(({ value }) => value !== condition.code),
        ]}
      />
      <SelectField
        label={say('quotes.who')}
        value={condition.attribute === '' ? '' : `${condition.attribute}=${condition.value}`}
        set={(told) => {
          const [attribute = '', value = ''] = told.split('=')
          set({ ...condition, attribute, value })
        }}
        options={[{ ...any, word: say('quotes.everyone') }, ...who]}
      />
    </div>
  )
}

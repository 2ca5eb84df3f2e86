/** The fields of a form: words, one of several, several of several. Every one has its label in sight. */
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'

type Words = {
  readonly label: string
  readonly value: string
  readonly set: (value: string) => void
  readonly hint?: string
  readonly lines?: number
  readonly type?: 'text' | 'password' | 'date' | 'number'
  readonly lang?: string
  readonly name?: string
  readonly max?: number
}

type Typed = Pick<
  JSX.IntrinsicElements['textarea'],
  'id' | 'value' | 'name' | 'maxLength' | 'lang' | 'aria-describedby'
> & {
  readonly onInput: (event: { readonly currentTarget: { readonly value: string } }) => void
}

const inputs: Readonly<Record<NonNullable<Words['type']>, (told: Typed) => JSX.Element>> = {
  text: (told) => <input type="text" autocomplete="off" spellcheck={false} {...told} />,
  password: (told) => <input type="password" autocomplete="off" {...told} />,
  date: (told) => <input type="date" {...told} />,
  number: (told) => <input type="number" min={0} {...told} />,
}

export const WordsField = ({ label, value, set, hint, lines, type, lang, name, max }: Words): JSX.Element => {
  const id = useId()
  const told: Typed = {
    ...{ id, value },
    ...(name ? { name } : {}),
    ...(max ? { maxLength: max } : {}),
    ...(lang ? { lang } : {}),
    ...(hint ? { 'aria-describedby': `${id}-hint` } : {}),
    onInput: ({ currentTarget }) => set(currentTarget.value),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines ? <textarea rows={lines} {...told} /> : inputs[type ?? 'text'](told)}
    </div>
  )
}

export type Option<Value extends string> = { readonly value: Value; readonly word: string }

type OneOf<Value extends string> = {
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly value: Value | undefined
  readonly set: (value: Value) => void
  readonly hint?: string
}

/** Arrow keys go from one to the next, as in every group of radio buttons. */
export const ChoiceField = <Value extends string>({
  label,
  options,
  value,
  set,
  hint,
}: OneOf<Value>): JSX.Element => {
  const id = useId()
  return (
    <fieldset class="field" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{label}</legend>
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="chips">
        {options.map((option) => (
          <label class="chip" key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => set(option.value)}
            />
            <span>{option.word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type SomeOf<Value extends string> = {
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly values: readonly Value[]
  readonly set: (values: readonly Value[]) => void
}

export const SeveralField = <Value extends string>({
  label,
  options,
  values,
  set,
}: SomeOf<Value>): JSX.Element => (
  <fieldset class="field">
    <legend>{label}</legend>
    <div class="chips">
      {options.map(({ value, word }) => (
        <label class="chip" key={value}>
          <input
            type="checkbox"
            value={value}
            checked={values.includes(value)}
            onChange={() =>
              set(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
            }
          />
          <span>{word}</span>
        </label>
      ))}
    </div>
  </fieldset>
)

type Yes = { readonly label: string; readonly value: boolean; readonly set: (value: boolean) => void }
export const TickField = ({ label, value, set }: Yes): JSX.Element => (
  <label class="chip tick">
    <input type="checkbox" checked={value} onChange={() => set(!value)} />
    <span>{label}</span>
  </label>
)

type Select<Value extends string> = OneOf<Value>
export const SelectField = <Value extends string>({
  label,
  options,
  value,
  set,
  hint,
}: Select<Value>): JSX.Element => {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && <p class="small">{hint}</p>}
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value)
          if (chosen) set(chosen.value)
        }}
      >
        {value === undefined && <option value="" />}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.word}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A new code at the end of the codebook, or below a theme. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { CodeTold } from '../../calls/codebook.ts'
import { ask, write } from '../../parts/app.ts'
import { SelectField, WordsField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'

type New = { readonly codes: readonly CodeTold[]; readonly made: (code: string) => void }

export const NewCode = ({ codes, made }: New): JSX.Element => {
  const [name, setName] = useState('')
  const [parent, setParent] = useState('')
  const make = async (): Promise<void> => {
    if (name.trim() === '') return
    const written = await write(ask('writeCode', { name, parent: parent === '' ? null : parent }))
    if (!written.ok) return
    setName('')
    made(written.value)
  }
  return (
    <form
      class="card new-code"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <WordsField label={say('codebook.newName')} value={name} set={setName} name="code" max={200} />
      <SelectField label={say('codebook.under')} value={parent} set={setParent} options={parentsOf(codes)} />
      <button class="press strong" disabled={name.trim() === ''}>
        {say('codebook.make')}
      </button>
    </form>
  )
}

export const parentsOf = (
  codes: readonly CodeTold[],
  but?: CodeTold,
): readonly { readonly value: string; readonly word: string }[] => [
  { value: '', word: say('codebook.atTop') },
  ...codes
    .filter(
      ({ isInUse, path, code }) =>
        isInUse && code !== but?.code && !(but && path.startsWith(`${but.path} > `)),
    )
    .map(({ code, path }) => ({ value: code, word: path })),
]

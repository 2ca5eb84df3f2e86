/** A field for a name, written with the phone's own keyboard: the only thing in the app that is. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { Icon } from './icon.tsx'
import { say } from './words.ts'

type Field = { readonly word: string; readonly add: (name: string) => void }

export const NameField = ({ word, add }: Field): JSX.Element => {
  const [name, setName] = useState('')
  const send = (event: Event): void => {
    event.preventDefault()
    if (name.trim() === '') return
    add(name.trim())
    setName('')
  }
  return (
    <form class="name-field" onSubmit={send}>
      <label>
        <span class="small">{say('app.name')}</span>
        <input
          value={name}
          maxLength={60}
          autocomplete="off"
          autocapitalize="words"
          spellcheck={false}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button class="press" type="submit">
        <Icon name="plus" size="s" />
        {word}
      </button>
    </form>
  )
}

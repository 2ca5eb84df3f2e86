/** A field for the phrase of a copy, in clear: a woman must be able to read what she writes down. */
import type { JSX } from 'preact'
import { say } from './words.ts'

type Field = { readonly phrase: string; readonly write: (phrase: string) => void }

export const PhraseField = ({ phrase, write }: Field): JSX.Element => (
  <div class="name-field">
    <label>
      <span class="small">{say('app.phrase')}</span>
      <input
        value={phrase}
        maxLength={200}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
    </label>
  </div>
)

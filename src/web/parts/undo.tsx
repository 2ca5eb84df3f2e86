/** Taking the last tap back: a press above the hem that says what it takes back, and whose edge runs out in ten seconds. */
import type { JSX } from 'preact'
import { undo, undoable } from './app.ts'
import { Icon } from './icon.tsx'
import { say } from './words.ts'
import '../css/undo.css'

export const Undo = (): JSX.Element | null => {
  const offered = undoable.value
  return offered === undefined ? null : (
    <p class="undo" role="status">
      <button key={offered.entries.join()} class="press ebb" onClick={() => void undo()}>
        <Icon name="undo" size="s" />
        {say(`undo.${offered.told}`)}
      </button>
    </p>
  )
}

/** Taking the last tap back: a press above the hem whose edge runs out in ten seconds. */
import type { JSX } from 'preact'
import { undo, undoable } from './app.ts'
import { Icon } from './icon.tsx'
import { say } from './words.ts'
import '../css/undo.css'

export const Undo = ({ isOverHem }: { readonly isOverHem: boolean }): JSX.Element | null => {
  const entries = undoable.value
  return entries === undefined ? null : (
    <p class={isOverHem ? 'undo over' : 'undo'} role="status">
      <button key={entries.join()} class="press ebb" onClick={() => void undo()}>
        <Icon name="undo" size="s" />
        {say('undo.press')}
      </button>
    </p>
  )
}

/** The keys of the whole app, and the list of them that `?` unfolds. */
import type { JSX } from 'preact'
import { keysShown, phase, undoable, undoLast } from './app.ts'
import { leave } from './leave.ts'
import { say } from './words.ts'

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  target.matches('textarea, select, input:not([type=radio]):not([type=checkbox])')

const shiftsToLeave = 3
const patienceMillis = 1500

/** Shift three times in a row leaves, as on public sites that offer a quick exit. */
const countShifts = (): ((event: KeyboardEvent) => void) => {
  let pressed: number[] = []
  return ({ key, repeat, timeStamp }) => {
    if (repeat) return
    if (key !== 'Shift') {
      pressed = []
      return
    }
    pressed = [...pressed.filter((at) => timeStamp - at < patienceMillis), timeStamp]
    if (pressed.length >= shiftsToLeave) void leave()
  }
}

export const followKeys = (): void => {
  const shift = countShifts()
  addEventListener('keydown', (event) => {
    shift(event)
    if (phase.value !== 'open') return
    if (event.key === '?' && !isTyping(event)) keysShown.value = !keysShown.value
    if (event.key === 'Escape') keysShown.value = false
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
    if (!isUndo || isTyping(event) || !undoable.value) return
    event.preventDefault()
    void undoLast()
  })
}

/** Each key with what it does; screens add theirs below. */
export type Key = { readonly keys: string; readonly word: string }

export const Keys = ({ own }: { readonly own: readonly Key[] }): JSX.Element | null => {
  if (!keysShown.value) return null
  const everywhere: readonly Key[] = [
    { keys: '?', word: say('studyApp.keyKeys') },
    { keys: 'Tab', word: say('studyApp.keyTab') },
    { keys: '↑ ↓', word: say('studyApp.keyArrows') },
    { keys: 'Ctrl Z', word: say('studyApp.keyUndo') },
    { keys: 'Shift ×3', word: say('studyApp.keyLeave') },
  ]
  return (
    <section class="card keys" aria-label={say('studyApp.keys')}>
      <h2>{say('studyApp.keys')}</h2>
      <dl>
        {[...own, ...everywhere].map(({ keys, word }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{word}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

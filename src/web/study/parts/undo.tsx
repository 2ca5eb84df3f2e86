/** What can be taken back: in sight for ten seconds, on the screen where it was done, in a place that is kept free for it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { undoable, undoLast, type Undoable } from './app.ts'
import { Icon } from './icon.tsx'
import { say } from './words.ts'

const sightMillis = 10_000

export const Undo = (): JSX.Element => {
  const box = useRef<HTMLDivElement>(null)
  const shown = useInSight(undoable.value, () => box.current?.contains(document.activeElement) ?? false)
  return (
    <div class="undo-place" ref={box}>
      {shown && (
        <p class="undo" role="status">
          <span>{shown.word}</span>
          <button class="press" onClick={() => void undoLast()}>
            <Icon name="undo" size="s" />
            {say('studyApp.undo')}
          </button>
        </p>
      )}
    </div>
  )
}

/** Gone after its time, but not under the focus. */
const useInSight = (last: Undoable | undefined, isFocused: () => boolean): Undoable | undefined => {
  const [past, setPast] = useState<Undoable>()
  useEffect(() => {
    if (!last) return
    const timer = setInterval(() => {
      if (!isFocused()) setPast(last)
    }, sightMillis)
    return () => clearInterval(timer)
  }, [last])
  return last === past ? undefined : last
}

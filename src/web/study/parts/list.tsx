/** A list whose rows the arrow keys go through; Home and End lead to its ends. */
import type { ComponentChildren, JSX } from 'preact'

/** What can be reached by arrows in a list wears `data-row`. */
const rowsOf = (list: Element): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[data-row]'),
]

const wanted = (key: string, here: number, last: number): number | undefined => {
  if (key === 'ArrowDown') return Math.min(here + 1, last)
  if (key === 'ArrowUp') return Math.max(here - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? last : undefined
}

/** Moves the focus among the rows of the list that the key was pressed in. */
type Pressed = Pick<KeyboardEvent, 'target' | 'key' | 'preventDefault'> & { readonly currentTarget: Element }

export const followArrows = (event: Pressed): void => {
  const { target, key, currentTarget } = event
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return
  const rows = rowsOf(currentTarget)
  const here = rows.findIndex((row) => target instanceof Node && row.contains(target))
  const to = here === -1 ? undefined : wanted(key, here, rows.length - 1)
  if (to === undefined) return
  event.preventDefault()
  rows[to]?.focus()
}

export const List = ({ label, children }: { label: string; children: ComponentChildren }): JSX.Element => (
  <ul class="list" aria-label={label} onKeyDown={followArrows}>
    {children}
  </ul>
)

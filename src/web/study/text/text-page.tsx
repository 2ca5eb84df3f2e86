/** A whole text on a calm measure, with what is coded in its margin; passages are chosen by mouse, touch and keys. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { CodePoints, Span } from '../../../core/study/interviews/code-points.ts'
import { wholeWords } from '../../../core/study/interviews/whole-words.ts'
import { lanesOf } from '../reading/lanes.ts'
import { choiceOf, moved, turnAt, type Choice, type Move } from '../reading/moves.ts'
import { pointAt, spanOfSelection } from '../reading/page-places.ts'
import { marksByStretch } from '../reading/runs.ts'
import type { Turn } from '../../../core/study/interviews/turns.ts'
import { stretchAt, stretchesOf } from '../reading/stretches.ts'
import { bringIntoView } from './into-view.ts'
import { StretchBlock } from './stretch-block.tsx'
import type { ShownMark } from './shown-mark.ts'

export type TextShown = {
  readonly points: CodePoints
  readonly turns: readonly Turn[]
  readonly sentences: readonly Span[]
  readonly marks: readonly ShownMark[]
  readonly choice: Choice | null
  readonly choose: (choice: Choice | null) => void
  readonly opened: string | null
  readonly open: (selection: string | null) => void
  /** Brought into view when it changes. */
  readonly at: Span | null
  readonly label: string
  /** What is done with the choice takes much of the window: it is kept in sight above that. */
  readonly isCrowded?: boolean
  readonly more: (count: number) => string
}

export const TextPage = (shown: TextShown): JSX.Element => {
  const { points, turns, sentences, marks, choice, choose, opened, open, at, label, more, isCrowded } = shown
  const page = useRef<HTMLDivElement>(null)
  const stretches = useMemo(() => stretchesOf(points, turns), [points, turns])
  const lanes = useMemo(() => lanesOf(marks), [marks])
  const before = useRef<readonly (readonly ShownMark[])[]>([])
  const lists = useMemo(() => marksByStretch(stretches, marks, before.current), [stretches, marks])
  before.current = lists
  const marginWidth = useMarginWidth(page)
  useEffect(() => {
    const stretch = at && stretchAt(stretches, at.from)
    if (at && stretch && page.current) bringIntoView(page.current, points, stretch.place, at)
  }, [at, stretches])
  const [stand, standAt] = useState<number | null>(null)
  useChoosing(page, shown, standAt)
  const here = stand === null || choice ? null : turnAt(turns, stand)
  return (
    <div
      class="text-page"
      ref={page}
      tabIndex={0}
      data-crowded={isCrowded}
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        const move = moveOf(event)
        if (!move) return
        event.preventDefault()
        const next = moved({ points, turns, sentences }, choice, move, stand)
        open(null)
        choose(next)
        const end = next && (move.way === 1 ? next.to : next.from)
        const stretch = end !== null && stretchAt(stretches, end)
        if (stretch && page.current)
          bringIntoView(page.current, points, stretch.place, { from: end, to: end }, 'nearest')
      }}
    >
      {stretches.map((stretch, place) => (
        <StretchBlock
          key={stretch.from}
          {...{ points, turns, stretch, lanes, open, more, marginWidth }}
          marks={lists[place] ?? []}
          lanesKey={(lists[place] ?? []).map(({ selection }) => lanes.get(selection)).join()}
          chosen={within(choice, stretch)}
          here={stretch.blocks.some(({ turn }) => turn === here) ? here : null}
          opened={lists[place]?.some(({ selection }) => selection === opened) ? opened : null}
        />
      ))}
    </div>
  )
}

/** The part of what is chosen that lies in a stretch; all else is not its matter. */
const within = (choice: Span | null, stretch: Span): Span | null => {
  if (!choice) return null
  const from = Math.max(choice.from, stretch.from)
  const to = Math.min(choice.to, stretch.to)
  return from < to ? { from, to } : null
}

/** ↑ ↓ turns, ← → words, with Ctrl sentences; with Shift the choice grows. */
const moveOf = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): Move | undefined => {
  if (altKey) return undefined
  const isGrowing = shiftKey
  const way = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1
  if (key === 'ArrowDown' || key === 'ArrowUp') return { grain: 'turn', way, isGrowing }
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return { grain: ctrlKey || metaKey ? 'sentence' : 'word', way, isGrowing }
  return undefined
}

type Page = { readonly current: HTMLDivElement | null }

/**
 * By mouse a choice is taken over when the button goes up; by touch it follows the handles. It is of whole words. A press
 * that chooses nothing says where keys go on.
 */
const useChoosing = (
  page: Page,
  { points, turns, choose, open }: TextShown,
  standAt: (point: number | null) => void,
): void => {
  useEffect(() => {
    let byTouch = false
    const take = (): Choice | undefined => {
      const span = page.current && spanOfSelection(points, page.current, document.getSelection())
      return span ? choiceOf(wholeWords(points, span)) : undefined
    }
    const begin = ({ pointerType }: PointerEvent): void => {
      byTouch = pointerType === 'touch'
    }
    const end = ({ target }: PointerEvent): void => {
      if (byTouch || !(target instanceof Node) || !page.current) return
      const choice = take()
      if (choice) {
        document.getSelection()?.removeAllRanges()
        open(null)
        choose(choice)
      } else if (page.current.contains(target) && isText(target)) {
        open(null)
        choose(null)
        standAt(placeOf(points, turns, target))
      }
    }
    const changed = (): void => {
      const choice = byTouch ? take() : undefined
      if (choice) choose(choice)
    }
    addEventListener('pointerdown', begin)
    addEventListener('pointerup', end)
    document.addEventListener('selectionchange', changed)
    return () => {
      removeEventListener('pointerdown', begin)
      removeEventListener('pointerup', end)
      document.removeEventListener('selectionchange', changed)
    }
  }, [points, turns, choose, open])
}

/** Where in the text was pressed; beside the words, where the turn beside them begins. */
const placeOf = (points: CodePoints, turns: readonly Turn[], target: Node): number | null => {
  const { anchorNode = null, anchorOffset = 0 } = document.getSelection() ?? {}
  const point =
    anchorNode && target.contains(anchorNode) ? pointAt(points, anchorNode, anchorOffset) : undefined
  const block = target instanceof Element ? target.closest('[data-turn]') : null
  return point ?? turns[Number(block?.getAttribute('data-turn') ?? -1)]?.said ?? null
}

const isText = (target: Node): boolean =>
  target instanceof Element
    ? target.closest('.stretch-text, .text-page') !== null && !target.closest('button')
    : true

/** The margin's width in pixels is what the page leaves beside its measure. */
const useMarginWidth = (page: Page): number => {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (!page.current) return
    const measure = (): void => {
      const stretch = page.current?.querySelector('.stretch')
      const text = page.current?.querySelector('.stretch-text')
      if (stretch && text) setWidth(Math.max(0, Math.floor(stretch.clientWidth - text.clientWidth - 16)))
    }
    const resized = new ResizeObserver(measure)
    resized.observe(page.current)
    measure()
    return () => resized.disconnect()
  }, [])
  return width
}

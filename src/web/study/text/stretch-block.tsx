/** One stretch of a text: its paragraphs in runs, and its margin once it is near the window. */
import { memo } from 'preact/compat'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { sliceOf, unitOf, type CodePoints, type Span } from '../../../core/study/interviews/code-points.ts'
import { runsOf } from '../reading/runs.ts'
import type { Turn } from '../../../core/study/interviews/turns.ts'
import type { Block, Stretch } from '../reading/stretches.ts'
import { Margin, type Measured } from './margin.tsx'
import { extentsOf } from './measured.ts'
import type { ShownMark } from './shown-mark.ts'

export type StretchShown = {
  readonly points: CodePoints
  readonly turns: readonly Turn[]
  readonly stretch: Stretch
  readonly marks: readonly ShownMark[]
  readonly lanes: ReadonlyMap<string, number>
  /** Which lanes these passages have, as one word: the map is another after each change. */
  readonly lanesKey: string
  readonly chosen: Span | null
  /** The turn in it from which keys go on. */
  readonly here: number | null
  readonly opened: string | null
  readonly open: (selection: string) => void
  readonly more: (count: number) => string
  readonly marginWidth: number
}

const StretchDrawn = (shown: StretchShown): JSX.Element => {
  const { points, turns, stretch, marks, chosen, here, opened } = shown
  const box = useRef<HTMLDivElement>(null)
  const isNear = useNear(box, stretch.place < 2)
  const spotlight = marks.find(({ selection }) => selection === opened) ?? chosen
  return (
    <div class="stretch" ref={box} data-stretch={stretch.place}>
      <div class="stretch-text">
        {isNear ? (
          stretch.blocks.map((block) => (
            <Paragraph
              key={block.from}
              {...{ points, block, marks }}
              speaker={block.isFirst ? (turns[block.turn]?.speaker ?? null) : null}
              chosen={spotlight}
              isHere={block.turn === here}
            />
          ))
        ) : (
          <Paragraph
            {...{ points }}
            block={asOne(stretch)}
            marks={[]}
            speaker={null}
            chosen={null}
            isHere={false}
          />
        )}
      </div>
      {isNear && marks.length > 0 && <Measuring {...shown} box={box} />}
    </div>
  )
}

/** Far away a stretch is one paragraph: its words can be found, and cost nothing. */
const asOne = ({ from, to, blocks }: Stretch): Block => ({
  ...{ from, to, turn: blocks[0]?.turn ?? 0, isFirst: true },
})

const same = (one: StretchShown, other: StretchShown): boolean =>
  one.stretch === other.stretch &&
  one.marks === other.marks &&
  one.lanesKey === other.lanesKey &&
  one.marginWidth === other.marginWidth &&
  one.chosen?.from === other.chosen?.from &&
  one.chosen?.to === other.chosen?.to &&
  one.here === other.here &&
  one.opened === other.opened

export const StretchBlock = memo(StretchDrawn, same)

type Box = { readonly current: HTMLDivElement | null }

/** Whether a stretch is on the screen or a screen away. */
const useNear = (box: Box, atFirst: boolean): boolean => {
  const [isNear, setNear] = useState(atFirst)
  useEffect(() => {
    if (!box.current) return
    const seen = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: '100% 0px',
    })
    seen.observe(box.current)
    return () => seen.disconnect()
  }, [])
  return isNear
}

type Paragraph = {
  readonly points: CodePoints
  readonly block: Block
  readonly speaker: string | null
  readonly marks: readonly ShownMark[]
  readonly chosen: Span | null
  readonly isHere: boolean
}

const Paragraph = ({ points, block, speaker, marks, chosen, isHere }: Paragraph): JSX.Element => (
  <div class="block" data-turn={block.turn} data-first={block.isFirst} data-here={isHere}>
    {speaker !== null && <b class="speaker">{speaker}</b>}
    <p>
      {runsOf(block, marks, chosen).map((run) => (
        <span
          key={run.from}
          data-unit={unitOf(points, run.from)}
          data-depth={run.depth === 0 ? undefined : Math.min(3, run.depth)}
          class={run.isChosen ? 'chosen' : undefined}
        >
          {sliceOf(points, run)}
        </span>
      ))}
    </p>
  </div>
)

const textOf = (stretch: Element): Element => stretch.querySelector('.stretch-text') ?? stretch

/** Lays the margin beside what is already laid out, and again when its size changes. */
const Measuring = (shown: StretchShown & { readonly box: Box }): JSX.Element | null => {
  const { box, points, stretch, marks, lanes, marginWidth, opened, open, more, chosen } = shown
  const [laid, lay] = useState<{ readonly height: number; readonly measured: readonly Measured[] }>()
  const measure = (): void => {
    if (!box.current) return
    const measured = extentsOf(box.current, points, marks)
    lay({ height: textOf(box.current).clientHeight, measured })
  }
  useLayoutEffect(measure, [marks, marginWidth, opened, chosen?.from, chosen?.to])
  useEffect(() => {
    if (!box.current) return
    const resized = new ResizeObserver(measure)
    resized.observe(textOf(box.current))
    return () => resized.disconnect()
  }, [marks])
  if (!laid) return null
  return <Margin {...{ stretch, lanes, opened, open, more, ...laid }} width={marginWidth} />
}

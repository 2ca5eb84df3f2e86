/** Brings a place of a long text into view, where stretches far away have no size of their own yet. */
import { unitOf, type CodePoints, type Span } from '../../../core/study/interviews/code-points.ts'

/** A far stretch is laid out a frame or two after it came near. */
const settling = [60, 200]

/** First the stretch, whose size is a guess until it is laid out; a moment later the run itself. */
export const bringIntoView = (
  page: Element,
  points: CodePoints,
  stretch: number,
  { from }: Span,
  block: ScrollLogicalPosition = 'center',
): void => {
  const home = page.querySelector(`[data-stretch="${stretch}"]`)
  if (!home) return
  const unit = unitOf(points, from)
  const goToRun = (how: ScrollLogicalPosition): void => runAt(home, unit)?.scrollIntoView({ block: how })
  const isLaidOut = home.querySelector('[data-first]:nth-child(2)') !== null || block === 'nearest'
  goToRun(block)
  if (isLaidOut) return
  for (const millis of settling) setTimeout(() => goToRun(block), millis)
}

const runAt = (home: Element, unit: number): Element | undefined => {
  let found: Element | undefined
  for (const run of home.querySelectorAll('[data-unit]')) {
    if (Number(run.getAttribute('data-unit')) > unit) break
    found = run
  }
  return found
}

/** Where coded passages lie on the page, measured from their runs once these are laid out. */
import { unitOf, type CodePoints, type Span } from '../../../core/study/interviews/code-points.ts'

/** Pixels from the top of a stretch. */
export type Extent = { readonly top: number; readonly bottom: number }

/** What runs of the page lie in a stretch, with the UTF-16 unit at which each begins. */
const runsIn = (stretch: Element): readonly { readonly unit: number; readonly run: Element }[] =>
  [...stretch.querySelectorAll('[data-unit]')].map((run) => ({
    unit: Number(run.getAttribute('data-unit')),
    run,
  }))

/** From the first line of each passage to its last one in this stretch; a place without length has one line. */
export const extentsOf = <S extends Span>(
  stretch: Element,
  points: CodePoints,
  spans: readonly S[],
): readonly (Extent & { readonly span: S })[] => {
  if (spans.length === 0) return []
  const runs = runsIn(stretch)
  const units = runs.map(({ unit }) => unit)
  const { top: base } = stretch.getBoundingClientRect()
  return spans.flatMap((span) => {
    const first = runs[firstFrom(units, unitOf(points, span.from))] ?? runs.at(-1)
    const last = runs[Math.max(0, firstFrom(units, Math.max(unitOf(points, span.to), 1)) - 1)]
    if (!first || !last) return []
    const [head] = first.run.getClientRects()
    const tails = last.run.getClientRects()
    const tail = tails[tails.length - 1]
    if (!head || !tail) return []
    const top = head.top - base
    return [
      { span, top, bottom: span.from === span.to ? head.bottom - base : Math.max(tail.bottom - base, top) },
    ]
  })
}

const firstFrom = (sorted: readonly number[], least: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? Infinity) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** Places on the page as code points of the text, and back. Each run on the page says at which UTF-16 unit it begins. */
import { pointOf, unitOf, type CodePoints, type Span } from '../../../core/study/interviews/code-points.ts'

const runSelector = '[data-unit]'
const unitAtRun = (run: Element): number => Number(run.getAttribute('data-unit'))

/** The code point at a place of the document; none where it is not in the text. */
export const pointAt = (points: CodePoints, node: Node, offset: number): number | undefined => {
  if (node.nodeType === Node.TEXT_NODE) {
    const run = node.parentElement?.closest(runSelector)
    return run ? pointOf(points, whole(points, unitAtRun(run) + offset)) : undefined
  }
  if (!(node instanceof Element)) return undefined
  const inside = runAtChild(node, offset)
  return inside === undefined ? undefined : pointOf(points, inside)
}

/** Between children: where the next run begins, or else where the last one ends. */
const runAtChild = (parent: Element, offset: number): number | undefined => {
  const own = parent.closest(runSelector)
  if (own) return unitAtRun(own) + (offset > 0 ? (own.textContent?.length ?? 0) : 0)
  for (const child of [...parent.childNodes].slice(offset)) {
    const run = child instanceof Element ? firstRun(child) : undefined
    if (run) return unitAtRun(run)
  }
  const runs = parent.querySelectorAll(runSelector)
  const last = runs[runs.length - 1]
  return last ? unitAtRun(last) + (last.textContent?.length ?? 0) : undefined
}

const firstRun = (element: Element): Element | undefined =>
  element.matches(runSelector) ? element : (element.querySelector(runSelector) ?? undefined)

const characters = new Intl.Segmenter('es-PE', { granularity: 'grapheme' })
const window = 64

/** Never between a letter and its accents, nor inside an emoji: forward to where the character ends. */
const whole = ({ text }: CodePoints, unit: number): number => {
  if (unit <= 0 || unit >= text.length) return unit
  const start = Math.max(0, text.lastIndexOf('\n', unit - 1) + 1, unit - window)
  const held = characters.segment(text.slice(start, unit + window)).containing(unit - start)
  if (!held || held.index === unit - start) return unit
  return start + held.index + held.segment.length
}

/** What is chosen in the document, as code points in order; none where it is empty or not in this text. */
export const spanOfSelection = (
  points: CodePoints,
  within: Element,
  selection: Selection | null,
): Span | undefined => {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(within)) return undefined
  const from = within.contains(range.startContainer)
    ? pointAt(points, range.startContainer, range.startOffset)
    : undefined
  const to = within.contains(range.endContainer)
    ? pointAt(points, range.endContainer, range.endOffset)
    : undefined
  if (from === undefined || to === undefined || from === to) return undefined
  return trimmedSpan(points, { from: Math.min(from, to), to: Math.max(from, to) })
}

/** Without spaces and line ends around it; none where nothing else is in it. */
export const trimmedSpan = (points: CodePoints, { from, to }: Span): Span | undefined => {
  const begin = unitOf(points, from)
  const text = points.text.slice(begin, unitOf(points, to))
  const inner = text.trim()
  if (inner === '') return undefined
  const start = begin + text.indexOf(inner)
  return { from: pointOf(points, start), to: pointOf(points, start + inner.length) }
}

/** How a long text lies on the page: turns of who speaks, their paragraphs as blocks, and blocks gathered in stretches. */
import { unitOf, type CodePoints, type Span } from '../../../core/study/interviews/code-points.ts'
import type { Turn } from '../../../core/study/interviews/turns.ts'

/** A paragraph of one turn, as it is set on the page; `isFirst`: the speaker is named above it. */
export type Block = Span & { readonly turn: number; readonly isFirst: boolean }
/** Blocks that the browser lays out together, or not at all while they are far away. */
export type Stretch = Span & { readonly place: number; readonly blocks: readonly Block[] }

/** A paragraph longer than this is set as several: one that never ends would be laid out whole for each letter changed. */
const longestBlock = 1600
const stretchLength = 2400

export const stretchesOf = (points: CodePoints, turns: readonly Turn[]): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let blocks: Block[] = []
  let length = 0
  const close = (): void => {
    const [first] = blocks
    const last = blocks.at(-1)
    if (first && last) stretches.push({ place: stretches.length, from: first.from, to: last.to, blocks })
    blocks = []
    length = 0
  }
  for (const block of turns.flatMap((turn, place) => blocksOf(points, turn, place))) {
    if (length > 0 && length + block.to - block.from > stretchLength) close()
    blocks.push(block)
    length += block.to - block.from + blockCost
  }
  close()
  return stretches
}

/** Short turns fill the page too: each has its own line. */
const blockCost = 60

const blocksOf = (points: CodePoints, turn: Turn, place: number): readonly Block[] => {
  const blocks: Block[] = []
  const push = (from: number, to: number): void => {
    if (to > from || blocks.length === 0) blocks.push({ from, to, turn: place, isFirst: blocks.length === 0 })
  }
  for (const line of linesOf(points, turn)) for (const part of partsOf(points, line)) push(part.from, part.to)
  return blocks
}

/** The lines of a turn without their line ends; empty lines are left out, but a turn has at least one. */
const linesOf = (points: CodePoints, { said, to }: Turn): readonly Span[] => {
  const lines: Span[] = []
  const text = points.text.slice(unitOf(points, said), unitOf(points, to))
  let from = said
  for (const line of text.split('\n')) {
    const end = from + countOf(line)
    if (end > from || lines.length === 0) lines.push({ from, to: end })
    from = end + 1
  }
  return lines
}

const astral = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g
const countOf = (text: string): number => text.length - (text.match(astral)?.length ?? 0)

/** A line that is too long for one block, cut after spaces. */
const partsOf = (points: CodePoints, line: Span): readonly Span[] => {
  const parts: Span[] = []
  let { from } = line
  while (line.to - from > longestBlock) {
    const piece = points.text.slice(unitOf(points, from), unitOf(points, from + longestBlock))
    const space = piece.lastIndexOf(' ')
    const length = space > longestBlock / 2 ? countOf(piece.slice(0, space + 1)) : longestBlock
    parts.push({ from, to: from + length })
    from += length
  }
  parts.push({ from, to: line.to })
  return parts
}

/** The stretch in which a code point lies; the nearest before it where it lies between two. */
export const stretchAt = (stretches: readonly Stretch[], point: number): Stretch | undefined => {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const stretch = stretches[middle]
    if (stretch && stretch.from <= point) low = middle + 1
    else high = middle
  }
  return stretches[Math.max(0, low - 1)]
}

/** What a woman has to bring: her pieces in hand by line, those that wait for their check, and those with her to mend. */
import type { GroupBook } from '../core/group/book.ts'
import { gateOn } from '../core/group/quality/quality.ts'
import { inHand, type WorkDone } from '../core/group/sharing/season-income.ts'

export type Job = {
  readonly article: string
  readonly order?: string
  readonly colour?: string
  readonly source: 'new' | 'repair'
  /** All that she may bring of it; those that wait among them. */
  readonly pieces: number
  /** Brought already, and checked by nobody yet. */
  readonly waiting: number
  /** The order asks for a first piece, and none was released yet. */
  readonly isFirstPieceDue: boolean
}

type Areas = Pick<GroupBook, 'orders' | 'quality' | 'sharing'>

/** What waits stands with the first line of its article, or alone where she has none. */
export const jobsOf = (areas: Areas, done: WorkDone, person: string): readonly Job[] => {
  const { quality, sharing } = areas
  const counts = [...(quality.pieces.get(person) ?? [])]
  const unchecked = new Map(counts.map(([article, count]) => [article, Math.max(0, count.unchecked)]))
  const jobs: Job[] = []
  for (const line of sharing.lines.values()) {
    const { order, article, colour } = line
    const hand = line.hands.has(person) ? inHand(line, done, person) : 0
    if (hand === 0) continue
    const waiting = unchecked.get(article) ?? 0
    unchecked.delete(article)
    const isFirstPieceDue = needsFirstPiece(areas, order, article)
    jobs.push({ article, order, colour, source: 'new', pieces: hand + waiting, waiting, isFirstPieceDue })
  }
  for (const [article, waiting] of unchecked) {
    if (waiting > 0) jobs.push({ ...plain, article, source: 'new', pieces: waiting, waiting })
  }
  for (const [article, { inRepair }] of counts) {
    if (inRepair > 0) jobs.push({ ...plain, article, source: 'repair', pieces: inRepair })
  }
  return jobs
}

const plain = { waiting: 0, isFirstPieceDue: false }

const needsFirstPiece = ({ orders, quality }: Areas, order: string, article: string): boolean =>
  (orders.orders.get(order)?.firstPiece ?? false) && gateOn(quality, order, article) !== 'released'

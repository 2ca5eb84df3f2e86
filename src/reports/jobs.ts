/** What a woman has to bring: her pieces in hand by line, those that wait for their check, and those with her to mend. */
import type { GroupBook } from '../core/group/book.ts'
import { countOfPieces, gateOn, type PieceCount, type PiecesUnderWay } from '../core/group/quality/quality.ts'
import { lineId } from '../core/group/sharing/order-line.ts'
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
type Known = { readonly done: WorkDone; readonly underWay: PiecesUnderWay }

/** What waits and what is with her to mend stands with the line that it came from, or alone where no order was told. */
export const jobsOf = (areas: Areas, { done, underWay }: Known, person: string): readonly Job[] => {
  const hers = new Map(underWayOf(areas, underWay, person).map((one) => [one.line, one]))
  const jobs: Job[] = []
  for (const line of areas.sharing.lines.values()) {
    const { order, article, colour } = line
    const hand = line.hands.has(person) ? inHand(line, done, person) : 0
    const waiting = hers.get(lineId(line))?.unchecked ?? 0
    if (hand + waiting === 0) continue
    const isFirstPieceDue = needsFirstPiece(areas, order, article)
    jobs.push({ article, order, colour, source: 'new', pieces: hand + waiting, waiting, isFirstPieceDue })
  }
  for (const { line, unchecked, ...one } of hers.values()) {
    if (unchecked === 0 || areas.sharing.lines.has(line)) continue
    jobs.push({ ...plain, ...one.of, source: 'new', pieces: unchecked, waiting: unchecked })
  }
  for (const { of, inRepair } of hers.values())
    if (inRepair > 0) jobs.push({ ...plain, ...of, source: 'repair', pieces: inRepair })
  return jobs
}

type OfLine = { readonly article: string; readonly order?: string; readonly colour?: string }
type Hers = PieceCount & { readonly line: string; readonly of: OfLine }

/** Her pieces under way, line by line, no more of an article than there are: its lines may be told of by halves. */
const underWayOf = ({ quality }: Areas, underWay: PiecesUnderWay, person: string): readonly Hers[] => {
  const left = new Map<string, PieceCount>()
  const hers: Hers[] = []
  for (const [line, women] of underWay) {
    const count = women.get(person)
    const [order = '', article = '', colour = ''] = line.split('/')
    if (!count) continue
    const still = left.get(article) ?? countOfPieces(quality, person, article)
    const unchecked = Math.max(0, Math.min(count.unchecked, still.unchecked))
    const inRepair = Math.max(0, Math.min(count.inRepair, still.inRepair))
    left.set(article, { unchecked: still.unchecked - unchecked, inRepair: still.inRepair - inRepair })
    const of = { article, ...(order === '' ? {} : { order }), ...(colour === '' ? {} : { colour }) }
    hers.push({ line, of, unchecked, inRepair })
  }
  return hers
}

const plain = { waiting: 0, isFirstPieceDue: false }

const needsFirstPiece = ({ orders, quality }: Areas, order: string, article: string): boolean =>
  (orders.orders.get(order)?.firstPiece ?? false) && gateOn(quality, order, article) !== 'released'

/** What the entries of pieces tell, reckoned once for as long as the book stays as it is: a tap does not wait for all of them. */
import type { PiecesUnderWay } from '../../core/group/quality/quality.ts'
import type { WorkDone } from '../../core/group/sharing/season-income.ts'
import { piecesUnderWay } from '../../core/group/under-way.ts'
import { workDone } from '../../core/group/work-done.ts'
import { pieceEntries, type KeptGroup } from '../../keeping/kept-group.ts'
import { ordersProgress, type OrderProgress } from '../../reports/order-progress.ts'

/** Keeps each answer until an entry comes; `about` tells the answers apart. */
const onceAsItIs = <T>(reckon: (kept: KeptGroup, about: string) => Promise<T>) => {
  const reckoned = new WeakMap<KeptGroup, { readonly seen: string; readonly told: Map<string, T> }>()
  return async (kept: KeptGroup, about: string): Promise<T> => {
    const seen = JSON.stringify(kept.group.seen)
    const known = reckoned.get(kept)
    const told = known?.seen === seen ? known.told : new Map<string, T>()
    reckoned.set(kept, { seen, told })
    const before = told.get(about)
    if (before !== undefined) return before
    const now = await reckon(kept, about)
    told.set(about, now)
    return now
  }
}

/** What is done of shared-out work; pay counts from that day. */
export const doneSince = onceAsItIs<WorkDone>(async (kept, since) =>
  workDone(await pieceEntries(kept), kept.group.orders, since),
)

/** Pieces handed in, by line and woman. */
export const piecesDone = (kept: KeptGroup): Promise<WorkDone> => doneSince(kept, '')

const progress = onceAsItIs(async (kept) => ordersProgress(kept.group, await pieceEntries(kept)))
/** How far each order is. */
export const progressOf = (kept: KeptGroup): Promise<readonly OrderProgress[]> => progress(kept, '')

/** Pieces that wait for their check or are with their maker to mend, by the line that they came from. */
const underWay = onceAsItIs(async (kept) => piecesUnderWay(await pieceEntries(kept), kept.group.orders))
export const underWayOf = (kept: KeptGroup): Promise<PiecesUnderWay> => underWay(kept, '')

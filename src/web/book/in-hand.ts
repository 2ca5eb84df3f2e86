/** What is done of shared-out work, reckoned once for as long as the book stays as it is. */
import { eventOf } from '../../core/group/events.ts'
import type { WorkDone } from '../../core/group/sharing/season-income.ts'
import { workDone } from '../../core/group/work-done.ts'
import { pieceEntries, type KeptGroup } from '../../keeping/kept-group.ts'

type Reckoned = { readonly seen: string; readonly done: WorkDone }
const reckoned = new WeakMap<KeptGroup, Reckoned>()

/** Pieces handed in, by line and woman. Pay is not asked here: its season may be any. */
export const piecesDone = async (kept: KeptGroup): Promise<WorkDone> => {
  const seen = JSON.stringify(kept.group.seen)
  const known = reckoned.get(kept)
  if (known?.seen === seen) return known.done
  const done = workDone(await pieceEntries(kept), kept.group.orders, '9999-12-31')
  reckoned.set(kept, { seen, done })
  return done
}

export type OfLine = { readonly order?: string; readonly colour?: string }

/** The order and colour that a woman's last pieces of an article came from: those that wait, or are with her to mend. */
export const lastLineOf = async (
  kept: KeptGroup,
  { person, article }: { readonly person: string; readonly article: string },
): Promise<OfLine> => {
  const told = (await pieceEntries(kept)).flatMap(({ type, v, body }) => {
    if (type !== 'quality.delivered' && type !== 'quality.checked') return []
    const event = eventOf(type, v, body)
    return event.type === 'quality.delivered' || event.type === 'quality.checked' ? [event.body] : []
  })
  const last = told.findLast((one) => one.person === person && one.article === article)
  return {
    ...(last?.order === undefined ? {} : { order: last.order }),
    ...(last?.colour === undefined ? {} : { colour: last.colour }),
  }
}

/** How even the season's work has come out: a column for each woman, by place alone; no name, no income. */
import type { GroupBook } from '../../core/group/book.ts'
import { votedOn } from '../../core/group/agreements/agreements.ts'
import { membersOn } from '../../core/group/people/people.ts'
import { seasonIncome, type WorkDone } from '../../core/group/sharing/season-income.ts'
import type { Day } from '../../core/kernel/day.ts'
import { ok, type Result } from '../../core/kernel/result.ts'

/** Tenths of what was agreed for her that she has; nothing where nothing was agreed for her this season. */
export type StripColumn = { readonly tenths: number | null; readonly goesFirst: boolean }
export type FairnessStrip = {
  /** In the order in which the women joined. */
  readonly columns: readonly StripColumn[]
  /** Women who have about what was agreed, or more. */
  readonly within: number
  /** Women who have less, and go first. */
  readonly first: number
}

/** Within these tenths somebody has about what was agreed. */
export const stripBand = { from: 9, to: 11 } as const
/** Taller columns would make a picture of who has most. */
const most = 12

/**
 * What each has or has in hand of this season's work, in tenths of her ideal at the season's newest share-out.
 * Refused: no vote on when the season began.
 */
export const fairnessStrip = (
  { people, agreements, sharing }: GroupBook,
  on: Day,
  done: WorkDone,
): Result<FairnessStrip> => {
  const season = votedOn(agreements, 'season', on)
  if (!season.ok) return season
  const since = season.value.firstDay
  const columns = membersOn(people, on).map((person): StripColumn => {
    const ideal = sharing.ideals.get(person)
    if (!ideal || ideal.on < since) return { tenths: null, goesFirst: false }
    const received = seasonIncome(sharing, person, { done, since, without: new Set() })
    const tenths = ideal.centimos === 0 ? 10 : Math.min(most, Math.round((received * 10) / ideal.centimos))
    return { tenths, goesFirst: tenths < stripBand.from }
  })
  const counted = columns.filter(({ tenths }) => tenths !== null)
  const first = counted.filter(({ goesFirst }) => goesFirst).length
  return ok({ columns, within: counted.length - first, first })
}

/** One step of the practice story: who acts, and what she decides on the book as it stands by then. */
import type { GroupEvent } from '../core/group/events.ts'
import type { OpenGroup } from '../core/group/recording.ts'
import { addDays, type Day } from '../core/kernel/day.ts'
import { ok, type Result } from '../core/kernel/result.ts'

export type Step = {
  readonly by: string
  readonly decide: (open: OpenGroup) => Result<readonly GroupEvent[]>
}
/** Whom and when the story is about. */
export type Scene = {
  readonly today: Day
  /** In the order in which they joined. */
  readonly women: readonly string[]
}

/** How many women have different work and hours before it begins anew. */
export const roundOfWomen = 19
/** How many days ago the group began. */
export const beganAgo = 84

export const ago = ({ today }: Scene, days: number): Day => addDays(today, -days)

/** What people saw or agreed, as it is told. */
export const told = (by: string, ...events: readonly GroupEvent[]): Step => ({
  by,
  decide: () => ok(events),
})

/** Who holds which post: the first seven who joined. */
export const officer = {
  president: 'S01',
  treasurer: 'S02',
  store: 'S03',
  quality: 'S04',
  production: 'S05',
  secretary: 'S06',
  export: 'S07',
} as const
/** The quality officer's sister-in-law: another woman checks what she knits. */
export const kinOfQuality = 'S12'

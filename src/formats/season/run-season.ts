/** Running a season: each of its entries becomes the decisions that the app would take. */
import type { Entry } from '../../core/kernel/entry.ts'
import { err, ok, refuse, type Result } from '../../core/kernel/result.ts'
import { openFindings } from '../../core/group/findings/findings.ts'
import type { GroupEvent } from '../../core/group/events.ts'
import { recordDecision, type OpenGroup } from '../../core/group/recording.ts'
import { decisionsOf } from './decisions.ts'
import { actor, openSeason } from './opening.ts'
import type { Season, SeasonEntry } from './season-file.ts'

export type RunOptions = {
  readonly wallMillis: number
  /** The last entry to run. */
  readonly until?: string
  /** Called after each entry of the season, with what it recorded. */
  readonly onEntry?: (entry: SeasonEntry, recorded: readonly Entry[]) => void
}
/** What the season's entries decided, by the id of each. */
export type SeasonRun = { readonly eventsByEntry: ReadonlyMap<string, readonly GroupEvent[]> }

/** Runs a season into an open, empty book. Refused at the first entry that the book cannot take, with its id. */
export const runSeason = (open: OpenGroup, season: Season, options: RunOptions): Result<SeasonRun> => {
  const { until, wallMillis, onEntry } = options
  if (until !== undefined && !season.events.some(({ id }) => id === until)) {
    return refuse('season.unknownUntil', { entry: until })
  }
  const opened = openSeason(open, season, season.events[0]?.date ?? '1970-01-01', wallMillis)
  if (!opened.ok) return atEntry(opened, '–')
  const eventsByEntry = new Map<string, readonly GroupEvent[]>()
  for (const entry of season.events) {
    const recorded = runEntry(open, season, entry, wallMillis)
    if (!recorded.ok) return atEntry(recorded, entry.id)
    eventsByEntry.set(entry.id, recorded.value.events)
    onEntry?.(entry, recorded.value.entries)
    if (entry.id === until) break
  }
  return ok({ eventsByEntry })
}

type Recorded = { readonly events: readonly GroupEvent[]; readonly entries: readonly Entry[] }

/** A season is strict: what would be a finding in a group's daily book is refused here. */
const runEntry = (
  open: OpenGroup,
  season: Season,
  entry: SeasonEntry,
  wallMillis: number,
): Result<Recorded> => {
  const known = openFindings(open.group.findings).length
  const events: GroupEvent[] = []
  const entries: Entry[] = []
  for (const decide of decisionsOf(open, season, entry)) {
    const decided = decide()
    const recorded = recordDecision(open, { by: actor, wallMillis }, decided)
    if (!recorded.ok) return recorded
    entries.push(...recorded.value)
    if (decided.ok) events.push(...decided.value)
  }
  const contradiction = openFindings(open.group.findings)[known]
  return contradiction ? refuse(contradiction.code, contradiction.figures) : ok({ events, entries })
}

const atEntry = <T>(refused: Result<T>, entry: string): Result<never> =>
  refused.ok
    ? refuse('season.unknownUntil', {})
    : err({ code: refused.error.code, figures: { ...refused.error.figures, entry } })

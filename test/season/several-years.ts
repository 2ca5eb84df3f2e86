/** The public season again and again in one book, so that it spans years. */
import { addDays } from '../../src/core/kernel/day.ts'
import { publicSeason } from './season-in-memory.ts'
import type { Entry, Season } from './season-types.ts'

export type Repeat = {
  /** Days that this round begins after the first. */
  readonly days: number
  /** Whether its surplus is shared at its end. */
  readonly closes: boolean
}

/** One season file of several rounds, each a time later and with orders and invoices of its own. */
export const severalYears = (rounds: readonly Repeat[]): Season => {
  const season = publicSeason()
  const events = rounds.flatMap((round, place) =>
    season.events
      .filter(({ type }) => round.closes || type !== 'surplusDistributed')
      .map((entry) => again(entry, round, place)),
  )
  return { ...season, events: events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) }
}

const again = (entry: Entry, { days }: Repeat, place: number): Entry => {
  const named = (name: string | undefined): string => (place === 0 ? `${name}` : `${name}-${place + 1}`)
  return {
    ...entry,
    id: named(entry.id),
    date: addDays(entry.date, days),
    ...(entry.order === undefined ? {} : { order: named(entry.order) }),
    ...(entry.invoice === undefined ? {} : { invoice: named(entry.invoice) }),
  }
}

/** The same season with other codes for yarns and products. */
export const renamed = (season: Season, codes: Readonly<Record<string, string>>): Season =>
  JSON.parse(
    JSON.stringify(season).replaceAll(/"([A-Za-z0-9-]+)"/g, (whole, code: string) =>
      code in codes ? `"${codes[code]}"` : whole,
    ),
  ) as Season

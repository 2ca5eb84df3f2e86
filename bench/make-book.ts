/** A group's book for benchmarks: 60 members, week after week, through the same decisions as the app. */
import { firstEntries } from '../src/core/book/genesis.ts'
import { decideOpenBook } from '../src/core/book/open-book.ts'
import { addDays, weekOfDay, type Day } from '../src/core/kernel/day.ts'
import type { Entry } from '../src/core/kernel/entry.ts'
import type { Result } from '../src/core/kernel/result.ts'
import { newWriter, type Writer } from '../src/core/kernel/writer.ts'
import { emptyGroup } from '../src/core/group/book.ts'
import type { GroupEvent } from '../src/core/group/events.ts'
import { admit, recordDecision, type OpenGroup } from '../src/core/group/recording.ts'
import { seededChance } from '../test/chance.ts'
import { openingDecisions, weekDecisions } from './group-life.ts'

export type BenchBook = {
  readonly book: string
  readonly open: OpenGroup
  /** In the order in which they were written, by three devices in turn. */
  readonly entries: readonly Entry[]
  readonly weeks: number
}

/** What a step of the group's life is given. */
export type Life = {
  readonly open: OpenGroup
  readonly chance: () => number
  readonly members: readonly string[]
  readonly day: Day
  readonly week: string
  /** How many weeks the group has worked. */
  readonly nth: number
}
export type Decide = () => Result<readonly GroupEvent[]>

const devices = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc']
const firstDay: Day = '2006-01-02'
export const benchActor = 'Actor'

/** Makes a book of at least `size` entries, the same for the same seed. */
export const makeBook = (size: number, { members = 60, seed = 20260301 } = {}): BenchBook => {
  const first = opening()
  const book = first[0]?.hash ?? ''
  const last = first.at(-1)
  const open: OpenGroup = {
    group: emptyGroup('PEN'),
    writer: newWriter(book, 'book', 'aaaaaaaaaa', 0),
    entries: [],
    written: [...first],
  }
  for (const entry of first) admit(open, entry)
  const writers: Writer[] = devices.map((device, place) =>
    place === 0 && last
      ? { book, stream: 'book', device, seq: last.seq, hash: last.hash, clock: last.clock }
      : newWriter(book, 'book', device, 0),
  )
  const roster = Array.from({ length: members }, (_, place) => `M${String(place + 1).padStart(2, '0')}`)
  const chance = seededChance(seed)
  let turn = 0
  const record = (day: Day, decide: Decide, device = (turn += 1) % devices.length): void => {
    const wallMillis = Date.parse(`${day}T15:00:00Z`)
    open.writer = { ...(writers[device] ?? open.writer), clock: open.group.last.clock }
    const recorded = recordDecision(open, { by: benchActor, wallMillis }, decide())
    if (!recorded.ok) throw new Error(`${day}: ${JSON.stringify(recorded.error)}`)
    writers[device] = open.writer
  }
  const life = (nth: number): Life => {
    const day = addDays(firstDay, nth * 7)
    return { open, chance, members: roster, day, week: weekOfDay(day), nth }
  }
  for (const decide of openingDecisions(life(0))) record(firstDay, decide, 0)
  let nth = 0
  for (; open.written.length < size; nth += 1) {
    const now = life(nth)
    for (const { decide, isBox } of weekDecisions(now)) record(now.day, decide, isBox ? 0 : undefined)
  }
  return { book, open, entries: open.written, weeks: nth }
}

const opening = (): readonly Entry[] => {
  const decided = decideOpenBook({
    ...{ on: firstDay, kind: 'group', currency: 'PEN', timeZone: 'America/Lima', practice: true },
    ...{ random: '0'.repeat(32), device: 'aaaaaaaaaa', publicKey: `B${'A'.repeat(86)}` },
  })
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  const opener = { device: 'aaaaaaaaaa', clock: Date.parse(`${firstDay}T12:00:00Z`) * 1000, by: benchActor }
  const entries = firstEntries(opener, decided.value)
  if (!entries.ok) throw new Error(JSON.stringify(entries.error))
  return entries.value
}

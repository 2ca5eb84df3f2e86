/** The practice group's book in memory, for tests that ask what a book with a season behind it says. */
import { emptyGroup } from '../src/core/group/book.ts'
import { admit, recordDecision, type OpenGroup } from '../src/core/group/recording.ts'
import { genesisEntry } from '../src/core/book/genesis.ts'
import { newWriter } from '../src/core/kernel/writer.ts'
import { practiceStory } from '../src/practice/practice-story.ts'
import { box } from './story.ts'

export const practiceDay = '2026-11-25'

/** Everything that the story tells up to a day. */
export const practiceBook = (women = 19, today = practiceDay): OpenGroup => {
  const story = practiceStory(today, women)
  const opened = { on: story.on, kind: 'group', currency: 'PEN', timeZone: 'America/Lima' } as const
  const genesis = genesisEntry(
    { device: box, clock: 1, by: 'S01' },
    { type: 'book.opened', v: 1, body: { ...opened, practice: true, random: '0'.repeat(32), format: 1 } },
  )
  if (!genesis.ok) throw new Error('genesis')
  const { book, entry } = genesis.value
  const writer = { ...newWriter(book, 'book', box, 1), seq: 1, hash: entry.hash }
  const open: OpenGroup = { group: emptyGroup('PEN'), writer, entries: [], written: [] }
  admit(open, entry)
  for (const { by, decide } of story.steps) {
    const recorded = recordDecision(open, { by, wallMillis: 1_764_000_000_000 }, decide(open))
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.error))
  }
  return open
}

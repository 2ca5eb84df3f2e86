/** The practice story, taken decision by decision: what it leaves, for a village group and for larger ones. */
import { expect, test } from 'vitest'
import { votedOn } from '../core/group/agreements/agreements.ts'
import { votedTerms, type VotedMatter } from '../core/group/agreements/events.ts'
import { emptyGroup, type GroupBook } from '../core/group/book.ts'
import { openFindings } from '../core/group/findings/findings.ts'
import { balanceOf } from '../core/group/money/ledger.ts'
import { posts } from '../core/group/people/events.ts'
import { isTrainee } from '../core/group/people/people.ts'
import { holdsPost } from '../core/group/people/posts.ts'
import { countOfPieces } from '../core/group/quality/quality.ts'
import { admit, recordDecision, type OpenGroup } from '../core/group/recording.ts'
import { replay } from '../core/group/replay.ts'
import { instanceOf } from '../core/group/sharing/instance-of.ts'
import { proposeShares } from '../core/group/sharing/share-out-work.ts'
import { groupToText } from '../core/group/snapshot.ts'
import { workDone } from '../core/group/work-done.ts'
import { genesisEntry } from '../core/book/genesis.ts'
import { bodyOf } from '../core/kernel/entry.ts'
import { newWriter } from '../core/kernel/writer.ts'
import { bookChecks, emptyTally, tallyTransaction } from '../reports/book-checks.ts'
import { practiceStory } from './practice-story.ts'

const today = '2026-11-25'

/** Everything that the story tells, in a book; what is refused is an error of this test. */
const tell = (women: number, on = today): OpenGroup => {
  const story = practiceStory(on, women)
  const opened = { on: story.on, kind: 'group', currency: 'PEN', timeZone: 'America/Lima' } as const
  const genesis = genesisEntry(
    { device: 'boxaaaaaaa', clock: 1, by: 'S01' },
    {
      type: 'book.opened',
      v: 1,
      body: { ...opened, practice: true, random: '0'.repeat(32), format: 1 },
    },
  )
  if (!genesis.ok) throw new Error('genesis')
  const { book, entry } = genesis.value
  const writer = { ...newWriter(book, 'book', 'boxaaaaaaa', 1), seq: 1, hash: entry.hash }
  const open: OpenGroup = { group: emptyGroup('PEN'), writer, entries: [], written: [] }
  admit(open, entry)
  for (const { by, decide } of story.steps) {
    const recorded = recordDecision(open, { by, wallMillis: 1 }, decide(open))
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.error))
  }
  return open
}
const told = tell(19)
const { group } = told

test('[PR1] every step is taken, in the order of the days that people mean', () => {
  const days = told.entries.map((entry) => JSON.stringify(bodyOf(entry)['on']))
  expect(days).toEqual([...days].sort())
  expect(days.at(-1)! <= JSON.stringify(today)).toBe(true)
  expect(told.entries.length).toBeLessThan(700)
})

test.each([19, 50, 69])('[PR2] the book of %i women holds together, and nothing is open in it', (women) => {
  const { entries, group: folded } = tell(women)
  const tally = emptyTally()
  const replayed = replay(entries, { currency: 'PEN', emit: (one) => tallyTransaction(tally, one) })
  expect(bookChecks(replayed, tally).filter(({ isRight }) => !isRight)).toEqual([])
  expect(openFindings(replayed.findings)).toEqual([])
  expect(groupToText(replayed)).toBe(groupToText(folded))
  expect(replayed.people.members.size).toBe(women)
})

test.each(['2026-01-01', '2026-02-28', '2026-12-31', '2028-02-29', '2030-07-07'])(
  '[PR3] on %s as well, twice the same, also with few women',
  (day) => {
    expect(groupToText(tell(19, day).group)).toBe(groupToText(tell(19, day).group))
    expect(tell(2, day).group.people.members.size).toBe(16)
    expect(openFindings(tell(16, day).group.findings)).toEqual([])
  },
)

const earned = (book: GroupBook, open: OpenGroup): readonly number[] => {
  const done = workDone(open.entries, book.orders, '2026-01-01').earnedCentimos
  return [...book.people.members.keys()].map((person) => done.get(person) ?? 0)
}

test('[PR4] posts, votes, sheets, trainees and hours are there, and what is paid was uneven', () => {
  for (const [place, post] of (
    ['president', 'treasurer', 'store', 'quality', 'production', 'secretary', 'export'] as const
  ).entries())
    expect(holdsPost(group.people, `S0${place + 1}`, post, today)).toBe(true)
  const held = new Set(group.people.terms.map(({ post }) => post))
  expect(posts.filter((post) => !held.has(post))).toEqual(['guest'])
  const about: Partial<Record<VotedMatter, string>> = {
    standardYarnPrice: 'ALPNAT',
    costingRate: 'USD',
    priceStep: 'USD',
  }
  const missing = (Object.keys(votedTerms) as VotedMatter[]).filter(
    (matter) => !votedOn(group.agreements, matter, today, about[matter] ?? '').ok,
  )
  // What a group may leave open.
  expect(missing).toEqual(['minimumLot', 'mostLines', 'payShown'])
  expect([...group.catalogue.sheets.keys()]).toEqual(['CHULLO', 'CHALINA', 'GUANTES'])
  const trainees = [...group.people.members.keys()].filter((one) => isTrainee(group.people, one, 'CHULLO'))
  expect(trainees).toEqual(['S18', 'S19'])
  const pay = earned(group, told)
  expect(Math.min(...pay)).toBe(0)
  expect(Math.max(...pay)).toBeGreaterThan(15_000)
  expect(new Set(pay).size).toBeGreaterThan(8)
  expect(countOfPieces(group.quality, 'S10', 'GUANTES')).toEqual({ unchecked: 0, inRepair: 1 })
  expect(balanceOf(group.money.ledger, 'Activo:Caja', 'PEN').quantity).toBeGreaterThan(50_000)
})

test('[PR4] the new order of 300 chullos can be shared out whole, and what is poorest rises', () => {
  const lines = group.orders.orders.get('P03')?.lines ?? []
  expect(lines.map(({ article, pieces }) => [article, pieces])).toEqual([
    ...[100, 80, 70, 50].map((pieces) => ['CHULLO', pieces]),
  ])
  const inStore = [...group.yarn.lots.values()].map(({ colour, storeGrams }) => [colour, storeGrams])
  for (const { colour, pieces } of lines)
    expect(inStore.find(([of, grams]) => of === colour && Number(grams) >= pieces * 99)).toBeDefined()
  const call = {
    ...{ on: today, orders: ['P03'] },
    told: lines.map(({ article, colour }) => ({
      ...{ order: 'P03', article, colour, yarnOn: today },
      traineePieces: 4,
    })),
    done: workDone(told.entries, group.orders, '2026-01-01'),
  }
  const work = instanceOf(group, call)
  if (!work.ok) throw new Error(JSON.stringify(work.error))
  const { shares } = proposeShares(work.value, { seed: 1, rounds: 20 })
  expect(shares.reduce((sum, { pieces }) => sum + pieces, 0)).toBe(300)
  expect(new Set(shares.map(({ member }) => member)).size).toBe(19)
})

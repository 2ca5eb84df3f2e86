/** Any arrival order gives the same book: all at once, one by one, and from a snapshot on. */
import { expect, test } from 'vitest'
import { comesLast, emptyGroup, foldEntry } from '../../src/core/group/book.ts'
import { onOf } from '../../src/core/group/journal-order.ts'
import { admit, type OpenGroup } from '../../src/core/group/recording.ts'
import { replay } from '../../src/core/group/replay.ts'
import { groupToText, resume } from '../../src/core/group/snapshot.ts'
import type { Recorded } from '../../src/core/kernel/entry.ts'
import { newWriter } from '../../src/core/kernel/writer.ts'
import { diceOf, type Dice } from '../season/dice.ts'
import { names, transactionsOf } from './devices.ts'
import { bookCurrency } from './opening.ts'
import { add, books, faultsIn, show, triedBook, type Tried } from './try-law.ts'

const shuffled = (entries: readonly Recorded[], dice: Dice): readonly Recorded[] =>
  entries
    .map((entry) => ({ entry, turn: dice.from(0, 1e9) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ entry }) => entry)

type Fold = (entries: readonly Recorded[]) => string

const allAtOnce: Fold = (entries) => groupToText(replay(entries, { currency: bookCurrency }))

const oneByOne: Fold = (entries) => {
  const writer = newWriter('a'.repeat(64), 'book', 'dddddddddd', 0)
  const open: OpenGroup = { group: emptyGroup(bookCurrency), writer, entries: [], written: [] }
  for (const entry of entries) admit(open, entry)
  return groupToText(open.group)
}

const sameInAnyOrder = (
  fold: Fold,
  { world, entries, group }: Tried,
  place: number,
  arrivals = 3,
): string[] => {
  const dice = diceOf(place)
  const state = groupToText(group)
  const journal = JSON.stringify(transactionsOf(entries))
  const faults = world.opens
    .filter((open) => groupToText(open.group) !== state)
    .map(() => 'the devices differ')
  for (let arrival = 0; arrival < arrivals; arrival += 1) {
    const order = shuffled(entries, dice)
    if (fold(order) !== state) faults.push(`arrival ${arrival}: another state`)
    if (JSON.stringify(transactionsOf(order)) !== journal) faults.push(`arrival ${arrival}: another journal`)
  }
  return faults
}

const seeds = books(200)

test('[LW5] any arrival order gives the same state and journal, all at once', () => {
  const counts: Record<string, number> = {}
  for (const { entries } of seeds.map(triedBook)) {
    add(counts, 'entries', entries.length)
    const dated = entries.map(onOf)
    add(
      counts,
      'backdated',
      dated.filter((on, place) => dated.slice(0, place).some((before) => before > on)).length,
    )
    add(counts, 'closings', entries.filter(({ type }) => type === 'money.periodClosed').length)
  }
  show('LW5 arrivals', counts)
  expect(faultsIn((tried) => sameInAnyOrder(allAtOnce, tried, 1), seeds)).toEqual([])
})

test('[LW5] and so it does entry by entry', () => {
  expect(faultsIn((tried) => sameInAnyOrder(oneByOne, tried, 2, 1), seeds)).toEqual([])
})

test('[LW5] also where another device says that it opened the book, or a closing comes from a newer program', () => {
  const withImpostor = (tried: Tried): Tried => {
    const { entries } = tried
    const opening = entries.find(({ type }) => type === 'book.opened')!
    const last = entries.filter(({ device }) => device === names[1]).length
    const impostor = { ...opening, device: names[1]!, seq: last + 1, clock: opening.clock + 1 }
    const closing = { ...opening, seq: 9999, type: 'money.periodClosed', v: 2, body: '{"on":"2006-03-01"}' }
    const all = [...entries, impostor, closing]
    return {
      ...tried,
      world: { ...tried.world, opens: [] },
      entries: all,
      group: replay(all, { currency: bookCurrency }),
    }
  }
  expect(faultsIn((tried) => sameInAnyOrder(allAtOnce, withImpostor(tried), 3), seeds)).toEqual([])
  expect(faultsIn((tried) => sameInAnyOrder(oneByOne, withImpostor(tried), 4, 1), seeds)).toEqual([])
})

test('[LW5] planted bugs: a book folded as its entries arrive, and one that never replays', () => {
  const asTheyArrive: Fold = (entries) => {
    const group = emptyGroup(bookCurrency)
    for (const entry of entries) foldEntry(group, { entry, on: onOf(entry), day: onOf(entry) })
    return groupToText(group)
  }
  expect(faultsIn((tried) => sameInAnyOrder(asTheyArrive, tried, 1, 1), seeds)).not.toEqual([])
  const onlyTheLatest: Fold = (entries) => {
    const group = emptyGroup(bookCurrency)
    for (const entry of entries) {
      const ordered = { entry, on: onOf(entry), day: onOf(entry) }
      if (comesLast(group, ordered)) foldEntry(group, ordered)
    }
    return groupToText(group)
  }
  expect(faultsIn((tried) => sameInAnyOrder(onlyTheLatest, tried, 1, 1), seeds)).not.toEqual([])
})

/** Cuts the book after every entry, in the order of `entries`; a snapshot that cannot take the rest says so. */
const snapshotsHold = (
  entries: readonly Recorded[],
  whole: string,
  counts: Record<string, number>,
  skip = 0,
): string[] => {
  const faults: string[] = []
  for (let cut = 1; cut <= entries.length; cut += 1) {
    const snapshot = allAtOnce(entries.slice(0, cut))
    const resumed = resume(snapshot, entries.slice(cut + skip))
    add(counts, resumed ? 'resumed' : 'replayed whole')
    if (resumed && groupToText(resumed) !== whole) faults.push(`cut ${cut}`)
  }
  return faults
}

test('[LW8] a snapshot with its tail is the full replay, at every cut', () => {
  const [journal, arrival]: Record<string, number>[] = [{}, {}]
  const inOrder = (tried: Tried) =>
    snapshotsHold(
      tried.ordered.map(({ entry }) => entry),
      groupToText(tried.group),
      journal!,
    )
  const asArrived = (tried: Tried) => snapshotsHold(tried.entries, groupToText(tried.group), arrival!)
  expect(faultsIn(inOrder, books(100))).toEqual([])
  expect(faultsIn(asArrived, books(100))).toEqual([])
  show('LW8 cuts in journal order', journal!)
  show('LW8 cuts as entries arrived', arrival!)
  expect(journal!['resumed']).toBeGreaterThan(0)
  expect(arrival!['resumed']).toBeGreaterThan(0)
})

test('[LW8] planted bug: a tail that begins one entry late', () => {
  const late = (tried: Tried) =>
    snapshotsHold(
      tried.ordered.map(({ entry }) => entry),
      groupToText(tried.group),
      {},
      1,
    )
  expect(faultsIn(late, books(20))).not.toEqual([])
})

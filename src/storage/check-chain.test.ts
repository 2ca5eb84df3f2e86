/** What `checkChain` tells of a store that lies: each problem with its code and place. */
import { expect, test } from 'vitest'
import type { Entry } from '../core/kernel/entry.ts'
import { checkChain } from './check-chain.ts'
import { openMemory } from './memory.ts'
import type { BookStore } from './port.ts'
import { box, SampleBook, store as storePhone, treasurer } from './sample-book.contract.ts'

/** A whole store, read through a change of its entries. */
const changed = async (change: (entries: readonly Entry[]) => readonly Entry[]): Promise<BookStore> => {
  const sample = new SampleBook()
  const store = openMemory(sample.book)
  await store.append(sample.many(9))
  const plain = store.entries.bind(store)
  store.entries = async function* (stream, after) {
    for await (const batch of plain(stream, after)) yield change(batch)
  }
  return store
}
const problemsOf = async (change: (entries: readonly Entry[]) => readonly Entry[]) =>
  (await checkChain(await changed(change))).problems.map(({ code, figures }) => `${code} ${figures['place']}`)

test('[ST26] a whole store has no problems', async () => {
  expect(await problemsOf((entries) => entries)).toEqual([])
})

test('[ST26] a changed body, a missing entry and a missing tail are told with their place, each once', async () => {
  const edit = (entries: readonly Entry[]) =>
    entries.map((entry, place) => (place === 4 ? { ...entry, body: '{}' } : entry))
  expect(await problemsOf(edit)).toEqual([`storage.chainBroken ${treasurer}.2`])
  expect(await problemsOf((entries) => entries.filter((_, place) => place !== 4))).toEqual([
    `storage.gap ${treasurer}.3`,
  ])
  expect(await problemsOf((entries) => entries.slice(0, -1))).toEqual([`chain.headMissing ${storePhone}.3`])
  expect(await problemsOf((entries) => entries.slice(1))).toEqual([
    `storage.gap ${box}.2`,
    expect.stringContaining('chain.noGenesis'),
  ])
})

/** A book carried as a copy: the same book on another device, or nothing at all. */
import { expect, test } from 'vitest'
import { groupToText } from '../core/group/snapshot.ts'
import { ok, type Result } from '../core/kernel/result.ts'
import { checkChain } from '../storage/check-chain.ts'
import { openMemory } from '../storage/memory.ts'
import type { BookStore } from '../storage/port.ts'
import { newKeys } from '../sync/keys.ts'
import { bringCopy, copyOfBook } from './copy-of-book.ts'
import { readSealed, record, sealFor, type KeptGroup } from './kept-group.ts'
import { practiceGroup } from './practice-group.ts'

const on = '2026-11-25'
const wallMillis = Date.UTC(2026, 10, 25, 15)
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const memory = (book: string) => Promise.resolve(ok(openMemory(book)))

const first = async (): Promise<KeptGroup> => {
  const keys = await newKeys({ extractable: false })
  const kept = value(await practiceGroup(keys, { today: on, wallMillis, women: 16, openStore: memory }))
  value(
    await sealFor(kept, { by: 'S01', wallMillis }, [
      { on, person: 'S02', item: 'name', content: 'Rosa, la de antes' },
      { on, person: 'S02', item: 'name', content: 'Rosa Condori Pari' },
    ]),
  )
  return kept
}
const bringing = (openStore: (book: string) => Promise<Result<BookStore>>) => ({
  ...{ on, wallMillis: wallMillis + 60_000, by: 'S01', openStore },
})

test('[KG80] a copy is the same book elsewhere: heads, names and figures; there it is a device of its own', async () => {
  const kept = await first()
  const copy = value(await copyOfBook(kept))
  const keys = await newKeys({ extractable: false })
  const brought = value(await bringCopy(keys, copy, bringing(memory)))
  const [heads, before] = [await brought.store.heads(), await kept.store.heads()]
  expect(heads.book).toMatchObject(before.book)
  expect(heads.vault).toEqual(before.vault)
  expect(Object.keys(heads.book)).toHaveLength(2)
  expect((await checkChain(brought.store)).problems).toEqual([])
  expect(await readSealed(brought, 'S02', 'name')).toBe('Rosa Condori Pari')
  expect(await readSealed(brought, 'S16', 'name')).toBe(await readSealed(kept, 'S16', 'name'))
  const { devices } = brought.group.book
  expect(Object.keys(devices)).toHaveLength(2)
  expect(devices[keys.device]?.on).toBe(on)
  expect(
    groupToText({ ...brought.group, book: kept.group.book, seen: kept.group.seen, last: kept.group.last }),
  ).toBe(groupToText(kept.group))
  const offer = { on, person: 'S01', week: '2026-W50', minutes: 600 }
  value(
    await record(brought, { by: 'S01', wallMillis: wallMillis + 70_000 }, () =>
      ok([{ type: 'people.hoursOffered', v: 1, body: offer }]),
    ),
  )
  value(
    await sealFor(brought, { by: 'S01', wallMillis: wallMillis + 80_000 }, [
      { on, person: 'S03', item: 'phone', content: '951 000 000' },
    ]),
  )
  expect((await checkChain(brought.store)).problems).toEqual([])
  expect(await readSealed(brought, 'S03', 'phone')).toBe('951 000 000')
})

test('[KG80] who was erased is in no copy that is made afterwards', async () => {
  const kept = await first()
  value(await kept.vault.erase('S02'))
  const copy = value(await copyOfBook(kept))
  expect(copy.keys.map(({ person }) => person)).not.toContain('S02')
  expect(copy.sealed.some(({ person }) => person === 'S02')).toBe(false)
  const brought = value(await bringCopy(await newKeys({ extractable: false }), copy, bringing(memory)))
  expect(await readSealed(brought, 'S02', 'name')).toBeUndefined()
  expect(await readSealed(brought, 'S01', 'name')).toBeDefined()
})

test('[KG81] a copy that does not hold together, or a place that has the book already, is refused whole', async () => {
  const kept = await first()
  const copy = value(await copyOfBook(kept))
  const keys = await newKeys({ extractable: false })
  const stores: BookStore[] = []
  const seen = (book: string) => {
    const store = openMemory(book)
    stores.push(store)
    return Promise.resolve(ok(store))
  }
  const gap = { ...copy, entries: copy.entries.filter((_, place) => place !== 7) }
  expect(await bringCopy(keys, gap, bringing(seen))).toMatchObject({ error: { code: 'storage.gap' } })
  expect(await stores[0]!.heads()).toEqual({ book: {}, vault: {} })
  const here = bringing(() => Promise.resolve(ok(kept.store)))
  expect(await bringCopy(keys, copy, here)).toMatchObject({ error: { code: 'copy.bookIsHere' } })
})

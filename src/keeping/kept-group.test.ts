/** A group's book at work: what the store does not have does not count. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ok, refuse, type Result } from '../core/kernel/result.ts'
import { newWriter, write } from '../core/kernel/writer.ts'
import type { GroupEvent } from '../core/group/events.ts'
import { groupToText } from '../core/group/snapshot.ts'
import { createBook, openBook } from '../storage/data-folder.ts'
import { openMemory } from '../storage/memory.ts'
import type { BookStore } from '../storage/port.ts'
import { newKeys, type BookKeys } from '../sync/keys.ts'
import {
  keepSnapshot,
  openKept,
  pieceEntries,
  readSealed,
  record,
  sealFor,
  takeIn,
  type KeptGroup,
} from './kept-group.ts'
import { firstDay } from './first-day.ts'
import { newGroup } from './new-group.ts'

const on = '2026-03-02'
const acting = { by: 'S01', wallMillis: Date.UTC(2026, 2, 2, 15) }

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

type Place = { readonly data: string; readonly book: string; readonly keys: BookKeys }

/** A new book in SQLite, with one woman in it. */
const newBook = async (): Promise<Place & { readonly kept: KeptGroup }> => {
  const data = mkdtempSync(join(tmpdir(), 'chinu-kept-'))
  const keys = await newKeys({ extractable: true })
  const terms = { on, currency: 'PEN', timeZone: 'America/Lima', practice: true, ...acting }
  const { book, entries } = value(await newGroup(keys, terms))
  const store = value(await createBook(data, entries))
  const kept = value(await openKept(store, keys))
  value(await joins(kept, 'S01'))
  return { data, book, keys, kept }
}

const event = <Type extends GroupEvent['type']>(
  type: Type,
  body: Extract<GroupEvent, { type: Type }>['body'],
) => ok([{ type, v: 1, body } as GroupEvent])
const joins = (kept: KeptGroup, person: string, day = on) =>
  record(kept, acting, () => event('people.joined', { on: day, person }))

const again = async ({ data, book, keys }: Place): Promise<KeptGroup> =>
  value(await openKept(value(openBook(data, book, { access: 'write' })), keys))

/** The same store, but without room on the disk. */
const withoutRoom = (kept: KeptGroup): KeptGroup => {
  const store: BookStore = Object.create(kept.store) as BookStore
  store.append = () => Promise.resolve(refuse('storage.full', { place: 'here' }))
  return { ...kept, store }
}

test('[KG1] where the store refuses, book and pen are as they were; a refused decision writes nothing', async () => {
  const { kept } = await newBook()
  const before = groupToText(kept.group)
  const full = withoutRoom(kept)
  expect(await joins(full, 'S02')).toMatchObject({ ok: false, error: { code: 'storage.full' } })
  expect(groupToText(full.group)).toBe(before)
  expect(full.pens).toEqual(kept.pens)
  const refused = await record(kept, acting, () => refuse('people.notAMember', { person: 'S09', on }))
  expect(refused.ok).toBe(false)
  value(await joins(kept, 'S02'))
  expect([...kept.group.people.members.keys()]).toEqual(['S01', 'S02'])
  await kept.store.close()
})

test('[KG2] an entry of an earlier day has the book replayed, to the same as in any other order', async () => {
  const { kept } = await newBook()
  value(await joins(kept, 'S02', '2026-03-05'))
  value(await joins(kept, 'S03', '2026-03-03'))
  expect([...kept.group.people.members.keys()]).toEqual(['S01', 'S03', 'S02'])
  const pen = newWriter(kept.store.book, 'book', 'otheraaaaa', kept.pens.book.clock)
  const foreign = write(pen, acting, [
    {
      type: 'quality.delivered',
      v: 1,
      body: { on: '2026-03-04', person: 'S02', article: 'CHULLO', pieces: 3 },
    },
  ])
  if (!foreign.ok) throw new Error('not canonical')
  expect(await pieceEntries(kept)).toEqual([])
  value(await kept.store.append(foreign.value.entries))
  value(await takeIn(kept, foreign.value.entries))
  expect(kept.group.quality.pieces.get('S02')?.get('CHULLO')).toEqual({ unchecked: 3, inRepair: 0 })
  expect(await pieceEntries(kept)).toHaveLength(1)
  await kept.store.close()
})

test('[KG3][KG5] opened again it is the same: members, names, and where the pens stand', async () => {
  const made = await newBook()
  const { kept } = made
  value(await sealFor(kept, acting, [{ on, person: 'S01', item: 'name', content: 'Rosa Condori' }]))
  expect(await readSealed(kept, 'S01', 'name')).toBe('Rosa Condori')
  const [text, pens] = [groupToText(kept.group), kept.pens]
  await kept.store.close()

  const opened = await again(made)
  expect(groupToText(opened.group)).toBe(text)
  for (const stream of ['book', 'vault'] as const) {
    const { seq, hash, device } = pens[stream]
    expect(opened.pens[stream]).toMatchObject({ seq, hash, device })
  }
  expect(await readSealed(opened, 'S01', 'name')).toBe('Rosa Condori')
  expect(await readSealed(opened, 'S02', 'name')).toBeUndefined()
  for await (const batch of opened.store.entries('vault')) expect(JSON.stringify(batch)).not.toContain('Rosa')
  value(await joins(opened, 'S02'))
  value(await sealFor(opened, acting, [{ on, person: 'S02', item: 'name', content: 'Justina' }]))
  await opened.store.close()
  expect((await again(made)).group.people.members.size).toBe(2)
})

test('[KG4] a snapshot comes after enough entries, not with each, and the book opens from it', async () => {
  const made = await newBook()
  const { kept } = made
  await keepSnapshot(kept)
  const first = await kept.store.snapshot()
  expect(first).toBeDefined()
  const offer = async (to: typeof kept, times: number): Promise<void> => {
    for (let minutes = 1; minutes <= times; minutes += 1) {
      value(
        await record(to, acting, () =>
          event('people.hoursOffered', { on, person: 'S01', week: '2026-W30', minutes }),
        ),
      )
      await keepSnapshot(to)
    }
  }
  await offer(kept, 40)
  expect((await kept.store.snapshot())?.vector).toEqual(first?.vector)
  const text = groupToText(kept.group)
  await kept.store.close()
  const opened = await again(made)
  expect(groupToText(opened.group)).toBe(text)
  // Opening alone is no reason for a new one; the forty count on.
  await keepSnapshot(opened)
  expect((await opened.store.snapshot())?.vector).toEqual(first?.vector)
  await offer(opened, 359)
  expect((await opened.store.snapshot())?.vector).toEqual(first?.vector)
  await offer(opened, 1)
  expect((await opened.store.snapshot())?.vector).toEqual(opened.group.seen)
  await opened.store.close()
})

test('[KG6] the first day is written whole or not at all', async () => {
  const keys = await newKeys({ extractable: true })
  const terms = { on, currency: 'PEN', timeZone: 'America/Lima', practice: true, ...acting }
  const women = [
    { person: 'S01', name: 'Flavia' },
    { person: 'S02', name: 'María Encarnación' },
  ]
  const writes: number[] = []
  const openStore = (book: string) => {
    const store = openMemory(book)
    const append = store.append.bind(store)
    store.append = (entries) => {
      writes.push(entries.length)
      return append(entries)
    }
    return Promise.resolve(ok(store))
  }
  const kept = value(await firstDay(keys, { terms, women, openStore }))
  expect(writes).toEqual([6])
  expect([...kept.group.people.members.keys()]).toEqual(['S01', 'S02'])
  expect(await readSealed(kept, 'S02', 'name')).toBe('María Encarnación')
  value(await joins(kept, 'S03'))
})

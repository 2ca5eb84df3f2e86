/** A practice group, made in a store as the phone and the server make it. */
import { expect, test } from 'vitest'
import { ok, type Result } from '../core/kernel/result.ts'
import { openMemory } from '../storage/memory.ts'
import { newKeys } from '../sync/keys.ts'
import { readSealed, record } from './kept-group.ts'
import { practiceGroup } from './practice-group.ts'

const today = '2026-11-25'
const wallMillis = Date.UTC(2026, 10, 25, 15)

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

test('[KG7] a practice group is one write, with its names sealed, and goes on from there', async () => {
  const keys = await newKeys({ extractable: true })
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
  const kept = value(await practiceGroup(keys, { today, wallMillis, women: 19, openStore }))
  expect(writes).toHaveLength(1)
  expect(kept.group.people.members.size).toBe(19)
  expect(await readSealed(kept, 'S03', 'name')).toMatch(/^María Encarnación /)
  const offer = { on: today, person: 'S01', week: '2026-W50', minutes: 600 }
  const told = await record(kept, { by: 'S01', wallMillis }, () =>
    ok([{ type: 'people.hoursOffered', v: 1, body: offer }]),
  )
  expect(told.ok).toBe(true)
})

test('[PR5] it is one for practice, whatever is told later', async () => {
  const keys = await newKeys({ extractable: true })
  const openStore = (book: string) => Promise.resolve(ok(openMemory(book)))
  const kept = value(await practiceGroup(keys, { today, wallMillis, women: 16, openStore }))
  const opened = { on: today, kind: 'group', currency: 'PEN', timeZone: 'America/Lima' } as const
  value(
    await record(kept, { by: 'S01', wallMillis }, () =>
      ok([
        {
          type: 'book.opened',
          v: 1,
          body: { ...opened, practice: false, random: '1'.repeat(32), format: 1 },
        },
      ]),
    ),
  )
  expect(kept.group.book.practice).toBe(true)
})

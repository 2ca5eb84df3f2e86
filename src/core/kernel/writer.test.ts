/** A device's pen: numbers without gaps, each entry chained to the last. */
import { expect, test } from 'vitest'
import { checkNext } from './chain.ts'
import type { Entry, Head } from './entry.ts'
import { newWriter, write } from './writer.ts'

const book = 'b'.repeat(64)
const acting = { by: 'Ana', wallMillis: 1000 }
const event = (grams: number | undefined) => ({
  type: 'yarn.returned',
  v: 1,
  body: { on: '2006-03-01', grams },
})
const start = newWriter(book, 'book', 'abcdefghij', 0)

const chainIsWhole = (entries: readonly Entry[]): boolean => {
  let head: Head | undefined
  return entries.every((entry) => {
    const follows = checkNext(book, head, entry).ok
    head = entry
    return follows
  })
}

test("[KN13] entries are numbered from 1, chained from the book's id, and the clock goes on", () => {
  const first = write(start, acting, [event(1), event(2)])
  if (!first.ok) throw new Error('refused')
  const second = write(first.value.writer, { by: 'Berta', wallMillis: 1 }, [event(3)])
  if (!second.ok) throw new Error('refused')
  const entries = [...first.value.entries, ...second.value.entries]
  expect(entries.map(({ seq, clock, by }) => [seq, clock, by])).toEqual([
    [1, 1_000_000, 'Ana'],
    [2, 1_000_001, 'Ana'],
    [3, 1_000_002, 'Berta'],
  ])
  expect(second.value.writer).toMatchObject({ seq: 3, hash: entries[2]!.hash, clock: 1_000_002 })
  expect(chainIsWhole(entries)).toBe(true)
})

test('[KN13] planted bug: a body, a number or an order changed afterwards breaks the chain', () => {
  const written = write(start, acting, [event(1), event(2)])
  if (!written.ok) throw new Error('refused')
  const [one, two] = written.value.entries as [Entry, Entry]
  expect(chainIsWhole([{ ...one, body: one.body.replace('1', '9') }, two])).toBe(false)
  expect(chainIsWhole([one, { ...two, seq: 3 }])).toBe(false)
  expect(chainIsWhole([two, one])).toBe(false)
  expect(chainIsWhole([{ ...one, by: 'Eva' }, two])).toBe(false)
})

test('[KN14] one body without a canonical text: nothing is written', () => {
  expect(write(start, acting, [event(1), event(undefined)])).toEqual({
    ok: false,
    error: { path: '$.grams', reason: 'type' },
  })
  expect(write(start, acting, [event(1.5)]).ok).toBe(false)
  expect(write(start, acting, [])).toEqual({ ok: true, value: { writer: start, entries: [] } })
})

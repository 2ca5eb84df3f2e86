/** How a book begins: its id, its chains, its devices. */
import { expect, test } from 'vitest'
import { checkNext } from '../kernel/chain.ts'
import { foldBook, newBook } from './book.ts'
import type { BookEvent } from './events.ts'
import { firstEntries, genesisEntry } from './genesis.ts'
import { decideOpenBook, type OpenBook } from './open-book.ts'

const command: OpenBook = {
  on: '2026-03-02',
  kind: 'group',
  currency: 'PEN',
  timeZone: 'America/Argentina/Buenos_Aires',
  practice: false,
  random: '00112233445566778899aabbccddeeff',
  device: 'boxphoneaa',
  publicKey: 'B'.repeat(87),
}
const opener = { device: 'boxphoneaa', clock: 1_764_000_000_000_000, by: 'presidenta' }
const events = (given = command) => {
  const decided = decideOpenBook(given)
  if (!decided.ok) throw new Error(decided.error.code)
  return decided.value
}
const fold = (steps: readonly [string, BookEvent][]) => {
  const found: string[] = []
  const book = newBook()
  for (const [ref, event] of steps) {
    const place = { ref, day: event.body.on, on: event.body.on, by: 'presidenta' }
    foldBook(book, event, place, (code, about) => found.push(`${code} ${about}`))
  }
  return { book, found }
}

test('[BK1] opening says all that it is asked for, and the format', () => {
  const [opened] = events()
  const { on, kind, currency, timeZone, practice, random } = command
  const body = { on, kind, currency, timeZone, practice, random, format: 1 }
  expect(opened).toEqual({ type: 'book.opened', v: 1, body })
})

test('[BK2][BK3] the genesis entry gives the book its id, and the next entry follows it', () => {
  const entries = firstEntries(opener, events())
  if (!entries.ok) throw new Error(entries.error.reason)
  const [genesis, enrolled] = entries.value
  const made = genesisEntry(opener, events()[0])
  expect(made).toEqual({ ok: true, value: { book: genesis!.hash, entry: genesis } })
  expect(genesis).toMatchObject({ book: '', stream: 'book', seq: 1 })
  expect(enrolled).toMatchObject({ book: genesis!.hash, seq: 2, type: 'book.deviceEnrolled' })
  expect(checkNext(genesis!.hash, undefined, genesis!)).toMatchObject({ ok: true })
  expect(checkNext(genesis!.hash, { seq: 1, hash: genesis!.hash }, enrolled!)).toMatchObject({ ok: true })
  const other = firstEntries(opener, events({ ...command, random: 'f'.repeat(32) }))
  expect(other.ok && other.value[0]?.hash).not.toBe(genesis!.hash)
})

test('[BK4] the fold tells kind, currency, time zone, practice, the box and each device', () => {
  const [opened, enrolled] = events()
  const { book, found } = fold([
    ['boxphoneaa.1', opened],
    ['boxphoneaa.2', enrolled],
  ])
  expect(book).toEqual({
    ...{ kind: 'group', currency: 'PEN', timeZone: command.timeZone, practice: false, box: 'boxphoneaa' },
    devices: { boxphoneaa: { publicKey: command.publicKey, on: '2026-03-02' } },
  })
  expect(found).toEqual([])
})

test('[BK5] a second opening or a second key is a finding and changes nothing', () => {
  const [opened, enrolled] = events()
  const other = events({ ...command, currency: 'BOB', publicKey: 'C'.repeat(87) })
  const { book, found } = fold([
    ['boxphoneaa.1', opened],
    ['boxphoneaa.2', enrolled],
    ['treasurerb.1', other[0]],
    ['treasurerb.2', other[1]],
  ])
  expect(book.currency).toBe('PEN')
  expect(book.devices['boxphoneaa']?.publicKey).toBe(command.publicKey)
  expect(found).toEqual(['book.openedTwice group', 'book.enrolledTwice boxphoneaa'])
})

test.each([
  ['currency', { currency: 'soles' }],
  ['timeZone', { timeZone: 'Lima, Perú' }],
  ['random', { random: '00' }],
  ['on', { on: '2026-02-30' }],
  ['device', { device: 'box' }],
  ['publicKey', { publicKey: '' }],
])('[BK6] %s must have its form', (field, change) => {
  expect(decideOpenBook({ ...command, ...change })).toEqual({
    ok: false,
    error: { code: 'book.wrongField', figures: { field } },
  })
})

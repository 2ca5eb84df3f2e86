/** Whether an entry follows: gap, broken chain, another book, fork. */
import { expect, test } from 'vitest'
import { checkHeld, checkNext, startOfChain } from './chain.ts'
import { sealEntry, type Entry } from './entry.ts'

const seal = (header: Partial<Entry>, previous: string, body: object = {}): Entry => {
  const usual = {
    stream: 'book',
    device: 'boxphoneaa',
    clock: 1,
    by: 'tej-07',
    type: 'yarn.issued',
    v: 1,
  } as const
  const entry = sealEntry({ book: '', seq: 1, ...usual, ...header }, { on: '2026-03-02', ...body }, previous)
  if (!entry.ok) throw new Error(entry.error.reason)
  return entry.value
}
const genesis = seal({}, '')
const book = genesis.hash
const second = seal({ book, seq: 2 }, book)
const third = seal({ book, seq: 3 }, second.hash)
const head = (entry: Entry) => ({ seq: entry.seq, hash: entry.hash })
const refused = (code: string, place: string, more: object = {}) => ({
  ok: false,
  error: { code, figures: { place, stream: 'book', ...more } },
})

test('[EN6] the genesis entry follows nothing, every other chain the book, each entry the one before', () => {
  expect(startOfChain(genesis)).toBe('')
  expect(checkNext(book, undefined, genesis)).toMatchObject({ ok: true })
  expect(checkNext(book, head(genesis), second)).toMatchObject({ ok: true })
  expect(checkNext(book, head(second), third)).toMatchObject({ ok: true })
  expect(checkNext(book, undefined, seal({ book, device: 'treasurerb' }, book))).toMatchObject({ ok: true })
})

test('[EN7] what does not follow is refused with its place', () => {
  expect(checkNext(book, undefined, third)).toEqual(refused('storage.gap', 'boxphoneaa.3', { last: 0 }))
  expect(checkNext(book, head(genesis), third)).toEqual(refused('storage.gap', 'boxphoneaa.3', { last: 1 }))
  const changed = { ...third, body: '{"on":"2026-03-03"}' }
  expect(checkNext(book, head(second), changed)).toEqual(refused('storage.chainBroken', 'boxphoneaa.3'))
  expect(checkNext(book, { seq: 2, hash: genesis.hash }, third)).toEqual(
    refused('storage.chainBroken', 'boxphoneaa.3'),
  )
  expect(checkNext(book, head(second), { ...third, book: genesis.hash.replace(/^./, '0') })).toMatchObject({
    ok: false,
  })
})

test('[EN8] another book and another genesis entry are foreign', () => {
  const other = seal({ by: 'tej-08' }, '')
  expect(checkNext(book, undefined, other)).toEqual(refused('storage.foreignBook', 'boxphoneaa.1'))
  expect(checkNext(book, undefined, seal({ book: other.hash }, other.hash))).toMatchObject(
    refused('storage.foreignBook', 'boxphoneaa.1'),
  )
  expect(checkNext(book, head(second), seal({ seq: 3 }, second.hash))).toMatchObject(
    refused('storage.foreignBook', 'boxphoneaa.3'),
  )
})

test('[EN9] the same again is fine, another that follows as rightly is a fork, anything else a broken chain', () => {
  const around = { held: third.hash, previous: second.hash }
  expect(checkHeld(book, around, third)).toMatchObject({ ok: true })
  const fork = seal({ book, seq: 3 }, second.hash, { pieces: 13 })
  expect(checkHeld(book, around, fork)).toEqual(refused('storage.forked', 'boxphoneaa.3'))
  const made = { ...fork, hash: 'ab'.repeat(32) }
  expect(checkHeld(book, around, made)).toEqual(refused('storage.chainBroken', 'boxphoneaa.3'))
  expect(checkHeld(book, { held: genesis.hash, previous: undefined }, genesis)).toMatchObject({ ok: true })
})

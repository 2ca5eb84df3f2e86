/** Ids made by the ten thousand: the published digest, no two the same, always the same for the same thing. */
import { expect, test } from 'vitest'
import { keyedDigest } from './keyed-digest.ts'
import { quickGuids } from './quick-guids.ts'

test('[RQ19] the digest is Chaskey-12, by its authors’ own vectors', () => {
  const digest = keyedDigest({ a: 0x833d3433 | 0, b: 0x009f389f, c: 0x2398e64f, d: 0x417acf39 })
  /** The bytes 0, 1, 2 …, two in a unit. */
  const first = (bytes: number) =>
    String.fromCharCode(...Array.from({ length: bytes / 2 }, (_, place) => place * 0x202 + 0x100))
  const seen = (bytes: number) =>
    Object.values(digest(first(bytes))).map((word: number) => (word >>> 0).toString(16).padStart(8, '0'))
  expect(seen(0)).toEqual(['43cb1f41', '51eba0c2', 'ff0a8ac3', '7ee3f642'])
  expect(seen(2)).toEqual(['57da70c5', '2a873cb0', '19ee8b2a', '165cd82e'])
  expect(seen(14)).toEqual(['c133c9c0', '55df75b5', '0f18f729', '99b9837e'])
  expect(seen(16)).toEqual(['5dd0e2a9', 'fb5eac8c', '633a392e', '500c36f3'])
  expect(seen(18)).toEqual(['0430889e', 'b994dc9c', 'a39d8d46', 'f0b15fda'])
  expect(seen(62)).toEqual(['0f40ed0f', 'a69bc80f', '8e06f97c', '61e89697'])
})

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('[RQ19] 200,000 ids of all kinds: none twice, version and variant right, the same again', () => {
  const made = new Set<string>()
  let wrong = 0
  const groups = ['a', 'b'].flatMap((book) => [[book, 'selection'] as const, [book, 'coding'] as const])
  for (const [book, kind] of groups) {
    const guidOf = quickGuids(book, kind)
    const again = quickGuids(book, kind)
    for (let place = 0; place < 50_000; place += 1) {
      const id = `s${place % 99}-${Math.floor(place / 99)}${place % 2 === 0 ? '' : '🧶'.repeat(place % 9)}`
      const guid = guidOf(id)
      made.add(guid)
      const isWrong = !form.test(guid) || guid !== again(id)
      wrong += isWrong ? 1 : 0
    }
  }
  expect(wrong).toBe(0)
  expect(made.size).toBe(200_000)
})

test('[RQ19] each bit of an id is set about as often as not', () => {
  const guidOf = quickGuids('study', 'selection')
  const set = Array.from({ length: 32 }, () => [0, 0, 0, 0])
  const count = 20_000
  for (let place = 0; place < count; place += 1)
    for (const [at, digit] of [...guidOf(`s${place}`).replaceAll('-', '')].entries())
      for (const bit of [0, 1, 2, 3]) {
        const row = set[at] ?? []
        row[bit] = (row[bit] ?? 0) + ((Number.parseInt(digit, 16) >> bit) & 1)
      }
  const free = set.flatMap((bits, at) => (at === 12 ? [] : at === 16 ? bits.slice(0, 2) : bits))
  expect(free.length).toBe(122)
  // Six standard deviations of 20,000 even throws.
  expect(free.filter((times) => Math.abs(times - count / 2) > 425)).toEqual([])
})

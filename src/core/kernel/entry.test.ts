/** One entry's text and hash. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonicalText } from './canonical.ts'
import { bodyOf, firstPrevious, hashOfEntry, referenceOf, sealEntry, textOfEntry } from './entry.ts'
import { parseEntry } from './parse-entry.ts'

const book = 'b'.repeat(64)
const header = {
  book,
  stream: 'book',
  device: 'abcdefghij',
  seq: 3,
  clock: 7,
  by: 'Ana',
  type: 'yarn.issued',
  v: 1,
} as const
const body = { to: [{ person: 'Berta', grams: 100 }], on: '2006-02-13', lot: 'n\u0303' }

const sealed = (previous = firstPrevious(book)) => {
  const entry = sealEntry(header, body, previous)
  if (!entry.ok) throw new Error('refused')
  return entry.value
}

test('[KN16] the text that is hashed is the canonical JSON of the entry without its hash', () => {
  const { hash, ...entry } = sealed()
  const whole = canonicalText({ ...entry, body: JSON.parse(entry.body) as unknown })
  expect(textOfEntry(entry)).toBe(whole.ok && whole.value)
  expect(entry.body).toBe('{"lot":"ñ","on":"2006-02-13","to":[{"grams":100,"person":"Berta"}]}')
  const bytes = Buffer.concat([Buffer.from(book, 'hex'), Buffer.from(textOfEntry(entry), 'utf8')])
  expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'))
})

test('[KN16] nothing stands before the genesis entry', () => {
  const genesis = { ...sealed(), book: '', seq: 1 }
  const bytes = Buffer.from(textOfEntry(genesis), 'utf8')
  expect(hashOfEntry(genesis, '')).toBe(createHash('sha256').update(bytes).digest('hex'))
})

test('[KN16] planted bug: every field and the entry before change the hash', () => {
  const entry = sealed()
  const changes = [
    { seq: 4 },
    { clock: 8 },
    { by: 'Eva' },
    { type: 'yarn.passed' },
    { v: 2 },
    { device: 'bbbbbbbbbb' },
    { stream: 'vault' as const },
  ]
  const hashes = changes.map((change) => hashOfEntry({ ...entry, ...change }, firstPrevious(book)))
  expect(new Set([entry.hash, ...hashes, sealed('c'.repeat(64)).hash]).size).toBe(changes.length + 2)
})

test('[KN13] a reference names device and number; the body reads back', () => {
  expect(referenceOf(sealed())).toBe('abcdefghij.3')
  expect(bodyOf(sealed())).toEqual({ ...body, lot: 'ñ' })
})

test('[KN9] a body without a canonical text is refused with its place', () => {
  expect(sealEntry(header, { on: '2006-02-13', grams: 0.5 }, '')).toEqual({
    ok: false,
    error: { path: '$.grams', reason: 'number' },
  })
})

test('[KN17] another device cannot say later that it opened the book', () => {
  const opening = { ...sealed(), type: 'book.opened', seq: 1 }
  expect(parseEntry({ ...opening, book: '' }).ok).toBe(true)
  const refused = { code: 'entry.malformed', figures: { place: 'abcdefghij.1', field: 'type' } }
  expect(parseEntry(opening)).toEqual({ ok: false, error: refused })
})

/** What the door for entries lets in, and what it refuses with which place. */
import { expect, test } from 'vitest'
import type { Entry } from './entry.ts'
import { sealEntry } from './entry.ts'
import { maxBodyLength, parseEntry } from './parse-entry.ts'

const book = 'ab'.repeat(32)
const header = {
  book,
  stream: 'book',
  device: 'boxphoneaa',
  seq: 3,
  clock: 1,
  by: 'tej-07',
  type: 'yarn.issued',
  v: 1,
} as const
const sealed = (body: object): Entry => {
  const entry = sealEntry(header, body, book)
  if (!entry.ok) throw new Error(entry.error.reason)
  return entry.value
}
const entry = sealed({ on: '2026-03-02', pieces: 12, note: 'ñ ’' })
const malformed = (field: string, place = 'boxphoneaa.3') => ({
  ok: false,
  error: { code: 'entry.malformed', figures: { place, field } },
})

test('[EN1] an entry passes with its body as canonical text or as the object that it says', () => {
  expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ ok: true, value: entry })
  expect(parseEntry({ ...entry, body: JSON.parse(entry.body) })).toEqual({ ok: true, value: entry })
  const scattered = { pieces: 12, on: '2026-03-02', note: 'n\u0303 ’' }
  expect(parseEntry({ ...entry, body: scattered })).toEqual({ ok: true, value: entry })
})

test('[EN2] the genesis entry alone has an empty book', () => {
  expect(parseEntry({ ...entry, book: '', seq: 1 })).toMatchObject({ ok: true })
  expect(parseEntry({ ...entry, book: '' })).toEqual(malformed('book'))
  expect(parseEntry({ ...entry, book: '', seq: 1, stream: 'vault' })).toEqual(
    malformed('book', 'boxphoneaa.1'),
  )
})

test.each([
  ['book', 'AB'.repeat(32)],
  ['book', 'ab'],
  ['stream', 'pay'],
  ['device', 'boxphoneA1'],
  ['device', 'boxphone'],
  ['seq', 0],
  ['seq', 1.5],
  ['seq', 2 ** 53],
  ['seq', '3'],
  ['clock', -1],
  ['by', 'Rosa Mamani'],
  ['by', '"'],
  ['by', ''],
  ['type', 'yarn'],
  ['type', 'Yarn.issued'],
  ['type', 'yarn.issued.twice'],
  ['v', 0],
  ['hash', 'ab'],
  ['hash', undefined],
])('[EN3] a header field has its form: %s is not %j', (field, value) => {
  const given = { ...entry, [field]: value }
  const device = field === 'device' ? '?' : 'boxphoneaa'
  const seq = field === 'seq' && !Number.isSafeInteger(value) ? '?' : field === 'seq' ? String(value) : '3'
  expect(parseEntry(given)).toEqual(malformed(field, `${device}.${seq}`))
})

test.each([
  ['not JSON', '{"on":"2026-03-02"'],
  ['keys out of order', '{"pieces":1,"on":"2026-03-02"}'],
  ['a space', '{"on": "2026-03-02"}'],
  ['a key twice', '{"on":"2026-03-02","on":"2026-03-02"}'],
  ['not NFC', '{"name":"n\u0303","on":"2026-03-02"}'],
  ['a fraction', '{"on":"2026-03-02","pieces":1.5}'],
  ['beyond 2^53', '{"on":"2026-03-02","pieces":9007199254740993}'],
  ['minus zero', '{"on":"2026-03-02","pieces":-0}'],
  ['a lone surrogate', '{"name":"\\ud800","on":"2026-03-02"}'],
  ['a list', '["2026-03-02"]'],
  ['no day', '{"pieces":1}'],
  ['a day that is none', '{"on":"2026-02-30"}'],
  ['a number', 7],
  ['nothing', null],
  ['too deep', `{"deep":${'['.repeat(100_000)}${']'.repeat(100_000)},"on":"2026-03-02"}`],
  ['too long', JSON.stringify({ on: '2026-03-02', text: 'x'.repeat(maxBodyLength) })],
])('[EN4] a body is dated, canonical and of bearable size: not with %s', (_what, body) => {
  expect(parseEntry({ ...entry, body })).toEqual(malformed('body'))
})

test('[EN5] what is no entry at all is refused without repeating what was sent', () => {
  for (const given of [null, undefined, 7, 'entry', [], {}]) {
    expect(parseEntry(given)).toMatchObject({ ok: false, error: { code: 'entry.malformed' } })
  }
  expect(parseEntry({ ...entry, extra: 'Rosa Mamani' })).toEqual(malformed('extra'))
  expect(parseEntry({ ...entry, device: '<script>' })).toEqual(malformed('device', '?.3'))
})

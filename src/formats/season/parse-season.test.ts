/** The season file as bytes: encodings, line ends, files cut off. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { family } from '../../../test/long.ts'
import { publicSeason, runInMemory } from '../../../test/season/season-in-memory.ts'
import { parseSeason } from './parse-season.ts'

const text = JSON.stringify(publicSeason(), null, 1)
const bytes = (given: string): Uint8Array => new TextEncoder().encode(given)
const codeOf = (given: Uint8Array): string => {
  const season = parseSeason(given)
  return season.ok ? 'read' : season.error.code
}

test('[SF1] a byte order mark and CRLF are read', () => {
  const read = parseSeason(bytes(text))
  expect(read.ok).toBe(true)
  expect(parseSeason(bytes(`\uFEFF${text}`))).toEqual(read)
  expect(parseSeason(bytes(text.replaceAll('\n', '\r\n')))).toEqual(read)
})

test('[SF1] other encodings are refused', () => {
  for (const given of [text, `\uFEFF${text}`]) {
    const utf16 = new Uint8Array(Buffer.from(given, 'utf16le'))
    expect(codeOf(utf16)).toMatch(/^formats\.not(Utf8|Json)$/)
    expect(codeOf(utf16.toReversed())).toMatch(/^formats\.not(Utf8|Json)$/)
  }
  expect(codeOf(new Uint8Array(Buffer.from('{"note": "Puño"}', 'latin1')))).toBe('formats.notUtf8')
  expect(codeOf(bytes('{"note": "Puño"}'))).toBe('season.badField')
})

test('[SF1] a file cut off at any byte is refused', () => {
  const small = JSON.stringify({
    ...publicSeason(),
    note: 'ñandú',
    events: publicSeason().events.slice(0, 3),
  })
  const whole = bytes(small)
  expect(runInMemory(whole).ok).toBe(true)
  for (let length = 0; length < whole.length; length += 1)
    expect(codeOf(whole.slice(0, length))).toMatch(/^formats\.not(Utf8|Json)$/)
})

test.each(['', ' ', '[]', 'null', '7', '"x"', 'true', '{}', '[[]]', '{"events":[]}', '\uFEFF', '{}{}'])(
  '[SF1] %j is no season',
  (given) => {
    expect(codeOf(bytes(given))).toMatch(/^(formats\.notJson|season\.badField)$/)
  },
)

test('[SF1] deep nesting and thousands of keys are refused without harm', () => {
  const depth = 100_000
  expect(codeOf(bytes('['.repeat(depth)))).toBe('formats.notJson')
  expect(codeOf(bytes('['.repeat(depth) + ']'.repeat(depth)))).toMatch(
    /^(formats\.notJson|season\.badField)$/,
  )
  const nested = `{"a":`.repeat(depth) + '{"constructor":1}' + '}'.repeat(depth)
  expect(codeOf(bytes(nested))).toMatch(/^(formats\.notJson|season\.badField)$/)
})

/** The planted bug: a reader that lets any whole file pass would show `read` for a changed structure. */
test('[SF1] [SF2] a season with any one value replaced is run or refused with code and entry, never an exception', () => {
  const seen: Record<string, number> = {}
  const places = [...text.matchAll(/: ("[^"]*"|\d+)/g)]
  const values = [
    '-1',
    '1.5',
    '1e400',
    'null',
    'true',
    '""',
    '"ñ"',
    '[]',
    '{}',
    '"constructor"',
    '9007199254740991',
    '0',
  ]
  fc.assert(
    fc.property(fc.nat(places.length - 1), fc.constantFrom(...values), (place, value) => {
      const found = places[place]
      if (!found) return
      const start = found.index + 2
      const other = text.slice(0, start) + value + text.slice(start + (found[1]?.length ?? 0))
      const run = runInMemory(bytes(other))
      if (!run.ok) expect(run.error.figures).toHaveProperty('entry')
      const code = run.ok ? 'accepted' : run.error.code
      seen[code] = (seen[code] ?? 0) + 1
    }),
    { seed: 20260303, numRuns: family(3000) },
  )
  console.log('one value replaced:', JSON.stringify(seen))
  expect(Object.keys(seen).length).toBeGreaterThan(5)
})

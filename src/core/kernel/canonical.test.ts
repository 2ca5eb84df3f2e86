/** Canonical text: RFC 8785 over NFC strings and whole numbers. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText } from './canonical.ts'

const seed = { seed: 20260301, numRuns: 1000 }
const textOf = (value: unknown): string => {
  const text = canonicalText(value)
  return text.ok ? text.value : `refused ${text.error.path} ${text.error.reason}`
}

test('[KN8] keys stand by UTF-16 code unit, as in the example of RFC 8785 §3.2.3', () => {
  const keys = { '\u20ac': 1, '\r': 2, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7, '\u05d3': 8 }
  expect(textOf(keys)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"\u05d3":8,"€":1,"😀":5}')
  // U+FB33 has no place in NFC: it is read back as U+05D3 U+05BC, and stands where that stands.
  expect(textOf({ '\ufb33': 3, '\ud83d\ude00': 5 })).toBe('{"\u05d3\u05bc":3,"😀":5}')
})

test('[KN8] strings are written as in RFC 8785 §3.2.2.2', () => {
  expect(textOf('\u20ac$\u000f\u000aA\u0027\u0042\u0022\u005c\\"/\b\f\t\u2028')).toBe(
    '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/\\b\\f\\t\u2028"',
  )
})

test('[KN8] no space, whole numbers as digits, -0 as 0', () => {
  expect(textOf({ b: [1, -0, -7, true, null], a: {} })).toBe('{"a":{},"b":[1,0,-7,true,null]}')
  expect(textOf(Number.MAX_SAFE_INTEGER)).toBe('9007199254740991')
})

test('[KN8] an accent written apart or together is one text', () => {
  expect(textOf({ 'n\u0303': 'a\u0301' })).toBe(textOf({ ñ: 'á' }))
  expect(textOf({ 'n\u0303': 1, o: 2 })).toBe('{"o":2,"ñ":1}')
})

const withKeysTurned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withKeysTurned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, withKeysTurned(item)]),
  )
}
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger(),
    fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC')),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC')),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).value

const oneTextLaw = (text: (value: unknown) => string) =>
  fc.property(
    json,
    (value) => text(withKeysTurned(value)) === text(value) && text(JSON.parse(text(value))) === text(value),
  )

test('[KN8] the same value has the same text, whatever order its keys come in, and reads back to it', () => {
  fc.assert(oneTextLaw(textOf), seed)
})
test('[KN8] planted bug: the plain text of JSON does not keep to that', () => {
  expect(
    fc.check(
      oneTextLaw((value) => JSON.stringify(value)),
      seed,
    ).failed,
  ).toBe(true)
})

test.each([
  [{ a: [0, 1.5] }, 'refused $.a[1] number'],
  [{ a: 2 ** 53 }, 'refused $.a number'],
  [NaN, 'refused $ number'],
  [Infinity, 'refused $ number'],
  [{ a: { b: '\ud800' } }, 'refused $.a.b unicode'],
  [{ a: undefined }, 'refused $.a type'],
  [[() => 1], 'refused $[0] type'],
  [10n, 'refused $ type'],
])('[KN9] %o: %s', (value, refusal) => expect(textOf(value)).toBe(refusal))

test('[KN9] two keys that are one in NFC are refused: their text would hold one key twice', () => {
  expect(textOf({ ñ: 1, 'n\u0303': 2 })).toMatch(/^refused/)
})
test('[KN9] a lone surrogate in a key is refused', () => expect(textOf({ '\udc00': 1 })).toMatch(/unicode$/))

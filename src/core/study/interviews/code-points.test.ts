/** Places in a text: there and back, whatever the text holds. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePointsOf, countPoints, pointOf, sliceOf, unitOf } from './code-points.ts'
import { withLineFeeds } from './line-ends.ts'

const seed = { seed: 20260504, numRuns: 2000 }
const strange = [
  '🧶',
  '👩🏽‍🌾',
  'e\u0301',
  'q’iru',
  '\r',
  '\r\n',
  '\n',
  '\uFEFF',
  '\uD83E',
  '\uDDF6',
  'ñ',
  'x',
  ' ',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...strange), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

test('[PS1] places by code points are those of the text read character by character', () => {
  fc.assert(
    fc.property(text, fc.nat(60), fc.nat(60), (written, one, other) => {
      const points = codePointsOf(written)
      const characters = Array.from(written)
      const [from, to] = [Math.min(one, other), Math.max(one, other)]
      expect(points.length).toBe(characters.length)
      expect(sliceOf(points, { from, to })).toBe(characters.slice(from, to).join(''))
      expect(unitOf(points, from)).toBe(characters.slice(0, from).join('').length)
    }),
    seed,
  )
})

test('[PS1] there and back: every code point, and both halves of a pair', () => {
  fc.assert(
    fc.property(text, (written) => {
      const points = codePointsOf(written)
      for (let point = 0; point <= points.length; point += 1)
        expect(pointOf(points, unitOf(points, point))).toBe(point)
      for (const begin of points.pairs) expect(pointOf(points, begin + 1)).toBe(pointOf(points, begin))
    }),
    seed,
  )
})

test('[PS1] a long text full of emoji is converted in no time', () => {
  const long = 'una chompa 🧶 con q’aytu '.repeat(40_000)
  const points = codePointsOf(long)
  const places = Array.from({ length: 20_000 }, (_, place) => place * 40)
  expect(places.every((place) => pointOf(points, unitOf(points, place)) === place)).toBe(true)
  expect(points.length).toBe(countPoints(long))
  expect(sliceOf(points, { from: 11, to: 12 })).toBe('🧶')
})

test('[PS2] line ends are LF and the mark is gone; accents stay as they came', () => {
  expect(withLineFeeds('\uFEFFuno\r\ndos\rtres\n\r\nmami\u0301a')).toBe('uno\ndos\ntres\n\nmami\u0301a')
  fc.assert(
    fc.property(text, (written) => {
      const kept = withLineFeeds(written)
      expect(kept.includes('\r')).toBe(false)
      expect(withLineFeeds(kept.replaceAll('\n', '\r\n'))).toBe(withLineFeeds(kept))
    }),
    seed,
  )
})

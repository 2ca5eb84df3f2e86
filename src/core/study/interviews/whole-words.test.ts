/** Quotes begin and end with whole words, whatever is between them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePointsOf, sliceOf } from './code-points.ts'
import { wholeWords } from './whole-words.ts'

const widened = (text: string, passage: string): string => {
  const points = codePointsOf(text)
  const from = Array.from(text.slice(0, text.indexOf(passage))).length
  return sliceOf(points, wholeWords(points, { from, to: from + Array.from(passage).length }))
}

test.each([
  ['compré en una lata de leche', 'n una la', 'en una lata'],
  ['dijo: “Ch’ama” y más', 'ama', 'Ch’ama'],
  ['son 1.500 soles, ya', '500 sol', '1.500 soles'],
  ['se rei\u0301an de él', 'i', 'rei\u0301an'],
  ['vino 👩🏽‍🌾 sola', '👩', '👩🏽‍🌾'],
  ['🧶 tejo 🍲.', '🍲', '🍲'],
  ['una casa. Otra', 'casa.', 'casa.'],
])('[IV43] of “%s” what was chosen as “%s” is “%s”', (text, passage, whole) => {
  expect(widened(text, passage)).toBe(whole)
})

const pieces = ['casa', 'él', 'e\u0301l', 'ch’ama', "q'ipi", 'ñ', '🧶', '👩🏽‍🌾', '🍲🍲', '1.500', '7']
const gaps = [' ', ', ', '. ', '\n', ' “', '” ', ' — ']

test('[IV43] whatever is chosen, its ends stand where a word begins and ends, and nothing chosen is lost', () => {
  const text = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...gaps)), {
    ...{ minLength: 1, maxLength: 12 },
  })
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (parts, one, other) => {
      const said = parts.map(([piece, gap]) => piece + gap).join('')
      const points = codePointsOf(said)
      const [a, b] = [one % points.length, other % points.length]
      const chosen = { from: Math.min(a, b), to: Math.max(a, b) + 1 }
      const whole = wholeWords(points, chosen)
      expect(whole.from).toBeLessThanOrEqual(chosen.from)
      expect(whole.to).toBeGreaterThanOrEqual(chosen.to)
      let at = 0
      for (const [piece, gap] of parts) {
        const end = at + Array.from(piece).length
        for (const edge of [whole.from, whole.to]) {
          const isInside = at < edge && edge < end && piece !== '🍲🍲'
          expect([said, chosen, piece, isInside]).toEqual([said, chosen, piece, false])
        }
        at = end + Array.from(gap).length
      }
      expect(wholeWords(points, whole)).toEqual(whole)
    }),
    { seed: 11, numRuns: 500 },
  )
})

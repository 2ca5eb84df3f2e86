/** Places in a text keep their words when names around them are replaced by others. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePointsOf, sliceOf, type Span } from '../code-points.ts'
import type { Resolved } from '../interviews.ts'
import { clearedTextOf } from './cleared-text.ts'
import { movesBackOf, movesOf } from './moves.ts'

const seed = { seed: 20261125, numRuns: 3000 }
const sign = fc.constantFrom('a', 'ñ', ' ', '🧶', '👩🏽‍🌾', 'e\u0301', '\n', 'ch’', '\uFEFF')
const words = (most: number) =>
  fc.array(sign, { minLength: 1, maxLength: most }).map((parts) => parts.join(''))

/** A text in pieces; some of them are resolved, replaced or not. */
const text = fc.array(
  fc.record({ said: words(8), stands: fc.option(fc.option(words(12)), { nil: undefined }) }),
  { minLength: 1, maxLength: 12 },
)

test('[PS14] what lies outside of what was replaced keeps its words, the rest covers all that stands there now', () => {
  fc.assert(
    fc.property(text, fc.nat(200), fc.nat(200), (pieces, one, other) => {
      const raw = codePointsOf(pieces.map(({ said }) => said).join(''))
      const resolved: Resolved[] = []
      let at = 0
      for (const { said, stands } of pieces) {
        const to = at + Array.from(said).length
        if (stands !== undefined) resolved.push({ from: at, to, replacement: stands })
        at = to
      }
      const cleared = clearedTextOf(raw.text, resolved)
      const final = codePointsOf(cleared.text)
      const move = movesOf(resolved)
      const [from, to] = [one, other].map((point) => point % (raw.length + 1)).sort((a, b) => a - b)
      const span: Span = { from: from ?? 0, to: to ?? 0 }
      const moved = move(span)
      expect(0 <= moved.from && moved.from <= moved.to && moved.to <= final.length).toBe(true)
      const replaced = resolved.filter(({ replacement }) => replacement !== null)
      const within = replaced.filter((place) => place.from < span.to && span.from < place.to)
      if (within.length === 0) expect(sliceOf(final, moved)).toBe(sliceOf(raw, span))
      for (const place of span.from < span.to ? within : []) {
        const stands = move(place)
        expect(sliceOf(final, stands)).toBe(place.replacement)
        expect(moved.from <= stands.from && stands.to <= moved.to).toBe(true)
      }
    }),
    seed,
  )
})

test('[PS14] a name replaced moves what stands behind it, and a selection of a part of it covers the pseudonym', () => {
  const move = movesOf([
    { from: 10, to: 15, replacement: null },
    { from: 4, to: 8, replacement: 'Inés María' },
  ])
  expect(move({ from: 0, to: 4 })).toEqual({ from: 0, to: 4 })
  expect(move({ from: 4, to: 8 })).toEqual({ from: 4, to: 14 })
  expect(move({ from: 5, to: 6 })).toEqual({ from: 4, to: 14 })
  expect(move({ from: 6, to: 6 })).toEqual({ from: 4, to: 4 })
  expect(move({ from: 8, to: 12 })).toEqual({ from: 14, to: 18 })
  expect(move({ from: 2, to: 7 })).toEqual({ from: 2, to: 14 })
})

test('[PS14] the way back leads to the same words, or to all that was replaced', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(30), { maxLength: 8 }),
      fc.nat(70),
      fc.nat(9),
      (starts, from, length) => {
        const resolved = starts.map((start): Resolved => ({
          ...{ from: start * 2, to: start * 2 + 1 + (start % 2) },
          replacement: start % 3 === 0 ? null : '🧶'.repeat(1 + (start % 4)),
        }))
        const span = { from, to: from + 1 + length }
        const back = movesBackOf(resolved)(movesOf(resolved)(span))
        expect(back.from <= span.from && span.to <= back.to).toBe(true)
        const isTouched = resolved.some(
          (one) => one.replacement !== null && one.from < span.to && from < one.to,
        )
        if (!isTouched) expect(back).toEqual(span)
      },
    ),
    seed,
  )
})

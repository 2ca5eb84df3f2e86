/** A folded state as text and back. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stateToText, textToState } from './plain.ts'

const state = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger().map((number) => (number === 0 ? 0 : number)),
    fc.string(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__' && key !== '$map'),
      tie('value'),
      { maxKeys: 3, noNullPrototype: true },
    ),
    fc.array(fc.tuple(fc.string(), tie('value')), { maxLength: 4 }).map((pairs) => new Map(pairs)),
  ),
})).value

const comesBack = (toText: (state: unknown) => string) =>
  fc.property(state, (value) => {
    const back = textToState(toText(value))
    expect(back).toStrictEqual(value)
    expect(toText(back)).toBe(toText(value))
  })
const seed = { seed: 20260301, numRuns: 1000 }

test('[KN11] a state comes back as it was, Maps in their order', () =>
  fc.assert(comesBack(stateToText), seed))
test('[KN11] planted bug: plain JSON loses the Maps', () => {
  expect(
    fc.check(
      comesBack((value) => JSON.stringify(value)),
      seed,
    ).failed,
  ).toBe(true)
})

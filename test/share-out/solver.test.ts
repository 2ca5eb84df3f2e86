/** The engine beside a general solver, on orders too large to try everything and small enough to be proven. */
import { expect, test } from 'vitest'
import { exactBySolver } from '../../bench/share-out/exact-by-solver.ts'
import { generate } from '../../bench/share-out/generate.ts'
import { figuresOf } from '../../src/core/share-out/figures.ts'
import { defaultRounds, shareOut } from '../../src/core/share-out/share-out.ts'
import { family } from '../long.ts'

test('[SX18] as little short, and the poorest as high, as HiGHS proves', { timeout: 900_000 }, async () => {
  const count = family(80)
  let [searched, atBound] = [0, 0]
  for (let seed = 0; seed < count; seed += 1) {
    const instance = generate({
      ...{ members: 8 + (seed % 8), seed, lines: 3 + (seed % 2), skills: 2.2 },
      ...{ load: 0.6 + 0.1 * (seed % 4), uneven: 0.3 },
    })
    const { shares, proof } = shareOut(instance, { seed: 1, rounds: defaultRounds(instance) })
    const { shortage, traineeShort, minimum } = figuresOf(instance, shares)
    const optimum = await exactBySolver(instance, 60)
    expect({ shortage, traineeShort, minimum }, `instance ${seed}`).toEqual(optimum)
    searched += proof.exhaustive ? 0 : 1
    atBound += minimum === proof.minimumBound ? 1 : 0
  }
  console.log(
    `beside HiGHS: ${count} instances, ${searched} of them searched, in ${atBound} the bound is reached`,
  )
  expect(searched).toBeGreaterThan(count / 2)
})

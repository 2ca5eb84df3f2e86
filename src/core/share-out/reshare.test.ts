/** Sharing out again, what a change by hand costs, and what an offered order would bring. */
import { expect, test } from 'vitest'
import { line, member, order, skill, told } from '../../../test/share-out/orders.ts'
import { fixtureInstance } from '../../../test/share-out/fixtures.ts'
import { figuresOf } from './figures.ts'
import type { Instance, Share } from './instance.ts'
import { reshare } from './reshare.ts'
import { defaultRounds, shareOut } from './share-out.ts'
import { costOfHand, whatIf } from './what-if.ts'

const budget = { seed: 1, rounds: 2000 }
const share = (who: string, pieces: number, what = 'hat'): Share => ({ member: who, line: what, pieces })
const knitters = (...names: string[]) => names.map((name) => member(name, [skill('hat')]))

test('[SH12] pieces stay where they were while shortage and minimum allow', () => {
  const hats = [line('hat', { pieces: 9 })]
  const before = [share('Ana', 3), share('Eva', 2), share('Sol', 4)]
  // As fair as can be is 3, 3, 3: one piece must move, from Sol to Eva.
  expect(told(reshare(order(hats, knitters('Ana', 'Eva', 'Sol')), before, budget).shares)).toBe(
    'Ana 3 hat, Eva 3 hat, Sol 3 hat',
  )
  // Sol is gone: her pieces go to the others, who keep theirs.
  expect(told(reshare(order(hats, knitters('Ana', 'Eva')), before, budget).shares)).toBe(
    'Ana 5 hat, Eva 4 hat',
  )
  // With ten to give out the minimum is 3 whether Ana or Eva gets more: nobody gives any away.
  const grown = order([line('hat', { pieces: 10 })], knitters('Ana', 'Eva', 'Sol'))
  expect(told(reshare(grown, before, budget).shares)).toBe('Ana 3 hat, Eva 3 hat, Sol 4 hat')
  const cut = order([line('hat', { pieces: 6 })], knitters('Ana', 'Eva', 'Sol'))
  expect(told(reshare(cut, before, budget).shares)).toBe('Ana 2 hat, Eva 2 hat, Sol 2 hat')
})

const keptBy = (before: readonly Share[], after: readonly Share[], gone: string): number => {
  const others = before.filter(({ member: who }) => who !== gone)
  const now = new Map(after.map((one) => [`${one.member} ${one.line}`, one.pieces]))
  const stays = others.map((one) => Math.min(one.pieces, now.get(`${one.member} ${one.line}`) ?? 0))
  return stays.reduce((a, b) => a + b, 0) / others.reduce((sum, { pieces }) => sum + pieces, 0)
}

test.each(['p01-village20', 'p02-association69', 'p03-federation200'])(
  '[SH12] %s: one member drops out, and the others keep nine tenths of their pieces',
  (name) => {
    const instance = fixtureInstance(name)
    const rounds = defaultRounds(instance)
    const before = shareOut(instance, { seed: 1, rounds }).shares
    for (const at of [2, 9]) {
      const gone = instance.members[at]!.id
      const less: Instance = { ...instance, members: instance.members.filter(({ id }) => id !== gone) }
      const again = reshare(less, before, { seed: 1, rounds })
      const fresh = figuresOf(less, shareOut(less, { seed: 1, rounds }).shares)
      const { shortage, traineeShort, minimum } = figuresOf(less, again.shares)
      expect({ shortage, traineeShort, minimum }).toEqual({
        ...{ shortage: fresh.shortage, traineeShort: fresh.traineeShort, minimum: fresh.minimum },
      })
      expect(keptBy(before, again.shares, gone)).toBeGreaterThanOrEqual(0.9)
    }
  },
)

test('[SH13] what a change by hand costs', () => {
  const kept = [{ member: 'Ana', line: 'hat', pieces: 5, how: 'exactly' as const }]
  const { withIt, withoutIt } = costOfHand(
    order([line('hat', { pieces: 6 })], knitters('Ana', 'Eva'), { kept }),
    budget,
  )
  expect([withIt.minimum, withoutIt.minimum, withIt.shortage]).toEqual([1000, 3000, 0])
})

test('[SH14] what an offered order would bring, and to whom', () => {
  const hats = line('hat', { pieces: 4 })
  const ana = knitters('Ana')
  const without = order([hats], [...ana, member('Eva', [])])
  const eva = member('Eva', [skill('cap', { centihours: 400 })])
  const offered = order([hats, line('cap', { pieces: 9 })], [...ana, eva])
  const { withIt, withoutIt, gaining } = whatIf(without, offered, budget)
  expect(gaining).toEqual(['Eva'])
  expect([withoutIt.shortage, withIt.shortage]).toEqual([0, 4])
  expect([...withIt.shortByLine]).toEqual([['cap', 4]])
})

test('[SH15] figures are reckoned from the shares', () => {
  const hats = order([line('hat', { pieces: 5, weight: 3, traineePieces: 2 })], knitters('Ana', 'Eva'))
  expect(figuresOf(hats, [share('Ana', 3)])).toEqual({
    ...{ shortage: 6, shortByLine: new Map([['hat', 2]]), traineeShort: 2, pieces: 3, centihours: 600 },
    ...{
      levels: new Map([
        ['Ana', 3000],
        ['Eva', 0],
      ]),
      able: new Set(['Ana', 'Eva']),
      minimum: 0,
    },
    qualityMillionths: 950_000,
  })
})

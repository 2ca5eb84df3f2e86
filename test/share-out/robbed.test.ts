/** Where fewest pieces short alone robs the poor, and what weights can do about it: by hand, in soles. */
import { expect, test } from 'vitest'
import type { Instance, Line, Member } from '../../src/core/share-out/instance.ts'
import { shareOut } from '../../src/core/share-out/share-out.ts'
import { enumerate } from './enumerate.ts'
import { figuresOf } from './judge.ts'
import { budgetOf } from './solved.ts'

const lineOf = (id: string, pieces: number, soles: number): Line => ({
  ...{ id, pieces, payCentimos: 100 * soles, weight: 1, lot: 1 },
  ...{ startWeek: 1, dueWeek: 1, traineePieces: 0 },
})

/** A member who offers hours, has earned soles, and knits lines at her own hours a piece. */
const memberOf = (
  id: string,
  hours: number,
  soles: number,
  own: Readonly<Record<string, number>>,
): Member => ({
  id,
  weekCentihours: [100 * hours],
  earnedCentimos: 100 * soles,
  desiredCentimos: 100,
  skills: Object.entries(own).map(([line, each]) => ({
    ...{ line, centihours: 100 * each, qualityMillionths: 1_000_000, trainee: false },
  })),
})

const orderOf = (hats: number, members: readonly Member[]): Instance => ({
  ...{ fairness: 'income', weeks: 1, members },
  lines: [lineOf('sweater', 1, 100), lineOf('hat', hats, 1)],
})

const byPay = (instance: Instance): Instance => ({
  ...instance,
  lines: instance.lines.map((line) => ({ ...line, weight: line.payCentimos })),
})

const hatsCountNothing = (instance: Instance): Instance => ({
  ...instance,
  lines: instance.lines.map((line) => (line.id === 'hat' ? { ...line, weight: 0 } : line)),
})

/** Who gets what, found alike by trying everything and by the engine. */
const shared = (instance: Instance): readonly string[] => {
  const best = enumerate(instance)
  const { shares } = shareOut(instance, budgetOf(instance))
  expect(figuresOf(instance, shares)).toEqual(figuresOf(instance, best.shares))
  expect(shares).toEqual(best.shares)
  return shares.map(({ member, line, pieces }) => `${member}: ${pieces} ${line}`)
}

test('[SX15] one member: with an hour more the sweater becomes two hats, unless short pieces weigh as their pay', () => {
  const rosa = (hours: number): Instance =>
    orderOf(2, [memberOf('Rosa', hours, 0, { sweater: 10, hat: 5.5 })])
  expect(shared(rosa(10))).toEqual(['Rosa: 1 sweater'])
  expect(shared(rosa(11))).toEqual(['Rosa: 2 hat'])
  expect(shared(byPay(rosa(10)))).toEqual(['Rosa: 1 sweater'])
  expect(shared(byPay(rosa(11)))).toEqual(['Rosa: 1 sweater'])
})

test('[SX15] two members: the poorer is put on hats, unless short pieces weigh as their pay or nothing is short', () => {
  const two = (anasHours: number): Instance =>
    orderOf(3, [
      memberOf('Rosa', 10, 0, { sweater: 10, hat: 5 }),
      memberOf('Ana', anasHours, 300, { hat: 5 }),
    ])
  expect(shared(two(5))).toEqual(['Rosa: 2 hat', 'Ana: 1 hat'])
  expect(shared(byPay(two(5)))).toEqual(['Rosa: 1 sweater', 'Ana: 1 hat'])
  expect(shared(two(15))).toEqual(['Rosa: 1 sweater', 'Ana: 3 hat'])
})

test("[SX15] the richer one's hour takes the sweater from the poorer under either weight; not where hats count nothing", () => {
  const two = (anasHours: number): Instance =>
    orderOf(2, [
      memberOf('Rosa', 10, 0, { sweater: 10, hat: 5.5 }),
      memberOf('Ana', anasHours, 300, { sweater: 10 }),
    ])
  expect(shared(two(9))).toEqual(['Rosa: 1 sweater'])
  expect(shared(two(10))).toEqual(['Rosa: 1 hat', 'Ana: 1 sweater'])
  expect(shared(byPay(two(10)))).toEqual(['Rosa: 1 hat', 'Ana: 1 sweater'])
  expect(shared(hatsCountNothing(two(10)))).toEqual(['Rosa: 1 sweater'])
})

import { expect, test } from 'vitest'
import { worthOf } from '../core/group/money/count-cash.ts'
import { cashPlan, countOf, differenceOf, faces, fewestFor } from './notes-and-coins.ts'

const piecesOf = (centimos: number): number =>
  fewestFor(centimos).piles.reduce((all, { pieces }) => all + pieces, 0)

test('[RE50] a sum is the fewest notes and coins, exact down to ten céntimos', () => {
  expect(fewestFor(137_896)).toEqual({
    piles: [
      ...[
        [20_000, 6],
        [10_000, 1],
        [5000, 1],
        [2000, 1],
        [500, 1],
        [200, 1],
        [100, 1],
        [50, 1],
        [20, 2],
      ].map(([centimos, pieces]) => ({ centimos, pieces })),
    ],
    restCentimos: 6,
  })
  expect([fewestFor(0), fewestFor(-500), fewestFor(9)]).toEqual([
    { piles: [], restCentimos: 0 },
    { piles: [], restCentimos: 0 },
    { piles: [], restCentimos: 9 },
  ])
})

test('[RE50] no other way makes a sum with fewer pieces: every sum up to 1,000 soles, searched whole', () => {
  const most = 10_000
  const fewest = new Int32Array(most + 1).fill(1_000_000)
  fewest[0] = 0
  for (let tens = 1; tens <= most; tens += 1) {
    for (const face of faces) {
      const before = fewest[tens - face / 10]
      if (before !== undefined && before + 1 < fewest[tens]!) fewest[tens] = before + 1
    }
  }
  const wrong: number[] = []
  for (let tens = 0; tens <= most; tens += 1) if (piecesOf(tens * 10) !== fewest[tens]) wrong.push(tens)
  expect(wrong).toEqual([])
})

test('[RE51] a cash plan pays every woman exactly, with the fewest notes and coins, and says what the box lacks', () => {
  const plan = cashPlan([25_200, 137_890, 60], 20_000)
  expect(plan).toMatchObject({ women: 3, totalCentimos: 163_150, notes: 11, coins: 9 })
  expect([plan.inBoxCentimos, plan.lackingCentimos]).toEqual([20_000, 143_150])
  expect(worthOf(plan.bring.piles)).toBe(163_150)
  expect(cashPlan([], 500)).toMatchObject({
    women: 0,
    totalCentimos: 0,
    notes: 0,
    coins: 0,
    lackingCentimos: 0,
  })
})

test('[RE51] the plan is the fewest: no smaller set can be split so that both women get their sums', () => {
  const small = [100, 50, 20, 10]
  /** The fewest pieces over all splits, by trying every multiset for each woman in turn. */
  const tried = (sums: readonly number[]): number =>
    sums.reduce((all, sum) => {
      const ways = (left: number, from: number): number => {
        if (left === 0) return 0
        return small
          .slice(from)
          .reduce(
            (best, face, at) => (face <= left ? Math.min(best, 1 + ways(left - face, from + at)) : best),
            Infinity,
          )
      }
      return all + ways(sum, 0)
    }, 0)
  for (const sums of [
    [60, 80],
    [130, 90, 40],
    [110, 110],
  ]) {
    const { notes, coins } = cashPlan(sums, 0)
    expect(notes + coins).toBe(tried(sums))
  }
})

test('[RE52] a count is said beside the book: as much, more or less, and by how much', () => {
  const { counts, centimos } = countOf({ 10: 3, 20_000: 7, 500: 0 })
  expect([counts, centimos]).toEqual([
    [
      { centimos: 20_000, pieces: 7 },
      { centimos: 10, pieces: 3 },
    ],
    140_030,
  ])
  expect([140_030, 139_830, 140_230].map((book) => differenceOf(centimos, book))).toEqual([
    { is: 'same', byCentimos: 0 },
    { is: 'more', byCentimos: 200 },
    { is: 'less', byCentimos: 200 },
  ])
})

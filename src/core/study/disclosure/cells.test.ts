/** Cells that cannot be worked out, by going through everything a reader could think of. */
import { expect, test } from 'vitest'
import { tellCells } from './cells.ts'

test('[DC1] counts at or above the minimum are told, smaller ones are not', () => {
  expect(tellCells([5, 6, 7, 8], 5)).toEqual({ cells: [5, 6, 7, 8], rest: null, total: 26 })
  expect(tellCells([12, 0, 7, 9], 5).cells[1]).toBe(null)
  expect(tellCells([5, 6, 7, 8], 10)).toEqual({ cells: [null, null, null, null], rest: 26, total: 26 })
  expect(tellCells([1, 0, 2, 1], 5)).toEqual({ cells: [null, null, null, null], rest: null, total: null })
  expect(tellCells([40, 60], 5)).toEqual({ cells: [40, 60], rest: null, total: 100 })
})

test('[DC3] the article’s households', () => {
  const [husbands, daughters, sons, mothers] = [18, 6, 4, 2]
  const told = { cells: [18, null, null, null], rest: 12, total: 30 }
  expect(tellCells([husbands, daughters, sons, mothers], 5)).toEqual(told)
  // Daughters 7: sons and mothers could be 0 to 6, so that they are told apart from her.
  expect(tellCells([18, 7, 4, 2], 5)).toEqual({ cells: [18, 7, null, null], rest: 6, total: 31 })
  // Sons and mothers alone would be 6 together, each 2 to 4 for who knows that both are small.
  expect(tellCells([18, 4, 6, 2], 5)).toEqual({ ...told, cells: [18, null, null, null] })
})

function* lists(length: number, total: number): Generator<readonly number[]> {
  if (length === 1) yield [total]
  else
    for (let first = 0; first <= total; first += 1)
      for (const others of lists(length - 1, total - first)) yield [first, ...others]
}

test.each([
  [4, 5, 24],
  [4, 10, 27],
  [3, 5, 40],
  [5, 5, 15],
])(
  '[DC2] of %i cells with the minimum %i, totals up to %i, none can be narrowed down',
  (length, minimum, most) => {
    let told = 0
    for (let total = minimum; total <= most; total += 1) {
      /** For everything that may be told: the least and the most that each cell could be. */
      const readings = new Map<string, { low: number[]; high: number[] }>()
      for (const counts of lists(length, total)) {
        const { cells, rest, total: sum } = tellCells(counts, minimum)
        expect(sum).toBe(total)
        const shown = cells.filter((cell) => cell !== null)
        expect(shown.every((cell) => cell >= minimum)).toBe(true)
        if (rest !== null) expect(rest + shown.reduce((one, other) => one + other, 0)).toBe(total)
        told += shown.length
        const key = JSON.stringify(cells)
        const known = readings.get(key) ?? { low: [...counts], high: [...counts] }
        readings.set(key, {
          low: known.low.map((low, place) => Math.min(low, counts[place] ?? 0)),
          high: known.high.map((high, place) => Math.max(high, counts[place] ?? 0)),
        })
      }
      for (const [key, { low, high }] of readings)
        (JSON.parse(key) as (number | null)[]).forEach((cell, place) => {
          const width = (high[place] ?? 0) - (low[place] ?? 0)
          if (cell === null ? width < minimum : width !== 0) expect([key, low, high]).toBe('wide enough')
        })
    }
    expect(told).toBeGreaterThan(100)
  },
)

/** Two years of orders with a memory, and the page and picture in the docs. */
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { twoYears } from '../../bench/two-years.ts'
import { family } from '../long.ts'

test('[SX17] over two years the memory narrows the spread of income per offered hour', () => {
  const groups = Array.from({ length: family(100) }, (_, at) => twoYears(at + 1))
  const last = groups.map((rows) => rows.at(-1)!)
  const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length
  const first = mean(groups.map((rows) => rows[0]!.withMemory))
  const [remembered, forgotten] = [
    mean(last.map((row) => row.withMemory)),
    mean(last.map((row) => row.without)),
  ]
  console.log('spread after 1 and 12 orders, without:', first, remembered, forgotten)
  expect(remembered).toBeLessThan(first / 2)
  expect(remembered).toBeLessThan(0.7 * forgotten)
  expect(last.filter((row) => row.withMemory < row.without)).toHaveLength(groups.length)
})

test('[SX17] the page and the picture are what the program draws', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/two-years.ts', '--check'], {
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
})

/** The public season: the report equals what it must find in every part, and so do the books at each checkpoint. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ceilTo, halfUp } from '../../src/core/kernel/amounts.ts'
import { largestRemainder } from '../../src/core/kernel/split.ts'
import { reportOf } from './run-season-file.ts'

type Vectors = {
  readonly half_up: readonly [n: number, d: number, answer: number][]
  readonly ceil_to: readonly [n: number, d: number, step: number, answer: number][]
  readonly largest_remainder: readonly [total: number, weights: number[], answer: number[]][]
}
type Expected = Record<string, unknown> & {
  readonly checkpoints: readonly { readonly after: string; readonly balances: unknown }[]
  readonly roundingVectors: Vectors
}

const read = (name: string): Buffer => readFileSync(new URL(`../fixtures/season/${name}`, import.meta.url))
const season = read('public.season.json')
const { checkpoints, roundingVectors, ...parts } = JSON.parse(
  String(read('public.expected.json')),
) as Expected

describe('the public season', () => {
  const report = reportOf(season)
  test('[SE1] has no part more and none less than it must find', () => {
    expect(Object.keys(report).sort()).toEqual(Object.keys(parts).sort())
  })
  test.each(Object.keys(parts))('[SE1] %s', (part) => expect(report[part]).toEqual(parts[part]))
  test.each(checkpoints)('[SE1] the books after $after', ({ after, balances }) => {
    expect(reportOf(season, after)['balances']).toEqual(balances)
  })
  test('[SE1] planted bug: one céntimo moved between two balances is seen', () => {
    const balances = structuredClone(parts['balances']) as { bookCentimos: number; quantity: number }[]
    balances[1]!.bookCentimos += 1
    balances[2]!.bookCentimos -= 1
    expect(report['balances']).not.toEqual(balances)
  })
})

describe('the rounding vectors', () => {
  const { half_up: halves, ceil_to: ceils, largest_remainder: splits } = roundingVectors
  test.each(halves)('[SE2] halfUp(%i / %i) = %i', (n, d, answer) => expect(halfUp(n, d)).toBe(answer))
  test.each(ceils)('[SE2] ceilTo(%i / %i, %i) = %i', (n, d, step, answer) =>
    expect(ceilTo(n, d, step)).toBe(answer),
  )
  test.each(splits)('[SE2] largest remainder of %i by %j = %j', (total, weights, answer) => {
    expect(largestRemainder(total, weights)).toEqual(answer)
  })
})

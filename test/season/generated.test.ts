/** Seasons from the generator: the program's report and the independent reckoning agree in every part. */
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { family } from '../long.ts'
import { generateSeason } from './generate-season.ts'
import { reckon } from './reckoning.ts'
import type { Round } from './whole-numbers.ts'
import { reportOf } from './run-season-file.ts'
import type { Season } from './season-types.ts'

const seed = 20260301
const bytesOf = (season: Season): Uint8Array => new TextEncoder().encode(JSON.stringify(season))

/** The planted bug: a banker's rounding, halves to the even number. */
const halfEven: Round = (n, d) => (2n * n + d) / (2n * d) - ((2n * n + d) % (4n * d) === 2n * d ? 1n : 0n)

test('[SE3] the reckoning of the tests, written from RULES.md alone, finds the public figures', () => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../fixtures/season/${name}`, import.meta.url), 'utf8'))
  const {
    checkpoints: _,
    roundingVectors: __,
    ...expected
  } = read('public.expected.json') as Record<string, unknown>
  expect(reckon(read('public.season.json') as Season)).toEqual(expected)
  const lines = readFileSync(new URL('reckoning.ts', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  expect(lines.length).toBeLessThan(150)
  expect(lines.filter((line) => /^import .*src\//.test(line))).toEqual([])
})

test('[SE4] a generated season is found alike by the program and by the reckoning', () => {
  const seen: Record<string, number> = {}
  const count = (key: string, times = 1) => (seen[key] = (seen[key] ?? 0) + times)
  fc.assert(
    fc.property(fc.nat(), (place) => {
      const season = generateSeason(place)
      const report = reportOf(bytesOf(season))
      expect(report).toEqual(reckon(season))
      for (const { type } of season.events) count(type)
      noteCases(season, report, count)
    }),
    { seed, numRuns: family(3000) },
  )
  console.log('generated seasons:', JSON.stringify(seen))
  for (const key of ['seasons', 'losses', 'charged yarn', 'below 0', 'beyond 2^53'])
    expect(seen[key]).toBeGreaterThan(0)
})

test('[SE4] planted bug: a reckoning that rounds halves to even does not agree', () => {
  const agrees = (place: number, round?: Round): boolean => {
    const season = generateSeason(place)
    return JSON.stringify(sorted(reportOf(bytesOf(season)))) === JSON.stringify(sorted(reckon(season, round)))
  }
  const places = Array.from({ length: family(200) }, (_, place) => place)
  const caught = places.filter((place) => !agrees(place, halfEven)).length
  console.log(`banker's rounding caught in ${caught} of ${places.length} seasons`)
  expect(places.filter((place) => !agrees(place))).toEqual([])
  expect(caught).toBeGreaterThan(0)
})

test('[SE5] what the reckoning refuses is refused by the program at the same entry', () => {
  const seen: Record<string, number> = {}
  for (let place = 0; place < family(400); place += 1) {
    const refused: Season[] = []
    generateSeason(place, refused)
    for (const season of refused) {
      const { id, type } = season.events.at(-1)!
      seen[type] = (seen[type] ?? 0) + 1
      expect(() => reportOf(bytesOf(season)), `${place} ${type}`).toThrow(`"entry":"${id}"`)
    }
  }
  console.log('refused entries:', JSON.stringify(seen))
})

const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(pairs.map(([key, item]) => [key, sorted(item)]))
}

type PayLine = { readonly yarnChargeCentimos: number; readonly netCentimos: number }

const noteCases = (
  season: Season,
  report: Record<string, unknown>,
  count: (key: string, times?: number) => void,
) => {
  const { surplus, paySettlements, advances } = report as {
    surplus?: { surplusCentimos: number }
    paySettlements: Record<string, Record<string, PayLine>>
    advances: Record<string, { cents: number }>
  }
  const lines = Object.values(paySettlements).flatMap((members) => Object.values(members))
  count('seasons')
  if (surplus && surplus.surplusCentimos < 0) count('losses')
  if (lines.some((line) => line.yarnChargeCentimos > 0)) count('charged yarn')
  if (lines.some((line) => line.netCentimos < 0)) count('below 0')
  if (season.events.filter(({ type }) => type === 'surplusDistributed').length > 1) count('several surpluses')
  if (Object.values(advances).some(({ cents }) => cents * 900 > Number.MAX_SAFE_INTEGER)) count('beyond 2^53')
}

/** The engine beside the best of all share-outs, on instances small enough to try every one. */
import { expect, test } from 'vitest'
import type { Share } from '../../src/core/share-out/instance.ts'
import { shareOut } from '../../src/core/share-out/share-out.ts'
import { family } from '../long.ts'
import { enumerate } from './enumerate.ts'
import { countFeatures, featureNames } from './features.ts'
import { isAble, levelOf, payOf } from './fits.ts'
import { figuresOf, judge, priorities, sharesOf, tableOf } from './judge.ts'
import {
  missesOf,
  patience,
  ratesOf,
  searched,
  searchedBesideHopeless,
  tinySeeds,
  tried,
  type Engine,
  type Trial,
} from './solved.ts'
import { tinyInstance } from './tiny-instances.ts'

const few = tinySeeds.slice(0, 400)
const always = { feasible: 100, shortage: 100, trainees: 100 }

const show = (name: string, trials: readonly Trial[]): void =>
  console.log(`${name}, % as good as the best:`, JSON.stringify(ratesOf(trials)))
const wrongIn = (trials: readonly Trial[]): string => missesOf(trials).slice(0, 10).join('\n')

test('[SX1] [SX2] every tiny instance is shared out as well as can be', patience, () => {
  const counts = countFeatures(tinySeeds.map(tinyInstance))
  console.log('tiny instances:', JSON.stringify(counts))
  for (const name of featureNames) expect(counts[name], name).toBeGreaterThanOrEqual(tinySeeds.length / 25)
  const trials = tinySeeds.map((seed) => tried(shareOut, seed))
  show('tiny instances', trials)
  expect(ratesOf(trials), wrongIn(trials)).toMatchObject(always)
  expect(ratesOf(trials)['levels'], wrongIn(trials)).toBeGreaterThanOrEqual(99.5)
  expect(ratesOf(trials)['quality'], wrongIn(trials)).toBeGreaterThanOrEqual(95)
})

test('[SX1] [SX3] and so it is where the engine must search', patience, () => {
  const seeds = tinySeeds.slice(0, family(1000))
  const trials = seeds.map((seed) => searched(shareOut, tinyInstance(seed), seed))
  show('tiny instances with ballast', trials)
  expect(ratesOf(trials), wrongIn(trials)).toMatchObject(always)
  expect(ratesOf(trials)['levels'], wrongIn(trials)).toBeGreaterThanOrEqual(99.5)
  expect(ratesOf(trials)['quality'], wrongIn(trials)).toBeGreaterThanOrEqual(95)
})

test('[SX1] [SX16] and beside a line that stays short whatever anybody does', patience, () => {
  const seeds = tinySeeds.slice(0, family(1000))
  const trials = seeds.map((seed) => searchedBesideHopeless(shareOut, tinyInstance(seed), seed))
  show('tiny instances beside a hopeless line', trials)
  expect(ratesOf(trials), wrongIn(trials)).toMatchObject(always)
  expect(ratesOf(trials)['levels'], wrongIn(trials)).toBeGreaterThanOrEqual(99)
  expect(ratesOf(trials)['quality'], wrongIn(trials)).toBeGreaterThanOrEqual(95)
})

test('[SX2] the figures of the best are those of its shares, which are feasible', () => {
  for (const seed of few) {
    const instance = tinyInstance(seed)
    const { shares, tried: _, ...figures } = enumerate(instance)
    expect(judge(instance, shares), `instance ${seed}`).toEqual([])
    expect(figuresOf(instance, shares), `instance ${seed}`).toEqual(figures)
  }
})

/** What an engine does whose shares are spoilt at the end. */
const spoilt =
  (spoil: (...args: Parameters<Engine>) => readonly Share[]): Engine =>
  (instance, budget) => ({ shares: spoil(instance, budget) })

test('[SX2] planted bugs: one piece lost, and one piece from the poorest to the richest', () => {
  const losesOne = spoilt((instance, budget) =>
    shareOut(instance, budget)
      .shares.map((share, place) => (place === 0 ? { ...share, pieces: share.pieces - 1 } : share))
      .filter(({ pieces }) => pieces > 0),
  )
  const robsThePoorest = spoilt((instance, budget) => {
    const table = tableOf(instance, shareOut(instance, budget).shares).map((held) => [...held])
    const byLevel = instance.members
      .map((member, row) => ({ row, level: levelOf(instance, member, payOf(instance, table[row]!)) }))
      .filter(({ row }) => isAble(instance, instance.members[row]!))
      .sort((a, b) => a.level - b.level)
    const [poorest, richest] = [table[byLevel[0]?.row ?? -1], table[byLevel.at(-1)?.row ?? -1]]
    const line =
      poorest?.findIndex((pieces, place) => pieces > 0 && instance.lines[place]!.payCentimos > 0) ?? -1
    if (poorest && richest && line >= 0) {
      poorest[line]! -= 1
      richest[line]! += 1
    }
    return sharesOf(instance, table)
  })
  expect(ratesOf(few.map((seed) => tried(losesOne, seed)))['shortage']).toBeLessThan(100)
  expect(ratesOf(few.map((seed) => tried(robsThePoorest, seed)))['levels']).toBeLessThan(99.5)
})

test('[SX1] planted bug: one piece beyond the hours of the one who knits most', () => {
  const overworks = spoilt((instance, budget) => {
    const { shares } = shareOut(instance, budget)
    const most = Math.max(...shares.map(({ pieces }) => pieces))
    return shares.map((share) => (share.pieces === most ? { ...share, pieces: most + 1 } : share))
  })
  expect(ratesOf(few.map((seed) => tried(overworks, seed)))['feasible']).toBeLessThan(100)
})

test.each(priorities.slice(1))('[SX2] planted bug: an engine that forgets %s', (forgotten) => {
  const order = priorities.filter((priority) => priority !== forgotten)
  const forgets: Engine = (instance) => enumerate(instance, order)
  const rates = ratesOf(few.map((seed) => tried(forgets, seed)))
  console.log(`without ${forgotten}:`, JSON.stringify(rates))
  const wanted = { shortage: 100, trainees: 100, levels: 99.5, hours: 95, quality: 95 }[forgotten]
  expect(rates[forgotten]).toBeLessThan(wanted)
})

/** The meaning of a share-out on orders that can be worked out by hand, and what the search promises. */
import { expect, test } from 'vitest'
import { line, member, order, skill, told } from '../../../test/share-out/orders.ts'
import { fixtureInstance } from '../../../test/share-out/fixtures.ts'
import { figuresOf } from './figures.ts'
import { layOut } from './problem.ts'
import { emptyHands, put } from './hands.ts'
import { compareScores, scoreOf, type Score } from './score.ts'
import { defaultRounds, shareOut } from './share-out.ts'
import type { Instance, ShareOut } from './instance.ts'

const budget = { seed: 1, rounds: 1000 }
const out = (instance: Instance): string => told(shareOut(instance, budget).shares)

test('[SH1] lots, caps, limits and every run of weeks hold', () => {
  const lots = order(
    [line('hat', { pieces: 5, lot: 3 })],
    [member('Ana', [skill('hat')]), member('Eva', [skill('hat')])],
  )
  expect(out(lots)).toBe('Ana 5 hat')
  const lotsOfAll = order([line('hat', { pieces: 2, lot: 3 })], [member('Ana', [skill('hat')])])
  expect(out(lotsOfAll)).toBe('Ana 2 hat')
  const cap = order([line('hat')], [member('Ana', [skill('hat', { most: 3 })])])
  expect(out(cap)).toBe('Ana 3 hat')
  const limit = order(
    [line('hat'), line('scarf', { pieces: 3 })],
    [member('Ana', [skill('hat'), skill('scarf')], { mostLines: 1 })],
  )
  expect(out(limit)).toBe('Ana 4 hat')
  const early = order(
    [line('hat', { dueWeek: 1, pieces: 9 }), line('scarf', { startWeek: 2, pieces: 9 })],
    [member('Ana', [skill('hat'), skill('scarf')], { weekCentihours: [500, 1100] })],
  )
  expect(out(early)).toBe('Ana 2 hat, Ana 5 scarf')
})

test('[SH2] each wish counts only among what is best for those before it', () => {
  const one =
    (own: Parameters<typeof skill>[1] = {}, more: Parameters<typeof member>[2] = {}) =>
    (id: string) =>
      member(id, [skill('hat', own)], more)
  // Less short comes before a higher minimum: Ana alone knits scarves, and has hours for one thing only.
  const short = order(
    [line('hat', { pieces: 1 }), line('scarf', { pieces: 2, payCentimos: 100 })],
    [member('Ana', [skill('hat', { centihours: 2000 }), skill('scarf', { centihours: 1000 })])],
  )
  expect(out(short)).toBe('Ana 2 scarf')
  // Trainees' pieces come before levels: Eva is a trainee and has earned most already.
  const trainee = order(
    [line('hat', { pieces: 2, traineePieces: 1 })],
    [one()('Ana'), member('Eva', [skill('hat', { trainee: true })], { earnedCentimos: 9000 })],
  )
  expect(out(trainee)).toBe('Ana 1 hat, Eva 1 hat')
  // Levels come before hours: Eva is slower and poorer.
  const slow = order(
    [line('hat', { pieces: 2 })],
    [one({ centihours: 100 }, { earnedCentimos: 1500 })('Ana'), one({ centihours: 600 })('Eva')],
  )
  expect(out(slow)).toBe('Eva 2 hat')
  // Hours come before quality, where levels are equal.
  const pairs = order(
    [line('hat', { pieces: 1 }), line('cap', { pieces: 1 })],
    [
      member('Ana', [
        skill('hat', { centihours: 100, qualityMillionths: 500_000 }),
        skill('cap', { centihours: 300 }),
      ]),
      member('Eva', [
        skill('hat', { centihours: 300 }),
        skill('cap', { centihours: 200, qualityMillionths: 500_000 }),
      ]),
    ],
  )
  expect(out(pairs)).toBe('Ana 1 hat, Eva 1 cap')
  // Quality last.
  const good = order([line('hat', { pieces: 1 })], [one()('Ana'), one({ qualityMillionths: 990_000 })('Eva')])
  expect(out(good)).toBe('Eva 1 hat')
})

test('[SH3] who got less before gets more now; who wishes for less is level at less', () => {
  const hats = [line('hat', { pieces: 6 })]
  const earned = order(hats, [
    member('Ana', [skill('hat')], { earnedCentimos: 4000 }),
    member('Eva', [skill('hat')]),
  ])
  expect(out(earned)).toBe('Ana 1 hat, Eva 5 hat')
  const members = [
    member('Ana', [skill('hat')], { desiredCentimos: 20_000 }),
    member('Eva', [skill('hat')], { desiredCentimos: 10_000 }),
  ]
  expect(out(order(hats, members, { fairness: 'share' }))).toBe('Ana 4 hat, Eva 2 hat')
})

test('[SH4] the level of one who can take nothing is left out', () => {
  const hats = [line('hat', { pieces: 4 })]
  const members = [member('Ana', []), member('Eva', [skill('hat')]), member('Sol', [skill('hat')])]
  const shares = shareOut(order(hats, members), budget)
  expect(told(shares.shares)).toBe('Eva 2 hat, Sol 2 hat')
  expect(figuresOf(order(hats, members), shares.shares)).toMatchObject({
    minimum: 2000,
    able: new Set(['Eva', 'Sol']),
  })
})

test('[SH5] what is kept stays, beyond hours, lot and limit, and brings nothing further beyond them', () => {
  const hats = [line('hat', { pieces: 9, lot: 3 }), line('cap', { pieces: 3 })]
  const members = [
    member('Ana', [skill('hat'), skill('cap')], { weekCentihours: [0, 0], mostLines: 0 }),
    member('Eva', [skill('hat'), skill('cap')], { weekCentihours: [4000, 4000] }),
  ]
  const kept = [{ member: 'Ana', line: 'hat', pieces: 2, how: 'atLeast' as const }]
  expect(out(order(hats, members, { kept }))).toBe('Ana 2 hat, Eva 7 hat, Eva 3 cap')
  const fixed = [{ member: 'Eva', line: 'hat', pieces: 4, how: 'exactly' as const }]
  expect(out(order(hats, members, { kept: fixed }))).toBe('Eva 4 hat, Eva 3 cap')
})

test('[SH6] counting pieces alone can rob the poor, and a weight by pay does not', () => {
  const lines = (weight: (pay: number) => number) => [
    line('sweater', { pieces: 1, payCentimos: 10_000, weight: weight(10_000) }),
    line('hat', { pieces: 2, payCentimos: 100, weight: weight(100) }),
  ]
  const rosa = (hours: number) => [
    member('Rosa', [skill('sweater', { centihours: 1000 }), skill('hat', { centihours: 550 })], {
      weekCentihours: [hours, 0],
    }),
  ]
  const alike = lines(() => 1)
  expect(out(order(alike, rosa(1000)))).toBe('Rosa 1 sweater')
  expect(out(order(alike, rosa(1100)))).toBe('Rosa 2 hat')
  expect(
    out(
      order(
        lines((pay) => pay),
        rosa(1100),
      ),
    ),
  ).toBe('Rosa 1 sweater')
})

test('[SH7] a small order is looked at whole and says so; a larger one does not claim it', () => {
  expect(shareOut(fixtureInstance('p04-overload15'), budget).proof.exhaustive).toBe(true)
  expect(shareOut(fixtureInstance('p01-village20'), budget).proof.exhaustive).toBe(false)
})

const scored = (instance: Instance, { shares }: ShareOut): Score => {
  const problem = layOut(instance)
  const hands = emptyHands(problem)
  for (let holding = 0; holding < problem.holdings; holding += 1) {
    const who = instance.members[problem.memberOf[holding]!]!.id
    const what = instance.lines[problem.lineOf[holding]!]!.id
    const share = shares.find((one) => one.member === who && one.line === what)
    if (share) put(problem, hands, holding, share.pieces)
  }
  return scoreOf(problem, hands)
}

test.each(['p01-village20', 'p02-association69', 'p03-federation200'])(
  '[SH9] %s: the same again, and never worse with more rounds',
  (name) => {
    const instance = fixtureInstance(name)
    const runs = [0, 200, 2000, 6000].map((rounds) => shareOut(instance, { seed: 3, rounds }))
    expect(shareOut(instance, { seed: 3, rounds: 2000 })).toEqual(runs[2])
    const scores = runs.map((run) => scored(instance, run))
    for (let at = 1; at < scores.length; at += 1)
      expect(compareScores(scores[at]!, scores[at - 1]!)).toBeLessThanOrEqual(0)
    expect(compareScores(scores[3]!, scores[0]!)).toBeLessThan(0)
  },
)

test('[SH9] a search that is stopped says so', () => {
  const instance = fixtureInstance('p02-association69')
  let asked = 0
  const stopped = shareOut(instance, { seed: 1, rounds: 5000, goOn: () => (asked += 1) < 3 })
  expect(stopped.stopped).toBe(true)
  expect(stopped.rounds).toBeLessThan(400)
  expect(shareOut(instance, { seed: 1, rounds: stopped.rounds }).shares).toEqual(stopped.shares)
})

test.each(['p01-village20', 'p02-association69', 'p03-federation200'])(
  '[SH8] [SH10] [SH11] %s: as little short and as fair as the best that is known, within the bound',
  (name) => {
    const instance = fixtureInstance(name)
    const shares = shareOut(instance, { seed: 1, rounds: defaultRounds(instance) })
    const figures = figuresOf(instance, shares.shares)
    expect(figures).toMatchObject({ shortage: 0, traineeShort: 0, minimum: shares.proof.minimumBound })
    const levels = [...figures.able].map((id) => figures.levels.get(id)!).sort((a, b) => a - b)
    const ideals = [...shares.proof.ideals.values()].sort((a, b) => a - b)
    const differs = levels.findIndex((level, at) => Math.abs(level - ideals[at]!) > 1e-6)
    expect(levels[differs]).toBeLessThan(ideals[differs]!)
  },
)

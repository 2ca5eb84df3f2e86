/** Reasons, changes for more, shortages and remedies against an independent reckoning, over orders by chance. */
import { expect, test } from 'vitest'
import type { Instance, Share } from '../../src/core/share-out/instance.ts'
import { reasonsOf, type MemberReasons } from '../../src/core/share-out/reasons.ts'
import { shareOut } from '../../src/core/share-out/share-out.ts'
import { explainShortage } from '../../src/core/share-out/shortage.ts'
import type { Reason } from '../../src/core/share-out/why/answer.ts'
import { linesOf } from '../../src/core/share-out/why/lines-of-reasons.ts'
import { isAble } from './fits.ts'
import { lineFaults, reasonFaults } from './reasons-checker.ts'
import { shortageFaults } from './shortage-checker.ts'
import { orderByChance, sharesByChance } from './why-instances.ts'

const seeds = Array.from({ length: 400 }, (_, place) => place + 1)
const budget = { seed: 1, rounds: 200 }
const shared = (instance: Instance): readonly Share[] => shareOut(instance, budget).shares

const faultsOver = (
  ask: (instance: Instance, shares: readonly Share[]) => readonly string[],
): readonly string[] =>
  seeds.flatMap((seed) => {
    const instance = orderByChance(seed)
    return [shared(instance), sharesByChance(instance, seed)].flatMap((shares) =>
      ask(instance, shares).map((fault) => `order ${seed}: ${fault}`),
    )
  })

test('[SW1] [SW2] [SW3] [SW4] [SW5] [SW6] [SW7] every reason, and what would give more, is what an independent reckoning finds', () => {
  expect(
    faultsOver((instance, shares) => reasonFaults(instance, shares, reasonsOf(instance, shares))),
  ).toEqual([])
})

test('[SW8] every reason is in one of at most three lines', () => {
  const faults = faultsOver((instance, shares) =>
    reasonsOf(instance, shares).flatMap(({ reasons }) => lineFaults(reasons, linesOf(reasons))),
  )
  expect(faults).toEqual([])
})

test('[SW9] [SW10] every shortage is told, and its remedy is the cheapest that an independent reckoning finds', () => {
  expect(
    faultsOver((instance, shares) => shortageFaults(instance, shares, explainShortage(instance, shares))),
  ).toEqual([])
})

test('[SW11] where everything was considered, nothing better is left open', () => {
  const looked = seeds.filter((seed) => {
    const instance = orderByChance(seed)
    const { shares, proof } = shareOut(instance, budget)
    if (!proof.exhaustive) return false
    const able = new Set(instance.members.filter((one) => isAble(instance, one)).map(({ id }) => id))
    const wrong = reasonsOf(instance, shares).flatMap(({ member, reasons }) =>
      reasons.filter((reason) => {
        const line = instance.lines.find(({ id }) => id === reason.line)!
        const pays = line.payCentimos > 0 && able.has(member)
        if (reason.code === 'free') return line.weight > 0 || pays
        return reason.code === 'open' && able.has(member) && able.has(reason.from)
      }),
    )
    expect({ seed, wrong }).toEqual({ seed, wrong: [] })
    return true
  })
  expect(looked.length).toBeGreaterThan(100)
})

/** Says one thing wrong of the first member of whom it can be said; answers none where it can be said of nobody. */
type Lie = (reasons: MemberReasons) => MemberReasons | undefined

const withReason =
  (lie: (reason: Reason) => Reason | undefined): Lie =>
  (own) => {
    const place = own.reasons.findIndex((reason) => lie(reason) !== undefined)
    const reason = own.reasons[place]
    const wrong = reason && lie(reason)
    return wrong && { ...own, reasons: own.reasons.with(place, wrong) }
  }

const lies: readonly (readonly [string, Lie])[] = [
  [
    'another reason than the true one',
    withReason(({ line, code }) => (code === 'lot' ? { line, code: 'whole' } : undefined)),
  ],
  [
    'a céntimo too much',
    withReason((reason) =>
      reason.code === 'turn'
        ? { ...reason, giver: { ...reason.giver, centimos: reason.giver.centimos + 1 } }
        : undefined,
    ),
  ],
  [
    'a hundredth of an hour too few',
    withReason((reason) =>
      reason.code === 'time' ? { ...reason, centihoursShort: reason.centihoursShort - 1 } : undefined,
    ),
  ],
  ['a line left out', (own) => ({ ...own, reasons: own.reasons.slice(1) })],
  [
    'hours that would not do',
    (own) =>
      own.more?.change.kind === 'hours'
        ? {
            ...own,
            more: { ...own.more, change: { ...own.more.change, centihours: own.more.change.centihours - 1 } },
          }
        : undefined,
  ],
  ['a change kept back', (own) => (own.more ? { ...own, more: undefined } : undefined)],
]

test.each(lies)('[SW1] a reckoning that finds nothing wrong would see %s', (_name, lie) => {
  let told = 0
  for (const seed of seeds) {
    const instance = orderByChance(seed)
    const shares = shared(instance)
    const reasons = reasonsOf(instance, shares)
    const place = reasons.findIndex((own) => lie(own) !== undefined)
    const own = reasons[place]
    const wrong = own && lie(own)
    if (!wrong) continue
    told += 1
    expect(reasonFaults(instance, shares, reasons.with(place, wrong))).not.toEqual([])
  }
  expect(told).toBeGreaterThan(10)
})

test('[SW10] a remedy that does not help, or a dearer one, is seen', () => {
  const told = seeds.filter((seed) => {
    const instance = orderByChance(seed)
    const shares = shared(instance)
    const all = explainShortage(instance, shares)
    const place = all.findIndex(({ remedy }) => remedy.kind === 'hours' || remedy.kind === 'lotSmaller')
    const short = all[place]
    if (!short) return false
    const { remedy } = short
    const wrong =
      remedy.kind === 'hours' ? { ...remedy, centihours: remedy.centihours - 1 } : ({ kind: 'none' } as const)
    expect(shortageFaults(instance, shares, all.with(place, { ...short, remedy: wrong }))).not.toEqual([])
    return true
  })
  expect(told.length).toBeGreaterThan(10)
})

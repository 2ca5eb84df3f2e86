/** Why a line is short and what to do, on small orders that can be worked out by hand. */
import { expect, test } from 'vitest'
import { line, member as memberOf, skill } from '../../../test/share-out/orders.ts'
import type { Instance, Line, Member, Share, Skill } from './instance.ts'
import { explainShortage } from './shortage.ts'

const hat = line('hat', { pieces: 6, dueWeek: 1 })
const gloves = line('gloves', { pieces: 2, dueWeek: 1 })
const member = (id: string, skills: readonly Skill[], own: Partial<Member> = {}): Member =>
  memberOf(id, skills, { weekCentihours: [1000], ...own })

const order = (members: readonly Member[], lines: readonly Line[] = [hat], weeks = 1): Instance => ({
  fairness: 'income',
  weeks,
  lines,
  members,
})

const share = (who: string, what: string, pieces: number): Share => ({ member: who, line: what, pieces })
const nobody = { byHand: 0, most: 0, lines: 0, lot: 0 }
const explained = (instance: Instance, shares: readonly Share[]) => explainShortage(instance, shares)[0]

test('[SW9] what is given out whole is not told', () => {
  expect(explainShortage(order([member('Rosa', [skill('hat')])]), [share('Rosa', 'hat', 6)])).toEqual([])
})

test('[SW9] nobody may knit it, and nobody could learn it', () => {
  expect(explained(order([member('Rosa', [skill('hat', { most: 0 })])]), [])).toEqual({
    line: 'hat',
    pieces: 6,
    reason: 'no-skill',
    hoursShortCentihours: 0,
    skilledMembers: 0,
    blocked: nobody,
    remedy: { kind: 'none' },
  })
})

test('[SW9] [SW10] the hours are used up: the work that is missing, and the fewest hours for one piece', () => {
  const slow = member('Justina', [skill('hat', { centihours: 500 })], { weekCentihours: [400] })
  const fast = member('Rosa', [skill('hat')], { weekCentihours: [850] })
  expect(explained(order([slow, fast]), [share('Rosa', 'hat', 4)])).toEqual({
    line: 'hat',
    pieces: 2,
    reason: 'hours',
    hoursShortCentihours: 400,
    skilledMembers: 2,
    blocked: nobody,
    remedy: {
      kind: 'hours',
      centihours: 100,
      fromWeek: 1,
      toWeek: 1,
      giving: { member: 'Justina', pieces: 1 },
    },
  })
})

test('[SW9] [SW10] the lot is too large for what is left', () => {
  const both = [member('Rosa', [skill('hat')]), member('Justina', [skill('hat')], { weekCentihours: [500] })]
  const instance = order(both, [{ ...hat, lot: 4 }])
  expect(explained(instance, [share('Rosa', 'hat', 5)])).toEqual({
    line: 'hat',
    pieces: 1,
    reason: 'limits',
    hoursShortCentihours: 0,
    skilledMembers: 2,
    blocked: { ...nobody, lot: 1 },
    remedy: { kind: 'lotSmaller', lot: 1, giving: { member: 'Justina', pieces: 1 } },
  })
})

test('[SW9] [SW10] a cap and the most lines stand in the way; one line more comes first', () => {
  const instance = order(
    [
      member('Rosa', [skill('hat', { most: 1 })]),
      member('Justina', [skill('gloves'), skill('hat')], { mostLines: 1 }),
    ],
    [hat, gloves],
  )
  const found = explained(instance, [share('Rosa', 'hat', 1), share('Justina', 'gloves', 2)])
  expect(found?.blocked).toEqual({ ...nobody, most: 1, lines: 1 })
  expect(found?.remedy).toEqual({ kind: 'mostLines', mostLines: 2, giving: { member: 'Justina', pieces: 1 } })
})

test('[SW9] after a change by hand a step may be there to give', () => {
  const found = explained(order([member('Rosa', [skill('hat')])]), [share('Rosa', 'hat', 2)])
  expect(found?.reason).toBe('open')
  expect(found?.remedy).toEqual({ kind: 'give', giving: { member: 'Rosa', pieces: 1 } })
})

test('[SW10] she can pass pieces of another line on and take what is short', () => {
  const instance = order(
    [
      member('Rosa', [skill('hat'), skill('gloves')], { weekCentihours: [400] }),
      member('Vilma', [skill('gloves')]),
    ],
    [{ ...hat, pieces: 1 }, gloves],
  )
  const found = explained(instance, [share('Rosa', 'gloves', 2)])
  expect(found?.reason).toBe('hours')
  expect(found?.remedy).toEqual({
    kind: 'pass',
    giving: { member: 'Rosa', pieces: 1, passes: { line: 'gloves', pieces: 1, to: 'Vilma' } },
  })
})

test('[SW10] a later week helps where it brings hours', () => {
  const rosa = member('Rosa', [skill('hat')], { weekCentihours: [1000, 0, 200] })
  expect(explained(order([rosa], [hat], 3), [share('Rosa', 'hat', 5)])?.remedy).toEqual({
    kind: 'later',
    dueWeek: 3,
    giving: { member: 'Rosa', pieces: 1 },
  })
})

test('[SW10] somebody with free hours could learn it, as slow as the slowest', () => {
  const members = [
    member('Rosa', [skill('hat', { most: 1 })]),
    member('Vilma', [skill('gloves', { centihours: 300 })]),
  ]
  const instance = order(members, [hat, { ...gloves, pieces: 0 }])
  const found = explained(instance, [share('Rosa', 'hat', 1)])
  expect(found?.remedy.kind).toBe('most')
  const without = order(members.slice(1).concat(member('Rosa', [skill('hat')], { weekCentihours: [0] })), [
    { ...hat, pieces: 1 },
  ])
  expect(
    explained({ ...without, kept: [{ member: 'Rosa', line: 'hat', pieces: 0, how: 'exactly' }] }, [])?.remedy,
  ).toEqual({
    kind: 'learn',
    pieceCentihours: 200,
    members: 1,
    centihoursFree: 1000,
    giving: { member: 'Vilma', pieces: 1 },
  })
})

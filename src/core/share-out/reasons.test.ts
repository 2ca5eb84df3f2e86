/** Each reason and each change for more, on small orders that can be worked out by hand. */
import { expect, test } from 'vitest'
import { line, member, order as orderOf, skill } from '../../../test/share-out/orders.ts'
import type { Instance, Kept, Line, Member, Share } from './instance.ts'
import { reasonsOf } from './reasons.ts'
import { linesOf } from './why/lines-of-reasons.ts'

const order = (lines: readonly Line[], members: readonly Member[], kept: readonly Kept[] = []): Instance =>
  orderOf(lines, members, { kept })

const share = (who: string, what: string, pieces: number): Share => ({ member: who, line: what, pieces })

/** The first member's first reason, and what would give her more. */
const why = (instance: Instance, shares: readonly Share[]) => {
  const [first] = reasonsOf(instance, shares)
  return { reason: first?.reasons[0], more: first?.more }
}

const hats = line('hat')
const both = [member('Justina', [skill('hat')]), member('Rosa', [skill('hat')])]

test('[SW1] every member has a reason for every line, with her levels, her ideal and her pieces', () => {
  const gloves = line('gloves', { pieces: 0 })
  const found = reasonsOf(
    order([hats, gloves], [member('Justina', [skill('hat')], { earnedCentimos: 500 })]),
    [share('Justina', 'hat', 4)],
    new Map([['Justina', 4500]]),
  )
  expect(found).toEqual([
    {
      member: 'Justina',
      levelBefore: { centimos: 500, of: 1 },
      level: { centimos: 4500, of: 1 },
      ideal: 4500,
      pieces: 4,
      reasons: [
        { line: 'hat', code: 'whole' },
        { line: 'gloves', code: 'skill' },
      ],
      more: { change: { kind: 'moreOrdered', line: 'hat', pieces: 1 }, gain: { line: 'hat', pieces: 1 } },
    },
  ])
})

test('[SW1] under fairness by share a level is what she has of what she wished for', () => {
  const [justina] = reasonsOf({ ...order([hats], both), fairness: 'share' }, [share('Justina', 'hat', 1)])
  expect(justina?.level).toEqual({ centimos: 1000, of: 10_000 })
})

test('[SW2] she does not knit it yet, and could learn it', () => {
  const { reason, more } = why(order([hats], [member('Justina', []), member('Rosa', [skill('hat')])]), [
    share('Rosa', 'hat', 3),
  ])
  expect(reason).toEqual({ line: 'hat', code: 'skill' })
  expect(more).toEqual({
    change: { kind: 'learn', line: 'hat', centihours: 200 },
    gain: { line: 'hat', pieces: 1 },
  })
})

test('[SW2] no piece is ordered', () => {
  const { reason, more } = why(order([line('hat', { pieces: 0 })], both), [])
  expect(reason).toEqual({ line: 'hat', code: 'none' })
  expect(more?.change).toEqual({ kind: 'moreOrdered', line: 'hat', pieces: 1 })
})

test('[SW2] the group fixed her pieces by hand', () => {
  const kept: Kept = { member: 'Justina', line: 'hat', pieces: 1, how: 'exactly' }
  const { reason, more } = why(order([hats], both, [kept]), [share('Justina', 'hat', 1)])
  expect(reason).toEqual({ line: 'hat', code: 'byHand', pieces: 1 })
  expect(more).toBeUndefined()
})

test('[SW2] she has as many of it as she may, and a higher cap would help', () => {
  const members = [member('Justina', [skill('hat', { most: 1 })]), member('Rosa', [skill('hat')])]
  const { reason, more } = why(order([hats], members), [share('Justina', 'hat', 1), share('Rosa', 'hat', 3)])
  expect(reason).toEqual({ line: 'hat', code: 'most', most: 1 })
  // Rosa would be left with 20.00, above the 10.00 that Justina has now.
  expect(more).toEqual({
    change: { kind: 'most', line: 'hat', most: 2 },
    gain: { line: 'hat', pieces: 1, from: { member: 'Rosa', pieces: 1 } },
  })
})

test('[SW2] it would be one line too many, and one line more would help', () => {
  const gloves = line('gloves')
  const skills = [skill('hat'), skill('gloves')]
  const instance = order([hats, gloves], [member('Justina', skills, { mostLines: 1 })])
  const { reason, more } = why(instance, [share('Justina', 'gloves', 4)])
  expect(reason).toEqual({ line: 'hat', code: 'lines', mostLines: 1 })
  expect(more).toEqual({ change: { kind: 'mostLines', mostLines: 2 }, gain: { line: 'hat', pieces: 1 } })
})

test('[SW2] she lacks time, in the weeks where she lacks most', () => {
  const gloves = line('gloves', { startWeek: 2 })
  const skills = [skill('hat'), skill('gloves')]
  const instance = order([hats, gloves], [member('Justina', skills, { weekCentihours: [100, 800] })])
  const { reason, more } = why(instance, [share('Justina', 'gloves', 4)])
  expect(reason).toEqual({ line: 'hat', code: 'time', fromWeek: 1, toWeek: 2, centihoursShort: 100 })
  expect(more).toEqual({
    change: { kind: 'hours', centihours: 100, fromWeek: 1, toWeek: 2 },
    gain: { line: 'hat', pieces: 1 },
  })
})

test('[SW3] a step is left, and nothing need change for it', () => {
  const { reason, more } = why(order([hats], both), [share('Rosa', 'hat', 2)])
  expect(reason).toEqual({ line: 'hat', code: 'free', left: 2 })
  expect(more).toBeUndefined()
})

const lots = order(
  [line('hat', { lot: 3, pieces: 6 })],
  [...both, member('Vilma', [skill('hat')], { earnedCentimos: 9000 })],
)

test('[SW4] a holder could only break her lot, and a smaller lot would help', () => {
  const { reason, more } = why(lots, [share('Justina', 'hat', 3), share('Vilma', 'hat', 3)])
  expect(reason).toEqual({ line: 'hat', code: 'lot', lot: 3, givers: { lot: 1, trainee: 0, held: 0 } })
  expect(more).toEqual({
    change: { kind: 'lotSmaller', line: 'hat', lot: 2 },
    gain: { line: 'hat', pieces: 1, from: { member: 'Vilma', pieces: 1 } },
  })
})

test('[SW4] the pieces of those who are learning stay with them', () => {
  const instance = order(
    [line('hat', { traineePieces: 4 })],
    [member('Justina', [skill('hat')]), member('Rosa', [skill('hat', { trainee: true })])],
  )
  const { reason } = why(instance, [share('Rosa', 'hat', 4)])
  expect(reason).toEqual({ line: 'hat', code: 'trainee', lot: 1, givers: { lot: 0, trainee: 1, held: 0 } })
})

test('[SW4] what others keep stays with them', () => {
  const kept: Kept = { member: 'Rosa', line: 'hat', pieces: 4, how: 'atLeast' }
  const { reason } = why(order([hats], both, [kept]), [share('Rosa', 'hat', 4)])
  expect(reason).toEqual({ line: 'hat', code: 'held', lot: 1, givers: { lot: 0, trainee: 0, held: 1 } })
})

test('[SW5] it is not her turn: whoever gave would not be left above her', () => {
  const { reason } = why(order([hats], both), [share('Justina', 'hat', 2), share('Rosa', 'hat', 2)])
  const own = { centimos: 2000, of: 1 }
  expect(reason).toEqual({ line: 'hat', code: 'turn', giver: { centimos: 1000, of: 1 }, own })
})

test('[SW5] what is not paid evens nothing out', () => {
  const { reason } = why(order([line('hat', { payCentimos: 0 })], both), [share('Rosa', 'hat', 4)])
  expect(reason).toEqual({ line: 'hat', code: 'unpaid' })
})

test('[SW6] something better is open, from the holder who would be left highest', () => {
  const { reason, more } = why(order([hats], both), [share('Rosa', 'hat', 4)])
  expect(reason).toEqual({ line: 'hat', code: 'open', from: 'Rosa', pieces: 1 })
  expect(more).toBeUndefined()
})

test('[SW6] what is left of a line counts towards the step, the holder gives the rest', () => {
  const { reason } = why(lots, [share('Vilma', 'hat', 5)])
  expect(reason).toEqual({ line: 'hat', code: 'open', from: 'Vilma', pieces: 2 })
})

test('[SW7] less hours come before one line more, whatever the line', () => {
  const gloves = line('gloves')
  const skills = [skill('hat'), skill('gloves')]
  const instance = order(
    [hats, gloves, line('scarf')],
    [member('Justina', [...skills, skill('scarf')], { mostLines: 1, weekCentihours: [200, 500] })],
  )
  const { more } = why(instance, [share('Justina', 'gloves', 3)])
  expect(more).toEqual({
    change: { kind: 'hours', centihours: 100, fromWeek: 1, toWeek: 2 },
    gain: { line: 'gloves', pieces: 1 },
  })
})

test('[SW8] reasons of one code are said together, in at most three lines', () => {
  const lines = linesOf([
    { line: 'hat', code: 'skill' },
    { line: 'gloves', code: 'whole' },
    { line: 'scarf', code: 'skill' },
    { line: 'shawl', code: 'lines', mostLines: 1 },
    { line: 'socks', code: 'free', left: 2 },
  ])
  expect(
    lines.map(({ family, parts }) => [family, parts.map((part) => part.map((one) => one.line))]),
  ).toEqual([
    ['skill', [['hat', 'scarf']]],
    ['own', [['shawl']]],
    ['others', [['socks'], ['gloves']]],
  ])
})

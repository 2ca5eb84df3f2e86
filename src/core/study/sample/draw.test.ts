/** Draws that anybody can repeat. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DecidedStudy, known, on } from '../../../../test/study/decided-study.ts'
import { foldStudy, type Opened } from '../book.ts'
import type { SampleEvent } from './events.ts'
import { decideDraw, type Draw } from './draw.ts'
import { drawOrder } from './draw-order.ts'
import { decideKnowRespondent } from './know-respondent.ts'
import { decideSetFrame } from './set-frame.ts'

const seed = '00112233445566778899aabbccddeeff'
const members = Array.from({ length: 19 }, (_, place) => `M${String(place + 1).padStart(2, '0')}`)
type How =
  | { method: 'census' }
  | { method: 'random'; seed: string; size: number }
  | { method: 'purposive'; chosen: readonly string[] }

const framed = (eligible: readonly string[] = members): DecidedStudy => {
  const one = new DecidedStudy().team()
  const set = { frame: 'juli', label: 'Juli', eligibility: 'Socia', community: null, listed: 19, eligible }
  expect(one.decide(decideSetFrame(one.study.sample, { on, by: 'kathrin', ...set }))).toBeUndefined()
  return one
}
const draws = (one: DecidedStudy, how: How, by = 'kathrin') => {
  const draw: Draw = { on, by, frame: 'juli', ...how }
  return one.decide(decideDraw(one.study.sample, draw))
}
const drawn = (one: DecidedStudy) => one.study.sample.frames.get('juli')?.draw?.drawn

test('[SM5] the machine’s own SHA-256 draws the same', () => {
  const place = (code: string) => createHash('sha256').update(`${seed}${code}`).digest('hex')
  const again = [...members].sort((one, other) => (place(one) < place(other) ? -1 : 1))
  expect(drawOrder(members, seed)).toEqual(again)
  expect(drawOrder(members, seed).slice(0, 4)).toEqual(drawOrder([...members].reverse(), seed).slice(0, 4))
  const one = framed()
  expect(draws(one, { method: 'random', seed, size: 6 })).toBeUndefined()
  expect(drawn(one)).toEqual(again.slice(0, 6))
})

test('[SM5] each code is drawn as often as any other', () => {
  const times = new Map(members.map((code) => [code, 0]))
  for (let number = 0; number < 4000; number += 1) {
    for (const code of drawOrder(members, number.toString(16).padStart(32, '0')).slice(0, 5))
      times.set(code, (times.get(code) ?? 0) + 1)
  }
  // 4000 · 5 / 19 = 1053 each, with a standard deviation of 28.
  for (const count of times.values()) expect(Math.abs(count - 1053)).toBeLessThan(140)
})

test('[SM6] once, or longer with the same seed; all, or some who are eligible', () => {
  const one = framed()
  expect(draws(one, { method: 'random', seed, size: 20 })).toBe('study.drawSize')
  expect(draws(one, { method: 'random', seed, size: 0 })).toBe('study.drawSize')
  expect(draws(one, { method: 'random', seed, size: 3 }, 'ines')).toBe('study.roleMissing')
  expect(draws(one, { method: 'random', seed, size: 3 })).toBeUndefined()
  const first = drawn(one)
  for (const how of [
    { method: 'random', seed, size: 3 },
    { method: 'random', seed, size: 2 },
    { method: 'random', seed: 'f'.repeat(32), size: 9 },
    { method: 'census' },
  ] as const)
    expect(draws(one, how)).toBe('study.drawnAlready')
  expect(draws(one, { method: 'random', seed, size: 7 })).toBeUndefined()
  expect(drawn(one)?.slice(0, 3)).toEqual(first)
  expect(draws(framed([]), { method: 'census' })).toBe('study.emptyFrame')
  const chosen = framed()
  expect(draws(chosen, { method: 'purposive', chosen: ['M20'] })).toBe('study.notEligible')
  expect(draws(chosen, { method: 'purposive', chosen: [] })).toBe('study.drawSize')
  expect(draws(chosen, { method: 'purposive', chosen: ['M03', 'M01', 'M03'] })).toBeUndefined()
  expect(drawn(chosen)).toEqual(['M03', 'M01'])
})

test('[SM4] [SM10] after a draw the eligible stay, and only who was drawn is a respondent of it', () => {
  const one = framed()
  draws(one, { method: 'random', seed, size: 6 })
  const change = { frame: 'juli', label: 'Juli', eligibility: 'Socia', community: null, listed: 18 }
  const set = (eligible: readonly string[]) =>
    one.decide(decideSetFrame(one.study.sample, { on, by: 'kathrin', ...change, eligible }))
  expect(set(members.slice(1))).toBe('study.frameDrawn')
  const left = members.find((code) => !drawn(one)?.includes(code)) ?? ''
  const knows = (code: string) =>
    one.decide(decideKnowRespondent(one.study.sample, known(code, { frame: 'juli' })))
  expect(knows(left)).toBe('study.notDrawn')
  expect(knows(drawn(one)?.[0] ?? '')).toBeUndefined()
})

test('[SM7] a draw that does not follow is found, whichever comes first', () => {
  const told = (events: readonly SampleEvent[]) =>
    foldStudy(
      events.map((what, place): Opened => ({
        ...{ on: what.body.on, clock: place + 1, device: 'aaaaaaaaaa', seq: place + 1, by: 'kathrin', what },
      })),
    ).findings.map(({ code }) => code)
  const frame = (eligible: string[]): SampleEvent => ({
    ...{ type: 'sample.frameSet', v: 1 },
    body: { on, frame: 'juli', label: 'Juli', eligibility: 'Socia', community: null, listed: 19, eligible },
  })
  const drew = (list: readonly string[], method: 'random' | 'census' = 'random'): SampleEvent => ({
    ...{ type: 'sample.drawn', v: 1 },
    body: { on, frame: 'juli', method, seed: method === 'random' ? seed : null, drawn: [...list] },
  })
  const right = drawOrder(members, seed)
  expect(told([frame(members), drew(right.slice(0, 6))])).toEqual([])
  expect(told([frame(members), drew([...right.slice(0, 5), right[6] ?? ''])])).toEqual([
    'study.drawDoesNotFollow',
  ])
  expect(told([frame(members), drew(members.slice(0, 18), 'census')])).toEqual(['study.drawDoesNotFollow'])
  expect(told([frame(members), drew(right.slice(0, 6)), frame(right.slice(1))])).toEqual([
    'study.drawDoesNotFollow',
  ])
})

test('[SM7] no list but the drawn one follows from a seed', () => {
  const swapped = fc.record({
    size: fc.integer({ min: 1, max: 18 }),
    at: fc.nat(17),
    other: fc.nat(18),
    seed: fc.stringMatching(/^[0-9a-f]{32}$/),
  })
  fc.assert(
    fc.property(swapped, ({ size, at, other, seed: chance }) => {
      const right = drawOrder(members, chance).slice(0, size)
      const wrong = [...right]
      wrong[at % size] = members[other] ?? ''
      const one = framed()
      const body = { on, frame: 'juli', method: 'random' as const, seed: chance, drawn: wrong }
      one.decide({ ok: true, value: [{ about: 'study', event: { type: 'sample.drawn', v: 1, body } }] })
      const isFound = one.study.findings.some(({ code }) => code === 'study.drawDoesNotFollow')
      expect(isFound).toBe(wrong.join() !== right.join())
    }),
    { seed: 5, numRuns: 100 },
  )
})

/** A study's log and its fold. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldStudy, type Opened, type StudyBook } from './book.ts'
import { parseNote, type StudyEvent } from './events.ts'
import { parseEventBody } from './log.ts'

const on = '2026-05-04'
const stamp = (seq: number, device = 'laptopaaaa') => ({ on, clock: seq, device, seq, by: 'lead' })
const selected = (selection: string, code: string, from = 0): StudyEvent => ({
  type: 'coding.selected',
  v: 1,
  body: { on, transcript: 't1', selections: [{ selection, code, from, to: from + 4 }] },
})
const written = (code: string): StudyEvent => ({
  type: 'coding.codeWritten',
  v: 1,
  body: {
    ...{ on, code, parent: null, name: code, isCodable: true, isSensitive: false, color: null, place: 0 },
    ...{ guid: null, examples: [] },
  },
})
const entry = (type: string, body: object) =>
  ({ ...stamp(1), stream: 'book', type, v: 1, body: JSON.stringify(body) }) as const

test('[SB1] the log lets in envelopes and shreddings, and nothing that says more', () => {
  const sealed = 'a'.repeat(64)
  expect(parseEventBody(entry('study.noted', { about: 'r1', on, sealed })).ok).toBe(true)
  expect(parseEventBody(entry('study.shredded', { about: 'r1', on })).ok).toBe(true)
  expect(parseEventBody(entry('study.noted', { about: 'r1', on, sealed, name: 'x' })).ok).toBe(false)
  expect(parseEventBody(entry('study.noted', { about: 'Rosa Mamani', on, sealed })).ok).toBe(false)
  expect(parseEventBody(entry('coding.selected', selected('s1', 'c1').body)).ok).toBe(false)
})

const steps: readonly Opened[] = [
  ...[written('c1'), written('c2'), selected('s1', 'c1'), selected('s2', 'c2', 5)].map((what, place) => ({
    ...{ ...stamp(place + 1), what },
  })),
  {
    ...stamp(1, 'tabletaaaa'),
    clock: 9,
    what: { type: 'coding.codesMerged', v: 1, body: { on, from: 'c1', into: 'c2' } },
  },
  { ...stamp(2, 'tabletaaaa'), clock: 10, what: { type: 'study.shredded', about: 'r9' } },
  { ...stamp(3, 'tabletaaaa'), clock: 11, what: selected('s3', 'c1', 9) },
]

test('[SB2] in whatever order the entries came, it is the same study', () => {
  const straight = foldStudy(steps)
  expect([...straight.coding.selections.values()].map((one) => one.code)).toEqual(['c2', 'c2', 'c2'])
  const shuffled = fc.shuffledSubarray([...steps], { minLength: steps.length })
  fc.assert(
    fc.property(shuffled, (order) => {
      expect(foldStudy(order)).toEqual(straight)
    }),
    { seed: 5, numRuns: 200 },
  )
})

const without = ({ seen: _seen, last: _last, ...rest }: StudyBook) => rest

test('[SB3] an envelope that does not open is as if it had never been', () => {
  const closed = steps.map((step, place): Opened =>
    place === 2 ? { ...step, what: { type: 'study.notOpened' } } : step,
  )
  expect(without(foldStudy(closed))).toEqual(without(foldStudy(steps.filter((_, place) => place !== 2))))
})

test('[SB4] a note is parsed, when it is sealed and when it is opened', () => {
  expect(parseNote(selected('s1', 'c1'))).toEqual({ ok: true, value: selected('s1', 'c1') })
  expect(parseNote({ type: 'sample.unheard', v: 1, body: { on } })).toMatchObject({
    error: { code: 'book.updateNeeded' },
  })
  expect(parseNote({ ...written('c1'), body: { ...written('c1').body, place: -1 } })).toMatchObject({
    error: { code: 'kernel.badField', figures: { field: 'place' } },
  })
  const inherited: unknown = JSON.parse(
    JSON.stringify(written('c1')).replace('"code":"c1"', '"code":"c1","constructor":1'),
  )
  expect(parseNote(inherited)).toMatchObject({ ok: false })
  expect(parseNote('x')).toMatchObject({ error: { code: 'study.badNote' } })
})

test('[SB5] a shredding is remembered with its first day', () => {
  const later: Opened = {
    ...stamp(4, 'tabletaaaa'),
    on: '2026-05-09',
    what: { type: 'study.shredded', about: 'r9' },
  }
  expect([...foldStudy([...steps, later]).shredded]).toEqual([['r9', on]])
})

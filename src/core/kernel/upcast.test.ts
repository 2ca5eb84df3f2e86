/** Old events in today's words. */
import { expect, test } from 'vitest'
import { currentVersion, upcast, type UpcastSteps } from './upcast.ts'

const steps: UpcastSteps = {
  'yarn.bought': [
    ({ kilos, ...body }) => ({ ...body, grams: Number(kilos) * 1000 }),
    (body) => ({ ...body, paidFrom: 'Activo:Caja' }),
  ],
}

test('[KN15] a type is at version 1 and one more for each step', () => {
  expect([currentVersion(steps, 'yarn.bought'), currentVersion(steps, 'yarn.issued')]).toEqual([3, 1])
})

test('[KN15] an event takes the steps from its version on, and the oldest takes all', () => {
  const today = { on: '2006-01-01', grams: 2000, paidFrom: 'Activo:Caja' }
  expect(upcast(steps, 'yarn.bought', 1, { on: '2006-01-01', kilos: 2 })).toEqual(today)
  expect(upcast(steps, 'yarn.bought', 2, { on: '2006-01-01', grams: 2000 })).toEqual(today)
  expect(upcast(steps, 'yarn.bought', 3, today)).toEqual(today)
  expect(upcast(steps, 'yarn.issued', 1, today)).toEqual(today)
})

test('[KN15] an event of a newer program is not touched', () => {
  expect(() => upcast(steps, 'yarn.issued', 2, {})).toThrow('newer')
})

/** What the page holds: what is offered to be undone, and what is said of what was noted. */
import { expect, test } from 'vitest'
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { askWho, phase, refused, shut, undoable, undoLast, write } from './app.ts'

const done = ok(undefined)

/** Notes something whose undoing answers `told`; says how often it was undone. */
const noted = async (told: Result<void> = done): Promise<() => number> => {
  phase.value = 'open'
  let count = 0
  const undo = async (): Promise<Result<void>> => {
    count += 1
    return told
  }
  await write(Promise.resolve(done), { word: 'Codificado', undo })
  return () => count
}

test('[WS100] undone once, however often it is pressed, and offered again where it was refused', async () => {
  const undone = await noted()
  await Promise.all([undoLast(), undoLast()])
  expect(undone()).toBe(1)
  expect(undoable.value).toBeUndefined()
  await noted(refuse('study.locked', {}))
  await undoLast()
  expect(undoable.value?.word).toBe('Codificado')
})

test('[WS100] what one did is not there to undo for who works after her', async () => {
  const undone = await noted()
  askWho()
  await undoLast()
  expect(undone()).toBe(0)
  expect(undoable.value).toBeUndefined()
})

/** It is noted, or refused, only once the page went another way. */
const lateWrite = async (told: Result<void>, goAway: () => unknown): Promise<void> => {
  phase.value = 'open'
  let come = (): void => undefined
  const late = new Promise<Result<void>>((resolve) => {
    come = () => resolve(told)
  })
  const written = write(late, { word: 'Codificado con Burlas', undo: async () => done })
  await goAway()
  come()
  await written
  expect([refused.value, undoable.value]).toEqual([undefined, undefined])
}

test('[WS3] [WS6] what is noted or refused late, behind the cloth or at the door, brings no word back', async () => {
  askWho()
  for (const told of [done, refuse('study.codedAlready', { code: 'Burlas' })]) {
    await lateWrite(told, () => (phase.value = 'covered'))
    await lateWrite(told, shut)
  }
})

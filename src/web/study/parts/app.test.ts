/** What the page holds, without a browser: a worker that answers when it is told to. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'

class WorkerHere {
  postMessage(): void {
    // Nothing is answered.
  }
  addEventListener(): void {
    // Nothing is heard.
  }
  terminate(): void {
    // Nothing is at work.
  }
}

const later = (): {
  readonly result: Promise<Result<void>>
  readonly come: (result: Result<void>) => void
} => {
  let come: (result: Result<void>) => void = () => undefined
  const result = new Promise<Result<void>>((resolve) => {
    come = resolve
  })
  return { result, come: (told) => come(told) }
}

const done = ok(undefined)

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('Worker', WorkerHere)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const opened = async () => {
  const app = await import('./app.ts')
  app.askHere()
  app.phase.value = 'open'
  return app
}

test('[WS100] undone once, however often it is pressed, and offered again where it was refused', async () => {
  const { undoable, undoLast, write } = await opened()
  const undo = vi.fn<() => Promise<Result<void>>>(() => Promise.resolve(done))
  await write(Promise.resolve(done), { word: 'Codificado', undo })
  await Promise.all([undoLast(), undoLast()])
  expect(undo).toHaveBeenCalledTimes(1)
  expect(undoable.value).toBeUndefined()

  undo.mockResolvedValue(refuse('study.locked', {}))
  await write(Promise.resolve(done), { word: 'Codificado', undo })
  await undoLast()
  expect(undoable.value?.word).toBe('Codificado')
})

test('[WS100] what one did is not there to undo for who works after her', async () => {
  const { askWho, canGoBack, refused, undoable, undoLast, write } = await opened()
  const undo = vi.fn<() => Promise<Result<void>>>(() => Promise.resolve(done))
  await write(Promise.resolve(done), { word: 'Codificado', undo })
  askWho()
  await undoLast()
  expect(undo).not.toHaveBeenCalled()
  expect([undoable.value, refused.value, canGoBack.value]).toEqual([undefined, undefined, false])
})

test('[WS3] what is noted, or refused, behind the cloth brings no word back to the page', async () => {
  const { phase, refused, undoable, write } = await opened()
  for (const told of [done, refuse('study.codedAlready', { code: 'Burlas' })]) {
    const { result, come } = later()
    const written = write(result, { word: 'Codificado con Burlas', undo: () => Promise.resolve(done) })
    phase.value = 'covered'
    come(told)
    await written
    expect([refused.value, undoable.value]).toEqual([undefined, undefined])
    phase.value = 'open'
  }
})

test('[WS6] what is noted while a recording’s end is still sealed brings no word back to the door', async () => {
  const { refused, shut, undoable, write } = await opened()
  const { result, come } = later()
  const written = write(result, { word: 'Codificado con Burlas', undo: () => Promise.resolve(done) })
  await shut()
  come(done)
  await written
  expect([refused.value, undoable.value]).toEqual([undefined, undefined])
})

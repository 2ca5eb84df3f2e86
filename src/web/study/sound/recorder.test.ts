/** The microphone, without a browser: one that opens when it is told to. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

class WorkerHere {
  heard: ((event: unknown) => void) | undefined
  postMessage({ id, name }: { readonly id: number; readonly name: string }): void {
    queueMicrotask(() =>
      this.heard?.({
        data: { id, result: { ok: true, value: name === 'beginRecording' ? 'g1' : undefined } },
      }),
    )
  }
  addEventListener(_kind: string, heard: (event: unknown) => void): void {
    this.heard = heard
  }
}

class RecorderHere extends EventTarget {
  static isTypeSupported = (kind: string): boolean => kind === 'audio/webm'
  state = 'inactive'
  readonly stream: unknown
  constructor(stream: unknown) {
    super()
    this.stream = stream
  }
  start(): void {
    this.state = 'recording'
  }
  stop(): void {
    this.state = 'inactive'
    queueMicrotask(() => this.dispatchEvent(new Event('stop')))
  }
}

type Asked = { readonly open: () => void; readonly isOpen: () => boolean }
let asked: Asked[] = []

const getUserMedia = (): Promise<unknown> =>
  new Promise((resolve) => {
    let isOpen = false
    const stream = { getTracks: () => [{ stop: () => (isOpen = false) }] }
    asked.push({
      open: () => {
        isOpen = true
        resolve(stream)
      },
      isOpen: () => isOpen,
    })
  })

const settled = (): Promise<void> => new Promise((next) => setTimeout(next, 5))

beforeEach(() => {
  vi.resetModules()
  asked = []
  vi.stubGlobal('Worker', WorkerHere)
  vi.stubGlobal('MediaRecorder', RecorderHere)
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('[WS90] pressed twice before the microphone opened, it opens once and shuts at the end', async () => {
  const { running, startRecording, stopRecording } = await import('./recorder.ts')
  void startRecording('i1')
  void startRecording('i1')
  for (const one of asked) one.open()
  await settled()
  expect(asked).toHaveLength(1)
  expect(running.value?.interview).toBe('i1')
  await stopRecording()
  expect(asked.map(({ isOpen }) => isOpen())).toEqual([false])
})

test('[WS91] a microphone that opens after its screen was left is shut at once', async () => {
  const { running, startRecording, stopRecording } = await import('./recorder.ts')
  void startRecording('i1')
  await stopRecording()
  for (const one of asked) one.open()
  await settled()
  expect(running.value).toBeUndefined()
  expect(asked.map(({ isOpen }) => isOpen())).toEqual([false])
  void startRecording('i1')
  asked[1]?.open()
  await settled()
  expect(running.value?.interview).toBe('i1')
  await stopRecording()
})

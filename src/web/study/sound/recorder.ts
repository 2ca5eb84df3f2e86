/**
 * The microphone of an interview. Every few seconds a piece goes to the worker, which seals it; whatever takes the screen
 * away stops it, and the last piece is sealed behind the cloth.
 */
import { signal } from '@preact/signals'
import type { Ask } from '../ask.ts'
import { askHere, changes, finishFirst, phase, refused } from '../parts/app.ts'

export type Running = { readonly interview: string; readonly sinceMillis: number }
/** What is being recorded now; the screen shows it as long as the microphone is open. */
export const running = signal<Running | undefined>(undefined)

/** What a crash may cost. */
const pieceMillis = 10_000
/** Nobody talks longer at a stretch: it was forgotten. */
const longestMillis = 4 * 3_600_000
/** Speech is clear at this rate, in bits a second; an hour is about 14 MB. */
const bitRate = 32_000

type Taking = { readonly stop: () => Promise<void> }
let taking: Taking | undefined
type Starting = { stream?: MediaStream }
/** A press that still waits for the microphone; whatever takes the screen away calls it off. */
let starting: Starting | undefined

export const canRecord = (): boolean =>
  'mediaDevices' in navigator && typeof MediaRecorder === 'function' && kindHere() !== undefined

const kindHere = (): 'audio/webm' | 'audio/mp4' | undefined =>
  (['audio/webm', 'audio/mp4'] as const).find((kind) => MediaRecorder.isTypeSupported(kind))

/** The microphone is asked for now and not before; without it, or without her yes, it is said kindly. */
export const startRecording = async (interview: string): Promise<void> => {
  const media = kindHere()
  if (taking || starting || media === undefined) return
  const mine: Starting = {}
  starting = mine
  const isOff = (): boolean => starting !== mine
  finishFirst(stopRecording)
  const stream = await openMicrophone()
  if (isOff()) return shutMicrophone(stream)
  if (!stream) {
    starting = undefined
    refused.value = { code: 'studyApp.noMicrophone', figures: {} }
    return
  }
  mine.stream = stream
  const ask = askHere()
  const begun = await ask('beginRecording', { interview, media })
  // Begun in the study, with nothing in it: who leads may erase it.
  if (isOff()) return
  starting = undefined
  refused.value = begun.ok ? undefined : begun.error
  if (!begun.ok) return shutMicrophone(stream)
  taking = take(ask, begun.value, new MediaRecorder(stream, { mimeType: media, audioBitsPerSecond: bitRate }))
  running.value = { interview, sinceMillis: Date.now() }
}

/** Kept once its last piece is sealed; nothing where nothing is recorded. */
export const stopRecording = async (): Promise<void> => {
  const ending = taking
  shutMicrophone(starting?.stream)
  starting = undefined
  taking = undefined
  running.value = undefined
  finishFirst(undefined)
  await ending?.stop()
}

const openMicrophone = async (): Promise<MediaStream | undefined> => {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true })
  } catch {
    return undefined
  }
}

const shutMicrophone = (stream: MediaStream | undefined): void => {
  for (const track of stream?.getTracks() ?? []) track.stop()
}

/** Pieces go one after the other, in their order. Where one is refused it stops, and the refusal is said. */
const take = (ask: Ask, recording: string, recorder: MediaRecorder): Taking => {
  const from = performance.now()
  let sealed: Promise<unknown> = Promise.resolve()
  const stopped = new Promise<void>((resolve) => {
    recorder.addEventListener('stop', () => resolve())
  })
  const seal = async (piece: Blob): Promise<void> => {
    const told = await ask('growRecording', { recording, bytes: new Uint8Array(await piece.arrayBuffer()) })
    if (told.ok) return
    // Behind the cloth nothing is said: whoever looks at it learns no more.
    if (phase.value === 'open') refused.value = told.error
    void stopRecording()
  }
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size > 0) sealed = sealed.then(() => seal(data))
  })
  // A microphone that is pulled out ends it as well.
  recorder.addEventListener('stop', () => void (running.value && stopRecording()))
  const forgotten = setTimeout(() => void stopRecording(), longestMillis)
  recorder.start(pieceMillis)
  const end = async (): Promise<void> => {
    clearTimeout(forgotten)
    const seconds = Math.round((performance.now() - from) / 1000)
    if (recorder.state !== 'inactive') recorder.stop()
    shutMicrophone(recorder.stream)
    await stopped
    await sealed
    await ask('endRecording', { recording, seconds })
    changes.value += 1
  }
  return { stop: end }
}

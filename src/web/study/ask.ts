/** The page's line to the worker that holds the study. */
import type { CallName, Calls } from './calls.ts'
import type { Answer } from './protocol.ts'

type Body<Name extends CallName> = Parameters<Calls[Name]> extends [unknown, infer Told] ? [Told] : []
type Answered<Name extends CallName> = Awaited<ReturnType<Calls[Name]>>

export type Ask = <Name extends CallName>(name: Name, ...body: Body<Name>) => Promise<Answered<Name>>
/** `end` lets the worker go at once, and with it every key and every word that it had opened. */
export type Line = { readonly ask: Ask; readonly end: () => void }

export const openLine = (): Line => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, (result: never) => void>()
  let last = 0
  worker.addEventListener('message', ({ data: { id, result } }: MessageEvent<Answer & { result: never }>) => {
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  return {
    ask: (name, ...[body]) =>
      new Promise((resolve) => {
        last += 1
        waiting.set(last, resolve)
        worker.postMessage({ id: last, name, body })
      }),
    end: () => worker.terminate(),
  }
}

/** The page's line to the worker that holds the book. */
import type { CallName, Calls } from './calls.ts'
import type { Answer } from './protocol.ts'

type Body<Name extends CallName> = Parameters<Calls[Name]> extends [unknown, infer Told] ? [Told] : []
type Answered<Name extends CallName> = Awaited<ReturnType<Calls[Name]>>

export type Ask = <Name extends CallName>(name: Name, ...body: Body<Name>) => Promise<Answered<Name>>
export type Line = { readonly ask: Ask; readonly end: () => void }

export type Notices = {
  /** The book went to another window of this phone. */
  readonly onElsewhere: () => void
  /** The browser closed the book. */
  readonly onClosed: () => void
  /** Something was exchanged with the second copy; `came`: entries that were new here. */
  readonly onExchanged: (came: boolean) => void
}

/** Starts a worker, and listens to what it tells by itself. */
export const openLine = ({ onElsewhere, onClosed, onExchanged }: Notices): Line => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, (result: never) => void>()
  let last = 0
  worker.addEventListener('message', ({ data: { id, result } }: MessageEvent<Answer & { result: never }>) => {
    if (id === 0) return onElsewhere()
    if (id === -3) return onClosed()
    if (id === -1 || id === -2) return onExchanged(id === -2)
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

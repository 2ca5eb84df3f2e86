/** The worker that holds the book: one call after the other, each answered once it is on the disk. */
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { refusalOf } from '../../storage/fault.ts'
import { firstCalls, type CallName } from './calls.ts'
import { closeDesk, emptyDesk } from './desk.ts'
import type { Answer, Asked } from './protocol.ts'
import { besideDesk } from './second-copy/beside-desk.ts'
import { amongWindows } from './windows.ts'

let last: Promise<unknown> = Promise.resolve()

const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const now = last.then(work, work)
  last = now
  return now
}

const tell = (answer: Answer): void => {
  postMessage(answer)
}

/** Another window wants the book: it is closed here, and the page is told. */
const letGo = (): Promise<boolean> =>
  inTurn(async () => {
    const held = desk.kept !== undefined
    await closeDesk(desk)
    if (held) tell({ id: 0, result: { ok: true, value: 'elsewhere' } })
    return held
  })

const windows = amongWindows(letGo)
const desk = emptyDesk({ askOthers: () => windows.ask(), sendOn: () => secondCopy.sendOn() })
const secondCopy = besideDesk(desk, inTurn, (came) =>
  tell({ id: came ? -2 : -1, result: { ok: true, value: undefined } }),
)

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void inTurn(async () => whereOpen(await answer(data))).then((told) => {
    tell(told)
    secondCopy.looked()
    if (data.name === 'home') setTimeout(() => void later(), warmUpMillis)
  })
})

const answer = async ({ id, name, body }: Asked): Promise<Answer> => {
  try {
    return { id, result: named(await run(name, body)) }
  } catch (error) {
    const refusal = refusalOf(error)
    // A bug of ours: the page must not wait for ever, and the browser's log gets it whole.
    if (!refusal) reportError(error)
    return { id, result: { ok: false, error: refusal ?? { code: 'app.bug', figures: {} } } }
  }
}

/** A browser may close the tables under the open book: the page is told, and opens it anew when somebody asks. */
const whereOpen = async (told: Answer): Promise<Answer> => {
  if (told.result.ok || told.result.error.code !== 'storage.notFound' || !desk.kept) return told
  await closeDesk(desk)
  tell({ id: -3, result: ok(undefined) })
  return { ...told, result: refuse('app.notOpen', {}) }
}

/** The page is of the same build as this worker: what it sends has the call's own type. */
const run = async (name: CallName, body: never): Promise<Result<unknown>> => {
  const call: (of: typeof desk, told: never) => Promise<Result<unknown>> = isFirst(name)
    ? firstCalls[name]
    : (await later())[name]
  return call(desk, body)
}

const isFirst = (name: CallName): name is keyof typeof firstCalls => name in firstCalls
/** Read ahead a moment after home was shown, so that no tap waits for it. */
const warmUpMillis = 700
const later = async () => (await import('./later-calls.ts')).laterCalls

/** A refusal names women by their codes; people know them by name. */
const named = (result: Result<unknown>): Result<unknown> => {
  if (result.ok) return result
  const { code, figures } = result.error
  const told = Object.entries(figures).map(([key, value]) => [key, desk.names.get(String(value)) ?? value])
  return { ok: false, error: { code, figures: Object.fromEntries(told) } }
}

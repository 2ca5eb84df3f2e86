/** The worker that holds the study: one call after the other, each answered once it is on the disk. */
import { refuse, type Result } from '../../core/kernel/result.ts'
import { keepSnapshot } from '../../keeping/study/kept-study.ts'
import { refusalOf } from '../../storage/fault.ts'
import { calls, type CallName } from './calls.ts'
import { emptyDesk } from './desk.ts'
import type { Answer, Asked } from './protocol.ts'

let last: Promise<unknown> = Promise.resolve()

const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const now = last.then(work, work)
  last = now
  return now
}

const desk = emptyDesk()

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void inTurn(() => answer(data)).then((told) => {
    postMessage(told)
    const { kept } = desk
    if (kept) void inTurn(() => keepSnapshot(kept))
  })
})

const answer = async ({ id, name, body }: Asked): Promise<Answer> => {
  try {
    return { id, result: await run(name, body) }
  } catch (error) {
    const refusal = refusalOf(error)
    // A bug of ours: the page must not wait for ever, and the browser's log gets it whole.
    if (!refusal) reportError(error)
    return { id, result: { ok: false, error: refusal ?? { code: 'app.bug', figures: {} } } }
  }
}

/**
 * While neutral questions are shown, the worker tells nothing: a page that is looked at from outside learns no more. The end of
 * a recording is still sealed.
 */
const whileCovered: readonly CallName[] = ['uncover', 'growRecording', 'endRecording']

/** The page is of the same build as this worker: what it sends has the call's own type. */
const run = async (name: CallName, body: never): Promise<Result<unknown>> => {
  if (desk.covered && !whileCovered.includes(name)) return refuse('studyApp.covered', {})
  const call: (of: typeof desk, told: never) => Promise<Result<unknown>> = calls[name]
  return call(desk, body)
}

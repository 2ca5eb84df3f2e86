/** `chinu study start`: hands out the researchers' app on this machine; what is noted stays in its browser. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ok, refuse } from '../../core/kernel/result.ts'
import { listen } from '../../server/listen.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import { readCall, textOf } from '../call.ts'
import type { Edge, Outcome } from '../edge.ts'

const options = { port: { type: 'string' } } as const
/** Another port than the group's app: another place for the browser, so that neither sees the other. */
const usualPort = '4749'

/** Runs until it is stopped. Refused: a port that is none or is taken, an app that is not built. */
export const startStudy = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const [extra] = call.value.positionals
  if (extra !== undefined) return refuse('cli.call', { detail: extra })
  const port = textOf(call.value, 'port') ?? usualPort
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) return refuse('cli.call', { detail: `--port ${port}` })
  const folder = appFolder()
  return folder === undefined ? refuse('cli.notBuilt', {}) : serve(folder, port, edge)
}

const serve = async (folder: string, port: string, edge: Edge): Promise<Outcome> => {
  try {
    const listening = await listen({ folder, port: Number(port), microphone: true })
    const address = `http://127.0.0.1:${listening.port}/`
    edge.out(`${address}\n`)
    edge.tell(`${sayStudy(edge.language, 'study.serving', { address })}\n`)
    await edge.stopped()
    await listening.close()
    return ok(0)
  } catch (error) {
    return refuse('cli.portTaken', { port, detail: error instanceof Error ? error.message : '' })
  }
}

/** Beside the built program, or in a clone that runs its sources. */
const appFolder = (): string | undefined =>
  [join(import.meta.dirname, '../../study'), join(import.meta.dirname, '../../../dist/study')].find(
    (folder) => existsSync(join(folder, 'sw.js')),
  )

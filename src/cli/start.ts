/** `chinu start`: hands out the app on this machine; once a phone or browser has it, the app needs no server. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ok, refuse } from '../core/kernel/result.ts'
import { listen } from '../server/listen.ts'
import { say } from '../words/say.ts'
import { readCall, textOf } from './call.ts'
import type { Edge, Outcome } from './edge.ts'

const options = { port: { type: 'string' } } as const
const usualPort = '4747'

/** Runs until it is stopped. Refused: a port that is none or is taken, an app that is not built. */
export const start = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const port = textOf(call.value, 'port') ?? usualPort
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) return refuse('cli.call', { detail: `--port ${port}` })
  const folder = appFolder()
  if (folder === undefined) return refuse('cli.notBuilt', {})
  try {
    const listening = await listen({ folder, port: Number(port) })
    const address = `http://127.0.0.1:${listening.port}/`
    edge.out(`${address}\n`)
    edge.tell(`${say(edge.language, 'cli.serving', { address })}\n`)
    await edge.stopped()
    await listening.close()
    return ok(0)
  } catch (error) {
    return refuse('cli.portTaken', { port, detail: error instanceof Error ? error.message : '' })
  }
}

/** Beside the built program, or in a clone that runs its sources. */
const appFolder = (): string | undefined =>
  [join(import.meta.dirname, '../web'), join(import.meta.dirname, '../../dist/web')].find((folder) =>
    existsSync(join(folder, 'sw.js')),
  )

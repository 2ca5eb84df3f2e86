/** `chinu start`: hands out the app on this machine and keeps a second copy of its book; the app needs neither to go on. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ok, refuse, type Result } from '../core/kernel/result.ts'
import { listen } from '../server/listen.ts'
import { openOwnCopy, type OwnCopy, type OwnCopyTerms } from '../server/own-copy.ts'
import { makePracticeBook } from '../server/practice-book.ts'
import type { BookStore } from '../storage/port.ts'
import { checkKeyFolder } from '../sync/key-folder.ts'
import { say } from '../words/say.ts'
import { isSet, readCall, textOf, type Call } from './call.ts'
import { chooseStore, groupBooks } from './choose-store.ts'
import type { Edge, Outcome } from './edge.ts'

const options = {
  data: { type: 'string' },
  book: { type: 'string' },
  port: { type: 'string' },
  practice: { type: 'boolean' },
} as const
/** Another port is another place for the browser: what is practised never lies beside a real book. */
const usualPort = { real: '4747', practice: '4748' } as const

/** Runs until it is stopped. Refused: a port that is none or is taken, an app that is not built, a book that cannot be kept. */
export const start = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const [extra] = call.value.positionals
  if (extra !== undefined) return refuse('cli.call', { detail: extra })
  const kind = isSet(call.value, 'practice') ? 'practice' : 'real'
  const port = textOf(call.value, 'port') ?? usualPort[kind]
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) return refuse('cli.call', { detail: `--port ${port}` })
  const folder = appFolder()
  if (folder === undefined) return refuse('cli.notBuilt', {})
  const own = await ownCopy(call.value, edge)
  return own.ok ? serve(own.value, { folder, port: Number(port) }, edge) : own
}

const serve = async (
  own: OwnCopy,
  { folder, port }: { readonly folder: string; readonly port: number },
  edge: Edge,
): Promise<Outcome> => {
  try {
    const listening = await listen({ folder, port, own })
    const address = `http://127.0.0.1:${listening.port}/#${own.enrolments.code() ?? ''}`
    edge.out(`${address}\n`)
    edge.tell(`${say(edge.language, 'cli.serving', { address })}\n`)
    await edge.stopped()
    await listening.close()
    return ok(0)
  } catch (error) {
    return refuse('cli.portTaken', { port, detail: error instanceof Error ? error.message : '' })
  } finally {
    await own.close()
  }
}

const ownCopy = async (call: Call, edge: Edge): Promise<Result<OwnCopy>> => {
  const practice = isSet(call, 'practice')
  const data = textOf(call, 'data') ?? join(edge.dataHome, 'chinu', practice ? 'practice' : 'book')
  const { keysFolder, today, nowMillis } = edge
  const terms: OwnCopyTerms = { data, keysFolder, practice, today, nowMillis }
  const keys = checkKeyFolder(keysFolder, data)
  if (!keys.ok) return keys
  const store = await storeIn(terms, textOf(call, 'book'))
  return store.ok ? openOwnCopy(terms, store.value) : store
}

/** The book that is there; a practice book made now where there is none; nothing where one may come from a browser. */
const storeIn = async (
  terms: OwnCopyTerms,
  book: string | undefined,
): Promise<Result<BookStore | undefined>> => {
  const { data, practice } = terms
  const books = existsSync(data) ? await groupBooks(data) : ok([])
  if (!books.ok) return books
  if (books.value.length > 0 || book !== undefined)
    return chooseStore({ data, book, access: 'write', kind: 'group' })
  return practice ? makePracticeBook(terms) : ok(undefined)
}

/** Beside the built program, or in a clone that runs its sources. */
const appFolder = (): string | undefined =>
  [join(import.meta.dirname, '../web'), join(import.meta.dirname, '../../dist/web')].find((folder) =>
    existsSync(join(folder, 'sw.js')),
  )
